"""Who is meant: initials, surnames, first names and roles lead to the attendee they fit, or to nobody."""

import pytest

from tests.parsing.steps import register
from tests.tables import every_row

KNOWN = register(
    "Ann Adams [AA] | Director of Care",
    "Bob Brown | Clerk",
    "Carla Cole | Head of Inclusion",
    "Carl Cope",
    "Cllr. Dunn",
    "Matthew Ellis",
    "Margaret Finch",
    "Guy de Montfort",
    "Sam Marsh [SMa]",
    "Sue Mead [SMe]",
    "Zed Cope | | apologies",
)
WHO = [a.name for a in KNOWN.attendees]


@every_row(
    ("words", "expected"),
    [
        ("AA", ["Ann Adams"]),
        ("BB", ["Bob Brown"]),
        ("CC", ["Carla Cole", "Carl Cope"]),
        ("SMa", ["Sam Marsh"]),
        ("SMe", ["Sue Mead"]),
        ("SM", ["Sam Marsh", "Sue Mead"]),
        ("GdM", ["Guy de Montfort"]),
        ("XY", []),
        ("Ann Adams", ["Ann Adams"]),
        ("ann adams", ["Ann Adams"]),
        ("A Adams", ["Ann Adams"]),
        ("A. Adams", ["Ann Adams"]),
        ("Ms Adams", ["Ann Adams"]),
        ("Adams", ["Ann Adams"]),
        ("Ann", ["Ann Adams"]),
        ("Ann's", ["Ann Adams"]),
        ("Cllr Dunn", ["Dunn"]),
        ("Councillor Dunn", ["Dunn"]),
        ("Matt Ellis", ["Matthew Ellis"]),
        ("Matt", ["Matthew Ellis"]),
        ("Maggie Finch", ["Margaret Finch"]),
        ("Peggy", ["Margaret Finch"]),
        ("Mathew Ellis", ["Matthew Ellis"]),
        ("Carla Cole", ["Carla Cole"]),
        ("Carl", ["Carl Cope"]),
        ("Director of Care", ["Ann Adams"]),
        ("the Director of Care", ["Ann Adams"]),
        ("Clerk", ["Bob Brown"]),
        ("the Clerk", ["Bob Brown"]),
        ("Head of Inclusion", ["Carla Cole"]),
        ("Director of Roads", []),
        ("Vice Chair", []),
        ("Nora Nash", []),
        ("Nash", []),
        ("All", []),
        ("", []),
        (" .,;", []),
    ],
)
def test_who_is_meant(words: str, expected: list[str]) -> None:
    assert [WHO[i] for i in KNOWN.resolve(words)] == expected


def test_printed_initials_come_before_made_ones() -> None:
    known = register("Ann Adams", "Amy Archer [AA]")
    assert [known.attendees[i].name for i in known.resolve("AA")] == ["Amy Archer"]


def test_initials_of_those_present_come_before_those_absent() -> None:
    known = register("Ann Adams | | apologies", "Amy Archer")
    assert [known.attendees[i].name for i in known.resolve("AA")] == ["Amy Archer"]


def test_two_of_one_surname_are_both_given() -> None:
    known = register("Ann Adams", "Ben Adams")
    assert known.resolve("Adams") == (0, 1)
    assert known.resolve("B Adams") == (1,)


def test_two_of_one_first_name_are_both_given() -> None:
    assert register("Ann Adams", "Ann Brown").resolve("Ann") == (0, 1)


