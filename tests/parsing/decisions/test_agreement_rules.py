"""The table of rules of agreement: each rule decides its own example, and the order of the rules counts."""

import pytest

from loaders.parsing.decisions.agreements.rules import RULES, Rule, deciding_rule
from loaders.parsing.decisions.agreements.sentence import Sentence
from loaders.parsing.decisions.deciding import Deciding
from loaders.parsing.patterns import ALL_HITS, Passage
from tests.parsing.steps import decisions

OWN = Deciding("Children's Board")


def sentence(words: str, deciding: Deciding = OWN) -> Sentence:
    return Sentence(Passage(0, len(words), words, ALL_HITS), deciding)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_decides_its_example(rule: Rule) -> None:
    deciding = Deciding("Children's Board", reports_another=rule is RULES[0])
    found = deciding_rule(sentence(rule.example, deciding))
    assert found is not None and found.name == rule.name


def test_names_of_rules_are_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_a_sentence_that_no_rule_decides_is_no_decision() -> None:
    assert deciding_rule(sentence("Members spoke about the path by the river.")) is None


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("The Forum agreed to meet every month.", "Health Forum", []),
        ("The Board agreed to meet every month.", "Health Forum", ["The Board agreed to meet every month."]),
        ("The Board agreed to meet every month.", "Meetings", ["The Board agreed to meet every month."]),
        ("The minutes were approved as a correct record.", "Health Forum",
         ["The minutes were approved as a correct record."]),
    ],
)  # fmt: skip
def test_what_another_body_agreed_is_no_decision(text: str, title: str, expected: list[str]) -> None:
    assert [d.text for d in decisions(text, own="Children's Board", title=title)] == expected
