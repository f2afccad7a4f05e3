"""Every list of words is used: a row for each, with what the reader makes of a word of it."""

import re
from collections.abc import Callable
from typing import Any

from loaders.formats.side_by_side import LABEL as CELL_LABEL
from loaders.parsing.attendance import ATTENDANCE_TITLE
from loaders.parsing.attendance.chair import CHAIR_RULES
from loaders.parsing.attendance.lists.apologies import APOLOGY_AFTER, APOLOGY_SENTENCE, FOR_A_PART
from loaders.parsing.attendance.lists.ends import ENDS_LIST
from loaders.parsing.attendance.lists.shapes import NOT_LIST, TELLS_OF_SOMEBODY, TOOK_THE_CHAIR
from loaders.parsing.attendance.persons.descriptions.remarks import REMOTE, SUBSTITUTED_BY
from loaders.parsing.attendance.prose import MEMBERS
from loaders.parsing.forms import (
    MONTHS,
    find_dates,
    is_organisation,
    is_role,
    is_title,
    label_at,
    looks_like_name,
    numberings,
    parse_name,
    title_length,
)
from loaders.parsing.words import (
    attendance,
    days,
    given_names,
    honorifics,
    not_names,
    organisations,
    particles,
    roles,
    titles,
)
from tests.parsing.attendance.people import people
from tests.tables import every_row


def label(words: str) -> tuple[str, bool] | None:
    found = label_at(words, 0, len(words))
    return None if found is None else (found.kind, found.remote)


def name(words: str) -> tuple[str | None, str] | None:
    found = parse_name(words, 0, len(words))
    return None if found is None else (found.honorific, found.as_written)


def dates(words: str) -> list[tuple[int, int]]:
    return [(found.day, found.month) for found in find_dates(words)]


def is_named(words: str) -> bool:
    return looks_like_name(words.split())


Row = tuple[Callable[[str], Any], str, Any]


@every_row(
    ("ask", "words", "expected"),
    [
        *((label, f"{which.capitalize()} members present:", ("present", False)) for which in ("voting", "lay")),
        *((label, f"{who.capitalize()} present:", ("present", False)) for who in ("trustees", "members", "co-optees")),
        *((label, f"{who.capitalize()}:", ("in_attendance", False)) for who in ("officers", "guests", "visitors")),
        *((label, f"{word.capitalize()}:", ("present", False)) for word in ("present", "attendees", "sederunt")),
        (label, "Trust Staff Present", ("in_attendance", False)),
        (label, "Present at the meeting:", ("present", False)),
        (label, "Present online:", ("present", True)),
        (label, "Regrets:", ("apologies", False)),
        (label, "Apologies accepted from:", ("apologies", False)),
        (label, "Did not attend:", ("absent", False)),
        (label, "Dialled in:", ("remote", True)),
        (label, "Clerked by Ann Adams", ("role", False)),
        (label, "Minutes taken by Ann Adams", ("role", False)),
        (label, "Presiding: Ann Adams", ("chair", False)),
        (label, "Present Cllr Adams", ("present", False)),
        (label, "Present Prof Adams", ("present", False)),
        (label, "Present in Adams", None),
        *((name, f"{title.title()} Ann Adams", (said, "Ann Adams"))
          for title, said in honorifics.HONORIFICS.items() if title not in ("am", "hon", "rt hon", "the rt hon")),
        (name, "MS Adams", (None, "MS Adams")),
        *((name, f"Ann Adams {letters}", (None, "Ann Adams")) for letters in honorifics.POST_NOMINALS),
        *((name, f"Mr {word.title()}", ("Mr", word.title())) for word in not_names.NAMES_AFTER_A_TITLE),
        *((name, f"Mr {word.title()}", None) for word in not_names.NEVER_A_SURNAME),
        *((is_named, f"Guy {particle} Dyke", True) for particle in particles.PARTICLES if particle not in ("of", "O")),
        *((is_named, f"{particle} Dyke Adams", True) for particle in particles.OPENING_PARTICLES),
        *(
            (is_named, f"Upton {word.title()}", word in not_names.SURNAMES_TOO)
            for word in not_names.NOT_NAMES
            if word.isalpha()
        ),
        *((is_named, f"Ann {word.title()}", True) for word in not_names.SURNAMES_TOO),
        *((is_named, f"{word.title()} Adams", True) for word in not_names.GIVEN_NAMES),
        *((is_named, f"May {word.title()}", False) for word in not_names.AFTER_A_MONTH),
        *((is_named, f"{word.title()} Warden", False) for word in not_names.NO_GIVEN_NAMES),
        *((is_named, f"Ann Adams {word.title()}", True) for word in not_names.SENIOR_AND_JUNIOR),
        *((is_named, f"Upton {word.title()}", False) for word in organisations.ORGANISATION_WORDS if word.isalpha()),
        *((is_named, f"Kay {word.title()}", True) for word in given_names.SURNAMES_OF_PLACES),
        *((is_named, f"Kay {word.title()}", True) for word in given_names.SURNAMES_OF_OFFICES),
        *((is_named, f"K {word.title()}", True) for word in given_names.SURNAMES_OF_OFFICES),
        *((is_named, f"Upton {word.title()}", False) for word in given_names.SURNAMES_OF_OFFICES),
        *(
            (is_named, f"Upton {word.title()}", word in not_names.SURNAMES_TOO)
            for word in roles.AREA_WORDS
            if word.isalpha()
        ),
        *((is_role, f"the {word}", True) for word in roles.AGENT_WORDS if "/" not in word),
        *((is_organisation, f"Alpha {word}", True) for word in organisations.ORGANISATION_WORDS),
        *((dates, f"{weekday}day 3 May 2022", [(3, 5)]) for weekday in days.WEEKDAYS),
        *((dates, f"3 {month} 2022", [(3, number)]) for month, number in MONTHS.items()),
        (lambda words: numberings(words, 0, len(words)), "4 Sepember 2022", []),
        (is_title, "Whether bins are to be had by all of us", False),
        *((is_title, f"Whether {word} are to be had by all of us", True) for word in titles.KNOWN_TITLES),
        *((is_title, word.capitalize(), False) for word in titles.LABELS),
        *((is_title, f"Actions {word}", False) for word in titles.OF_ACTIONS),
        *((is_title, f"{word.capitalize()} B: figures", False) for word in titles.LABELS_BEGIN),
        *((title_length, f"Trees: {word} ...", 6) for word in titles.SAID_AFTER_COLON),
        *((title_length, f"Trees - {word}", 5) for word in titles.SAID_AFTER_DASH),
        *((title_length, f"Bins: Our {word.capitalize()}", len(f"Bins: Our {word}")) for word in titles.OF_PAPERS),
    ],
)  # fmt: skip
def test_a_word_of_each_list(ask: Callable[[str], Any], words: str, expected: Any) -> None:
    assert ask(words) == expected


