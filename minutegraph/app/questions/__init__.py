"""Answers with their sources: names as people type them, canned and ad hoc questions, search, things in their words."""
