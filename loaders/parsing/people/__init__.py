"""People in the text of items: who presented, who took on a post, who declared an interest."""

from loaders.parsing.people.appointments import read_appointments, read_successions
from loaders.parsing.people.interests import read_interests
from loaders.parsing.people.presenters import read_presenters
from loaders.parsing.people.private import interests_of_members, of_the_business

__all__ = [
    "interests_of_members",
    "of_the_business",
    "read_appointments",
    "read_interests",
    "read_presenters",
    "read_successions",
]
