"""What is printed beside a name: roles, organisations, and remarks on how somebody attended."""

from loaders.parsing.attendance.persons.descriptions.affiliations import split_role
from loaders.parsing.attendance.persons.descriptions.details import CHAIR_IN_BRACKETS, with_column, with_details
from loaders.parsing.attendance.persons.descriptions.remarks import CHAIR, with_remark

__all__ = ["CHAIR", "CHAIR_IN_BRACKETS", "split_role", "with_column", "with_details", "with_remark"]
