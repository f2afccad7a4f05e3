"""The tasks of a board as values: what their words say, and which of them are one task raised again.

``task_words`` reads a task's words, ``recurrences`` finds the tasks that come back. Nothing here asks a store.
"""

from __future__ import annotations

from graph.linking.tasks.recurrence import Recurrence, is_periodic, recurrences
from graph.linking.tasks.similarity import Task
from graph.linking.tasks.words import TaskWords, heading_words, task_words

__all__ = ["Recurrence", "Task", "TaskWords", "heading_words", "is_periodic", "recurrences", "task_words"]
