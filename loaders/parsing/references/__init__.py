"""What items say of other meetings: minutes confirmed and minutes referred to; and interests declared."""

from loaders.parsing.references.meetings import read_meeting_references
from loaders.parsing.references.records import read_confirmations, read_interests, read_references

__all__ = ["read_confirmations", "read_interests", "read_meeting_references", "read_references"]
