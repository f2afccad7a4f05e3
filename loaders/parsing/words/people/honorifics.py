"""Titles and ranks before names, and letters after them.

``HONORIFICS`` is the whole list: what is printed, in lower case, and what the graph calls it. The lists behind it are
parts of it for places where fewer titles are safe: each says where.
"""

from __future__ import annotations

HONORIFICS = {
    "cllr": "Councillor", "cllrs": "Councillor", "clr": "Councillor", "cllor": "Councillor", "cr": "Councillor",
    "crs": "Councillor",
    "cillr": "Councillor", "clir": "Councillor", "clirs": "Councillor", "councillor": "Councillor",
    "councillors": "Councillor", "coun": "Councillor",
    "clrs": "Councillor", "cclr": "Councillor", "cclrs": "Councillor", "councilor": "Councillor",
    "councilors": "Councillor", "county councilor": "County Councillor", "c cllr": "County Councillor",
    "co cllr": "County Councillor",
    "pastor": "Pastor", "bro": "Brother", "bros": "Brother", "brother": "Brother", "sis": "Sister",
    "mr": "Mr", "messrs": "Mr", "mesdames": "Mrs", "mmes": "Mrs", "mrs": "Mrs", "ms": "Ms", "miss": "Miss",
    "mx": "Mx", "dr": "Dr", "drs": "Dr",
    "prof": "Professor", "prof em": "Professor", "professor emeritus": "Professor",
    "professor": "Professor", "professors": "Professor", "profs": "Professor",
    "sir": "Sir", "dame": "Dame", "lord": "Lord",
    "lady": "Lady",
    "baroness": "Baroness", "rev": "Reverend", "revd": "Reverend", "reverend": "Reverend", "canon": "Canon",
    "fr": "Father", "father": "Father", "sister": "Sister", "rabbi": "Rabbi", "imam": "Imam",
    "archdeacon": "Archdeacon",
    "monsignor": "Monsignor", "rev'd": "Reverend", "rev’d": "Reverend", "venerable": "Venerable", "ven": "Venerable",
    "lt col": "Lieutenant Colonel", "lieutenant colonel": "Lieutenant Colonel", "brigadier": "Brigadier",
    "brig": "Brigadier", "lt cdr": "Lieutenant Commander", "wg cdr": "Wing Commander", "gp capt": "Group Captain",
    "wing commander": "Wing Commander", "group captain": "Group Captain", "sqn ldr": "Squadron Leader",
    "squadron leader": "Squadron Leader", "flt lt": "Flight Lieutenant", "air commodore": "Air Commodore",
    "rear admiral": "Rear Admiral", "lieutenant": "Lieutenant",
    "lt col (retd)": "Lieutenant Colonel", "col (retd)": "Colonel", "major (retd)": "Major", "maj (retd)": "Major",
    "capt (retd)": "Captain", "brig (retd)": "Brigadier", "maj": "Major", "ald": "Alderman", "alderman": "Alderman",
    "aldermen": "Alderman", "alderwoman": "Alderwoman", "bailie": "Bailie", "bailies": "Bailie", "baillie": "Bailie",
    "baillies": "Bailie", "trustee": "Trustee", "trustees": "Trustee",
    "deputies": "Deputy", "senator": "Senator", "senators": "Senator",
    "provost": "Provost", "lord provost": "Lord Provost", "lord mayor": "Lord Mayor",
    "depute provost": "Depute Provost", "baron": "Baron",
    "viscount": "Viscount", "lords": "Lord", "cyng": "Councillor", "cyngh": "Councillor", "cynghorydd": "Councillor",
    "cynghorwyr": "Councillor", "y cyng": "Councillor", "y cynghorydd": "Councillor",
    "cynghorydd sir": "County Councillor", "cyng sir": "County Councillor",
    "an comhairleoir": "Councillor", "comh": "Councillor", "cmhlr": "Councillor",
    "garda": "Garda", "constable": "Constable",
    "comhairleoir": "Councillor", "comhairleoirí": "Councillor",
    "supt": "Superintendent", "t/supt": "T/Supt", "superintendent": "Superintendent",
    "chief superintendent": "Chief Superintendent", "chief supt": "Chief Superintendent",
    "inspector": "Inspector", "insp": "Inspector", "chief inspector": "Chief Inspector", "sgt": "Sergeant",
    "det insp": "Detective Inspector", "detective inspector": "Detective Inspector",
    "det chief insp": "Detective Chief Inspector", "detective chief inspector": "Detective Chief Inspector",
    "det supt": "Detective Superintendent", "detective superintendent": "Detective Superintendent",
    "det sgt": "Detective Sergeant", "detective sergeant": "Detective Sergeant", "det con": "Detective Constable",
    "detective constable": "Detective Constable", "chief insp": "Chief Inspector", "ch insp": "Chief Inspector",
    "ch supt": "Chief Superintendent",
    "sergeant": "Sergeant", "pc": "PC", "pcso": "PCSO", "dci": "DCI", "ds": "DS", "major": "Major",
    "colonel": "Colonel", "col": "Colonel", "captain": "Captain", "capt": "Captain", "hon": "Hon",
    "rt hon": "Rt Hon", "the rt hon": "Rt Hon", "the rev": "Reverend", "the revd": "Reverend",
    "the reverend": "Reverend", "county and borough councillor": "Councillor",
}  # fmt: skip

