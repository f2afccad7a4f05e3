"""A document's text made clean: lines, sentences, paragraphs and tables, with the place of every character."""

from loaders.parsing.text.clean import clean, plain
from loaders.parsing.text.furniture import BEGINNING_ONLY, DOWNLOAD, mark_furniture
from loaders.parsing.text.likeness import distinct_words, likeness, share_told
from loaders.parsing.text.lines import CleanText, Line, collapse_whitespace
from loaders.parsing.text.next_agenda import without_next_agenda
from loaders.parsing.text.paragraphs import Body, Paragraph, action_columns, read_body
from loaders.parsing.text.placeholders import has_only_figures, has_placeholder
from loaders.parsing.text.sentences import LOG_ROW, paragraphs, sentences
from loaders.parsing.text.tables import (
    Row,
    columns_by_head,
    decision_columns,
    marked_tables,
    rows_of_tasks,
    rows_of_votes,
    status_columns,
    table_rows,
    task_columns,
)

__all__ = [
    "BEGINNING_ONLY",
    "DOWNLOAD",
    "LOG_ROW",
    "Body",
    "CleanText",
    "Line",
    "Paragraph",
    "Row",
    "action_columns",
    "clean",
    "collapse_whitespace",
    "columns_by_head",
    "decision_columns",
    "distinct_words",
    "has_only_figures",
    "has_placeholder",
    "likeness",
    "mark_furniture",
    "marked_tables",
    "paragraphs",
    "plain",
    "read_body",
    "rows_of_tasks",
    "rows_of_votes",
    "sentences",
    "share_told",
    "status_columns",
    "table_rows",
    "task_columns",
    "without_next_agenda",
]