@every_row(
    ("pattern", "words"),
    [
        *((APOLOGY_SENTENCE.pattern, f"{word} from Ann Adams") for word in attendance.APOLOGIES_IN_PROSE),
        *((APOLOGY_SENTENCE.pattern, f"Apologies {word} Ann Adams") for word in attendance.BEFORE_THE_ABSENT),
        *((APOLOGY_AFTER, f"Ann Adams had {word} apologies") for word in attendance.SENT_APOLOGIES),
        *((FOR_A_PART, f"apologies for {word}") for word in attendance.FOR_A_PART),
        *((CHAIR_RULES[1].pattern, f"Ann Adams {word}") for word in (
            *attendance.TOOK_THE_CHAIR, *attendance.IN_THE_CHAIR)),
        *((CHAIR_RULES[0].pattern, f"It was {word} Ann Adams.") for word in attendance.CHAIRED_BEFORE),
        *((CHAIR_RULES[0].pattern, f"chaired by Ann Adams {word} 7 pm") for word in attendance.BEHIND_A_CHAIR),
        *((TOOK_THE_CHAIR, f"Ann Adams {word} today.") for word in attendance.LED_THE_MEETING),
        *((NOT_LIST, f"so {word} it") for word in attendance.NOT_IN_A_LIST),
        *((TELLS_OF_SOMEBODY, f"Ann Adams was {word} so") for word in attendance.TOLD_OF_SOMEBODY),
        *((ATTENDANCE_TITLE, word) for word in attendance.IN_TITLES),
        *((ATTENDANCE_TITLE, f"{word} present") for word in attendance.WHO_IN_TITLES),
        *((CELL_LABEL, word) for word in attendance.IN_CELLS),
        *((CELL_LABEL, f"{word} present") for word in attendance.BEFORE_IN_CELLS),
        *((ENDS_LIST, word) for word in attendance.ENDS_LIST),
        *((MEMBERS, f"the {word} Ann") for word in attendance.MEMBERS_IN_OPENINGS),
        *((REMOTE, f"{word} Zoom") for word in attendance.JOINED_HOW),
        *((SUBSTITUTED_BY, f"Bob Brown attended {word}") for word in attendance.AS_SUBSTITUTE),
        *((SUBSTITUTED_BY, f"{word} by Bob Brown") for word in attendance.REPLACED),
    ],
)  # fmt: skip
def test_a_pattern_of_attendance_is_made_of_each_word(pattern: re.Pattern[str], words: str) -> None:
    assert pattern.search(words)


@every_row("word", attendance.NOT_ATTENDANCE)
def test_a_title_that_only_begins_like_the_attendance_list(word: str) -> None:
    assert not ATTENDANCE_TITLE.search(f"Attendance {word}")


@every_row("reason", attendance.REASONS_OF_ABSENCE)
def test_why_somebody_was_away_is_not_kept(reason: str) -> None:
    assert people(f"Ann Adams ({reason})", single=True) == [{"name": "Ann Adams"}]


@every_row("office", roles.OFFICES_BEFORE_A_BODY)
def test_an_office_stands_before_the_name_of_a_body(office: str) -> None:
    found = people(f"Ann Adams, {office} Alpha Trust", single=True)
    assert [one.get("organisation") for one in found] == ["Alpha Trust"]


def test_a_word_for_a_place_is_a_surname_behind_every_given_name_and_behind_nothing_else() -> None:
    assert [given for given in given_names.GIVEN_NAMES if not is_named(f"{given.title()} Ward")] == []
    assert [place for place in ("Upton", "Victoria", "Castle", "Old") if is_named(f"{place} Ward")] == []
