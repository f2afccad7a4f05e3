"""What speaks for a passage that tells of a task, and against it: the points of each thing, with their reasons.

They are fixed, few and written down here, so that each link can be told in words (``evidence``).
"""

from __future__ import annotations

from collections.abc import Mapping

from graph.linking.outcomes.language.frames import ANSWERED, LOOKED, MET, PUT, REPORTED, SAME_VERB, SENT

ENOUGH = 2.5
UNANCHORED = 0.8  # more, where words and time alone speak for it: neither the place, nor a person, nor what is told
BY_ANSWER = 0.25  # more, where only such words fit as are said of many things, and neither the place nor a person
LOOSE = frozenset((ANSWERED, PUT, SENT))
VAGUE = LOOSE | {REPORTED, LOOKED, MET, SAME_VERB}  # all sorts of things are answered, seen, sent and told
CLOSED_BEFORE = 2.5  # more, for a task that was said to be done before: most often something new is told of its subject
STILL_OPEN = 1.25  # more, where it was said to be done and the passage says that it goes on

NAME = 1.25  # a name or number is less often shared by chance
BESIDE = 0.55  # a word of the task in the item's heading
MEANING = 0.45  # another word for it: quotation and price
VERB = 0.35  # a verb of tasks: ask, check, send
ADDRESSEE = 0.8  # whom the task asks: they are asked for other things, too
SUBJECT = 0.5  # a word of the heading under which the task was given, or of the sentences beside it (0.3)
SURROUNDING = 0.3
MOST_SURROUNDING = 1.0
TOLD_SINCE = 0.6  # share of that for a word in which a meeting told that the task goes on
RARE, SURELY_AROUND = (
    0.5,
    3,
)  # so many rare words of the sentences beside a task count as one of its own
LED_TO = 0.5  # share of a word by which the sentence before tells what a task is about
# How much of the task must be said at all, by the weight of its words: less, the more surely the place is the task's.
AT_ITS_LABEL, BY_ITS_OWNER, IN_ITS_PLACE, NEAR_IT, ELSEWHERE, BY_WORDS_ALONE = 0.2, 0.5, 0.6, 0.62, 1.0, 1.4
NEAR_BY_WORDS_ALONE = 2.0  # a related heading, and neither an owner nor an answer: the board's business, or this task's
AT_REVIEW = 0.75  # in a review of actions at the next meeting, in words that answer the task
LATE, LATE_AT_ITS_LABEL = (
    (0.0, 0.3, 0.7),
    0.8,
)  # more, two and three meetings later: other business of the kind has come
NAMED_ABOVE = 1.2  # under a heading that names the task, of what any answer tells
WITHOUT_ITS_OBJECT = 4.0  # elsewhere, and nothing of what it is to do something to
AT_ITS_DATE = 0.3  # where the very meeting is named
DATED = "looks back on that meeting"
STILL = "says that it is still to be done"
OF_NO_NAME = "of none of its names"
POINTS: Mapping[str, float] = {
    "under the same label": 1.2,
    "under the same heading": 0.9,
    "in the same part": 0.7,
    "under a related heading": 0.5,
    "under a heading that names it": 0.9,
    "names the owner first": 0.9,
    "names the owner": 0.6,
    "names the owner's office": 0.6,
    "tells how it went on": 0.4,
    "in no words of an outcome": -0.7,
    "raises a matter": -0.9,
    "tells how it went on, and raises a matter": -0.4,
    "in two sentences": -0.25,
    "of the only task of that heading": 0.4,
    "of the only task of that heading that it fits": 0.3,
    "of the only task that its heading names": 0.5,
    "of the only task that this part of a review names": 1.6,
    "of the only task that this sentence of a review begins with": 1.2,
    "in a report or a review of actions": 0.25,
    "looks back on a meeting": 0.5,
    DATED: 1.0,
    STILL: 0.6,
    "names the minute": 2.5,
    "at the next meeting": 0.3,
    "at the meeting after it was told of": 0.3,
    "three or more meetings later": -0.3,
    "eight or more meetings later": -0.7,
    "of another subject": -1.3,
    "after another label": -2.0,  # both are labelled
    "in few of its many words": -0.5,
    "after a label that names it": 0.4,
    OF_NO_NAME: -0.5,
    "by whom it was asked of": 0.5,
    "without what it sets out to do something to": -1.0,
    "speaks of what it is to bring about": 0.4,
    "of another street": -2.5,
    "puts it to somebody else": -1.5,
}
FRAME = 0.7
PAID = 0.9  # a payment stands in a list, and is told in few words
LONG_TASK = 5.0  # weight of its words: of a text that says more than its task some words are shared by chance
LONG_PASSAGE = 18  # roots
MANY, FEW = 8, 0.26  # words of a task, and the share of them that says little of it
TELLING, RELATED, SOON = 0.3, 0.45, 2
SHORT_HEADING, TELLS_OF_LONG = 3, 0.55  # words of a heading, and the rarity by which one of more says what it is of
EVERYBODY = 0.4
MEANS_WHOM = 0.6  # share of the points for whom it asked, who is called otherwise: the head teacher of a school
RARE_NAME = 0.3  # "council" is the last word of many names
OWNERS = frozenset(("names the owner first", "names the owner"))
RELATED_HEADING = "under a related heading"
NAMING_HEADING, NAMED = "under a heading that names it", 2  # so many of its words
ANOTHER_PLACE, ASKS_ANOTHER = "of another street", "puts it to somebody else"
KNOWN_OWNER = 0.6  # share of the points for an owner's name: of a clerk, whom all minutes name, less is left
OBJECTS = "without what it sets out to do something to"
AIMED = "speaks of what it is to bring about"
SOLE = "of the only task of that heading that it fits"
HEADED = "of the only task that its heading names"
REVIEWED = "of the only task that this part of a review names"
BEGINS = "of the only task that this sentence of a review begins with"
IN_PLACE = 1.0  # less, where the place says so already
OF_LABEL = 0.3  # share of a label's words by which it names a task: one of many is a name that both bear
NAMES_IT = 0.6  # share of the weight of a head's words that the task must have
SAME_BY = {"label": "under the same label", "heading": "under the same heading", "part": "in the same part"}
SAME = frozenset(SAME_BY.values())
ANCHORS = frozenset(
    (
        "under the same label", "in the same part",
        "under the same heading", "under a related heading", "under a heading that names it",
        "names the owner first", "names the owner",
        "names the owner's office", "looks back on a meeting", DATED, STILL, "names the minute",
        "after a label that names it", "by whom it was asked of", "of the only task that this part of a review names",
        "of the only task that this sentence of a review begins with",
    )
)  # fmt: skip
PLACES = frozenset(
    ("by whom it was asked of", "after a label that names it", "names the owner's office", "under a related heading")
)
