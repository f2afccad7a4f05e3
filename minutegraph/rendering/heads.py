"""The head of a page that stands alone: it loads nothing, runs nothing, and holds its own styles."""

from __future__ import annotations

from minutegraph.rendering.styles import styles


def page_head(title: str, *sheets: str) -> list[str]:
    """The lines of HTML before the body. ``title`` is markup already; ``sheets`` are names of styles."""
    return [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{title}</title>",
        styles(*sheets),
        "</head>",
    ]
