"""HTML: what a reader of the page sees, as Markdown; pages of any site, and those of ModernGov by their own classes."""

from pathlib import Path

import pytest

from graph.errors import UnreadableDocument
from loaders.formats import html, read_document
from loaders.formats.html import guards
from loaders.pipeline import extract
from tests.parsing.steps import all_minutes
from tests.tables import every_row

AGENDA = """<!DOCTYPE html><html lang="en-GB"><head><title>Agenda and minutes for the Panel</title></head>
<body><form method="post"><div id="modgov"><div class="mgContent">
<h1 class="mgMainTitleTxt">Agenda, decisions and minutes</h1>
<ul class="mgActionList"><li><a href="ieListMeetings.aspx?CId=1">Browse meetings</a></li></ul>
<h2 class="mgSubTitleTxt">Education Panel - Thursday, 7th July, 2022 5.30 pm</h2>
<p><span class="mgLabel">Venue: </span>Council Chamber, Guildhall, Kelverton</p>
<table class="mgItemTable"><tr><th>No.</th><th>Item</th></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">1.</p></td><td><p class="mgAiTitleTxt">Apologies</p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>Councillor Tess Okafor</p></div></td></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">2.</p></td><td>
<p class="mgAiTitleTxt">SEND Transport <span>PDF 377 KB</span></p>
<ul class="mgActionList"><li><a href="d">View the decision for item 2.</a></li></ul>
<div class="mgWordPara"><p>To consider the report.</p></div><ul class="mgBulletList"><li>Appendix 1 PDF 9 KB</li></ul>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>Leopold Ames presented the review.</p>
<p>Resolved to recommend that a second travel trainer be appointed.</p></div></td></tr></table>
<table summary="Table of meeting attendance"><tr><th>Attendee</th><th>Role</th><th>Attendance</th></tr>
<tr><td><a href="mgUserInfo.aspx?UID=1">Councillor Tamsin Rowe</a></td><td>Chair</td><td>Present</td></tr>
<tr><td>Councillor Ivo Bramwell</td><td>Committee Member</td><td>Present</td></tr>
<tr><td>Councillor Lionel Grice</td><td>Committee Member</td><td>Expected</td></tr>
<tr><td>Gareth Mullin</td><td>Co-optee</td><td>Apologies</td></tr>
<tr><td>Owain Prosser</td><td>Officer</td><td>In attendance, virtual</td></tr></table>
</div></div></form></body></html>"""
DECISION = """<html><head><title>Decision</title></head><body><div id="modgov"><h1>Decision details</h1>
<h2 class="mgSubTitleTxt">Road safety outside schools</h2>
<p><span class="mgLabel">Decision Maker: </span>Highways Committee</p>
<p><span class="mgLabel">Is Key decision?: </span>Yes</p>
<h3 class="mgSubSubTitleTxt">Decision:</h3><div class="mgWordPara"><p>Resolved: That the zone be made.</p></div>
<p><span class="mgLabel">Date of decision: </span>07/07/2022</p></div></body></html>"""

ISSUE = """<html><head><title>Issue</title></head><body><div id="modgov"><h1>Issue - meetings</h1>
<h2 class="mgSubTitleTxt">Road safety outside…</h2>
<p class="mgSubItemTitleTxt">Meeting: 07/07/2022 - Highways Committee (Item 34)</p>
<p class="mgAiTitleTxt">34 Road safety outside schools pdf icon PDF 164 KB</p>
<div class="mgWordPara"><p>The report was discussed.</p><p>Resolved: That the zone be made.</p></div>
</div></body></html>"""

AGENDA_ITEM = """<html><head><title>Agenda item - Grit - Marl Council</title></head><body><div id="modgov">
<h1 class="mgMainTitleTxt">Agenda item</h1><h2 class="mgSubTitleTxt">Grit</h2>
<ul class="mgActionList"><li><a href="m">Meeting of Highways Committee, Tuesday, 9th October, 2018 5.00 pm
(Item 5.)</a></li><li><a href="b">View the background to item 5.</a></li></ul>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>RESOLVED that a store be opened.</p></div>
<p>Supporting documents:</p><ul class="mgBulletList"><li>Grit stores PDF 120 KB</li></ul></div></body></html>"""


