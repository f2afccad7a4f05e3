"""The people that a run of text names, each with what is printed beside the name."""

from loaders.parsing.attendance.persons.counted import counts_the_public
from loaders.parsing.attendance.persons.descriptions import CHAIR, split_role, with_column
from loaders.parsing.attendance.persons.entries import in_office
from loaders.parsing.attendance.persons.lists import (
    read_given_names,
    read_line,
    read_list,
    read_people_in_prose,
    read_person,
)
from loaders.parsing.attendance.persons.offices import holders

__all__ = [
    "CHAIR",
    "counts_the_public",
    "holders",
    "in_office",
    "read_given_names",
    "read_line",
    "read_list",
    "read_people_in_prose",
    "read_person",
    "split_role",
    "with_column",
]
