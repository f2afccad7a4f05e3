"""Word files: the document as it is printed when all tracked changes are accepted."""

import pytest

from graph.errors import UnreadableDocument
from loaders.formats import docx
from tests.formats.word_files import listed, numbering, paragraph, run, table, word_file
from tests.tables import every_row

DELETED = "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
BOX = f"<w:txbxContent>{paragraph('Boxed')}</w:txbxContent>"
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("3 May 2022")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Strong"><w:name w:val="S"/><w:rPr><w:b/></w:rPr></w:style>'
)


def text_of(body: str, **parts: str) -> str:
    return docx.read(word_file(body, **parts), "minutes.docx").text


@every_row(
    ("body", "text"),
    [
        (paragraph("One") + paragraph("Two"), "One\n\nTwo"),
        (paragraph(run("Action:", "<w:b/>") + run(" Clerk")), "**Action:** Clerk"),
        (paragraph(run("not", '<w:b w:val="0"/>') + run(" bold")), "not bold"),
        (paragraph(run("one") + "<w:r><w:br/></w:r>" + run("two")), "one\ntwo"),
        (paragraph(run("name") + "<w:r><w:tab/></w:r>" + run("role")), "name\trole"),
        (paragraph(run("12.") + "<w:r><w:tab/></w:r>" + run("Title")), "12. Title"),
        (paragraph(run("co") + "<w:r><w:noBreakHyphen/><w:t>opted sig</w:t><w:softHyphen/><w:t>ned</w:t></w:r>"),
         "co-opted signed"),
        (paragraph(run("secret", "<w:vanish/>") + run("seen")), "seen"),
        (paragraph(run("Minutes", "<w:caps/>")), "MINUTES"),
        (paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + run(" here")), "✓ here"),
        (paragraph(FIELD), "3 May 2022"),
        (paragraph(f'<w:fldSimple w:instr="DATE">{run("3 May 2022")}</w:fldSimple>'), "3 May 2022"),
        (paragraph(f'{run("Clerk ")}<w:bdo w:val="ltr">{run("Ann Adams")}</w:bdo>'), "Clerk Ann Adams"),
        (f'<w:customXml w:element="a">{paragraph(run("Apologies: B. Brown"))}</w:customXml>', "Apologies: B. Brown"),
        (paragraph(f'<w:hyperlink r:id="x">{run("report")}</w:hyperlink>'), "report"),
        (
            paragraph(f"<w:smartTag>{run('A')}</w:smartTag><w:sdt><w:sdtContent>{run('lton')}</w:sdtContent></w:sdt>"),
            "Alton",
        ),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('In a control')}</w:sdtContent></w:sdt>", "In a control"),
    ],
)  # fmt: skip
def test_paragraphs(body: str, text: str) -> None:
    assert text_of(body) == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (paragraph(run("It was ") + DELETED + f"<w:ins>{run('agreed')}</w:ins>"), "It was agreed"),
        (paragraph(f"<w:moveFrom>{run('old')}</w:moveFrom><w:moveTo>{run('new')}</w:moveTo>"), "new"),
        (paragraph("One ", "<w:rPr><w:del/></w:rPr>") + paragraph("line"), "One line"),
        (paragraph(DELETED, "<w:rPr><w:del/></w:rPr>") + paragraph("Kept"), "Kept"),
        (f"<w:ins>{paragraph('A new paragraph')}</w:ins>", "A new paragraph"),
        (
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("a") + "</w:tc><w:tc>" + paragraph("b")
            + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("c") + "</w:tc><w:tc>" + paragraph("d")
            + "</w:tc></w:tr></w:tbl>",
            "c\td",
        ),
    ],
    ids=["words", "moved", "joined paragraphs", "deleted paragraph", "inserted paragraph", "deleted row"],
)  # fmt: skip
def test_tracked_changes_are_accepted(body: str, text: str) -> None:
    assert text_of(body) == text


def test_headings_by_style_and_outline() -> None:
    body = paragraph("Minutes", '<w:pStyle w:val="H2"/>') + paragraph("Own", '<w:pStyle w:val="Own"/>')
    body += paragraph("Level", '<w:outlineLvl w:val="3"/>') + paragraph("Bold", '<w:pStyle w:val="Strong"/>')
    assert text_of(body, styles=STYLES) == "## Minutes\n\n## Own\n\n#### Level\n\n**Bold**"


@pytest.mark.parametrize(
    ("levels", "start", "text"),
    [
        ((("decimal", "%1."), ("lowerLetter", "(%2)")), 1, "1. a\n\n  (a) b\n\n  (b) c\n\n2. d\n\n  (a) e"),
        ((("decimal", "%1/19"), ("decimal", "%1.%2")), 26, "26/19 a\n\n  26.1 b\n\n  26.2 c\n\n27/19 d\n\n  27.1 e"),
        ((("upperRoman", "%1)"), ("bullet", "\uf0b7")), 1, "I) a\n\n  - b\n  - c\n\nII) d\n\n  - e"),
        ((("none", ""), ("decimalZero", "%2")), 1, "a\n\n  01 b\n\n  02 c\n\nd\n\n  01 e"),
    ],
)
def test_numbers_of_lists_are_those_that_are_printed(
    levels: tuple[tuple[str, str], ...], start: int, text: str
) -> None:
    body = listed("a") + listed("b", 1) + listed("c", 1) + listed("d") + listed("e", 1)
    assert text_of(body, numbering=numbering(*levels, start=start)) == text


