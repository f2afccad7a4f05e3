"""Lists of words that several tables of ways of telling are composed of, each once: a new word is added here alone."""

from __future__ import annotations

from loaders.parsing.words import alternatives

# What says that one thing was so because of another; what it came after, or came about against
CAUSES = ("as a result of", "because of", "due to", "in view of", "on account of", "owing to")
IN_LIGHT = ("in light of", "in the light of")
AFTER = ("after", "following", "since")
DESPITE = ("despite", "in spite of")
# Whom somebody is related to, whatever else these words may be; and such as only count where a person's are meant
KIN = (
    "aunt", "baby", "brother", "cousin", "dad", "daughter", "father", "fiance", "fiancee", "fiancé", "fiancée",
    "husband", "mother", "mum", "nephew", "niece", "sister", "son", "twin", "twins", "uncle", "wife",
)  # fmt: skip
KIN_TOO = ("child", "children", "family", "parent", "parents", "partner", "spouse")
GRAND_KIN = (
    "grandchild", "granddaughter", "grandchildren", "grandfather", "grandma", "grandmother", "grandpa", "grandparent",
    "grandparents", "grandson",
)  # fmt: skip
_TITLES = (
    "Cllr",
    "Cllrs",
    "Councillor",
    "Councillors",
    "Dame",
    "Dr",
    "Lady",
    "Miss",
    "Mr",
    "Mrs",
    "Ms",
    "Prof",
    "Rev",
    "Sir",
)
_ADVERBS = (
    "again", "all", "already", "also", "and", "apparently", "both", "but", "currently", "indeed", "just", "not", "now",
    "of course", "only", "presently", "quite", "rather", "recently", "sadly", "still", "suddenly", "temporarily",
    "that", "then", "too", "unfortunately", "very", "who",
)  # fmt: skip

# What stands before a surname, up to it
TITLES = rf"(?:{alternatives(_TITLES)}\b\.?\s+|[A-Z][\w'’.-]*\s+){{0,3}}"
# What stands between somebody and what they are, and the verb
ADVERB = rf"(?:(?:{alternatives(_ADVERBS)}|\w+ly),?\s+)*"
IS = (
    r"(?:(?:has|had|have|having|will|would|may|might|must|could)\s+(?:\w+ly\s+|also\s+|still\s+|now\s+|both\s+|to\s+)?(?:be|been)|"
    r"is|was|are|were|being|remain(?:s|ed)?|stay(?:s|ed)?|feels?|felt|has|had|['’]s)"
)
