"""How surely a passage of a later meeting tells of a task: points for each thing that speaks for it or against it."""

from graph.linking.outcomes.evidence.task_evidence import TaskEvidence, task_evidence
from graph.linking.outcomes.evidence.weighing import Weighed, weigh

__all__ = ["TaskEvidence", "Weighed", "task_evidence", "weigh"]
