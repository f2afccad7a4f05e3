"""Tasks that sentences tell without marking them: whose they are, or nobody's, and whether the meeting took them on."""

from loaders.parsing.actions.sentences.impersonal import impersonal_task
from loaders.parsing.actions.sentences.prose import read_prose

__all__ = ["impersonal_task", "read_prose"]