def test_a_list_that_begins_anew() -> None:
    body = listed("a") + listed("b") + listed("c", number=2)
    assert text_of(body, numbering=numbering(("decimal", "%1."))) == "1. a\n\n2. b\n\n1. c"


STYLED = (
    '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{0}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
    "</w:pPr></w:style>"
)


def test_the_level_of_a_list_follows_from_the_style_where_nothing_else_tells_it() -> None:
    levels = numbering(("decimal", "%1."), ("decimal", "%1.%2"))
    for name in ("Head", "Text"):
        levels = levels.replace("<w:lvlText", f'<w:pStyle w:val="{name}"/><w:lvl_Text', 1)
    levels = levels.replace("lvl_Text", "lvlText")
    told = (("Weir", "Head"), ("Noted.", "Text"), ("Lock", "Head"), ("Noted.", "Text"))
    body = "".join(paragraph(words, f'<w:pStyle w:val="{style}"/>') for words, style in told)
    styles = STYLED.format("Head") + STYLED.format("Text")
    assert text_of(body, styles=styles, numbering=levels) == "1. Weir\n\n1.1 Noted.\n\n2. Lock\n\n2.1 Noted."


def test_a_list_whose_levels_are_those_of_a_style() -> None:
    link = '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Own list"/></w:abstractNum>'
    own = numbering(("decimal", "%1."), ("decimal", "%1.%2"))
    own = own.replace("<w:lvl ", '<w:styleLink w:val="Own list"/><w:lvl ', 1)
    numbers = f'{link}{own}<w:num w:numId="9"><w:abstractNumId w:val="8"/></w:num>'
    body = listed("Weir", number=9) + listed("Noted.", 1, 9) + listed("Lock", number=9) + listed("Noted.", 1, 9)
    assert text_of(body, numbering=numbers) == "1. Weir\n\n  1.1 Noted.\n\n2. Lock\n\n  2.1 Noted."


@pytest.mark.parametrize("field", ["AUTONUM", " AUTONUMLGL \\* Arabic \\e", "AUTONUMOUT"])
def test_paragraphs_that_a_field_numbers(field: str) -> None:
    code = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText>{field}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = paragraph(code + run("Weir")) + paragraph("Noted.") + paragraph(code + run("Lock"))
    assert text_of(body) == "1. Weir\n\nNoted.\n\n2. Lock"


@pytest.mark.parametrize("name", ["toc 1", "TOC Heading", "toc 3"])
def test_the_table_of_contents_is_left_out(name: str) -> None:
    styles = f'<w:style w:type="paragraph" w:styleId="T"><w:name w:val="{name}"/></w:style>'
    body = paragraph(run("1. Weir") + "<w:r><w:tab/></w:r>" + run("2"), '<w:pStyle w:val="T"/>') + paragraph("1. Weir")
    assert text_of(body, styles=styles) == "1. Weir"


CONTROL = "<w:sdt><w:sdtPr>{0}<w:text/></w:sdtPr><w:sdtContent>{1}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("shows", "text"),
    [("", "Action: Choose an item."), ('<w:showingPlcHdr w:val="0"/>', "Action: Choose an item."),
     ("<w:showingPlcHdr/>", "Action:")],
)  # fmt: skip
def test_content_controls_that_nobody_filled_in_say_nothing(shows: str, text: str) -> None:
    assert text_of(paragraph(run("Action: ") + CONTROL.format(shows, run("Choose an item.")))) == text


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_notes_stand_behind_the_paragraph_that_refers_to_them(kind: str) -> None:
    notes = (
        f'<w:{kind} w:type="separator" w:id="0">{paragraph("---")}</w:{kind}>'
        f'<w:{kind} w:id="3">{paragraph("Put right on 4 May.")}</w:{kind}>'
    )
    referring = run("The sum is 40 pounds") + f'<w:r><w:{kind}Reference w:id="3"/></w:r>' + run(".")
    gone = f'<w:del><w:r><w:{kind}Reference w:id="3"/></w:r></w:del>'
    made = text_of(paragraph(referring) + paragraph(run("Next") + gone), **{f"{kind}s": notes})
    assert made == "The sum is 40 pounds.\n\nPut right on 4 May.\n\nNext"


def test_a_text_box_that_labels_a_task_stands_behind_its_paragraph() -> None:
    label = f"<w:txbxContent>{paragraph(run('Action: JP', '<w:b/>'))}</w:txbxContent>"
    box = f"<w:r><w:pict><v:shape><v:textbox>{label}</v:textbox></v:shape></w:pict></w:r>"
    assert text_of(paragraph(run("He will ask for a price.") + box)) == "He will ask for a price.\n\n**Action: JP**"


