"""Plain text, in the encodings that councils' files have."""

from __future__ import annotations

import codecs
import re

from graph.errors import UnreadableDocument
from loaders.document import Extracted
from loaders.formats.drawn import with_cells_whole
from loaders.formats.hyphens import Hyphens

NAME = "text"
SUFFIXES = (".txt", ".text")
PLAIN = True

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


# "home-" at the end of a long line, "educated children" below; a soft hyphen; "2023-" and "24".
_DIVIDED = re.compile(
    r"(?P<head>(?:[^\W\d_]+-)*[^\W\d_]+|\d+)(?P<mark>[-\u00ad])[ \t]*\r?\n(?P<indent>[ \t]*)"
    r"(?P<tail>[^\W_][\w’'-]*[^\s\w-]*)(?P<behind>[ \t]|(?=\r?\n)|$)"
)
_DIVIDER = re.compile(r"[-\u00ad](?=[ \t]*\r?\n)")
_SOFT = "\u00ad"
_FIRST_REMARK = re.compile(r"^\[a\]", re.M)
_REMARK = re.compile(r"^\[([a-z]{1,2})\]", re.M)
_REMARK_MARK = re.compile(r"(?<=\S)\[([a-z]{1,2})\]")
LETTERS = 26
_FULL_LINE = 20  # characters of a line that may be broken before a name: "Councillor Pugh-"


def decode(data: bytes, name: str) -> str:
    """Text of ``data``: by its byte order mark, else UTF-8, else Windows-1252 (what older council files are in).

    Raises ``UnreadableDocument`` where the bytes are no text in any of these.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise UnreadableDocument(f"broken {encoding} text at byte {error.start}", path=name) from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError:
            raise UnreadableDocument(f"neither UTF-8 nor Windows-1252 text (byte {error.start})", path=name) from None
    odd = sum(text.count(chr(code)) for code in range(32) if code not in (9, 10, 11, 12, 13, 27))
    if odd > max(8, 0.01 * len(text)):
        raise UnreadableDocument("is binary data, not text", path=name)
    return text


def read(data: bytes, name: str) -> Extracted:
    """The file's characters, but that words that are divided at the end of a line stand whole in it, and so do cells.

    Remarks of readers, and their marks, are blanks.
    """
    return Extracted(with_words_whole(with_cells_whole(without_remarks(decode(data, name)))))


def without_remarks(text: str) -> str:
    """The text, as long as before, without what readers remarked in its margin.

    Google's documents write it so when they are saved as text: "[a]" stands where the remark belongs, and the remarks
    stand at the end, each in a line that begins with its mark.
    """
    begin = next((found.start() for found in reversed(list(_FIRST_REMARK.finditer(text)))), None)
    if begin is None:
        return text
    marks = [found[1] for found in _REMARK.finditer(text, begin)]
    told = dict.fromkeys(found[1] for found in _REMARK_MARK.finditer(text, 0, begin))
    if marks != [_letters(number) for number in range(len(marks))] or set(marks) != set(told):
        return text
    above = _REMARK_MARK.sub(lambda found: " " * len(found[0]), text[:begin])
    return above + re.sub(r"[^\r\n]", " ", text[begin:])


def _letters(number: int) -> str:
    """a, b ... z, aa, ab: the mark of a remark."""
    return chr(ord("a") + number) if number < LETTERS else _letters(number // LETTERS - 1) + _letters(number % LETTERS)


def with_words_whole(text: str) -> str:
    """The text, as long as before, with the rest of a divided word moved up to its beginning.

    A hyphen that only divides the word is left out for a blank behind it; one that belongs to it stays.
    """
    if "-" not in text and _SOFT not in text:
        return text
    hyphens = Hyphens(text.splitlines())

    def whole(found: re.Match[str]) -> str:
        begin = text.rfind("\n", 0, found.start()) + 1
        soft = found["mark"] == _SOFT
        short = found.end("head") - begin < _FULL_LINE
        if short and not soft and not found["tail"][0].islower():
            return found.group()
        numbers = found["head"].isdigit(), found["tail"][0].isdigit()
        if any(numbers) and not all(numbers):
            return found.group()
        before = found["head"] + found["mark"]
        joined = found["head"] if soft else before if all(numbers) else hyphens.end(before, found["tail"])
        if joined is None:
            return found.group()
        moved = joined + found["tail"] + ("\n" + found["indent"] if found["behind"] else "")
        lost = len(found.group()) - len(moved)
        return joined + found["tail"] + " " * lost + moved[len(joined + found["tail"]) :]

    parts: list[str] = []
    done = 0
    for divider in _DIVIDER.finditer(text):  # few lines end in a hyphen: the words before it are looked at only there
        begin = divider.start()
        while begin > done and (text[begin - 1].isalnum() or text[begin - 1] == "-"):
            begin -= 1
        tried = (_DIVIDED.match(text, at) for at in range(begin, divider.start()))
        found = next(filter(None, tried), None)
        if found is not None:
            parts += text[done : found.start()], whole(found)
            done = found.end()
    return "".join([*parts, text[done:]])
