"""Every word of labels that say who was there, and of what else may stand before names, is tried in its place."""

from loaders.parsing.attendance.lists.unlisted import label_of, may_label
from loaders.parsing.forms import label_at
from loaders.parsing.words import attendance_labels
from tests.tables import every_row

BESIDES = ("also there", "also here", "who else came")


def status_of(words: str) -> str | None:
    line = f"{words[0].upper()}{words[1:]}: Ann Adams"
    label = label_at(line, 0, len(line))
    return label.status if label else None


@every_row(
    ("word", "status"),
    [
        *((word, "in_attendance" if word in BESIDES else "present") for word in attendance_labels.CAME),
        *((word, "apologies") for word in attendance_labels.COULD_NOT_COME),
        *((word, "absent") for word in attendance_labels.NOT_THERE),
    ],
)
def test_words_that_say_who_came(word: str, status: str) -> None:
    assert status_of(word) == status


@every_row("word", [word for word in attendance_labels.OF_OTHER_THINGS if word not in ("for", "from")])
def test_words_of_other_things_label_nobody(word: str) -> None:
    assert not may_label(word.capitalize(), behind_colon=True)
    assert not may_label(f"Alpha {word}", behind_colon=True)


@every_row(
    ("words", "status"),
    [
        *((f"Alpha {word}", "in_attendance") for word in attendance_labels.CAME_BESIDE),
        *((f"Staff {word}", "present") for word in attendance_labels.OF_MEMBERS),
    ],
)
def test_words_that_say_whether_people_are_members(words: str, status: str) -> None:
    assert label_of(words, 0).status == status


@every_row("word", attendance_labels.IN_NO_OFFICE)
def test_what_people_are_called_is_no_office(word: str) -> None:
    assert label_of(f"Alpha {word}", 0).role is None
