"""People in the text of items: who presented, and who took on a post."""

from loaders.parsing.people.appointments import read_appointments, read_successions
from loaders.parsing.people.presenters import read_presenters

__all__ = ["read_appointments", "read_presenters", "read_successions"]
