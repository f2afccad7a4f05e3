"""PDF pages to write on, for the tests of the formats."""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from loaders.formats import pdf

HEIGHT = A4[1]
LEFT = 72.0


class Sheet:
    """Pages to write on, by places from the top left corner in points."""

    def __init__(self, **options: object) -> None:
        self.stream = BytesIO()
        self.canvas = Canvas(self.stream, pagesize=A4, invariant=1, **options)
        self.font()

    def font(self, name: str = "Helvetica", size: float = 10) -> "Sheet":
        self.canvas.setFont(name, size)
        return self

    def line(self, y: float, text: str, x: float = LEFT) -> "Sheet":
        self.canvas.drawString(x, HEIGHT - y, text)
        return self

    def lines(self, y: float, *texts: str, x: float = LEFT) -> "Sheet":
        for number, text in enumerate(texts):
            self.line(y + 12 * number, text, x)
        return self

    def grid(self, xs: list[float], ys: list[float]) -> "Sheet":
        self.canvas.grid(xs, [HEIGHT - y for y in ys])
        return self

    def turn(self) -> "Sheet":
        self.canvas.showPage()
        return self.font()

    def bytes(self) -> bytes:
        self.canvas.save()
        return self.stream.getvalue()


def text_of(sheet: Sheet) -> str:
    return pdf.read(sheet.bytes(), "minutes.pdf").text
