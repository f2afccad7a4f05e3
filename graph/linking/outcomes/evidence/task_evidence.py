"""What a passage is held against: a task by its words, whom it asks, where it was given and what was said beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from graph.linking.outcomes.aims import aim_of, which_of
from graph.linking.outcomes.headings import subject_of
from graph.linking.outcomes.language.content import (
    Content,
    content,
    initials_only,
    longest_first,
    name_runs,
    objects_of,
    streets_in,
)
from graph.linking.outcomes.language.frames import FRAMES, TO_DO_VERB, TO_SAY
from graph.linking.outcomes.language.lexicon import SAYS_LITTLE, root
from graph.linking.outcomes.parts import NO_HEAD, Head
from graph.linking.outcomes.places import Place, place_of
from graph.linking.outcomes.undertakings import undertaken, without_actor
from graph.linking.tasks.similarity import Task
from graph.linking.tasks.words import whom_asked


@dataclass(frozen=True)
class TaskEvidence:
    """What a passage is held against: a task's content, whom it asks, its heading and what was said beside it.

    ``reported`` are the words in which later meetings told that it goes on, ``entry`` is the mark of the entry of
    a list in which it was given: "ii".
    """

    task: Task
    sentence: str
    subject: Content
    addressee: frozenset[str]
    asked_last: str
    heading: Content
    place: Place
    printed_heading: str
    surroundings: frozenset[str]
    meeting_number: int
    given_under_heading: bool = True
    told_before: frozenset[str] = frozenset()
    reported: frozenset[str] = frozenset()
    entry: str = ""

    @cached_property
    def owner_forms(self) -> tuple[str, ...]:
        """How the owners may be named in a sentence: as printed, by the surname, by initials."""
        forms = set()
        for form in self.task.forms:
            words = form.split()
            if words and len(words[-1]) > 2 and words[-1][0].isupper():
                forms.add(words[-1])
            if len(form) > 1:
                forms.add(form)
        return longest_first(forms)

    def named_in(self, quote: str, beginning: str) -> tuple[str, str] | None:
        """How a sentence with that beginning names the owners, as ``points`` calls it, and the words that do."""
        owners = [form for form in self.owner_forms if form in quote]
        for reason, words in (("names the owner first", beginning), ("names the owner", quote)):
            for form in owners:
                if form in words and _whole(form).search(words):
                    return reason, form
        for office in self.office_forms:
            if found := office.search(quote):
                return "names the owner's office", found.group()
        return None

    @cached_property
    def objects(self) -> frozenset[str]:
        """The roots of what it sets out to do something to or with."""
        return objects_of(without_actor(self.sentence), self.task.forms) - SAYS_LITTLE

    @cached_property
    def aim(self) -> frozenset[str]:
        """The root of what it is to bring about, however often the board speaks of such things: a plan, a list."""
        return aim_of(self.sentence)

    @cached_property
    def which(self) -> frozenset[str]:
        """The roots of the words that say which one of such things it is."""
        return which_of(self.sentence)

    @cached_property
    def initials(self) -> frozenset[str]:
        """The initials by which its names may be called, where they are not printed."""
        return initials_only(self.sentence)

    @property
    def length(self) -> int:
        """How many words it has that may tell of it."""
        return len(self.subject.roots - self.initials)

    @cached_property
    def name_runs(self) -> tuple[frozenset[str], ...]:
        """The roots of each name of several words in it."""
        return name_runs(self.sentence)

    @cached_property
    def streets(self) -> frozenset[str]:
        """The streets that it names, each by its own words."""
        return streets_in(self.sentence)

    @cached_property
    def frames(self) -> tuple[str, ...]:
        """In which frames minutes tell that what it sets out to do went on, the surest first."""
        return tuple(reason for reason, task, _ in FRAMES if task.search(self.sentence))

    @cached_property
    def verbs(self) -> frozenset[str]:
        """The roots of the verbs of what it sets out to do."""
        return frozenset(root(verb) for verb in TO_DO_VERB.findall(self.sentence))

    @cached_property
    def is_to_say(self) -> bool:
        """Whether it sets out to say something to somebody, or to find something out."""
        return bool(TO_SAY.search(self.sentence))

    @cached_property
    def office_forms(self) -> tuple[re.Pattern[str], ...]:
        """The offices that they hold on the board."""
        return tuple(re.compile(rf"\b{re.escape(role)}\b", re.I) for role in sorted(self.task.roles))


def task_evidence(
    task: Task,
    heading: str,
    surroundings: frozenset[str],
    meeting_number: int,
    told_before: frozenset[str] = frozenset(),
    head: Head = NO_HEAD,
    *,
    given_under_heading: bool = True,
) -> TaskEvidence:
    """Read a task; ``heading`` and ``surroundings`` are those of the item that gave rise to it.

    ``given_under_heading`` is false where the item is only the likeliest for a task of a list apart.
    ``told_before`` are words that tell what it is about where its own do not.
    """
    sentence, rest = undertaken(task)
    subject = content(without_actor(sentence), task.forms)
    subject = Content(subject.roots | told_before, subject.names, subject.verbs - told_before)
    asked = whom_asked(sentence)
    addressee = content(asked).roots
    surroundings |= content(rest).roots
    headed = subject_of(heading)
    return TaskEvidence(
        task=task,
        sentence=sentence,
        subject=subject,
        addressee=addressee & subject.roots,
        asked_last=_last_root(asked),
        heading=headed,
        place=place_of(headed, content(head.part), content(head.label)),
        printed_heading=f"{heading} {head.part}".rstrip(),
        surroundings=surroundings - subject.roots,
        meeting_number=meeting_number,
        given_under_heading=given_under_heading,
        told_before=told_before - content(without_actor(sentence), task.forms).roots,
        entry=head.entry,
    )


def _last_root(asked: str) -> str:
    """The root of the word that says who is asked: the agency of "the Environment Agency"; empty where nobody is."""
    words = [found for word in reversed(asked.split()) for found in sorted(content(word).roots)]
    return words[0] if words else ""


@lru_cache(maxsize=2_000)
def _whole(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(form)}(?!\w)")