def text_of(page: str) -> str:
    return html.read(page.encode(), "page.html").text


@every_row(
    ("page", "text"),
    [
        ("<h2>Title</h2><p>One<br>two</p>", "## Title\n\nOne\ntwo"),
        ("<p>a</p>\n\n  <p>b   c\nd</p>", "a\n\nb c d"),
        ("<p><b>Action:</b> Clerk</p>", "**Action:** Clerk"),
        ("<p><span style='font-weight:700'>Present</span>: all</p>", "**Present**: all"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "- a\n- b\n  - c"),
        ("<ol start=4 type=a><li>x</li><li>y</li></ol>", "d. x\n\ne. y"),
        ("<ol><li>x</li><li value=7>y</li><li>z</li></ol>", "1. x\n\n7. y\n\n8. z"),
        ("<table><tr><td>Bins<td>Clerk</table>", "Bins\tClerk"),
        (
            "<table><tr><th>No<th>Item<tr><td>1<td><p>Bins</p><p>Agreed.</p></table>",
            "| No | Item |\n| --- | --- |\n| 1 | Bins<p>Agreed. |",
        ),
        ("<table><tr><td>One<p>column</p></table>", "One\n\ncolumn"),
        (
            "<table><tr><td rowspan=2>a<td>b<td><p>c<p>d<tr><td>e<td>f</table>",
            "| a | b | c<p>d |\n| --- | --- | --- |\n|  | e | f |",
        ),
        ("<table role=presentation><tr><td>left<td>right</table>", "left\n\nright"),
        ("<p>&pound;5 &amp; more &lt;b&gt; &#8211; caf&eacute;</p>", "£5 & more \\<b> – café"),
        ("<pre>a\nb</pre>", "a\nb"),
        ("<p>soft&shy;hyphen zero&#8203;width</p>", "softhyphen zerowidth"),
        ("<p>name&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;role</p>", "name\trole"),
    ],
)
def test_structure(page: str, text: str) -> None:
    assert text_of(f"<body>{page}</body>") == text


@every_row(
    "unseen",
    [
        "<script>x()</script>", "<style>p{}</style>", "<nav>Home</nav>", "<footer>Accessibility</footer>",
        "<p hidden>x</p>", "<p style='display: none'>x</p>", "<div aria-hidden=true>x</div>",
        "<select><option>x</select>", "<div role=navigation>x</div>", "<span class='visually-hidden'>x</span>",
        "<!-- x -->", "<template>x</template>", "<button>Go</button>",
        "<div class='breadcrumb'>x</div>", "<aside>x</aside>",
    ],
)  # fmt: skip
def test_what_is_not_seen_or_no_content_is_left_out(unseen: str) -> None:
    assert text_of(f"<body><p>Before</p>{unseen}<p>After</p></body>") == "Before\n\nAfter"


STRIKES = """<style>/* .kept {} */ .gone, table p.old { color: red; text-decoration: line-through }
@media print { .c12 { text-decoration-line: line-through } }
p:hover { text-decoration: line-through }</style>
<style><!-- span.MsoDel { text-decoration: line-through } --></style>"""


@pytest.mark.parametrize(
    "struck",
    [
        "<p class='x gone'>x</p>", "<table><tr><td><p class=old>x</p></table>", "<p><span class=c12>x</span></p>",
        "<p class=strikethrough>x</p>", "<p class='line-through mt-2'>x</p>", "<p><del>x</del></p>",
        "<strike>x</strike>",
        "<p><span class=MsoDel>x</span></p>",
        "<p><span style='color: red; text-decoration: line-through'>x</span></p>",
    ],
)  # fmt: skip
def test_what_is_struck_out_by_element_style_or_class_is_left_out(struck: str) -> None:
    page = f"<html><head>{STRIKES}</head><body><p>Before</p>{struck}<p class=kept>After</p></body></html>"
    assert text_of(page) == "Before\n\nAfter"


