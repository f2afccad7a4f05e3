"""Words that a full stop cuts short, and does not end a sentence behind: as printed, without the stop."""

from __future__ import annotations

from loaders.parsing.words.days import MONTHS, WEEKDAYS_CUT

OF_TITLES = (
    "Cllr", "Cllrs", "Cllor", "Cillr", "Clr", "Cr", "Cyng", "Mr", "Mrs", "Ms", "Dr", "Drs", "Prof", "Rev", "Revd", "Fr",
    "Hon", "Messrs", "Ald", "Esq", "Supt", "Insp", "Sgt", "Capt", "Col", "Lt", "St", "Sts",
)  # fmt: skip
OF_REFERENCES = (
    "No", "Nos", "no", "Ref", "ref", "para", "paras", "p", "pp", "Vol", "vol", "Fig", "fig", "App", "app", "Sch", "Min",
    "min", "Mins", "ext", "tel", "Tel",
)  # fmt: skip
OF_MOVERS = ("prop", "Prop", "sec", "Sec")
OF_PLACES_AND_BODIES = ("Rd", "Ave", "Ln", "Ltd", "Co", "Inc", "Dept", "Govt")
OF_SENTENCES = ("approx", "etc", "e.g", "i.e", "eg", "ie", "v", "vs", "a.m", "p.m", "incl", "est", "inst", "ult")
OF_DAYS = (
    *(cut.title() for names in MONTHS for cut in names[:-1]),
    *(cut.title() for cut in WEEKDAYS_CUT),
)
# What a letter or number behind it tells apart, so that its full stop ends a sentence: "in Block C."
BEFORE_A_LETTER = (
    "Block", "Option", "Plan", "Phase", "Zone", "Annex", "Unit", "Area", "Category", "Grade", "Stage", "Lot", "Plot",
    "Room", "Level", "Band", "Tier", "Platform", "Gate", "option", "block", "phase", "plot", "stage", "room", "unit",
)  # fmt: skip
# Those after which an item's title goes on: "Report by Cllr. Adams".
IN_HEADINGS = ("Cllr", "Cllrs", "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Rev", "Co", "No")
# Those after which a sentence on somebody's absence goes on: "Apologies from Cllr. Adams, who ...".
BEFORE_ABSENTEES = ("Cllr", "Cllrs", "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Revd", "St", "Sgt", "Capt", "No")
ALL = (*OF_TITLES, *OF_REFERENCES, *OF_MOVERS, *OF_PLACES_AND_BODIES, *OF_SENTENCES, *OF_DAYS)
