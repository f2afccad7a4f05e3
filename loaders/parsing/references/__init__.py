"""What items say of other meetings: minutes confirmed, and minutes referred to by number or by day."""

from loaders.parsing.references.confirmations import read_confirmations
from loaders.parsing.references.meetings import read_meeting_references
from loaders.parsing.references.minute_numbers import read_references

__all__ = ["read_confirmations", "read_meeting_references", "read_references"]
