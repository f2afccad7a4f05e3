"""PDF files: lines, columns, tables and pages become text again; what has no text is told."""

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption

from graph.errors import UnreadableDocument
from loaders.formats import pdf, read_document
from loaders.formats.hyphens import Hyphens
from loaders.pipeline import extract
from tests.formats.sheets import HEIGHT, LEFT, Sheet, text_of
from tests.tables import every_row

WIDE = "A line that is as wide as the text of the page and that therefore goes on in the next one, where it"


def test_lines_that_fill_the_page_go_on_and_others_were_broken_by_hand() -> None:
    made = Sheet().lines(100, WIDE, "ends.", "Another line.").lines(160, "A new paragraph.")
    assert text_of(made) == f"{WIDE} ends.\nAnother line.\n\nA new paragraph."


@pytest.mark.parametrize(
    "label", ["Present: Councillors Ann Adams,", "In attendance: Bob Brown,", "APOLOGIES: Ann Adams,"]
)
def test_a_label_of_attendance_begins_a_line_below_a_full_one(label: str) -> None:
    full = WIDE.removesuffix(", where it")
    made = Sheet().lines(100, WIDE, full, f"{label} and", "Cara Cole.")
    assert f"\n{label} and" in text_of(made)


def test_headings_by_size_and_boldness() -> None:
    made = Sheet().font(size=18).line(80, "Alton Board").font("Helvetica-Bold").line(120, "1. Bins")
    made.font().lines(140, "The bins are full.", "They were emptied.", "Nobody saw it.")
    assert text_of(made) == "# Alton Board\n\n**1. Bins**\n\nThe bins are full.\nThey were emptied.\nNobody saw it."


@every_row(
    ("before", "after", "elsewhere", "joined"),
    [
        ("infor-", "mation", "", "information"),
        ("co-", "opted", "", "co-opted"),
        ("home-", "educated", "at home and educated by parents", "home-educated"),
        ("self-", "harm", "", "self-harm"),
        ("work-", "shop", "a workshop was held", "workshop"),
        ("follow-", "up", "a follow-up is due", "follow-up"),
        ("Pugh-", "Jones", "", "Pugh-Jones"),
        ("2021-", "22", "", "2021-22"),
        ("said -", "and", "", None),
        ("plain", "word", "", None),
    ],
)
def test_hyphens_at_the_ends_of_lines(before: str, after: str, elsewhere: str, joined: str | None) -> None:
    end = Hyphens([f"x {elsewhere} x", f"x {before}"]).end(f"x {before}", after)
    assert (None if end is None else end + after) == (None if joined is None else f"x {joined}")


def test_a_divided_word_is_whole_again() -> None:
    assert "information" in text_of(Sheet().lines(100, WIDE[:-8] + " the infor-", "mation was noted."))


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("That the govern-", "ment be told.", "That the government be told."),
        ("Councillor Lovell-", "Hart will write.", "Councillor Lovell-Hart will write."),
        ("The budget for 2030-", "31 was noted.", "The budget for 2030-31 was noted."),
        ("The report -", "noted.", "The report -\nnoted."),
        ("Action -", "Ann to write.", "Action -\nAnn to write."),
        ("ACTIONS-", "Ann to write.", "ACTIONS-\nAnn to write."),
    ],
)
def test_a_line_that_ends_within_a_word_goes_on_though_it_is_short(first: str, second: str, text: str) -> None:
    made = Sheet().lines(100, first, second).lines(160, WIDE, "ends with government and more.")
    assert text_of(made).split("\n\n")[0] == text


def test_bullets_and_numbers_begin_points() -> None:
    made = Sheet().line(100, "\u2022 one", LEFT + 10).line(112, "\u2022 two", LEFT + 10).line(136, "1. three")
    assert text_of(made.line(148, "2. four")) == "- one\n- two\n\n1. three\n\n2. four"


def test_heads_feet_and_numbers_of_pages_are_taken_out() -> None:
    made = Sheet()
    for number in (1, 2, 3):
        made.line(30, "Alton Council - Board").line(800, f"Page {number} of 3").lines(200, f"Words of page {number}.")
        made.turn()
    assert text_of(made) == "Words of page 1.\n\nWords of page 2.\n\nWords of page 3."


def test_heads_of_three_lines_and_numbers_below_a_short_page_are_taken_out() -> None:
    made = Sheet()
    for number in (1, 2, 3):
        made.lines(110, "Alton Council", "Board", "In the hall").lines(200, f"Words of page {number}.")
        made.line(760 if number < 3 else 640, f"Page {number} of 3").turn()
    # The body's name stands nowhere else: it is kept, once.
    assert text_of(made) == "Alton Council\n\nWords of page 1.\n\nWords of page 2.\n\nWords of page 3."


def test_what_two_pages_repeat_below_their_heads_is_kept() -> None:
    made = Sheet()
    for number in (1, 2):
        made.line(120, "It was agreed.").line(200, f"Words {number}.").turn()
    assert text_of(made).count("It was agreed.") == 2


def test_a_head_that_alone_tells_the_day_is_kept_once() -> None:
    made = Sheet()
    for number in (1, 2):
        made.line(30, "Alton Board, 3 May 2022").line(800, str(number)).line(200, f"Words {number}.").turn()
    assert text_of(made) == "Alton Board, 3 May 2022\n\nWords 1.\n\nWords 2."


def test_a_paragraph_goes_on_over_a_page() -> None:
    made = (
        Sheet().lines(760, "A paragraph that is so long that it does not end upon its page but").line(810, "1").turn()
    )
    assert text_of(made.lines(80, "goes on upon the next.").line(810, "2")) == (
        "A paragraph that is so long that it does not end upon its page but goes on upon the next."
    )


