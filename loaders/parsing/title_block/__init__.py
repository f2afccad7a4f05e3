"""What stands before the first item: board, parent body, date, time and venue; and the next meeting."""

from loaders.parsing.title_block.date import linked_date
from loaders.parsing.title_block.fields import Field, TitleBlock
from loaders.parsing.title_block.in_passing import named_in_passing
from loaders.parsing.title_block.meetings import is_resumed, split_meetings
from loaders.parsing.title_block.next_meeting import next_meeting
from loaders.parsing.title_block.page_of_one import title_of_page
from loaders.parsing.title_block.title_block import read_title

__all__ = [
    "Field",
    "TitleBlock",
    "is_resumed",
    "linked_date",
    "named_in_passing",
    "next_meeting",
    "read_title",
    "split_meetings",
    "title_of_page",
]
