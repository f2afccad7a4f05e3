"""The small forms of minutes: names, dates and times, numbers of items, titles of items, labels of lists."""

from loaders.parsing.forms.capitals import OPENER, capitals_length, is_capitals
from loaders.parsing.forms.dates import (
    DATE,
    MONTH,
    MONTHS,
    TIME,
    YEAR,
    FoundDate,
    find_dates,
    find_times,
    without_days_and_times,
)
from loaders.parsing.forms.dates_in_words import find_dates_in_words
from loaders.parsing.forms.label import Label
from loaders.parsing.forms.labels import label_at
from loaders.parsing.forms.name_shapes import (
    ACRONYM,
    AGENT_WORDS,
    ORGANISATION_WORDS,
    SEVERAL_AGENTS,
    looks_like_listed_name,
    looks_like_name,
    looks_like_titled_name,
)
from loaders.parsing.forms.names import (
    PLURAL_HONORIFICS,
    POST_NOMINALS,
    PersonName,
    honorific_at,
    opens_with_initialled_name,
    parse_listed_name,
    parse_name,
)
from loaders.parsing.forms.numbering import CALLED, Numbering, numberings
from loaders.parsing.forms.public import HOW_MANY, OF_THE_PUBLIC, RESIDENTS
from loaders.parsing.forms.roles_and_bodies import is_organisation, is_role
from loaders.parsing.forms.titles import (
    CONNECTING,
    KNOWN,
    NOT_ITEM,
    TWO_LETTERS,
    VERB,
    is_title,
    title_length,
)

__all__ = [
    "ACRONYM",
    "AGENT_WORDS",
    "CALLED",
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
    "POST_NOMINALS",
    "RESIDENTS",
    "SEVERAL_AGENTS",
    "TIME",
    "TWO_LETTERS",
    "VERB",
    "YEAR",
    "FoundDate",
    "Label",
    "Numbering",
    "PersonName",
    "capitals_length",
    "find_dates",
    "find_dates_in_words",
    "find_times",
    "honorific_at",
    "is_capitals",
    "is_organisation",
    "is_role",
    "is_title",
    "label_at",
    "looks_like_listed_name",
    "looks_like_name",
    "looks_like_titled_name",
    "numberings",
    "opens_with_initialled_name",
    "parse_listed_name",
    "parse_name",
    "title_length",
    "without_days_and_times",
]
