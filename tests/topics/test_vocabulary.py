from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import UsageError
from loaders.topics import Entry, TopicFinder, Vocabulary, lookup, read_vocabulary, standard_vocabulary, topic_id
from loaders.topics.words import encode
from tests.tables import every_row
from tests.topics.reading import names_in

STANDARD = standard_vocabulary()


def test_the_standard_vocabulary_is_broad() -> None:
    assert len(STANDARD) >= 220
    children = [topic for topic in STANDARD if "topic:childrens-services" in STANDARD.ancestors(topic.id)]
    assert len(children) >= 60


@every_row(
    "spelling",
    """EHE,EHCP,SEND,CSE,CRE,CAMHS,SALT,NEET,MASH,SCR,exclusions,off-rolling,child criminal exploitation,county lines
    early help,looked after children,care leavers,self-harm,safeguarding,serious case reviews,young carers
    school effectiveness,school improvement,forward plan,work programme,membership,children and young people's plan
    sustainability and transformation partnership,planning,highways,footpaths,cemeteries,allotments,litter,grass cutting
    play areas,precept,budget,audit,standing orders,local plan,flooding,broadband,licensing,housing,homelessness
    adult social care,public health,obesity,immunisation,transport strategy,libraries,waste,climate change,policing
    knife crime,domestic abuse,open data,open standards,governance,elections,code of conduct""".replace(
        "\n", ","
    ).split(","),
)
def test_the_topics_that_boards_speak_of_most_are_there(spelling: str) -> None:
    assert lookup(STANDARD, spelling.strip()).topic is not None


def test_every_topic_is_found_by_its_own_name_in_a_heading() -> None:
    finder = TopicFinder(STANDARD)
    missing = [topic.name for topic in STANDARD if topic.name not in names_in(topic.name, "Nothing new.", finder)]
    assert missing == []


@every_row("acronym", sorted(set(STANDARD.acronyms) - STANDARD.ambiguous))
def test_every_acronym_is_found_in_its_own_case(acronym: str) -> None:
    [topic] = STANDARD.acronyms[acronym]
    found = names_in("1. Report", f"The {acronym} paper and that {acronym} paper were noted.")
    assert found == [topic.name]


def test_no_spelling_is_listed_twice_within_a_topic() -> None:
    for entry in STANDARD.entries:
        codes = [encode(spelling) for spelling in (entry.name, *entry.also)]
        assert len(codes) == len(set(codes)), entry.name


def test_what_is_listed_as_ambiguous_is_so() -> None:
    acronyms = {encode(acronym) for acronym, topics in STANDARD.acronyms.items() if len(topics) > 1}
    phrases = {code for code, meanings in STANDARD.phrases.items() if len(meanings) > 1}
    assert acronyms | phrases == {encode(spelling) for spelling in STANDARD.ambiguous}
    assert STANDARD.words <= set(STANDARD.acronyms)


def test_no_phrase_is_both_ignored_and_a_topics() -> None:
    assert not STANDARD.ignored & set(STANDARD.phrases)


def test_names_are_in_sentence_case_and_ids_free_of_spaces() -> None:
    for topic in STANDARD:
        assert topic.name[0].isupper() or topic.name == topic.name.upper()
        assert topic.id == topic_id(topic.name)
        assert topic.id.startswith("topic:")
        assert not set(" '’") & set(topic.id)


def test_home_education_and_health_plans_share_no_spelling() -> None:
    education, plans = (
        STANDARD.topics[topic_id(name)] for name in ("Elective home education", "Education, health and care plans")
    )
    assert not {encode(one) for one in education.aliases} & {encode(one) for one in plans.aliases}