# What stands before "Councillor" in a title: "County Councillor Brown".
KINDS_OF_COUNCILLOR = (
    "county", "cty", "dist", "borough", "district", "parish", "town", "city", "community", "unitary", "ward",
)  # fmt: skip
IN_FULL = {"cty": "County", "dist": "District"}  # kinds that are cut short
COUNCILLORS = ("councillors", "cllrs", "clrs", "crs", "cclrs", "councilors", "cynghorwyr", "comhairleoirí")
# What stands in Welsh before the same in English: "Cyng. / Cllr Brown".
IN_WELSH = ("cyng", "cyngh", "cynghorydd", "cynghorwyr")
# "County Cllr Brown"; "County Councillors Brown and Cole": each is a county councillor.
HONORIFICS |= {
    f"{kind} {title}": f"{IN_FULL.get(kind, kind.capitalize())} Councillor"
    for kind in KINDS_OF_COUNCILLOR
    for title in ("councillor", "cllr", "councillors", "cllrs")
}
# "County and District Cllr Brown", who sits on two councils.
HONORIFICS |= {
    f"{one} {joined} {other} {title}": f"{one.capitalize()} and {other.capitalize()} Councillor"
    for one in ("county", "district", "borough", "city", "unitary", "town", "parish")
    for joined in ("and", "&")
    for other in ("county", "district", "borough", "city", "unitary", "town", "parish")
    for title in ("councillor", "cllr")
    if one != other
}
# Titles of several people at once: "Messrs Brown and Cole".
PLURAL_TITLES = (
    "messrs",
    "mesdames",
    "mmes",
    "bros",
    "drs",
    "professors",
    "profs",
    "aldermen",
    "bailies",
    "baillies",
    "deputies",
    "senators",
    "lords",
    "trustees",
)
PLURAL_IN_PROSE = ("Messrs", "Aldermen", "Deputies", "Senators")
# Titles that a place may follow with the name: "Lord Adams of Upton".
PEERS = ("Lord", "Lady", "Baroness", "Baron", "Viscount")
COUNCILLOR = ("Cllr", "Cllrs", "Councillor", "Councillors")
# Titles that part two people where no comma does: "Ann Adams Mrs Brown". Longer ones are words of names and offices.
MR_AND_MRS = ("Mr", "Mrs", "Ms", "Miss", "Dr")
# Titles before a name in running text; of several people, who vote or move; of who takes on a task or moves.
IN_PROSE = ("Cllr", "Councillor", *MR_AND_MRS)
OF_SEVERAL = (*COUNCILLOR, *MR_AND_MRS)
OF_OWNERS = (*IN_PROSE, "Supt", "Inspector")
OF_MOVERS = (*OF_SEVERAL, "Cmhlr", "Comhairleoir", "Cyng", "Cynghorydd", "County Councillor", "Prof", "Sir")
# Ranks that a name follows inside of a sentence, and what stands before them: "... Chief Inspector Adams".
RANKS = (
    "Supt", "Superintendent", "Inspector", "Insp", "Sergeant", "Sgt", "PC", "PCSO", "Constable", "Dr", "Professor",
    "Councillor", "Cllr",
)  # fmt: skip
BEFORE_A_RANK = ("Chief", "Det", "Det.", "Detective", "Detective.", "T/", "Acting")
# Titles of anybody whose absence a text may speak of, on a list or not, with kinds of councillors.
OF_THE_ABSENT = (
    *OF_SEVERAL, "Mx", "Prof", "Professor", "Rev", "Revd", "Reverend", "Sir", "Dame", "Lady", "Lord", "Canon", "Fr",
    "Sr", "County", "District", "Parish", "Borough", "Town", "Ald", "Alderman", "PC", "PCSO", "Sgt", "Sergeant", "Insp",
    "Inspector", "Capt", "Captain", "Major", "Col", "Colonel",
)  # fmt: skip
# How surnames end that are no words: "Wilson", "Ashford", "Penrose".
ENDS_OF_SURNAMES = (
    "bury", "croft", "field", "ford", "gate", "ham", "hurst", "ley", "man", "rose", "shaw", "son", "stone", "ton",
    "well", "worth",
)  # fmt: skip
# Words that open a title of several words: no cut behind them ("County | Cllr Brown", "Rt | Hon").
OPENS_A_TITLE = ("Chief", "Rt", "The", "Hon")
# Titles that show, right behind a label without a mark, that it is one: "Present Cllr Brown, ...".
AFTER_A_BARE_LABEL = (*COUNCILLOR, *MR_AND_MRS, "Sir")
AFTER_A_BARE_LABEL_CUT_SHORT = ("Prof", "Rev")
# Titles that in capitals are more often initials: "MS" is Mary Smith.
INITIALS_IN_CAPITALS = ("ms", "am")
# Titles that are names or words in small letters: "Di Brown" has none.
ONLY_IN_CAPITALS = ("DI", "DC")
POST_NOMINALS = (
    "MHK", "MLC", "Bt", "Bart", "DSO", "CVO", "LVO", "MVO", "KCVO", "CB", "KCB", "GBE", "FRS", "FRICS", "MRICS", "RN",
    "FCCA", "ACCA",
    "FRCP", "FRCGP", "MRCGP", "KPM", "QFSM", "QAM", "OBE", "MBE", "CBE",
    "O.B.E.", "M.B.E.", "M.P.", "J.P.", "KBE", "DBE", "DL", "JP", "MP", "MEP", "MSP",
    "MS", "AM", "QPM", "BEM", "TD", "FRSA", "FCA",
    "CPFA", "T.D.", "T.D", "M.C.C.", "M.C.C", "MCC", "MLA", "QC", "KC", "Esq", "Esq.", "PhD", "CiLCA", "MSc", "BSc",
)  # fmt: skip
