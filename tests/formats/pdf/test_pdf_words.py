"""PDF files: letters become words again, whichever way they are set."""

import pytest
from reportlab.lib.pagesizes import A4

from loaders.formats import pdf
from tests.formats.sheets import HEIGHT, LEFT, Sheet, text_of
from tests.tables import every_row

LIGATURE = "<57> <00660066>"  # the letter W stands for ff


def written(drawing: str, *, meaning: str = "<57> <0057>") -> str:
    """The text of a page with a drawing in Helvetica; ``meaning`` says which characters a code stands for."""
    cmap = f"/CIDInit /ProcSet findresource begin begincmap 1 beginbfchar {meaning} endbfchar endcmap end"
    streams = [f"<</Length {len(words)}>>stream\n{words}\nendstream" for words in (drawing, cmap)]
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {A4[0]:.0f} {A4[1]:.0f}]/Contents 5 0 R"
        "/Resources<</Font<</F1 4 0 R>>>>>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>",
        *streams,
    ]
    made = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj{content}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(objects) + 1}/Root 1 0 R>>"
    return pdf.read(made + f"{end}startxref\n{len(made)}\n%%EOF\n".encode(), "minutes.pdf").text


def shown(words: str, size: float = 12) -> str:
    return f"BT /F1 {size} Tf {LEFT} 700 Td ({words}) Tj ET\n"


def test_letters_that_share_one_glyph_are_one_word_with_the_others() -> None:
    assert written(shown("The OWicer will oWer it."), meaning=LIGATURE) == "The Officer will offer it."


@pytest.mark.parametrize("meaning", ["0000", "0002", "0093", "FFFE"])
def test_letters_without_text_move_no_others(meaning: str) -> None:
    made = written(shown("The chair Z opened Zthe meeting."), meaning=f"<5A> <{meaning}>")
    assert made.replace("\x93", "").replace("-", "").split() == ["The", "chair", "opened", "the", "meeting."]


def test_a_word_or_line_without_text_is_none() -> None:
    lines = shown("ZZ") + shown("Z The see Z", 14).replace("700", "680") + shown("end. ZZZ").replace("700", "660")
    assert written(lines, meaning="<5A> <0000>").split() == ["The", "see", "end."]


def test_characters_beyond_16_bits_are_one_each() -> None:
    assert written(shown("A Zebra, aZ."), meaning="<5A> <D835DC00>") == "A \U0001d400ebra, a\U0001d400."


@pytest.mark.parametrize("spread", [0, 2, 5])
def test_letters_set_apart_are_still_one_word(spread: int) -> None:
    assert written(f"BT /F1 12 Tf {spread} Tc {LEFT} 700 Td (MINUTES) Tj ET") == "MINUTES"


def test_slanted_letters_stay_and_so_do_words_of_one_letter() -> None:
    made = Sheet()
    made.line(100, "Finance report")
    made.canvas.saveState()
    made.canvas.transform(1, 0, 0.33, 1, LEFT, HEIGHT - 130)
    made.canvas.drawString(0, 0, "a standing item (page 2 of 3)")
    made.canvas.restoreState()
    assert text_of(made).split("\n\n") == ["Finance report", "a standing item (page 2 of 3)"]


@pytest.mark.parametrize("angle", [45, 60, 90, 270])
def test_words_that_run_up_or_down_are_no_part_of_the_text(angle: int) -> None:
    made = Sheet().line(100, "The minutes were agreed.")
    made.canvas.saveState()
    made.canvas.translate(300, 400)
    made.canvas.rotate(angle)
    made.font(size=40).canvas.drawString(0, 0, "A DRAFT of it")
    made.canvas.restoreState()
    assert text_of(made) == "The minutes were agreed."


def test_raised_letters_belong_to_their_word() -> None:
    made = Sheet().line(100, "The meeting of 17")
    x = LEFT + made.canvas.stringWidth("The meeting of 17", "Helvetica", 10)
    made.font(size=6).line(96, "th", x).font().line(100, " June was short.", x + 6)
    assert text_of(made) == "The meeting of 17th June was short."


def test_bold_words_are_marked_within_a_line() -> None:
    made = Sheet().font("Helvetica-Bold").line(100, "Action:")
    x = LEFT + made.canvas.stringWidth("Action: ", "Helvetica-Bold", 10)
    assert text_of(made.font().line(100, "Ann to write.", x)) == "**Action:** Ann to write."


def test_words_close_to_a_border_stay_in_their_cells() -> None:
    tasks = ["Task", "Call", "Write to the school", "Ask", "Go", "Pay", "Read"]
    made = Sheet().grid([70, 200, 330], [90 + 20 * number for number in range(len(tasks) + 1)])
    for number, task in enumerate(tasks):
        end = 199 - made.canvas.stringWidth(task, "Helvetica", 10)
        made.line(104 + 20 * number, task, end if number == 2 else 75).line(104 + 20 * number, "Ann Lee", 201)
    assert text_of(made).splitlines() == [f"{task}\tAnn Lee" for task in tasks]


def test_a_cell_as_wide_as_two_is_one() -> None:
    made = Sheet().grid([70, 200, 330], [90, 110])
    made.canvas.rect(70, HEIGHT - 130, 260, 20)
    made.line(104, "Item").line(104, "Owner", 205).line(124, "What was said of this runs over both of the columns")
    assert "What was said of this runs over both of the columns" in text_of(made)


def test_a_heading_that_is_spaced_out_is_words_again() -> None:
    made = Sheet().line(60, "M I N U T E S   O F   M E E T I N G").line(90, "Present: A B Carr, P A P P", 72)
    assert text_of(made) == "MINUTES OF MEETING\n\nPresent: A B Carr, P A P P"


@every_row("spread", [0.5, 1.0, 1.5, 2.0, 3.0])
@every_row("one_by_one", [False, True])
def test_letters_with_space_between_them_are_words(one_by_one: bool, spread: float) -> None:
    made, heading = Sheet(), "ELECTIVE HOME EDUCATION IN SCHOOLS"
    at = 72.0
    for part in heading if one_by_one else [heading]:
        made.canvas.drawString(at, 700, part, charSpace=0 if one_by_one else spread)
        at += made.canvas.stringWidth(part, "Helvetica", 10) + spread
    made.canvas.drawString(72, 660, "The report was noted by all.", charSpace=0)
    assert text_of(made) == f"{heading}\n\nThe report was noted by all."


def test_letters_drawn_one_by_one_are_one_word() -> None:
    made = Sheet()
    at = 72.0
    for letter in "Exclusions":
        made.line(60, letter, at)
        at += made.canvas.stringWidth(letter, "Helvetica", 10)
    assert text_of(made) == "Exclusions"


@pytest.mark.parametrize("size", [8.0, 10.0, 14.0])
def test_the_size_of_letters_tells_headings_whatever_their_ink(size: float) -> None:
    """Commas, capitals and letters below the line are of one size."""
    made = Sheet()
    for number, words in enumerate(["on, and", "MINUTES", "a x e n", "gypping", "- - 1.", "Title"]):
        made.font(size=size).line(60 + 30 * number, words)
    assert "#" not in text_of(made)