@pytest.mark.parametrize(
    ("mark", "remark"),
    [
        (
            "<span class=MsoCommentReference><span style='mso-special-character:comment'><a class=msocomanchor "
            "href='#_msocom_1'>[AB1]</a></span></span>",
            "<div style='mso-element:comment-list'><div><p>Agreed to sell it.</p></div></div>",
        ),
        (
            "<a class=msocomanchor href='#_msocom_1'>[AB1]</a>",
            "<div><hr class=msocomoff><div id='_com_1' class=msocomtxt><p>Agreed to sell it.</p></div></div>",
        ),
        (
            "<sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup>",
            "<div class=c3><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Agreed</span></p><p>to sell it.</p></div>",
        ),
    ],
    ids=["Word", "Word, filtered", "Google's documents"],
)
def test_remarks_in_the_margin_are_no_words_of_the_page(mark: str, remark: str) -> None:
    page = f"<body><div><p>The mill was discussed.{mark}</p><p>Noted.</p></div>{remark}</body>"
    assert text_of(page) == "The mill was discussed.\n\nNoted."


@pytest.mark.parametrize(
    "mark",
    [
        "<sup><a class='sdfootnoteanc' href='#sdfootnote1sym'><sup>1</sup></a></sup>",
        "<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span class=MsoFootnoteReference>[1]</span></a>",
        "<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup>",
        "<a href='#fn1' class='footnote-ref' role='doc-noteref'><sup>1</sup></a>",
    ],
    ids=["LibreOffice", "Word", "Google's documents", "pandoc"],
)
def test_the_mark_of_a_note_is_no_word_of_its_sentence(mark: str) -> None:
    assert text_of(f"<p>It costs 40 pounds{mark}.</p><p><a href='#x'>1</a> Or less.</p>") == (
        "It costs 40 pounds.\n\n1 Or less."
    )


@pytest.mark.parametrize(
    ("rule", "numbers"),
    [
        ('"" counter(lst-ctn-kix_a-0,decimal) "." counter(lst-ctn-kix_a-1,decimal) " "', ("2.1", "2.2")),
        ('"(" counter(lst-ctn-kix_a-1,lower-latin) ") "', ("(a)", "(b)")),
        ('"\\0025cf  "', ("1.", "2.")),  # a bullet: no counter makes it
    ],
)
def test_numbers_that_a_pages_styles_make_of_counters(rule: str, numbers: tuple[str, str]) -> None:
    first = '.lst-kix_a-0>li:before{content:"" counter(lst-ctn-kix_a-0,decimal) ". "}'
    style = f"<style>{first}.lst-kix_a-1 > li:before{{content:{rule}}}</style>"
    inner = "<ol class='c1 lst-kix_a-1 start' start=1><li>Quotes</li><li>Order</li></ol>"
    page = f"{style}<ol class='c1 lst-kix_a-0' start=2><li>Boiler</li></ol>{inner}"
    assert text_of(page) == f"2. Boiler\n\n{numbers[0]} Quotes\n\n{numbers[1]} Order"


def test_a_table_of_tasks_within_a_row_of_the_page_keeps_its_columns() -> None:
    inner = "<table><tr><th>Action<th>Who<tr><td>Clear the ditch<td>Ida Voss</table>"
    rows = "".join(f"<tr><td>{n}<td><p>Item {n}</p><p>Noted.</p>" for n in (1, 2, 4))
    page = f"<table>{rows}<tr><td>5<td><p>Ditch</p>{inner}</table>"
    assert text_of(page).endswith("5 Ditch\n\nAction\tWho\nClear the ditch\tIda Voss")


def test_the_main_content_stands_for_the_page() -> None:
    page = "<body><div>Sign in</div><main><p>Minutes of the meeting of the Parish Council</p></main></body>"
    assert text_of(page) == "Minutes of the meeting of the Parish Council"


def test_a_form_around_the_page_is_no_form() -> None:
    assert text_of("<form><p>Minutes</p><input value=x></form>") == "Minutes"


def test_the_title_is_kept_where_it_alone_tells_the_day() -> None:
    assert text_of("<title>Board, 3 May 2022</title><p>Present: all</p>").startswith("# Board, 3 May 2022\n")
    assert text_of("<title>Board, 3 May 2022</title><p>Held on 3 May 2022</p>") == "Held on 3 May 2022"


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1252", "cp1252"), ("iso-8859-1", "cp1252"), ("utf-8", "utf-8"), ("nonsense", "cp1252"), ("", "cp1252")],
)
def test_character_sets(declared: str, encoding: str) -> None:
    page = f'<meta charset="{declared}"><p>Zoë’s £5 – more</p>'
    assert html.read(page.encode(encoding), "page.html").text == "Zoë’s £5 – more"


