"""The style sheets beside this module. Pages and pictures hold what they need of them: nothing is fetched."""

from __future__ import annotations

from importlib.resources import files


def styles(*names: str) -> str:
    """These style sheets as one ``style`` element; the theme comes first."""
    folder = files(__package__)
    sheets = [folder.joinpath(f"{name}.css").read_text(encoding="utf-8") for name in ("theme", *names)]
    return f"<style>\n{''.join(sheets)}</style>"
