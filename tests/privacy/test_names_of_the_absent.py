"""Where reasons of absence are cut, the names of the absent stay: each of several in one sentence."""

from __future__ import annotations

import pytest

from graph.schema import SentApologies
from loaders.pipeline import extract
from tests.privacy.test_absences import document
from tests.tables import every_row

PAGE = """\
Alton Parish Council

Minutes of the meeting held on 3 May 2022 at 7 pm in the Village Hall

Present: Ann Adams (Chair), Bob Brown and Di Dale

{words}

2. Finance. The report was noted.
"""


@every_row("heading", ["1. Apologies for absence\n\n", "1. Apologies for absence. "])
@every_row(
    "words",
    [
        "Apologies were received and accepted from Cy Cole due to her being away; Ed Eade due to a work commitment; "
        "and Flo Field due to another commitment.",
        "Apologies were received from Cy Cole due to her being away, Ed Eade due to work and Flo Field due to illness.",
        "Apologies were received from Cy Cole (holiday), Ed Eade (work) and Flo Field (ill).",
        "Apologies: Cy Cole - holiday; Ed Eade - work; Flo Field - ill.",
        "Cy Cole (on holiday); Ed Eade, ill; Flo Field with a broken leg.",
        "Apologies were received from Cy Cole, who was unwell; Ed Eade owing to work; Flo Field as she had a funeral.",
        "Apologies for absence were received from Cy Cole, in Australia; Ed Eade, at work; and Flo Field.",
    ],
)
def test_each_of_several_stays_without_the_reason(words: str, heading: str) -> None:
    found = extract(document(PAGE.format(words=f"{heading}{words}")))
    people = {node.ref: node.name for node in found.rows.nodes if node.label() == "Person"}
    absent = [people[one.tail] for one in found.rows.relationships if isinstance(one, SentApologies)]
    assert sorted(absent) == ["Cy Cole", "Ed Eade", "Flo Field"]
    assert [item.title for item in found.minutes[0].items] == ["Apologies for absence", "Finance"]
    kept = repr(found.rows)
    assert not any(reason in kept for reason in ("away", "holiday", "ill)", "leg", "funeral", "Australia", "at work"))


@every_row(
    "post",
    [
        "Director of Operations",
        "Medical Director",
        "Business Manager",
        "Head of Travel and Emergency Planning",
        "Executive Director of Corporate Strategy and Service Delivery",
        "Chief Executive Officer",
        "Clinical Lead for Treatments and Recovery",
        "Hospital Lead",
    ],
)
@every_row(
    "words",
    [
        "Apologies were received from Cy Cole, {post}, and Flo Field, Clerk.",
        "Apologies: Cy Cole ({post}); Flo Field (Clerk)",
        "Apologies: Cy Cole - {post}",
        "Apologies for absence were received from Cy Cole, {post} and Flo Field (illness).",
    ],
)
def test_a_post_is_no_reason_whatever_it_is_about(words: str, post: str) -> None:
    found = extract(document(PAGE.format(words=f"1. Apologies for absence\n\n{words.format(post=post)}")))
    assert post in found.document.text and "illness" not in found.document.text
    assert "Cy Cole" in {node.name for node in found.rows.nodes if node.label() == "Person"}


@pytest.mark.parametrize(
    "reason", ["Head Injury", "On Holiday", "Work Trip of a Week", "at work as Director", "Hospital"]
)
def test_a_reason_in_capitals_is_no_post(reason: str) -> None:
    page = PAGE.format(words=f"1. Apologies for absence\n\nApologies were received from Cy Cole ({reason}).")
    assert reason not in extract(document(page)).document.text
