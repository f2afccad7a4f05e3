"""The small forms of minutes: names, dates and times, numbers of items, titles of items, labels of lists."""

from loaders.parsing.forms.dates import DATE, MONTH, MONTHS, TIME, FoundDate, find_dates, find_times
from loaders.parsing.forms.labels import Label, label_at
from loaders.parsing.forms.names import (
    ACRONYM,
    AGENT_WORDS,
    ORGANISATION_WORDS,
    PLURAL_HONORIFICS,
    PersonName,
    honorific_at,
    is_organisation,
    is_role,
    looks_like_name,
    parse_name,
)
from loaders.parsing.forms.numbering import Numbering, numberings
from loaders.parsing.forms.public import HOW_MANY, OF_THE_PUBLIC, RESIDENTS
from loaders.parsing.forms.titles import (
    CONNECTING,
    KNOWN,
    NOT_ITEM,
    OPENER,
    TWO_LETTERS,
    VERB,
    is_capitals,
    is_title,
    title_length,
)

__all__ = [
    "ACRONYM",
    "AGENT_WORDS",
    "CONNECTING",
    "DATE",
    "HOW_MANY",
    "KNOWN",
    "MONTH",
    "MONTHS",
    "NOT_ITEM",
    "OF_THE_PUBLIC",
    "OPENER",
    "ORGANISATION_WORDS",
    "PLURAL_HONORIFICS",
    "RESIDENTS",
    "TIME",
    "TWO_LETTERS",
    "VERB",
    "FoundDate",
    "Label",
    "Numbering",
    "PersonName",
    "find_dates",
    "find_times",
    "honorific_at",
    "is_capitals",
    "is_organisation",
    "is_role",
    "is_title",
    "label_at",
    "looks_like_name",
    "numberings",
    "parse_name",
    "title_length",
]
