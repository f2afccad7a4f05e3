"""What pictures of a graph show: names at the side and at the top, and a cell where the two meet."""

from minutegraph.app.questions.pictures.attendance import attendance
from minutegraph.app.questions.pictures.boards import boards
from minutegraph.app.questions.pictures.model import MOST, Cell, Head, Picture
from minutegraph.app.questions.pictures.people import people
from minutegraph.app.questions.pictures.topics import topics

__all__ = ["MOST", "Cell", "Head", "Picture", "attendance", "boards", "people", "topics"]
