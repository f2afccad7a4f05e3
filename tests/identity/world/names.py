"""Names of people who never lived, with the other ways in which minutes would print them."""

from __future__ import annotations

# Each line: a given name, then the short forms by which its bearer may be called.
GIVEN = tuple(
    tuple(line.split())
    for line in """
    Andrew Andy
    Matthew Matt
    Christopher Chris
    Margaret Maggie
    Elizabeth Liz Beth
    Robert Bob Rob
    Patricia Pat Trish
    Michael Mike
    Susan Sue
    Catherine Cathy
    Stephen Steve
    David Dave
    Nicholas Nick
    Deborah Debbie
    Jennifer Jenny
    Timothy Tim
    Victoria Vicky
    Kenneth Ken
    Rebecca Becky
    Anthony Tony
    Samuel Sam
    Pamela Pam
    Geoffrey Geoff
    Philip Phil
    Joanna Jo
    Graham
    Fiona
    Nasreen
    Priya
    Tunde
    Ngozi
    Piotr
    Zoë
    Siân
    Renée
    Anneka
    Bethan
    Rhys
    Imran
    Farah
    Kofi
    Lena
    Marek
    Wilfred Wilf
    Gwendoline Gwen
    Yusuf
    Harjit
    Deepa
    Ewan
    Callum
    Marisol
    Craig
    Helen
    Ruth
    Diane
    Hugh
    Iona
    Louise
    Simon
    Claire
    Gareth
    Olive
    Bernard
    Stella
    Sunil
    Rory
    Kirsten
    Joyce
    Amina
    Leonard Len
    Raymond Ray
    Benjamin Ben
    Judith Judy
    Valerie Val
    Terence Terry
    """.strip().splitlines()
)

WOMEN = frozenset(
    """Margaret Elizabeth Patricia Susan Catherine Deborah Jennifer Victoria Rebecca Pamela Joanna Fiona Nasreen Priya
    Ngozi Zoë Siân Renée Anneka Bethan Farah Lena Gwendoline Deepa Marisol Helen Ruth Diane Iona Louise Claire Olive
    Stella Kirsten Joyce Amina Judith Valerie""".split()
)

# Each line: a surname, then the slips with which clerks write it.
SURNAMES = tuple(
    tuple(line.strip().split("|"))
    for line in """
    Hallett|Hallet
    Smithson|Smythson
    Thompson|Thomson
    Phillips|Philips
    Davies|Davis
    Stephens|Stevens
    Macdonald|McDonald
    Clarke|Clark
    Connolly|Connelly
    Whittaker|Whitaker
    Reddington|Redington
    Abernethy|Abernathy
    O'Hara|O’Hara|OHara
    O'Neill|O’Neill|O'Neil
    Åkerman|Akerman
    Müllner|Mullner
    Pugh-Jones|Pugh Jones
    Adeyemi-Clarke
    Lloyd-Parry|Lloyd Parry
    van Dyke|Van Dyke
    de Groot|De Groot
    Zielinski|Zielinsky
    Lindqvist|Lindquist
    Oyelaran
    Okonkwo
    Castleton
    Birkwood
    Penhallow
    Lockyer
    Redfern
    Tranter
    Whitlow
    Fothergill
    Pellow
    Marchbanks
    Nuttall|Nutall
    Applegarth
    Lonsdale
    Sandham
    Blakey
    Tarn
    Dunmore
    Osei
    Coyle
    Garrity|Garritty
    Lomax
    Sadiq
    Thorley
    Voss
    Hartigan
    Ridsdale
    Arkwright
    Dale
    Brown
    Green
    Hughes
    Wood
    Ashdown
    Carrow
    Eller
    Fenwick
    Garrod
    Hollis
    Ibbotson
    Jarrow
    Kettle
    Lowther
    Mowbray
    Napper
    Ormerod
    Prosser
    Quayle
    Rowbotham
    Scholes
    Tattersall
    Umpleby
    Verity
    Wadsworth
    Yarwood
    Begum
    Choudhury|Chowdhury
    Drummond
    Elphick
    Farnworth
    Gawthorpe
    Haigh
    Iqbal
    Jessop
    Kowalski
    Langstaff
    Mistry
    Nwosu
    Oldroyd
    Pemberton
    Rashid
    Sugden
    Threlfall
    Usher
    Wolstenholme
    Yeadon
    """.strip().splitlines()
)

ROLES = (
    "Director of Children's Services", "Head of Inclusion", "Service Manager, Early Help", "Director of Public Health",
    "Head of Commissioning", "Safeguarding Lead", "Assistant Director of Education", "Housing Manager",
    "Virtual School Head", "Principal Educational Psychologist", "Finance Manager", "Head of Youth Services",
    "Head Teacher", "Chief Executive", "Clinical Lead", "Operations Manager", "Partnership Manager", "Chief Officer",
    "Named Nurse", "Quality Manager", "Strategy Officer", "Performance Analyst", "Policy Officer", "Transport Manager",
)  # fmt: skip

TOPICS = (
    "elective home education", "school exclusions", "road safety", "waiting times", "the budget", "flood defence",
    "free school meals", "youth services", "the library review", "school transport", "air quality", "early help",
)  # fmt: skip

TASKS = (
    "send the figures to all members", "circulate the draft policy", "write to the Highways Authority",
    "obtain three quotations", "bring a report to the next meeting", "invite the Fire Service",
    "check the insurance of the hall", "publish the survey", "arrange a visit", "update the risk register",
)  # fmt: skip
