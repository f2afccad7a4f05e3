"""The files that pages need: a style sheet, and two scripts for one drawing. All are in the package."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

STATIC = {
    "room.css": "text/css; charset=utf-8",
    "around.js": "text/javascript; charset=utf-8",
    "cytoscape.min.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
    "search.js": "text/javascript; charset=utf-8",
}
_SHEETS = (
    ("minutegraph.rendering", "theme.css"),
    ("minutegraph.reading_room", "static/room.css"),
    ("minutegraph.rendering", "picture.css"),
    ("minutegraph.rendering", "timeline.css"),
    ("minutegraph.rendering", "grid.css"),
)


@cache
def static_file(name: str) -> bytes:
    """The bytes of one of ``STATIC``; the style sheet is put together of those of pages, pictures and timelines."""
    if name == "room.css":
        return b"".join(files(package).joinpath(*path.split("/")).read_bytes() for package, path in _SHEETS)
    return files("minutegraph.reading_room").joinpath("static", name).read_bytes()
