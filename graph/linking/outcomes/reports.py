"""What the passages of a meeting tell of tasks: of an item and a task the best, and no weaker word beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from graph.linking.outcomes.evidence import TaskEvidence, Weighed
from graph.linking.outcomes.language.endings import ending_of
from graph.linking.outcomes.language.frames import ACCEPTS, INVITED, SAME_VERB, SAYING, SENT, TOLD_IN
from graph.linking.outcomes.language.wording import Telling
from graph.linking.outcomes.passage import Passage
from graph.linking.outcomes.settlement import OpenTasks

MORE_SURELY = 1.5  # points by which a review, or an item that tells the end, tells more surely than another item
MOST = 6.0
_ADJOINING = 3  # characters between two sentences that are told as one quote


@dataclass(frozen=True)
class Report:
    """``passage`` tells of the task with the id ``action``."""

    passage: Passage
    action: str
    points: float
    reasons: tuple[str, ...]
    only_goes_on: bool = False
    telling_words: int = 0

    @property
    def telling(self) -> Telling | None:
        """What it tells, by the document's own word where that gave one.

        Where only the heading says that the task is meant, or somebody was spoken to about what was to be done,
        something went on (``only_goes_on``).
        """
        if self.passage.status is None:
            if INVITED in self.reasons and ACCEPTS.search(self.passage.quote):
                return "done"
            told = self.passage.telling
            if told == "progressed":
                return ending_of(self.passage.quote, self.reasons) or told
            return "progressed" if self.only_goes_on and told in (None, "done") else told
        if self.passage.status == "done":
            return "closed" if self.passage.telling == "closed" else "done"
        return "progressed"

    @property
    def is_done(self) -> bool:
        """Whether it tells that nothing is left to do."""
        return self.telling in ("done", "closed")

    @property
    def similarity(self) -> float:
        """The points as a share of what is hardly ever reached: 0 to 1."""
        return similarity_of(self.points)


def reports_at(
    open_tasks: OpenTasks, passages: Iterable[Passage], meeting_number: int, in_log: Set[str] = frozenset()
) -> list[Report]:
    """What the passages of one meeting tell; of an item and a task the best passage only.

    ``in_log`` are tasks of which the meeting's own log of actions tells.
    """
    found: defaultdict[tuple[str, str], list[Report]] = defaultdict(list)
    for passage in sorted(passages, key=lambda each: (each.document, each.start, each.end, each.item)):
        best = open_tasks.best(passage, meeting_number, in_log)
        if best is None:
            continue
        of, weighed = best
        report = Report(
            passage, of.task.id, weighed.points, weighed.reasons, _only_goes_on(of, passage, weighed), weighed.telling
        )
        found[passage.item, of.task.id].append(report)
    done = [report for reports in found.values() for report in reports if report.telling == "done"]
    sure = {report.action: report.points for report in done if report.passage.reviews}
    ended = {report.action: report.points for report in done if report.points >= MOST}
    kept = (
        [each for each in reports if not (_told_surely_elsewhere(each, sure) or _goes_on_though_ended(each, ended))]
        for reports in found.values()
    )
    return [_told_together(reports) for reports in kept if reports]


def _only_goes_on(of: TaskEvidence, passage: Passage, weighed: Weighed) -> bool:
    """Whether a passage tells no more than that something went on."""
    said = SAYING.search(passage.quote) and not of.is_to_say and SAME_VERB not in weighed.reasons
    return weighed.only_headed or (bool(said) and SENT not in weighed.reasons)


def _told_surely_elsewhere(report: Report, sure: Mapping[str, float]) -> bool:
    """Whether the review of the same meeting tells much more surely that the task is done, and this shares one word."""
    elsewhere = sure.get(report.action, 0.0)
    if not TOLD_IN.keys().isdisjoint(report.reasons):
        return False  # it answers the task itself: what was ordered was paid
    return report.telling_words <= 1 and not report.passage.reviews and report.points < elsewhere - MORE_SURELY


def _goes_on_though_ended(report: Report, ended: Mapping[str, float]) -> bool:
    """Whether it tells that a task goes on of which another item of the meeting tells the end much more surely."""
    return report.telling == "progressed" and report.points < ended.get(report.action, 0.0) - MORE_SURELY


def _tells(passage: Passage) -> bool:
    return passage.status is not None or passage.telling is not None


def _told_together(reports: Sequence[Report]) -> Report:
    """The best report of an item on a task, with the sentence before it where that tells of the task, too."""
    best = max(reports, key=lambda report: (_tells(report.passage), report.points, -report.passage.start))
    passage = best.passage
    if stated := next((r for r in reports if r.passage.status and _holds(r.passage, passage)), None):
        return stated  # "CD had matched most of them. Closed."
    before = next((r.passage for r in reports if 0 < passage.start - r.passage.end <= _ADJOINING), None)
    if before is None or passage.status or before.status:
        return best
    return replace(best, passage=replace(passage, quote=f"{before.quote} {passage.quote}", start=before.start))


def _holds(one: Passage, other: Passage) -> bool:
    return one.start <= other.start and other.end <= one.end


def similarity_of(points: float) -> float:
    """The points of a link as a share of what is hardly ever reached: 0 to 1."""
    return round(min(1.0, points / MOST), 3)
