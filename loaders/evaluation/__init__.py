"""Evaluation: what is read in documents against what people annotated in them.

``evaluate(folder)`` gives a report of precision and recall for each kind of fact, with the line of every miss.
"""

from loaders.evaluation.comparing import Differences, compare
from loaders.evaluation.evaluating import evaluate
from loaders.evaluation.report import Report, read_report, write_report

__all__ = ["Differences", "Report", "compare", "evaluate", "read_report", "write_report"]