def test_broader_topics_of_broader_topics() -> None:
    above = STANDARD.ancestors("topic:county-lines")
    assert {
        "topic:child-criminal-exploitation",
        "topic:children-at-risk-of-exploitation",
        "topic:safeguarding",
    } <= above


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "lists no [[topic]]"),
        ("[[topic]]", "topic 1 has no name"),
        ("[[topic]]\nname = 3", "topic 1 has no name"),
        ("topic = 3", "lists no [[topic]]"),
        ("[[topic]]\nname = '!?'", "topic “!?”: the name has no letters"),
        ("[[topic]]\nname = 'Otters'\nalso = 'otter'", "topic “Otters”: “also” is a list of texts"),
        ("[[topic]]\nname = 'Otters'\nalso = ['']", "topic “Otters”: “also” is a list of texts"),
        ("[[topic]]\nname = 'Otters'\nalias = ['x']", "topic “Otters”: “alias” is no field of a topic"),
        ("[[topic]]\nname = 'Otters'\ngeneric = 1", "topic “Otters”: “generic” is true or false"),
        (
            "[[topic]]\nname = 'Otters'\nbroader = ['Fish']",
            "topic “Otters”: its broader topic “Fish” is not in the vocabulary",
        ),
        ("[[topic]]\nname = 'Otters'\n[[topic]]\nname = 'otters'", "topic “otters”: it stands twice"),
        (
            "[[topic]]\nname = 'Otters'\n[[topic]]\nname = 'Fish'\nalso = ['otter']",
            "topic “Fish”: “otter” is also a spelling of “Otters”",
        ),
        (
            "[[topic]]\nname = 'Otters'\nacronyms = ['OT']\n[[topic]]\nname = 'Fish'\nacronyms = ['OT']",
            "topic “Fish”: “OT” is also an acronym of “Otters”",
        ),
        (
            "[[topic]]\nname = 'Otters'\nbroader = ['Fish']\n[[topic]]\nname = 'Fish'\nbroader = ['Otters']",
            "topic “Otters”: it is broader than itself",
        ),
        ("topics = 1\n[[topic]]\nname = 'Otters'", "“topics” is no part of a vocabulary"),
        ("variants = [['a']]\n[[topic]]\nname = 'Otters'", "each of “variants” is a pair of spellings"),
        ("words = 'x'\n[[topic]]\nname = 'Otters'", "“words” is a list of texts"),
        ("name = ", "the vocabulary is not TOML"),
    ],
)
def test_a_broken_file_gives_one_line_that_names_file_and_topic(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as raised:
        read_vocabulary(path)
    assert str(raised.value).startswith(f"{path}: ")
    assert message in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        read_vocabulary(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(UsageError, match="it is not UTF-8"):
        read_vocabulary(tmp_path / "bad.toml")


def test_an_ambiguous_spelling_may_be_listed() -> None:
    entries = (Entry("Otters", also=("river folk",)), Entry("Boaters", also=("river folk",)))
    vocabulary = Vocabulary(entries, ambiguous=frozenset({"River folk"}))
    finder = TopicFinder(vocabulary)
    assert names_in("1. Report", "The river folk met.", finder) == []
    assert names_in("1. Report", "The river folk met. Boaters and others.", finder) == ["Boaters"]


def test_a_users_file_adds_to_the_standard_vocabulary(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        """
        [[topic]]
        name = "Otter safety"
        acronyms = ["CRE"]
        also = ["holt checks", "home education"]
        broader = ["Safeguarding"]

        [[topic]]
        name = "Litter"
        also = ["beach cleaning"]
        """,
        encoding="utf-8",
    )
    vocabulary = read_vocabulary(path, base=STANDARD)
    finder = TopicFinder(vocabulary)
    assert len(vocabulary) == len(STANDARD) + 1
    assert vocabulary.ancestors("topic:otter-safety") >= {"topic:safeguarding"}
    assert names_in("1. Report", "Holt checks and CRE.", finder) == ["Otter safety"]
    assert names_in("1. Report", "Home education grew.", finder) == ["Otter safety"]
    assert names_in("1. Report", "EHE grew.", finder) == ["Elective home education"]
    assert names_in("1. Report", "Beach cleaning, rubbish.", finder) == ["Litter"]
    assert names_in("1. Report", "Home education grew.") == ["Elective home education"]


def test_variants_hold_for_all_phrases(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('variants = [["otter", "lutra"]]\n[[topic]]\nname = "Otter care"\n', encoding="utf-8")
    assert names_in("1. Report", "Lutra care grew.", TopicFinder(read_vocabulary(path))) == ["Otter care"]
