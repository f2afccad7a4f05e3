"""Text in small letters, with a blank for any white space, letter by letter at the places of the text itself."""

from __future__ import annotations

WHITE = [chr(code) for code in range(0x3001) if chr(code).isspace() and code != ord(" ")]
SPECIAL_CASES = (("İ", "i"), ("ı", "i"), ("ſ", "s"))  # letters that re takes for another case of i and s
_ASCII_WHITE = {ord(white): " " for white in WHITE if white.isascii()}


def with_blanks(text: str) -> str:
    """The same with a blank for any white space."""
    if text.isascii():
        return text.translate(_ASCII_WHITE)
    for white in WHITE:
        text = text.replace(white, " ")
    return text


def folded(text: str) -> str:
    """The same in small letters, as they are compared where case is ignored."""
    text = with_blanks(text)
    if not text.isascii():
        for other, letter in SPECIAL_CASES:
            text = text.replace(other, letter)
    return text.lower()
