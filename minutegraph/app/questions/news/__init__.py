"""What is new in a graph since a day: by the day on which it was loaded, or the day on which it was held."""

from minutegraph.app.questions.news.collecting import COLUMNS, KINDS, News, news

__all__ = ["COLUMNS", "KINDS", "News", "news"]
