"""Words of attendance in tables and in the front matter of pages: heads of columns, marks, keys."""

from __future__ import annotations

from typing import Literal

# Heads of columns of an attendance table.
GIVEN_NAME_HEADS = (
    "given name", "given -name", "givenname", "given-name", "first name", "first -name", "firstname", "first-name",
    "fore name", "fore -name", "forename", "fore-name",
)  # fmt: skip
FAMILY_NAME_HEADS = ("family name", "surname", "last name")
NAME_HEADS = (
    "name", "names", "member", "members", "attendee", "attendees", "governor", "councillor", "trustee", "person",
    "participant", "director",
)  # fmt: skip
ROLE_HEADS = (
    "role", "position", "title", "job title", "designation", "office", "capacity", "category", "membership",
    "membership group", "type", "title & organisation", "title and organisation", "role & organisation",
    "role and organisation",
)  # fmt: skip
ORGANISATION_HEADS = (
    "organisation", "organization", "affiliation", "company", "representing", "agency", "employer", "body",
    "authority", "sector",
)  # fmt: skip
INITIALS_HEADS = ("initial", "initials", "abbr", "abbr.")
STATUS_HEADS = (
    "present", "attendance", "attended", "status", "in attendance", "here", "attending", "apologies", "pa", "p/a",
)  # fmt: skip
# Heads of columns of which one is ticked for each person, and what the tick says.
STATUS_OF_TICKED: tuple[tuple[str, Literal["present", "apologies", "absent"]], ...] = (
    ("present", "present"), ("attended", "present"), ("attending", "present"), ("in attendance", "present"),
    ("apologies", "apologies"), ("apology", "apologies"), ("apologies received", "apologies"),
    ("absent", "absent"), ("not present", "absent"), ("absent without apologies", "absent"),
)  # fmt: skip
# Marks in such tables.
ABSENT_MARKS = ("x", "n", "no", "a", "absent", "did not attend", "not present", "✗", "✘", "❌")
APOLOGY_MARKS = ("ap", "apol", "aps", "apols", "apologies", "apologised", "sent apologies", "s")
# What a key below a grid says of its marks: "A = apologies", "S – sanctioned".
TOLD_BY_A_KEY: tuple[tuple[str, Literal["present", "apologies", "absent"]], ...] = (
    ("present", "present"), ("attended", "present"), ("in attendance", "present"), ("late", "present"),
    ("apologies", "apologies"), ("apology", "apologies"), ("sanctioned", "apologies"), ("accepted", "apologies"),
    ("absent", "absent"), ("not present", "absent"), ("did not attend", "absent"), ("unsanctioned", "absent"),
    ("no apologies", "absent"), ("non-attendance", "absent"),
)  # fmt: skip
MEANINGS_OF_MARKS = tuple(told for told, _ in TOLD_BY_A_KEY)
# Keys of a page's front matter that list people.
FRONT_MATTER_PRESENT = (
    "present", "attendees", "attendance", "attending", "participants", "directors", "trustees", "governors",
    "councillors", "committee",
)  # fmt: skip
FRONT_MATTER_BESIDE = (
    "in-attendance",
    "in_attendance",
    "members",
    "observers",
    "guests",
    "officers",
    "secretary",
    "staff",
)
FRONT_MATTER_APOLOGIES = ("apologies", "regrets")
FRONT_MATTER_ABSENT = ("absent", "absentees")
FRONT_MATTER_CHAIR = ("chair", "chairman", "chairperson", "chaired-by", "chaired_by")
