"""The lists of words that decide, commit, head lists and name owners: a row for each, with what becomes of a word."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from loaders.parsing.actions.commitments import COMMITS, NOT_TASK, UNDERTAKES
from loaders.parsing.actions.due import DUE_LABEL
from loaders.parsing.actions.marked.column import PERHAPS_TO_DO
from loaders.parsing.actions.marked.lists import LIST_HEAD, REVIEW_HEAD
from loaders.parsing.actions.marked.markers import MARKER, NOT_MARKER, OF_ACTION, PLAN_TO
from loaders.parsing.actions.outcomes import LOOKING_BACK, NUMBER, outcome_status
from loaders.parsing.actions.owners import EVERYONE, GROUPS, NOBODY, OFFICE
from loaders.parsing.actions.sentences.given import GIVEN, OUTSIDER, TAKEN
from loaders.parsing.actions.sentences.pronouns import PRONOUN_FIRST
from loaders.parsing.actions.sentences.prose import ABOUT_TO, TAKEN_ON, TOGETHER_WITH
from loaders.parsing.actions.subjects import ADVERB_BEFORE, CLAUSE, OTHERS
from loaders.parsing.actions.summaries import SUMMARY
from loaders.parsing.actions.task_ends import LEFT
from loaders.parsing.actions.task_owners import ABOUT_WHO_TO, OWNER_TO, PASSIVE_BY
from loaders.parsing.actions.tasks import AGREED_THAT
from loaders.parsing.actions.unlisted import NO_PERSON
from loaders.parsing.decisions.agreements.agreements import STEM_OF_LIST
from loaders.parsing.decisions.agreements.patterns import (
    AGREED_TO,
    APPROVED_AS,
    CONFIRMED_CHOICE,
    MOVED_AS_RECORD,
    NOTHING_AGAINST,
    TOOK_OFFICE,
    VOTED_HOW,
)
from loaders.parsing.decisions.agreements.patterns import PASSIVE as DONE
from loaders.parsing.decisions.agreements.verdicts_behind import AGREED_ALONE
from loaders.parsing.decisions.deciding import NAME_OF_BODY, RUN_BY_A_BOARD, RUN_BY_A_COMMITTEE
from loaders.parsing.decisions.resolutions.patterns import RESOLVED
from loaders.parsing.items.chains import LIST_HEADING
from loaders.parsing.record import SUMMED_UP
from loaders.parsing.references.confirmations import CONFIRMED, CONFIRMED_WITHOUT_SUBJECT, SUBJECT_TO
from loaders.parsing.text.paragraphs import ACTION_HEAD
from loaders.parsing.text.sentences import HEADS_LIST, LABEL_BEGINS
from loaders.parsing.text.tables import TASK_COLUMNS
from loaders.parsing.title_block.board import PARENT_BODY, SUB_BODY
from loaders.parsing.title_block.next_meeting import LOG
from loaders.parsing.title_block.tidying import NAMED_BODY
from loaders.parsing.title_block.title_block import AGENDA_BEGINS
from loaders.parsing.words import bodies, commitments, decisions, owners, statuses, task_columns, task_lists
from tests.parsing.steps import NOBODY as NO_ATTENDEES
from tests.parsing.steps import actions, register
from tests.parsing.steps import decisions as decided
from tests.tables import every_row

KNOWN = register("Ann Adams")
Row = tuple[Callable[[str], Any], str]


def decides(text: str) -> bool:
    return bool(decided(text, own="Children's Board"))


def tasks(text: str) -> bool:
    return bool(actions(text, KNOWN))


def status(word: str) -> Any:
    return actions(f"ACTION: Ann Adams to write to the owner of the hall ({word})", KNOWN)[0].status


ROWS: list[Row] = [
    *((LIST_HEAD.match, f"Action {word}") for word in (*task_lists.LISTS, *task_lists.ENTRIES, *task_lists.SUMMARY)),
    *((LIST_HEAD.match, f"Actions {word}") for word in (*task_lists.CAME_ABOUT, *task_lists.OF_MEETING)),
    *((LIST_HEAD.match, word) for word in task_lists.IN_ITEM),
    *((SUMMED_UP.fullmatch, f"{word.capitalize()}:") for word in task_lists.SUMMED_UP),
    *((LIST_HEADING.match, word) for word in task_lists.NUMBERED),
    *((SUMMARY.match, f"{lead} actions") for lead in (*task_lists.SUMMARY_OF, *task_lists.LIST_OF)),
    *((SUMMARY.match, f"{kind} actions") for kind in (*task_lists.AGREED, *task_lists.OPEN)),
    *((SUMMARY.match, f"Actions {word}") for word in task_lists.TO_BE_TAKEN),
    *((SUMMARY.match, f"Decisions {word}") for word in (*task_lists.DECIDED, *task_lists.AGREED_DECISIONS)),
    *((LOG.match, f"Action {word}") for word in task_lists.PLANS),
    *((AGENDA_BEGINS.match, word) for word in task_lists.ENDS_TITLE_BLOCK),
    *((REVIEW_HEAD.search, f"Actions from the {word} meeting") for word in task_lists.EARLIER),
    *((REVIEW_HEAD.search, f"{word} actions") for word in (*task_lists.REVIEWS, *task_lists.STILL_OPEN)),
    *((ACTION_HEAD.match, word) for word in (*task_columns.ACTIONS, *task_columns.OWNERS_ALONE)),
    *((TASK_COLUMNS["number"].match, word) for word in task_columns.NUMBERS),
    *((TASK_COLUMNS["task"].match, word) for word in task_columns.TASKS),
    *((TASK_COLUMNS["owner"].match, word) for word in task_columns.OWNERS),
    *((TASK_COLUMNS["due"].match, word) for word in task_columns.DUE),
    *((TASK_COLUMNS["status"].match, word) for word in task_columns.STATUSES),
    *((DUE_LABEL.match, f"{word}: 3 May 2022") for word in task_columns.DUE_LABELS),
    *((NOBODY.match, word) for word in owners.NOBODY),
    *((EVERYONE.match, word) for word in (*owners.EVERYONE, *(f"all {word}" for word in owners.ALL_OF))),
    *((GROUPS.search, f"the {word}") for word in owners.GROUPS),
    *((OTHERS.match, f"the {word}") for word in owners.GROUPS_IN_PROSE),
    *((OFFICE.match, word) for word in owners.OFFICES),
    *((NO_PERSON.search, f"Mill {word.capitalize()}") for word in owners.OUTSIDE),
    *((OFFICE.match, f"{word} clerk") for word in owners.BEFORE_OFFICE),
    *((tasks, f"Ann Adams {word} to write to the owner of the hall.") for word in commitments.UNDERTOOK),
    *((tasks, f"Ann Adams was {word} write to the owner of the hall.") for word in ("asked to", "tasked to")),
    *((tasks, f"Ann Adams {word} she would write to the owner of the hall.") for word in commitments.SAID),
    *((tasks, f"Ann Adams {word} write to the owner of the hall.") for word in commitments.MODALS),
    *((tasks, f"Ann Adams {word} that the letter would be sent to the owner.") for word in commitments.ANNOUNCED),
    *((tasks, f"Ann Adams advised that the figures would be {word} by then.") for word in commitments.WILL_BE),
    *((tasks, f"ACTION: Please {verb} the papers of the hall") for verb in commitments.TASK_VERBS),
    *((tasks, f"Ann Adams will {verb} the papers of the hall.")
      for verb in commitments.TASK_VERBS if verb.isalpha() and verb != "ensure"),
    *((decides, f"The Board {verb} for the new plan of the hall.") for verb in decisions.AGREED),
    *((decides, f"Members noted the {word}.") for word in decisions.NOTED_BY_SOMEBODY),
    *((decides, f"The {noun} was approved.") for noun in decisions.SUBJECTS),
    *((decides, f"The report on the {noun} was noted.") for noun in decisions.NOTED),
    *((decides, f"The Board {adverb} agreed to meet in May.") for adverb in decisions.ADVERBS),
    *((decides, f"{lead} the fees the Board agreed to meet in May.") for lead in decisions.LEADS_IN),
    *((decides, f"{word.capitalize()} unanimously.") for word in decisions.VERDICTS),
    *((decides, f"Extension at 3 High Street - {word}") for word in decisions.VERDICTS_BEHIND),
    *((decides, f"{word.capitalize()} was given to the new plan.") for word in decisions.LEAVE),
    *((decides, f"Approval was {word} for the new lamp.") for word in decisions.GIVEN),
    *((decides, f"The Council has no {word} to this.") for word in decisions.NOTHING_AGAINST),
    *((decides, f"It was agreed {words}:\n\na) The lamp be lit.") for words in decisions.THE_FOLLOWING),
    *((decides, f"Cllr Adams was {word} for the year.") for word in decisions.CHOSEN),
    *((decides, f"{label}: that the hall be painted.") for label in decisions.LABELS if label != "It was agreed"),
    *((AGREED_TO.pattern.match, f"{word} that the lamp be lit") for word in decisions.BEGIN_SENTENCE),
    *((AGREED_ALONE.match, f"{word}.") for word in decisions.ALONE),
    *((STEM_OF_LIST.pattern.search, f"It was {word}:") for word in decisions.LEADS_LIST),
    *((RESOLVED.pattern.match, f"{word}: that") for word in decisions.RESOLVED),
    *((LABEL_BEGINS.match, f"{word}: the lamp") for word in decisions.LABELS_IN_LINES),
    *((DONE.pattern.search, f"was {word} approved") for word in decisions.BEFORE_DONE),
    *((APPROVED_AS.search, f"approved as {word}") for word in decisions.RECORD),
    *((APPROVED_AS.search, word) for word in decisions.CONFIRMED),
    *((CONFIRMED.pattern.search, f"The minutes were {word}") for word in decisions.CONFIRMED),
    *((CONFIRMED.pattern.search, f"It was agreed to {word} the minutes") for word in decisions.CONFIRMS),
    *((CONFIRMED_WITHOUT_SUBJECT.match, f"were {word}") for word in decisions.CONFIRMED_ALONE),
    *((MOVED_AS_RECORD.pattern.search, f"{word} as a true record") for word in decisions.MOVED_AS),
    *((MOVED_AS_RECORD.pattern.search, f"moved and {word} as a true record") for word in decisions.MOVED_AND),
    *((SUBJECT_TO.search, f"approved with {word}ing a name") for word in decisions.CORRECTED),
    *((CONFIRMED_CHOICE.search, f"The {word} of Ann Adams") for word in decisions.CHOICES),
    *((NOTHING_AGAINST.pattern.search, f"{word} no objections") for word in decisions.WITHOUT_OBJECTION),
    *((VOTED_HOW.match, f" {word}") for word in decisions.VOTED_HOW),
    *((TOOK_OFFICE.pattern.search, f"was nominated and accepted the {word}") for word in decisions.OFFICES_ACCEPTED),
    *((HEADS_LIST.fullmatch, f"ACTIONS {word}") for word in task_lists.IN_CAPITALS),
    *((MARKER.pattern.search, f"ACTION {word}: Ann") for word in task_lists.BEHIND_ACTION),
    *((NOT_MARKER.match, f" {word} of May") for word in task_lists.NO_MARKER),
    *((PLAN_TO.match, f" {word} to be updated") for word in task_lists.THINGS),
    *((OF_ACTION.search, f"a word {word}") for word in task_lists.OF_ACTION),
    *((LOOKING_BACK.pattern.search, f"Actions from the {word} meeting") for word in task_lists.EARLIER_MEETINGS),
    *((LOOKING_BACK.pattern.search, f"{word} of actions") for word in task_lists.LOOKS_BACK),
    *((LOOKING_BACK.pattern.search, f"Action {word}") for word in task_lists.LOOKED_BACK_IN),
    *((NUMBER.match, f"{word} 14") for word in task_lists.MINUTE),
    *((OWNER_TO.match, f"Ann Adams {word} write") for word in commitments.OF_OWNERS),
    *((ABOUT_WHO_TO.match, f"The shelter - Ann Adams {word} write") for word in commitments.IS_TO),
    *((COMMITS.pattern.search, f"{word} agreed to write") for word in commitments.BEFORE_UNDERTOOK),
    *((COMMITS.pattern.search, f"will {word} write") for word in commitments.BEFORE_VERB),
    *((ADVERB_BEFORE.search, f"Ann Adams {word}") for word in commitments.BEHIND_OWNER),
    *((NOT_TASK.search, f"was invited to {word}") for word in commitments.INVITED_TO),
    *((NOT_TASK.search, f"would {word} it") for word in commitments.WOULD_NOT_DO),
    *((CLAUSE.search, f"and {word} Ann") for word in commitments.CLAUSE_BEGINS),
    *((PRONOUN_FIRST.pattern.search, f"He was {word} to write") for word in commitments.TOLD_TO),
    *((TAKEN_ON.pattern.search, f"will be {word} by the Highways Group") for word in commitments.TAKEN_ON),
    *((ABOUT_TO.pattern.search, f"The nursery will be {word} parents") for word in commitments.ABOUT_TO),
    *((TOGETHER_WITH.pattern.search, f"{word} it with Ann Adams") for word in commitments.DONE_TOGETHER),
    *((decides, f"Members {word} another one.") for word in decisions.ACTS),
    *((decides, f"Members gave {word} support to the plan.") for word in decisions.GIVES),
    *((decides, f"Members gave their {word} to the plan.") for word in decisions.GIVEN_BY_BODIES),
    *((decides, f"Members confirmed that the hire {word} so.") for word in decisions.IS_TO_BE),
    *((decides, f"The {word} from J Hob accepted at £900.") for word in decisions.OFFERED_BY_FIRMS),
    *((decides, f"The {word} was to wait until May.") for word in decisions.CONSENSUS),
    *((GIVEN.pattern.search, f"Ann Adams was {word} finding one") for word in commitments.GIVEN_WITH),
    *((GIVEN.pattern.search, f"Ann Adams {word} finding one") for word in commitments.TOOK_ON),
    *((TAKEN.pattern.search, f"Ann Adams {word} find one") for word in commitments.TOOK_ACTION),
    *((OUTSIDER.pattern.match, f"The {word} has offered to find one") for word in commitments.OUTSIDERS),
    *((OUTSIDER.pattern.match, f"Alpha {word} has offered to find one") for word in commitments.OUTSIDE_BODIES),
    *((RUN_BY_A_BOARD.search, f"alpha {word}") for word in bodies.RUN_BY_A_BOARD),
    *((RUN_BY_A_COMMITTEE.search, f"alpha {word}") for word in bodies.RUN_BY_A_COMMITTEE),
    *((PERHAPS_TO_DO.pattern.search, f"the fence {word} mended") for word in commitments.PERHAPS),
    *((PASSIVE_BY.pattern.search, f"Quotes {word} obtained by Ann Adams.") for word in commitments.TO_BE),
    *((PASSIVE_BY.pattern.search, f"Quotes to be {word} by Ann Adams.") for word in commitments.TO_BE_IRREGULAR),
    *((AGREED_THAT.match, f"It was {word} that the lamp") for word in commitments.IT_WAS_SAID),
    *((AGREED_THAT.match, f"The Board {word} that the lamp") for word in commitments.BODY_SAID),
    *((LEFT.search, f"Ann Adams {word} the meeting") for word in commitments.CAME_AND_WENT),
    *((NAME_OF_BODY.search, f"health {noun}") for noun in bodies.THAT_DECIDE),
    *((NAMED_BODY.search, f"Alpha {noun}") for noun in bodies.NAMED_IN_TITLES),
    *((PARENT_BODY.search, f"Alpha {noun}") for noun in bodies.PARENTS),
    *((SUB_BODY.search, f"Alpha {noun}") for noun in bodies.PARTS),
    *((decides, f"{who.capitalize()} agreed to meet in May.")
      for who in bodies.MEMBERS_THAT_DECIDE if who not in ("it", "member")),
]  # fmt: skip


@every_row(("ask", "words"), ROWS)
def test_a_word_of_each_list(ask: Callable[[str], Any], words: str) -> None:
    assert ask(words)


@pytest.mark.parametrize("word", commitments.NO_TASK_DONE)
def test_what_is_done_to_minutes_is_no_task(word: str) -> None:
    assert not PASSIVE_BY.pattern.search(f"The minutes to be {word} by Ann Adams.")


@pytest.mark.parametrize("word", commitments.IN_NO_OWNER)
def test_such_a_word_is_in_no_owners_name(word: str) -> None:
    found = OWNER_TO.match(f"Ann {word} Adams to write")
    assert found is None or found.group("who") == "Ann"


@every_row("other", bodies.OTHERS_THAT_DECIDE)
def test_what_others_decide_is_no_decision(other: str) -> None:
    assert not decides(f"The budget was approved by the {other}.")


@every_row(
    ("words", "expected"),
    [
        *((word, "done") for word in statuses.DONE),
        *((word, "open") for word in (*statuses.OPEN, *statuses.HELD)),
        *((word, "carried forward") for word in statuses.FORWARD),
    ],
)
def test_the_status_behind_a_task(words: str, expected: str) -> None:
    assert status(words) == expected


@every_row(
    ("words", "expected"),
    [
        *((f"The letter - {word}", "done") for word in (*statuses.DONE, *statuses.DONE_OF_EARLIER)),
        *((f"The letter is {word}", "open") for word in (*statuses.STILL_OPEN, *statuses.OPEN_HYPHENED)),
        *((f"The letter is {word} by now", "open") for word in statuses.OPEN_SIGNS),
        *((f"There is no {word} so far", "open") for word in statuses.NO_ANSWER),
        *((f"It is {word} over", "carried forward") for word in statuses.MOVED_ON),
        *((f"The letters were {word}", "done") for word in statuses.DONE_VERBS),
        *((f"Ann had {word} it", "done") for word in statuses.IRREGULAR),
    ],
)
def test_what_became_of_a_task(words: str, expected: str) -> None:
    assert outcome_status(words) == expected


@pytest.mark.parametrize("word", statuses.BEFORE_OWNER)
def test_a_status_may_stand_before_the_owner(word: str) -> None:
    found = actions(f"ACTION: Write to the owner of the hall ({word} Ann Adams)", KNOWN)
    assert [owner.as_written for owner in found[0].owners] == ["Ann Adams"]


def test_nobody_who_is_listed_may_promise() -> None:
    assert re.match(UNDERTAKES, "undertook to write")
    assert actions("Ann Adams undertook to write.", NO_ATTENDEES)
