"""Given names, which tell that a word for a place or an office behind them is a surname: "Kay Ward", not "Upton Ward".

Nobody is a person because of this list alone, and nobody is left out for not being on it. What wards and parishes are
named after is not on it: "Victoria Ward", "Stanley North".
"""

from __future__ import annotations

GIVEN_NAMES = tuple(
    """aaron abby abigail adam adrian agnes aisha alan alastair alec alex alexander alexandra alice alicia
    alison alistair allan amanda amelia amir amy andrea andrew andy angela anita ann anna anne annette
    anthony antonia archie arthur arun asif audrey ava barbara barry bea beatrice becky bella ben
    benjamin bernadette bernard bernice beth betty beverley bill bob bobby brenda brendan brian bridget
    bronwen bruce bryn callum cameron carl carla carly carmel carol carole caroline catherine cathryn
    cathy cecilia celia charlene charles charlie charlotte cheryl chloe chris christina christine
    christopher ciara claire clara clare clive colin connie connor cora craig cynthia daisy dan daniel
    danielle darren darryl dave david dawn debbie deborah declan deirdre denise dennis derek dermot
    desmond diana diane dominic don donald donna dora doreen dorothy dylan ed eddie edward edwin effie
    eileen eilidh elaine eleanor elizabeth ella ellen emily emma eoin eric erin ernest esther ethan eva
    eve evelyn evie ewan farah fatima fay felicity fergus finn fiona fionnuala florence frances francis
    frank fred freda frederick gail gareth gary gavin gemma geoff geoffrey georgia georgina gerald
    geraldine gerard gerry gill gillian gina gladys glenn gordon graham grant greg gus gwen gwenda gwyn
    gwyneth hamish hannah harriet harry hassan hazel heather heidi helen henry hilary hilda howard hugh
    hugo ian ieuan ifan imran ingrid irene iris isabel isla isobel ivor jack jackie jacob jacqueline
    jacqui jake james jamie jan jane janet janice jason jay jean jed jeff jenni jennifer jenny jeremy
    jess jessica jill jim jo joan joanna joanne joe joel john jon jonas jonathan joseph josephine josh
    joshua josie joyce judith judy julia julian julie juliet karen kate kath katherine kathleen kathryn
    kathy katie katy kay keith kelly ken kenneth kerry kevin kieran kim kirsty laura lauren lawrence
    leanne lee len lena leo leonard lesley leslie lewis liam lila linda lindsay lisa liz lizzie lois
    lorna lorraine louise lucinda lucy luke lynn lynne mabel maeve maggie magnus mairi malcolm mandy
    marcia marcus margaret maria marian marie marilyn marion mark martha martin martina martyn mary matt
    matthew maud maureen maurice mavis maxine meg megan mel melanie michael michelle mick mike miles
    miriam mohamed mohammed moira molly monica morag moses muriel nadia nan nancy naomi natalie natasha
    ned neil nia niall niamh nicholas nick nicola nigel nina nita noel nora norma norman oisin olive
    oliver olivia orla oscar owen padraic padraig pam pamela pat patricia patrick patsy paul paula
    paulette pauline peggy penelope penny peter petra phil philip philippa phyllis polly priya rachel
    rajesh ralph ray raymond rebecca reg rhian rhys richard rita rob robert robin roger ron ronald rory
    ros rosalind rosemary rosie ross rowena roy roz ruby rupert russell ruth ryan sally sam samantha
    samuel sandra sanjay sara sarah sasha seamus sean sebastian shaun sheena sheila shirley shona sian
    simon siobhan siân sonia sophie stella steph stephanie stephen steve steven stewart stuart sue
    sunita susan susannah suzanne sylvia tamsin tanya tariq teresa terri terry tessa theo theresa thomas
    tilly tim timothy tina toby tom tony tracey tracy trevor trish trudy una ursula usha val valerie
    vanessa vera veronica vic vicky vince violet viv vivien vivienne walter wanda wendy wilf wilfred
    will william winston yasmin yvette yvonne zara zoe""".split()
)
# Words for places and quarters that are surnames behind these: "Bob West", "Liz Church".
SURNAMES_OF_PLACES = ("bank", "church", "east", "house", "north", "parish", "south", "town", "ward", "west")
# Words for offices, and common ones, that are surnames behind these and behind initials: "Paul Mayor", "J Clerk".
SURNAMES_OF_OFFICES = (
    "bailie", "champion", "chaplain", "clerk", "commander", "doctor", "gardener", "leader", "mayor", "minister",
    "nurse", "provost", "ranger", "rector", "sheriff", "vicar", "back", "new",
)  # fmt: skip
