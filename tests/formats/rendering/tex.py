"""Minutes as LaTeX sets them: tables without rules, its own fonts, words divided at line ends."""

from __future__ import annotations

from tests.formats.rendering.pieces import Heading, Paragraph, Piece, Table, Words

PAGE = r"""\documentclass[11pt,a4paper]{article}
\usepackage[margin=2.5cm]{geometry}\usepackage{longtable}\usepackage{textcomp}
\setlength{\parskip}{6pt}
\begin{document}
%s
\end{document}
"""
WRITTEN = {
    "\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "£": r"\pounds{}", "–": "--", "—": "---", "’": "'",
    "‘": "`", "“": "``", "”": "''", "•": r"\textbullet{}", "\xa0": "~", "é": r"\'e", "…": r"\dots{}", "\t": r"\quad{} ",
}  # fmt: skip
HEADINGS = {1: "section", 2: "subsection"}
NARROWEST, WIDEST = 8, 60  # characters for which a column has room


def tex(pieces: list[Piece]) -> str:
    """The file's text."""
    return PAGE % "\n\n".join(map(_element, pieces))


def _element(piece: Piece) -> str:
    if isinstance(piece, Heading):
        return rf"\{HEADINGS.get(piece.level, 'subsubsection')}*{{{_marked(piece.words)}}}"
    if isinstance(piece, Paragraph):
        words = r"\\ ".join(map(_marked, piece.lines))
        return rf"\begin{{itemize}}\item {words}\end{{itemize}}" if piece.bullet else rf"\noindent {words}"
    return _table(piece)


def _table(piece: Table) -> str:
    widths = [
        max(NARROWEST, min(WIDEST, max(_length(row[column]) for row in piece.rows if column < len(row))))
        for column in range(piece.width)
    ]
    columns = "".join(rf"p{{{0.92 * width / sum(widths):.3f}\textwidth}}" for width in widths)
    rows = [r" & ".join(rf"\raggedright {_cell(cell)}" for cell in row) + r"\tabularnewline" for row in piece.rows]
    return rf"\begin{{longtable}}{{@{{}}{columns}@{{}}}}" + "\n".join(rows) + r"\end{longtable}"


def _cell(cell: list[Paragraph]) -> str:
    return r"\newline ".join(_marked(line) for paragraph in cell for line in paragraph.lines)


def _length(cell: list[Paragraph]) -> int:
    return sum(len(line.text) for paragraph in cell for line in paragraph.lines)


def _marked(words: Words) -> str:
    bold, rest = (
        "".join(WRITTEN.get(letter, letter) for letter in part)
        for part in (words.text[: words.bold], words.text[words.bold :])
    )
    return rf"\textbf{{{bold}}}{rest}" if bold.strip() else bold + rest
