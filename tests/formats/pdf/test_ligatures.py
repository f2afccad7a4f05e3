"""Ligatures are read as their letters, however a file writes them, and other scripts stay what they are."""

from loaders.formats.pdf.pages.words import in_plain_letters
from tests.tables import every_row


@every_row(
    ("word", "read"),
    [
        ("con\ufb01rmed", "confirmed"),
        ("O\u6600\u6600icers", "Officers"),  # both bytes of each letter the wrong way round
        ("con\u6600\u6900rmed", "confirmed"),
        ("re\u6600\u6c00ect", "reflect"),
        ("di\u6600\u6600\u6900cult", "difficult"),
        ("\u5400\u6800e", "The"),
        ("a\u7400\u7400ended", "attended"),
        ("O\u6600\ucf00cer", "Officer"),  # the second and the third letter added up: 66 + 69
        ("ra\u6600\ud200e", "raffle"),
        ("cu\u7400\udd00ng", "cutting"),
        ("\u6600\ucf00", "\u6600\ucf00"),
        ("(sta\u6600\u6600)", "(staff)"),
        ("\u6600\u6900", "\u6600\u6900"),  # no word of Latin letters
        ("\u6797\u6900\u6600", "\u6797\u6900\u6600"),
        ("B\u6900", "B\u6900"),  # one alone
    ],
)
def test_ligatures_are_letters(word: str, read: str) -> None:
    assert in_plain_letters(word) == read
