from __future__ import annotations

import pytest

from loaders.topics import Section
from tests.tables import every_row
from tests.topics.reading import FINDER, laid_out, mentions_of, names_in

EHE = "Elective home education"


@every_row(
    "words",
    [
        "elective home education",
        "Elective Home Education",
        "ELECTIVE HOME EDUCATION",
        "elective home\neducation",
        "elective home-\neducation",
        "elective-home-education",
        "Elective\u00a0Home\u00a0Education",
        "elective  home \r\n education",
        "<em>elective home</em> education",
        "**elective** home _education_",
        "“elective home education”",
        "electively home educated",
        "electively home-educated",
        "home education",
        "home educated children",
        "home-educated child",
        "home‑educated pupils",
        "home–educated pupils",
        "home educators",
        "a home educator's view",
        "home educators’ views",
        "home schooling",
        "educated at home",
        "educated at home electively",
        "educating their children at home",
        "EHE",
        "EHEs",
        "EHE’s",
        "(EHE)",
        "E.H.E.",
    ],
)
def test_every_spelling_of_home_education_is_found(words: str) -> None:
    assert names_in("12. Report", f"Officers spoke of {words} in the town.") == [EHE]


@every_row(
    ("words", "topic"),
    [
        ("an EHC plan", "Education, health and care plans"),
        ("EHCPs", "Education, health and care plans"),
        ("Education, Health and Care Plans", "Education, health and care plans"),
        ("Education Health and Care plan", "Education, health and care plans"),
        ("education,\nhealth & care plan", "Education, health and care plans"),
        ("education, health &amp; care plan", "Education, health and care plans"),
        ("emergency hormonal contraception", "Emergency hormonal contraception"),
        ("off-rolling", "Off-rolling"),
        ("offrolled", "Off-rolling"),
        ("permanently excluded", "School exclusions"),
        ("looked-after children's", "Looked after children"),
        ("children looked after", "Looked after children"),
        ("young carers’", "Young carers"),
        ("childrens centres", "Children's centres"),
        ("self harming", "Self-harm"),
        ("speech, language and communication needs", "Speech and language therapy"),
        ("NEETs", "NEET"),
        ("not in education, employment or training", "NEET"),
        ("cuckooing", "County lines"),
        ("allotment holders", "Allotments"),
        ("libraries strategies", "Libraries"),
        ("policies on well-being and self-harm", "Self-harm"),
        ("emotional health and well-being", "Children's mental health"),
        ("fly tipping", "Fly-tipping"),
        ("flytipping", "Fly-tipping"),
    ],
)
def test_inflections_and_spellings(words: str, topic: str) -> None:
    assert topic in names_in("12. Report", f"Officers spoke of {words} in the town.")


@every_row(
    ("heading", "body", "absent"),
    [
        ("3. Report", "The clerk would send letters and SEND letters.", EHE),
        ("3. Report", "The clerk would send letters.", "SEND"),
        ("3. LETTERS TO SEND OUT", "Six letters went out.", "SEND"),
        ("3. Salt bins", "Both SALT bins were empty.", "Speech and language therapy"),
        ("3. SALT BINS", "Both were empty.", "Speech and language therapy"),
        ("3. WE CARE", "CARE was taken by all.", "Looked after children"),
        ("3. Report", "Numbers of EHCPs and EHC plans rose.", EHE),
        ("3. Report", "A neat job; the need was neeted.", "NEET"),
        ("3. Report", "The mash was good.", "Multi-agency safeguarding hub"),
        ("3. Exclusion of the press and public", "The public were excluded.", "School exclusions"),
        ("3. Report", "Digital exclusion was spoken of.", "School exclusions"),
        ("3. Planning for the future", "Nothing was decided.", "Planning"),
        ("3. Report", "Care planning takes place at home. Education comes later.", EHE),
        ("3. Report", "They were at home, education being closed.", EHE),
        ("3. Report", "Ms A Stone, Director of Public Health, spoke.", "Public health"),
        ("3. Report", "Ms A Stone, Service Manager, Strategy, Standards & Early Help, spoke.", "Early help"),
        ("3. Report", "The Early Help Manager spoke.", "Early help"),
        ("3. Report", "The Safeguarding Board met.", "Safeguarding"),
        ("3. Report", "A colleague from Public Health spoke.", "Public health"),
        ("3. Apologies for absence", "B Reed (Children’s Social Care) and C Marsh (Fostering).", "Fostering"),
    ],
)
def test_words_that_only_look_like_a_topic(heading: str, body: str, absent: str) -> None:
    assert absent not in names_in(heading, body)


def test_the_longest_phrase_wins() -> None:
    assert names_in("3. Report", "The child sexual exploitation strategy.") == ["Child sexual exploitation"]


