"""Tasks as usual minutes give them: by a pronoun, to all, in rows of a log, in a list behind the items."""
