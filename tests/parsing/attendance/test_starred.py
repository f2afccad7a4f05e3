"""Lists of all members in which a star tells who was there, or who was not (all made up)."""

import pytest

from tests.parsing.steps import minutes

HEAD = "Upton Drainage Board\n\nMinutes of the meeting held on 6 May 2024\n\n"
ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone."
REASON = "no star beside the name"


def read(text: str) -> tuple[list[tuple[str, str]], int]:
    found = minutes(f"{HEAD}{text}{ITEMS}")
    doubts = sum(one.reason.startswith(REASON) for one in found.coverage.doubts)
    return [(one.name, one.status) for one in found.attendees], doubts


@pytest.mark.parametrize(
    "key", ["* denotes present", "(* = present)", "(* Members present)", "*indicates in attendance"]
)
@pytest.mark.parametrize("star", ["* {}", "*{}", "{}*", "{} *"])
def test_who_has_no_star_is_left_out_with_a_doubt(star: str, key: str) -> None:
    lines = [star.format("Ann Ashe"), star.format("Bo Brook"), "Cy Cole", star.format("Di Dunn")]
    assert read("Members:\n" + "\n".join(lines) + f"\n\n{key}") == (
        [("Ann Ashe", "present"), ("Bo Brook", "present"), ("Di Dunn", "present")],
        1,
    )


@pytest.mark.parametrize(("key", "status"), [("(* = apologies)", "apologies"), ("* denotes absent", "absent")])
def test_a_star_may_tell_who_was_away(key: str, status: str) -> None:
    assert read(f"Present: Ann Ashe (Chairman), Bo Brook*, Cy Cole, Di Dunn*\n{key}") == (
        [("Ann Ashe", "present"), ("Bo Brook", status), ("Cy Cole", "present"), ("Di Dunn", status)],
        0,
    )


@pytest.mark.parametrize(
    "text",
    [
        "* Present: Ann Ashe, Bo Brook\n* Apologies: Cy Cole",
        "Present:\n* Ann Ashe\n* Bo Brook\n\nApologies: Cy Cole",
        "Present: Ann Ashe, Bo Brook\n\nApologies: Cy Cole\n\n* denotes present",
    ],
)
def test_bullets_are_no_stars_without_a_key_and_a_key_without_stars_says_nothing(text: str) -> None:
    assert read(text) == ([("Ann Ashe", "present"), ("Bo Brook", "present"), ("Cy Cole", "apologies")], 0)