def test_neighbouring_phrases_are_all_found() -> None:
    body = "Exclusions, off-rolling/elective home education and SEND."
    assert names_in("3. Report", body) == ["School exclusions", "Off-rolling", EHE, "SEND"]


def test_mentions_tell_heading_from_body() -> None:
    found = mentions_of("4. School exclusions", "Exclusions rose. EHE did too.")
    assert [(mention.topic.name, mention.in_heading) for mention in found] == [
        ("School exclusions", True),
        ("School exclusions", False),
        (EHE, False),
    ]


def test_offsets_are_those_of_the_whole_text() -> None:
    text, sections = laid_out(("1. First", "Nothing."), ("2. Home-educated\nchildren", "EHE was discussed."))
    found = FINDER.find(text, sections)[1]
    assert [text[mention.start : mention.end] for mention in found] == ["Home-educated\nchildren", "EHE"]


def test_sections_within_each_other_both_hold_the_mention() -> None:
    text = "1. Report\n1.1 Off-rolling\nIt rose."
    outer, inner = Section(0, 9, 9, len(text)), Section(10, 25, 25, len(text))
    found = FINDER.find(text, [outer, inner])
    assert [(m.topic.name, m.in_heading) for m in found[0]] == [("Off-rolling", False)]
    assert [(m.topic.name, m.in_heading) for m in found[1]] == [("Off-rolling", True)]


def test_a_heading_that_its_body_repeats_is_counted_once() -> None:
    text = "1. Off-rolling\nIt rose."
    assert len(FINDER.find(text, [Section(0, 14, 0, len(text))])[0]) == 1


def test_nothing_outside_the_sections_is_found() -> None:
    text, _ = laid_out(("1. Report", "Nothing was said."))
    assert FINDER.find("CAMHS and EHE.\n" + text, [Section(15, 15, 40, 60)]) == [[]]
    assert FINDER.find(text, []) == []
    assert FINDER.find("", [Section(0, 0, 0, 0)]) == [[]]


@pytest.mark.parametrize(
    ("body", "meaning"),
    [
        ("Pharmacies supply EHC. Sexual health clinics do too.", "Emergency hormonal contraception"),
        ("SEND pupils wait for EHC assessments and EHC advice.", "Education, health and care plans"),
        ("Early help grew. The MAT worker met CAMHS and the social workers.", "Multi-agency teams"),
        ("Academy conversion: the MAT runs two academy schools.", "Multi-academy trusts"),
        ("Safeguarding adults: the SAR was published.", "Safeguarding adults reviews"),
        ("Data protection: each SAR is answered in a month.", "Subject access requests"),
    ],
)
def test_an_ambiguous_acronym_is_settled_by_its_context(body: str, meaning: str) -> None:
    assert meaning in names_in("3. Report", body)


@every_row("acronym", sorted(FINDER.vocabulary.ambiguous))
def test_an_ambiguous_acronym_without_context_is_left_out(acronym: str) -> None:
    assert names_in("3. Report", f"The {acronym} was noted.") == []


def test_the_document_settles_what_the_item_leaves_open() -> None:
    text, sections = laid_out(("1. Sexual health", "Contraception is free."), ("2. Report", "EHC was noted."))
    assert [m.topic.name for m in FINDER.find(text, sections)[1]] == ["Emergency hormonal contraception"]


def test_an_acronym_that_is_a_word_needs_support_in_capitals() -> None:
    assert names_in("3. SEND UPDATE", "Nothing new.") == []
    assert names_in("3. SEND UPDATE", "Special educational needs were discussed.") == ["SEND"]
    assert names_in("3. SEND update", "Nothing new.") == ["SEND"]
    assert names_in("3. CSE UPDATE", "Nothing new.") == ["Child sexual exploitation"]


def test_generic_topics_in_passing_are_dropped_from_long_items() -> None:
    filler = "Members looked at the bridge and the weir. " * 12
    assert names_in("3. The weir bridge", filler + "Staff training was good.") == ["Weir bridge"]
    assert "Training" in names_in("3. Report", "Staff training was good.")
    assert "Training" in names_in("3. Report", filler + "Staff training was good. Staff training goes on.")
    assert "Training" in names_in("3. Training", filler)
    assert "Off-rolling" in names_in("3. Report", filler + "Off-rolling was mentioned.")


def test_spellings_that_count_in_headings_only() -> None:
    assert names_in("7. PLANNING", "There were no observations.") == ["Planning"]
    assert names_in("7. Planning and parking", "None.") == ["Planning", "Parking"]
    assert names_in("7. Report", "Planning ahead saves time.") == []
    assert "Staffing" not in names_in("7. Walking poles for the staff of Aaron", "None.")
