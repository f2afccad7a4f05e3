"""Given names, which tell that a word for a place behind them is a surname: "Kay Ward" beside "Upton Ward".

Nobody is a person because of this list alone, and nobody is left out for not being on it. What wards and parishes are
named after is not on it: "Victoria Ward", "Stanley North".
"""

from __future__ import annotations

GIVEN_NAMES = tuple(
    """abigail adam adrian agnes aisha alan alec alex alexander alexandra alice alison allan amanda amir amy
    andrea andrew andy angela anita ann anna anne annette anthony antonia arthur asif audrey barbara barry
    beatrice becky ben benjamin bernadette bernard beth betty beverley bill bob brenda brendan brian bridget
    bruce carl carla carol carole caroline catherine cathy celia charles charlie charlotte cheryl chloe
    chris christina christine christopher ciara claire clare clive colin connor craig daisy dan daniel
    danielle darren dave david dawn debbie deborah declan denise dennis derek diana diane don donald donna
    doreen dorothy dylan ed eddie edward eileen elaine eleanor elizabeth ella ellen emily emma eric erin
    esther ethan eve evelyn ewan fatima fay felicity fergus fiona frances francis frank fred frederick gail
    gareth gary gavin gemma geoff geoffrey gerald geraldine gill gillian gina glenn gordon graham grant greg
    gwen gwyn hamish hannah harriet harry hassan hazel heather helen henry hilary howard hugh hugo ian imran
    irene isabel isla isobel jack jackie jacob jacqueline jacqui jake james jamie jan jane janet janice
    jason jay jean jeff jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne joe john jon
    jonathan joseph josephine josie joyce judith judy julia julian julie karen kate kath katherine kathleen
    kathryn katie kay keith kelly ken kenneth kerry kevin kim kirsty laura lauren lawrence leanne lee len
    leonard lesley leslie liam linda lisa liz lorna lorraine louise lucy luke lynn lynne maggie malcolm
    mandy marcus margaret maria marian marie marilyn marion mark martha martin martyn mary matt matthew
    maureen maurice meg megan melanie michael michelle mick mike miles miriam mohammed moira monica muriel
    nadia nancy naomi natalie natasha neil nia niall nicholas nick nicola nigel nina noel nora norma norman
    olive oliver olivia owen pam pamela pat patricia patrick paul paula pauline peggy penelope penny peter
    phil philip philippa phyllis polly priya rachel ralph raymond rebecca rhian rhys richard rob robert
    robin roger ron ronald rosalind rosemary ross rowena roy rupert russell ruth ryan sally sam samantha
    samuel sandra sara sarah sean shaun sheena sheila shona sian simon sonia sophie stella stephanie stephen
    steve steven stuart sue susan susannah suzanne sylvia tariq teresa terry theresa thomas tim timothy tina
    toby tom tony tracey tracy trevor trish una ursula val valerie vanessa vera veronica vic viv vivien
    wendy wilfred will william yasmin yvonne zara zoe""".split()
)
# Words for places and quarters that are surnames behind these: "Bob West", "Liz Church".
SURNAMES_OF_PLACES = ("bank", "church", "east", "house", "north", "parish", "south", "town", "ward", "west")