def test_central_european_pages() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>Łukasz Żak</p>'
    assert html.read(page.encode("iso-8859-2"), "page.html").text == "Łukasz Żak"


@pytest.mark.parametrize(
    "page",
    ["<div>" * 5000, "<b>" * 100_000 + "x", f"<p {' '.join(f'a{n}=1' for n in range(5000))}>x</p>"],
    ids=["nested", "unclosed", "attributes"],
)
def test_pages_that_nobody_wrote_are_refused(page: str) -> None:
    with pytest.raises(UnreadableDocument, match=r"^page\.html: [^\n]+$"):
        html.read(page.encode(), "page.html")


def test_deep_pages_within_the_limit_are_read_without_recursion() -> None:
    depth = guards.DEEPEST - 5
    assert text_of("<div>" * depth + "words" + "</div>" * depth) == "words"


def test_agenda_and_minutes_of_moderngov(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(AGENDA)
    minutes = extract(read_document(tmp_path / "page.html")).minutes[0]
    assert minutes.board is not None
    assert minutes.board.text == "Education Panel"
    assert [(item.number, item.title) for item in minutes.items] == [("1", "Apologies"), ("2", "SEND Transport")]
    assert [d.text for d in minutes.items[1].decisions] == ["to recommend that a second travel trainer be appointed."]
    assert {(a.name, a.status, a.chair) for a in minutes.attendees} == {
        ("Tamsin Rowe", "present", True), ("Ivo Bramwell", "present", False), ("Owain Prosser", "in_attendance", False),
        ("Gareth Mullin", "apologies", False), ("Tess Okafor", "apologies", False),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("page", "number"),
    [
        (DECISION, None),
        (DECISION.replace("Decision Maker: </span>", "Decided at meeting: </span>07/07/2022 - "), None),
        (DECISION.replace("<h3", "<p>Purpose:</p><p>To make the zone.</p><h2>Background</h2><p>None.</p><h3"), None),
        (ISSUE, "34"),
        (ISSUE.replace("34", "22/34").replace("<h2", "<h1>Issue - meetings</h1><h2"), "22/34"),
    ],
    ids=["by a board", "at a meeting", "with other headings", "an issue", "a number with the year"],
)
def test_a_moderngov_page_of_one_matter(tmp_path: Path, page: str, number: str | None) -> None:
    (tmp_path / "page.html").write_text(page)
    document = read_document(tmp_path / "page.html")
    [minutes] = extract(document).minutes
    assert minutes.board is not None
    assert minutes.date is not None
    assert (minutes.board.text, minutes.date.value.isoformat()) == ("Highways Committee", "2022-07-07")
    assert document.text[minutes.board.start : minutes.board.end] == "Highways Committee"
    assert document.text[minutes.date.start : minutes.date.end] == "07/07/2022"
    [item] = minutes.items
    assert (item.number, item.title, item.implicit) == (number, "Road safety outside schools", False)
    assert document.text[item.heading_start : item.heading_end] == "Road safety outside schools"
    [decision] = item.decisions
    assert decision.text.endswith("That the zone be made.")


@pytest.mark.parametrize(
    "page",
    [
        DECISION.replace("Date of decision", "Date due"),
        DECISION.replace("Decision Maker", "Report author"),
        ISSUE.replace("</div>\n</div>", "</div><p>Meeting: 08/09/2022 - Cabinet (Item 7)</p><p>7 Roads</p></div>"),
    ],
    ids=["no day", "nobody who decided", "two meetings"],
)
def test_other_pages_have_no_outline(page: str) -> None:
    assert html.read(page.encode(), "page.html").outline is None


def test_page_of_an_agenda_item() -> None:
    (read,) = all_minutes(text_of(AGENDA_ITEM))
    assert read.board is not None and read.date is not None
    assert (read.board.text, read.date.value.isoformat()) == ("Highways Committee", "2018-10-09")
    assert [(item.number, item.title, len(item.decisions)) for item in read.items] == [("5", "Grit", 1)]
    assert "View the background" not in text_of(AGENDA_ITEM)
