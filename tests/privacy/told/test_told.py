"""No way of telling why somebody was absent, late or gone leaves its word in what is stored; and what must stay does.

The forms were written in sets, each before the rules for it and without looking at what they would do.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

import docx
import pytest

from loaders.formats import read_bytes
from loaders.pipeline import extract
from tests.formats.rendering.pdf import pdf
from tests.formats.rendering.pieces import pieces_of
from tests.privacy.told.templates import TEMPLATES, USUAL
from tests.tables import every_row

HERE = "@@HERE@@"
Form = tuple[str, str, str, str]  # a kind of board, a place in its minutes, a kind of file, words


def _forms() -> list[list[Form]]:
    """The sets of forms."""
    sets: list[list[Form]] = []
    for line in Path(__file__).with_name("forms.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("# set"):
            sets.append([])
        elif not line.startswith("#"):
            template, part, kind, words = line.split("\t")
            sets[-1].append((template, part, kind, words.replace("\\n", "\n").replace("\\t", "\t")))
    return sets


SETS = _forms()


def _file(template: str, part: str, kind: str, words: str) -> tuple[bytes, str]:
    inserted = words if kind in ("txt", "md") else HERE
    text = TEMPLATES[template].format(**(USUAL[template] | {part: inserted}))
    if kind == "html":
        return _page(text, words).encode(), "x.html"
    if kind == "docx":
        return _word_file(text, words.removeprefix("TABLE|")), "x.docx"
    if kind == "pdf":
        return pdf(pieces_of(text.replace(HERE, words))), "x.pdf"
    return text.encode(), f"x.{kind}"


def _page(text: str, words: str) -> str:
    lines = (words if HERE in line else _line_of_page(line) for line in text.splitlines() if line.strip())
    return f"<html><body>{''.join(lines)}</body></html>"


def _line_of_page(line: str) -> str:
    return f"<h2>{line}</h2>" if re.match(r"\d\. ", line) else f"<p>{line}</p>"


def _word_file(text: str, cells: str) -> bytes:
    file = docx.Document()
    for line in filter(str.strip, text.splitlines()):
        if HERE in line:
            lines = cells.split("\n")
            even = len({one.count("|") for one in lines}) == 1
            rows = [one.split("|") for one in lines] if even else [cells.split("|")]
            table = file.add_table(rows=0, cols=len(rows[0]))
            for row in rows:
                for cell, words in zip(table.add_row().cells, row, strict=True):
                    cell.text = words
        elif re.match(r"\d\. ", line):
            file.add_heading(line, 2)
        else:
            file.add_paragraph(line)
    written = io.BytesIO()
    file.save(written)
    return written.getvalue()


def _stored(template: str, part: str, kind: str, words: str) -> str:
    data, name = _file(template, part, kind, words)
    read = extract(read_bytes(data, name, uri=name, name=name))
    return f"{read.rows!r} {read.minutes!r} {read.document.text}"


def _leaks(forms: list[Form]) -> list[str]:
    found = []
    for template, part, kind, words in forms:
        [sign] = re.findall("~([^~]+)~", words)
        if re.search(rf"(?<![a-z]){re.escape(sign)}", _stored(template, part, kind, words.replace("~", "")), re.I):
            found.append(words)
    return found


# Words of the vocabulary and of the minutes themselves stand in what is stored whatever the form is.
_STORED_ANYWAY = (
    "~villa~", "~roadworks~", "~organ~", "~confirmation~", "~WI~", "~staff~", "~traffic~ on the bypass",
    "Personal ~matter~", "~work~shop", "cut his ~hand~", "caught in ~traffic~ near", "apologies given, ~work~load",
    "~work~ing an early", "another ~appointment~ and could", "delayed by ~traffic~)", "whose ~car~ had broken",
    "on a family ~matter~",    "arrived late, ~work~)", "because of ~work~ pressures",
)  # fmt: skip


_EACH_SET = [  # one in six without delay, the others where there is time for all
    pytest.param(forms, id=f"set {number}", marks=[pytest.mark.slow] if number % 6 else [])
    for number, forms in enumerate(SETS, 1)
]


@pytest.mark.parametrize("forms", _EACH_SET)
def test_no_reason_is_stored(forms: list[Form]) -> None:
    assert _leaks([form for form in forms if not any(one in form[3] for one in _STORED_ANYWAY)]) == []


# Where a word that nobody knows is stored: what is known is known by its word there, and by nothing around it.
_KNOWN_BY_ITS_WORD = (
    "a doctor's ~", "in mind; the ~", "Clerk takes her ~", "thanks for the ~", "Mr Pike's ~", "request following her ~",
    "left: his ~", "looking for ~", "this term. The ~", "groundsman is in ~", "3 May; the ~", "at 8 pm; ~",
    "Mr Pike has had a ~",
)  # fmt: skip


def _unknown(sign: re.Match[str]) -> str:
    """A word that is in no list, of the same form."""
    word = sign[1]
    stem = "Flumber" if word[0].isupper() else "flumber"
    ending = next((one for one in ("'s", "ing", "ed", "s") if word.endswith(one)), "")
    return f"~{stem}{ending}~"


@pytest.mark.slow
def test_what_is_told_is_found_by_what_stands_around_it_not_by_its_word() -> None:
    forms = [(*form[:3], re.sub("~([^~]+)~", _unknown, form[3])) for one in SETS[32:36] for form in one]
    forms = [form for form in forms if not any(one in form[3] for one in _KNOWN_BY_ITS_WORD)]
    assert _leaks(forms) == []


@every_row(
    ("part", "words"),
    [
        ("later", "Cllr Brown left the meeting at 8.15 pm and did not vote on the lease."),
        ("later", "Cllr Brown arrived at 7.20 pm during the debate on lamps."),
        ("later", "Cllr Brown resigned as Chair of the Roads Committee with effect from 1 June."),
        ("later", "Cllr Field, who will draw up the plan for the green, is to report in June."),
        ("later", "Following the resignation of Cllr Field a casual vacancy was declared."),
        ("later", "Mr Hill said that the hospital had closed its car park and that patients were late."),
        ("later", "Cllr Brown asked whether the surgery in Mill Lane would open in the evening."),
        ("later", "The policy on maternity leave was approved, and the budget for sick pay noted."),
        ("later", "The report was deferred because the figures of the county were late."),
        ("later", "Pupils leaving the roll were being educated at home with their parents."),
        ("later", "Cllr Field is dealing with the lamps and will report in June."),
        ("later", "Cllr Field, who is leading the survey of footpaths, had sent a draft."),
        ("later", "As Cllr Field is the lead member for roads, the letter will be sent by him."),
        ("later", "Because Cllr Field had objected to the plan, the county would be asked again."),
        ("later", "Cllr Field's proposal meant that the lamps would be dearer."),
        ("later", "The successor of Cllr Field is at liberty to choose another lamp."),
        ("later", "The item was deferred until Cllr Field had reported on the lamps."),
        ("later", "Cllr Field is in favour of the scheme, and his paper was noted."),
        ("later", "Cllr Reed said that Cllr Field had asked for two quotations."),
        ("later", "Cllr Field has been asked to mend the gate, which is in Mill Lane."),
        ("later", "Cllr Brown left the meeting to allow members to discuss the lease."),
        ("later", "The Clerk gave the refusal of the county as the reason for the delay."),
        ("later", "The reasons (cost and time) were set out in the paper."),
        ("later", "Following the election of Cllr Field to the county he would report in June."),
        ("later", "The letter to Cllr Field at the county council was sent on Monday."),
        ("later", "Cllr Reed will stand in for Cllr Field during the summer."),
        ("later", "Cllr Field's objection was noted. His paper was discussed."),
        ("later", "Lamps | Dan Field | Deferred - awaiting a quotation"),
        ("later", "The chairman spoke to Cllr Field about the lamps. The county has agreed to mend them."),
        ("later", "The lamp at the hall is off again, and the caretaker has written to the firm."),
        ("later", "Pupils on long leave were not counted. The leave policy was approved to begin in June."),
        ("later", "The Clerk took the letter to the county. When she was in the office the phone had failed."),
        ("later", "Cllr Reed described the new lamps, and Cllr Brown stressed that they were dearer."),
        ("later", "The Clerk has looked into the price of a bench and has spoken to the firm."),
        ("later", "Cllr Brown wondered whether her proposal had been sent to the county."),
        ("later", "Eve Hart has taken over from Tom Reed as lead for lamps."),
        ("later", "The Clerk was instructed to write to Mr Hill about his hedge and his dogs."),
        ("later", "Cllr Brown declared a personal interest, as her grandchildren are at the school."),
        ("later", "Cllr Reed and Mr Hill would compare their lists with the consent of the families."),
        ("later", "Sue Dale is to report each term on pupils leaving to be taught at home."),
        ("later", "Ann Green asked that help should not depend on a diagnosis."),
        ("later", "Cllr Brown left the meeting during the debate on the lease and returned at 8.20 pm."),
        ("later", "The Chair thanked Cllr Reed for his hard work and his generous donation."),
        ("later", "The Clerk's CILCA course was paid for, and her attendance at the workshop noted."),
        ("later", "Cllr Brown had two prices for the bench, £210 from the dearer firm."),
        ("later", "Cllr Brown had walked the river path: six boards are gone."),
        ("later", "Mrs Reed had spent a morning in the infants' class."),
        ("later", "Cllr Brown had rung the diocese and was waiting for a call."),
        ("later", "The lamp was fitted when Cllr Brown went round."),
        ("later", "The Clerk will be in touch with the hospital about the parking of staff in Mill Lane."),
        ("later", "Cllr Brown gave up two afternoons to paint the railings and was thanked."),
        ("later", "Cllr Reed stepped back from the wall project because the grant had been refused."),
        ("later", "The Clerk was at pains to say that the budget was tight."),
        ("later", "The Chair congratulated the school on its inspection and the Head on her award."),
        ("later", "Cllr Reed was late with his report, the county having sent the figures on Friday."),
        ("item", "Apologies: Cllr Field. The meeting began at 7.30 pm in the Village Hall."),
        ("later", "The Field was under water, and the fair could not be held on it."),
        ("item", "Apologies: Cllr Field. It was hoped that the meetings would be at the hall again."),
        ("item", "Apologies: Cllr Field. Sue Dale was welcomed as the new Clerk, in place of Tom Foy."),
        ("item", "The meeting opened at 7.30 pm. Apologies were received from Cllr Field and Fay Gold (Alton Trust)."),
        ("present", ", Cllr Dan Field (from item 3), Gus Hill (née Marsh), Ivy Lane (observer, Penn Council)"),
        ("present", ", Cllr Dan Field (left after minute 12/26), Gus Hill (by telephone), Ivy Lane (non-voting)"),
    ],
)
def test_business_stays(part: str, words: str) -> None:
    kept = " ".join(_stored("parish", part, "txt", words).split())
    assert words.strip(", ") in kept


@pytest.mark.slow
def test_a_boards_business_stays_in_whatever_words() -> None:
    lines = Path(__file__).with_name("business.txt").read_text(encoding="utf-8").splitlines()
    assert [words for words in lines if words not in " ".join(_stored("parish", "later", "txt", words).split())] == []