def test_a_web_page_kept_within_the_file_is_told() -> None:
    chunk = '<w:altChunk r:id="r0"/>'
    with pytest.raises(UnreadableDocument, match=r"^minutes\.docx: is kept as a web page [^\n]*save it anew$"):
        docx.read(word_file(chunk, aFChunk="<p>Minutes</p>"), "minutes.docx")
    made = docx.read(word_file(paragraph("Minutes") + chunk, aFChunk="<p>x</p>"), "minutes.docx")
    assert made.lost == ("a part is kept as a web page within the Word file",)


def test_numbered_headings() -> None:
    styles = STYLES.replace('<w:basedOn w:val="Normal"/></w:style>', (
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'))  # fmt: skip
    body = paragraph("Apologies", '<w:pStyle w:val="H2"/>') + paragraph("Minutes", '<w:pStyle w:val="H2"/>')
    body += paragraph("Unnumbered", '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    made = text_of(body, styles=styles, numbering=numbering(("decimal", "%1.")))
    assert made == "## 1. Apologies\n\n## 2. Minutes\n\n## Unnumbered"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (table([paragraph("Bins"), paragraph("Clerk")]), "Bins\tClerk"),
        (
            table([paragraph("1"), paragraph("Bins") + paragraph("Agreed."), paragraph("AB")]),
            "| 1 | Bins<p>Agreed. | AB |\n| --- | --- | --- |",
        ),
        (table([paragraph("1"), table([paragraph("a"), paragraph("b")]) + paragraph("")]), "1\ta b"),
        (table([paragraph("One") + paragraph("column")]), "One\n\ncolumn"),
        (
            table([paragraph("1."), paragraph("Weir") + paragraph("Noted.")],
                  [paragraph("2."), paragraph("Lock") + table([paragraph("Action"), paragraph("Who")],
                                                              [paragraph("Oil it"), paragraph("Ida Voss")])]),
            "| 1. | Weir<p>Noted. |\n| --- | --- |\n\n2. Lock\n\nAction\tWho\nOil it\tIda Voss",
        ),
        (
            table([paragraph("Present"), table([paragraph("Ann Lee"), paragraph("Chair")],
                                               [paragraph("Ben Ray"), paragraph("Lock Trust")])]),
            "Present:\nAnn Lee\tChair\nBen Ray\tLock Trust",
        ),
        (
            table([paragraph("Present: Ann Lee"), paragraph("Chair")], [paragraph("Ben Ray"), paragraph("Treasurer")]),
            "Present:\n\nAnn Lee\tChair\nBen Ray\tTreasurer",
        ),
        (
            table(['<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + paragraph("wide"), paragraph("x")],
                  ["<w:tcPr><w:vMerge/></w:tcPr>" + paragraph("below"), paragraph("y"), paragraph("z")]),
            "| wide |  | x |\n| --- | --- | --- |\n|  | y | z |",
        ),
    ],
    ids=["simple", "paragraphs in cells", "nested", "one column", "a page laid out by a table",
         "a table beside a label", "a label before a name", "merged"],
)  # fmt: skip
def test_tables(body: str, text: str) -> None:
    assert text_of(body) == text


@pytest.mark.parametrize(
    "box",
    [
        f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>",
        f"<mc:AlternateContent><mc:Choice><w:drawing>{BOX}</w:drawing></mc:Choice><mc:Fallback><w:pict>{BOX}</w:pict>"
        "</mc:Fallback></mc:AlternateContent>",
    ],
    ids=["old", "new with an alternative"],
)
def test_text_boxes_are_read_once(box: str) -> None:
    assert text_of(paragraph(f"<w:r>{box}</w:r>" + run("Beside"))) == "Boxed\n\nBeside"


def test_heads_of_pages_are_kept_where_they_alone_tell_the_day() -> None:
    head = paragraph("Alton Board, 3 May 2022")
    assert text_of(paragraph("Present: all"), header=head) == "Alton Board, 3 May 2022\n\nPresent: all"
    assert text_of(paragraph("Held on 3 May 2022"), header=head) == "Held on 3 May 2022"
    assert text_of(paragraph("Present: all"), header=paragraph("Alton Board")) == "Alton Board\n\nPresent: all"


WATERMARK = (
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="{}"/></v:shape></w:pict></w:r>'
)


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"header": paragraph("Draft")}, "Draft"),
        ({"footer": paragraph("Minutes subject to approval")}, "Minutes subject to approval"),
        ({"header": paragraph(WATERMARK.format("DRAFT"))}, "DRAFT"),
        ({"header": paragraph(WATERMARK.format("DRAFT - NOT YET AGREED"))}, "DRAFT - NOT YET AGREED"),
        ({"header": paragraph(WATERMARK.format("CONFIDENTIAL"))}, None),
        ({"header": paragraph("Draft budget for the year")}, None),
    ],
)  # fmt: skip
def test_what_tells_the_state_on_every_page_is_kept(parts: dict[str, str], told: str | None) -> None:
    assert text_of(paragraph("Present: all"), **parts) == "\n\n".join(filter(None, [told, "Present: all"]))


def test_an_empty_document_gives_no_text() -> None:
    assert text_of("") == ""
    assert text_of(paragraph("")) == ""