@every_row(
    ("attendees", "words", "expected"),
    [
        (("Andrew Hallett", "Bob Brown"), "Andy", ["Andrew Hallett"]),
        (("Andy Hallett", "Bob Brown"), "Andrew Hallett", ["Andy Hallett"]),
        (("Andrew Hallett", "Andy Brown"), "Andy", ["Andy Brown"]),
        (("Andrew Hallett", "Drew Brown"), "Andy", ["Andrew Hallett", "Drew Brown"]),
        (("Matthew Hallett", "Matt Brown"), "Matt Brown", ["Matt Brown"]),
        (("Carla Cole", "Bob Brown"), "Carl", []),
        (("Ann Dale", "Cy Dale"), "Ms Dale", ["Ann Dale", "Cy Dale"]),
        (("Mr. Dale", "Dr. Dale"), "Mr Dale", ["Dale"]),
        (("Ann Dale | Clerk", "Cy Cole | Deputy Clerk"), "the Clerk", ["Ann Dale"]),
        (("Ann Dale | Clerk", "Cy Cole | Clerk"), "the Clerk", ["Ann Dale", "Cy Cole"]),
        (("Ann Dale | Head of Service, Early Help", "Cy Cole | Clerk"), "the Head of Service", ["Ann Dale"]),
        (("Ann Dale | Head of Service, Early Help", "Cy Cole | Head of Service, Roads"), "the Head of Service",
         ["Ann Dale", "Cy Cole"]),
        (("Ann Dale | Head of Service",), "the Head of Roads", []),
        (("Ann Dale", "Amy Drew"), "AD", ["Ann Dale", "Amy Drew"]),
        (("Ann Dale [ADa]", "Amy Drew [ADr]"), "ADr", ["Amy Drew"]),
        (("Ann Hallett",), "Ann Hallet", ["Ann Hallett"]),
        (("Zoë O’Hara",), "Zoë O’Hara", ["Zoë O’Hara"]),
        (("Guy van Dyke",), "Mr van Dyke", ["Guy van Dyke"]),
    ],
)  # fmt: skip
def test_one_who_fits_or_both_or_nobody(attendees: tuple[str, ...], words: str, expected: list[str]) -> None:
    known = register(*attendees)
    assert [known.attendees[i].name for i in known.resolve(words)] == expected


def test_a_holder_keeps_what_is_printed() -> None:
    holder = KNOWN.reference("Ms Adams", 3, 11)
    assert (holder.as_written, holder.attendees, holder.start, holder.end) == ("Adams", (0,), 3, 11)
    stranger = KNOWN.reference("Nora Nash", 0, 9)
    assert (stranger.as_written, stranger.attendees, stranger.person) == ("Nora Nash", (), True)
    group = KNOWN.reference("LCP Chairs", 0, 10)
    assert (group.attendees, group.person) == ((), False)


@pytest.mark.parametrize(
    ("listed", "words", "expected"),
    [
        (["Rhys Owen [ROw]", "Rita Orr [ROr]"], "RO", ["Rhys Owen", "Rita Orr"]),
        (["Rhys Owen [ROw]", "Tom Fell [TF]"], "RO", []),  # the other RO is not there today
        (["Rhys Owen [ROw]", "Rita Orr"], "RO", ["Rita Orr"]),
        (["Rhys Owen [ROw]", "Rita Orr [ROr]", "Ron Oak [RO]"], "RO", ["Ron Oak"]),
    ],
)
def test_plain_initials_of_namesakes_whom_the_list_tells_apart(
    listed: list[str], words: str, expected: list[str]
) -> None:
    known = register(*listed)
    assert [known.attendees[i].name for i in known.resolve(words)] == expected


def test_one_of_several_offices_is_meant() -> None:
    known = register(
        "Ann Adams | Director of Finance and Treasurer", "Bob Brown | Clerk/RFO", "Cy Cole | Treasurer's Aide"
    )
    assert [known.attendees[i].name for i in known.resolve("the Treasurer")] == ["Ann Adams"]
    assert [known.attendees[i].name for i in known.resolve("RFO")] == ["Bob Brown"]


@pytest.mark.parametrize("words", ["Governors", "Members", "councillors", "the trustees"])
def test_a_whole_body_is_not_the_one_who_chairs_it(words: str) -> None:
    known = register("Wilma Aske | Chair of Governors", "Bob Brown | Clerk to the Trustees", "Carla Cole | Lead Member")
    assert known.resolve(words) == ()