def test_lines_under_words_and_boxes_around_them_are_no_table() -> None:
    made = Sheet().lines(100, "Minutes of the Board", "held on 3 May 2022")
    made.canvas.line(LEFT, HEIGHT - 101, LEFT + 90, HEIGHT - 101)
    made.canvas.rect(LEFT - 4, HEIGHT - 118, 110, 32)
    made.canvas.rect(LEFT + 30, HEIGHT - 114, 20, 9)
    assert text_of(made) == "Minutes of the Board\nheld on 3 May 2022"


def test_names_in_columns_become_a_list() -> None:
    made = Sheet().line(80, "Present:")
    for number, names in enumerate([("Ann Adams", "Dan Dixon"), ("Bob Brown", "Eve Ellis"), ("Cy Cole", "Fay Ford")]):
        for place, name in enumerate(names):
            made.line(110 + 12 * number, name, LEFT + 200 * place)
    assert text_of(made) == "Present:\n\nAnn Adams\nBob Brown\nCy Cole\n\nDan Dixon\nEve Ellis\nFay Ford"


def test_names_with_roles_beside_them_stay_in_rows() -> None:
    made = Sheet()
    rows = [
        ("Ann Adams", "Alton Council"),
        ("Bob Brown", "Fell Trust, who"),
        ("", "owns the land"),
        ("Cy Cole", "Clerk"),
    ]
    for number, cells in enumerate(rows):
        for place, cell in enumerate(cells):
            made.line(110 + 12 * number, cell, LEFT + 200 * place)
    assert text_of(made) == "Ann Adams\tAlton Council\nBob Brown\tFell Trust, who owns the land\nCy Cole\tClerk"


def test_places_lead_back_to_pages(tmp_path: Path) -> None:
    made = Sheet().lines(80, "Minutes of the Alton Board held on 3 May 2022", "Present: Ann Adams, Bob Brown")
    made.line(130, "1. Bins").line(160, "It was agreed that bins be bought.").turn()
    made.line(80, "2. Trees").line(110, "It was agreed that trees be planted.")
    (tmp_path / "minutes.pdf").write_bytes(made.bytes())
    extraction = extract(read_document(tmp_path / "minutes.pdf"))
    document = extraction.document
    found = {d.text: document.page_of(d.start) for item in extraction.minutes[0].items for d in item.decisions}
    assert list(found.values()) == [1, 2]
    assert document.pages[0] == 0
    assert document.text[document.pages[1] :].startswith("2. Trees")
    assert extraction.rows.document.properties()["pages"] == list(document.pages)


def picture(made: Sheet) -> Sheet:
    made.canvas.drawInlineImage(_grey(), 0, 0, 500, 700)
    return made


def _grey() -> object:
    from PIL import Image

    return Image.new("L", (8, 8), 128)


def test_a_scanned_file_is_told_how_to_be_read() -> None:
    with pytest.raises(UnreadableDocument) as refused:
        pdf.read(picture(Sheet()).bytes(), "minutes.pdf")
    assert str(refused.value).startswith("minutes.pdf: is a scanned PDF")
    assert "ocrmypdf minutes.pdf minutes-text.pdf" in str(refused.value)


def test_a_page_without_text_is_told_as_a_doubt(tmp_path: Path) -> None:
    made = Sheet().lines(80, "Minutes of the Alton Board held on 3 May 2022", "Present: Ann Adams, Bob Brown").turn()
    (tmp_path / "minutes.pdf").write_bytes(picture(made).bytes())
    doubts = extract(read_document(tmp_path / "minutes.pdf")).minutes[0].coverage.doubts
    assert doubts[0].reason.startswith("page 2 is a picture without text")


WORDS = Sheet().line(100, "Words").bytes()


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (lambda: Sheet(encrypt=StandardEncryption("secret")).line(100, "Words").bytes(), "protected by a password"),
        (lambda: WORDS[:200], "damaged"),
        (lambda: b"%PDF-1.7\n1 0 obj", "damaged"),
        (lambda: Sheet().turn().bytes(), "without any text"),
    ],
    ids=["password", "cut off", "only its head", "empty"],
)
def test_bad_files_are_refused_in_one_line(made: Callable[[], bytes], reason: str) -> None:
    with pytest.raises(UnreadableDocument, match=r"^minutes\.pdf: [^\n]+$") as refused:
        pdf.read(made(), "minutes.pdf")
    assert reason in str(refused.value)


def test_a_file_that_breaks_off_is_told() -> None:
    assert pdf.read(WORDS[: WORDS.rindex(b"startxref")], "minutes.pdf").lost


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_pages_that_are_turned(angle: int) -> None:
    made = Sheet()
    made.canvas.setPageRotation(angle)
    made.canvas.saveState()
    turned = {90: (A4[0], 0, 90), 180: (A4[0], HEIGHT, 180), 270: (0, HEIGHT, 270)}[angle]
    made.canvas.translate(turned[0], turned[1])
    made.canvas.rotate(turned[2])
    made.font()
    made.canvas.drawString(80, 300, "First line")
    made.canvas.drawString(80, 270, "Second line")
    made.canvas.restoreState()
    assert text_of(made) == "First line\n\nSecond line"


def test_shades_behind_lines_are_no_table() -> None:
    made = Sheet()
    made.canvas.setFillGray(0.9)
    for number in range(3):
        made.canvas.rect(LEFT, HEIGHT - 104 - 12 * number, 20, 12, stroke=0, fill=1)
        made.canvas.rect(LEFT + 20, HEIGHT - 104 - 12 * number, 200, 12, stroke=0, fill=1)
    made.canvas.setFillGray(0)
    assert text_of(made.lines(100, "Minutes of the Board", "held in the hall", "on 3 May 2022")) == (
        "Minutes of the Board\nheld in the hall\non 3 May 2022"
    )
