"""Private individuals become no people of the graph: the public on lists, who speaks, complains or petitions."""

from __future__ import annotations

import pytest

from graph.schema import Person
from loaders.pipeline import extract
from tests.parsing.steps import document

TEXT = """Harrow Mill Parish Council

Minutes of the meeting held on Tuesday 4 March 2031 at 7.00 pm in the Village Hall

Present: Cllr Ada Thorne (Chair), Cllr Basil Quint and Cllr Carys Vane.{present}
In attendance: Nell Frobisher (Clerk){beside}

1. Apologies
Cllr Hugh Lacey.

2. {title}
{words}

3. Bus shelters
RESOLVED: That a shelter be bought.
"""
MEMBERS = {"Ada Thorne", "Basil Quint", "Carys Vane", "Nell Frobisher", "Hugh Lacey"}


def others(*, present: str = "", beside: str = "", title: str = "Matters", words: str = "None.") -> set[str]:
    """The people of the graph beside the members and the clerk."""
    text = TEXT.format(present=present, beside=beside, title=title, words=words)
    return people(text) - MEMBERS


def people(text: str) -> set[str]:
    """The people whom the graph is given of a text."""
    return {node.name for node in extract(document(text)).rows.nodes if isinstance(node, Person)}


@pytest.mark.parametrize(
    "present",
    [
        "\nMembers of the public: Mr Leo Munt, Mrs Nora Opie",
        "\nPublic: Uma Venn, Walt York",
        "\nParishioners present: Dora Eames, Fred Gunn.",
        "\nResidents: I. Jupp, K. Lamb.",
        "\nMembers of the public:\nMr Leo Munt\nMrs Nora Opie",
        "\nVisitors: Mo Nunn (applicant), Zoe Ames (local resident)",
        "\nAlso present: Zoe Ames (resident of Mill Lane)",
    ],
)
def test_the_public_on_a_list_of_attendance(present: str) -> None:
    assert others(present=present) == set()


def test_who_stands_beside_them_on_the_list_stays() -> None:
    assert others(beside=", Mr Ray Stone (resident), PC Tess Ure and Olga Pitt (Ward Councillor)") == {
        "Tess Ure",
        "Olga Pitt",
    }
    assert others(present="\nPublic: Uma Venn\nAlso present: PC Tess Ure") == {"Tess Ure"}


def test_who_stands_behind_a_count_of_the_public_or_sent_apologies_stays() -> None:
    assert others(present="\nMembers of the public - Four\nAlan Arms, County Councillor") == {"Alan Arms"}
    text = TEXT.replace("Cllr Hugh Lacey.", "Alan Arms").format(
        present="", beside="\nMembers of the public - Four", title="Matters", words="None."
    )
    assert "Alan Arms" in people(text)


def test_a_residents_association_has_residents_for_members() -> None:
    text = TEXT.replace("Harrow Mill Parish Council", "Mill Lane Residents' Association").format(
        present="\nResidents: Uma Venn, Walt York", beside="", title="Matters", words="None."
    )
    assert {"Uma Venn", "Walt York"} <= people(text)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Public participation", "Mr Ivor Penrose of 12 Mill Lane complained about the noise."),
        ("Public participation", "Ms Katya Lund presented her objections to the scheme."),
        ("Petitions", "Mrs Jill Kemp presented a petition of 40 signatures."),
        ("Highways", "Mrs Jill Kemp presented a petition of 40 signatures."),
        ("Highways", "Lionel Marsh, a resident, presented photographs of the road."),
        ("Schools", "Pupils Mia Nash and Otto Pike presented their poster."),
        ("Planning", "24/1: applicant Mrs Una Vickers. Mr Wes Yarrow, the agent, presented the scheme."),
        ("Declarations of interest", "Mrs Vera Watts declared an interest in the allotments as a tenant."),
    ],
)
def test_the_public_in_the_text(title: str, words: str) -> None:
    assert others(title=title, words=words) == set()


@pytest.mark.parametrize(
    ("title", "words", "name"),
    [
        ("Flooding", "Petra Quill, Flood Officer of the County Council, presented the plan.", "Petra Quill"),
        ("Deputation", "Gail Hurst, Manager of the Rivers Trust, presented the plan.", "Gail Hurst"),
        ("Highways", "County Councillor Jan Keele presented her report.", "Jan Keele"),
    ],
)
def test_who_acts_in_an_office_stays(title: str, words: str, name: str) -> None:
    assert others(title=title, words=words) == {name}


def test_how_many_were_left_out_is_told() -> None:
    text = TEXT.format(present="\nPublic: Uma Venn, Walt York", beside="", title="Matters", words="None.")
    [minutes] = extract(document(text)).minutes
    assert minutes.coverage.withheld == {"names of members of the public": 2}
