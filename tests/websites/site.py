"""A fictional parish council's website on the loopback, in the shapes of WordPress and of hand-made pages."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.formats.rendering import RENDERERS, pieces_of

MINUTES = """\
# Wendmoor Parish Council

Minutes of the meeting held on Tuesday {day} at 7.30 pm in the Reading Room

Present: Councillors Ida Fenwick (Chair), Owen Marsh and Tess Hollin

## 1. Apologies

Apologies were received from Councillor Piers Hale.

## 2. Minutes of the last meeting

The minutes of the last meeting were agreed and signed.

## 3. Footpaths

The clerk reported that the stile on footpath 9 had been broken since the winter, that two walkers had written about
it, and that the county council would mend it if the parish paid for the timber.

Resolved: that the parish pay for the timber.

The meeting closed at 8.45 pm.
"""


def minutes(day: str, ending: str) -> bytes:
    """A file of the minutes of a day."""
    return RENDERERS[ending](pieces_of(MINUTES.format(day=day)))


def page(title: str, content: str, *, head: str = "") -> bytes:
    """A page as a WordPress theme makes it: with its menu, its main content, and widgets beside it."""
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>{title} – Wendmoor Parish Council</title>
<meta property="og:site_name" content="Wendmoor Parish Council">{head}
<link rel="alternate" type="application/rss+xml" href="/feed/"><link rel="https://api.w.org/" href="/wp-json/"></head>
<body class="page"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header><nav><ul class="menu"><li><a href="/">Home</a></li><li><a href="/agendas/">Agendas</a></li>
<li><a href="/minutes/">Minutes</a></li><li><a href="/contact/">Contact</a></li></ul></nav></header>
<main id="content"><article><h1 class="entry-title">{title}</h1>
<div class="entry-content">{content}</div></article></main>
<aside><h2>Recent</h2><ul><li><a href="/2024/05/village-fete/">Village fete</a></li></ul></aside>
<footer><a href="/privacy-policy/">Privacy</a> <a href="/wp-login.php">Log in</a></footer></body></html>""".encode()


def post(day: str) -> bytes:
    """Minutes that are a page themselves."""
    body = "".join(
        f"<h2>{line.lstrip('# ')}</h2>" if line.startswith("#") else f"<p>{line}</p>"
        for line in MINUTES.format(day=day).splitlines()
        if line
    )
    return page(f"Minutes of {day}", body)


UPLOADS = "/wp-content/uploads"
HOME = page("Welcome", '<p>Our <a href="/minutes/">minutes</a> and <a href="/agendas/">agendas</a>.</p>')
LIST = page(
    "Minutes",
    f"""<p>Minutes are published when they have been approved. See also our <a href="/contact/">clerk</a>.</p>
<h2>2024</h2><ul class="wp-block-list">
<li><a href="{UPLOADS}/2024/02/Agenda-9-January-2024.pdf">Agenda 9 January 2024</a></li>
<li><a href="{UPLOADS}/2024/02/Minutes-9-January-2024.pdf">9 January 2024</a> (PDF)</li>
<li>13 February 2024: <a href="{UPLOADS}/2024/02/agenda-feb.pdf">Agenda</a> |
<a href="{UPLOADS}/2024/03/feb.docx">Minutes</a>
 | <a href="{UPLOADS}/2024/03/payments.pdf">Payments</a></li></ul>
<div class="wp-block-file"><object data="{UPLOADS}/2024/04/minutes-2024-03-12.pdf" type="application/pdf"></object>
<a href="{UPLOADS}/2024/04/minutes-2024-03-12.pdf">Minutes 12 March 2024</a>
<a href="{UPLOADS}/2024/04/minutes-2024-03-12.pdf" class="wp-block-file__button" download>Download</a></div>
<h2>Older minutes</h2><ul><li><a href="/minutes/2023/">2023</a></li><li><a href="/minutes-2022/">Minutes 2022</a></li>
<li><a href="/category/minutes/">Minutes as pages</a></li><li><a href="/download/41/">Minutes 7 May 2024</a></li>
<li><a href="/old/minutes.htm">Minutes before 2020</a></li>
<li><a href="/minutes/private/">Minutes, members only</a></li>
<li><a href="https://files.example.net/Minutes-1999.pdf">Minutes 1999</a></li></ul>""",
)
YEAR_2023 = page(
    "2023",
    """<h3>Minutes</h3><figure class="wp-block-table"><table>
<thead><tr><th>Meeting</th><th>Agenda</th><th>Minutes</th></tr>
</thead><tbody><tr><td>10 January 2023</td><td><a href="/wp-content/uploads/2023/01/a.pdf">View</a></td>
<td><a href="/wp-content/uploads/2023/02/b.pdf">View</a></td></tr></tbody></table></figure>""",
)
ARCHIVE = page(
    "Category: Minutes",
    """<h2><a href="/2021/05/minutes-4-may-2021/">Minutes of 4 May 2021</a></h2><p>Present: ...</p>
<nav class="pagination"><span class="page-numbers current">1</span>
<a class="page-numbers" href="/category/minutes/page/2/">2</a>
<a class="next page-numbers" href="/category/minutes/page/2/">Next</a></nav>""",
)
ARCHIVE_2 = page("Category: Minutes", '<h2><a href="/2021/04/minutes-6-april-2021/">Minutes of 6 April 2021</a></h2>')
OLD = b"""<html><head><title>Minutes</title></head><body bgcolor="#ffffff"><center><b>MINUTES</b></center>
<a href="../index.htm">Back</a><br><a href="m190604.htm">4 June 2019</a><br><a href="a190604.htm">Agenda 4 June 2019</a>
<br><a href="2018/">2018</a></body></html>"""
LISTING = b"""<html><head><title>Index of /old/2018</title></head><body><h1>Index of /old/2018</h1><pre>
<a href="?C=N;O=D">Name</a> <a href="?C=M;O=A">Last modified</a><hr><a href="/old/">Parent Directory</a>
<a href="agenda%206%20March%202018.doc">agenda 6 March 2018.doc</a>
<a href="minutes%206%20March%202018.pdf">minutes 6 March 2018.pdf</a></pre></body></html>"""
PDF, DOCX = ("application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")

PLACES: dict[str, bytes] = {
    "/": HOME,
    "/minutes/": LIST,
    "/minutes/2023/": YEAR_2023,
    "/minutes-2022/": page("2022", f'<p><a href="{UPLOADS}/2022/12/dec.pdf">Minutes 6 December 2022</a></p>'),
    "/category/minutes/": ARCHIVE,
    "/category/minutes/page/2/": ARCHIVE_2,
    "/2021/05/minutes-4-may-2021/": post("4 May 2021"),
    "/2021/04/minutes-6-april-2021/": post("6 April 2021"),
    "/old/minutes.htm": OLD,
    "/old/m190604.htm": post("4 June 2019"),
    "/old/2018/": LISTING,
}
FILES = {
    f"{UPLOADS}/2024/02/Minutes-9-January-2024.pdf": ("9 January 2024", ".pdf"),
    f"{UPLOADS}/2024/03/feb.docx": ("13 February 2024", ".docx"),
    f"{UPLOADS}/2024/04/minutes-2024-03-12.pdf": ("12 March 2024", ".pdf"),
    "/download/41/": ("7 May 2024", ".pdf"),
    f"{UPLOADS}/2023/02/b.pdf": ("10 January 2023", ".pdf"),
    f"{UPLOADS}/2022/12/dec.pdf": ("6 December 2022", ".pdf"),
    "/old/2018/minutes%206%20March%202018.pdf": ("6 March 2018", ".pdf"),
}


@dataclass
class Parish:
    """The running site: its ``address``, and the paths that were asked for."""

    address: str
    asked: list[str] = field(default_factory=list)
    places: dict[str, bytes] = field(default_factory=lambda: dict(PLACES))

    @property
    def minutes(self) -> str:
        return f"{self.address}/minutes/"


@contextmanager
def running(files: Mapping[str, tuple[str, str]] = FILES) -> Iterator[Parish]:
    """The site on a free port of the loopback."""
    parish = Parish("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            parish.asked.append(self.path)
            if self.path == "/robots.txt":
                self._send(200, b"User-agent: *\nDisallow: /minutes/private/\n", "text/plain")
            elif self.path in files:
                day, ending = files[self.path]
                self._send(200, minutes(day, ending), PDF if ending == ".pdf" else DOCX)
            elif self.path in parish.places:
                self._send(200, parish.places[self.path], "text/html; charset=utf-8")
            elif f"{self.path}/" in parish.places:
                self._send(301, b"", "text/html", Location=f"{self.path}/")
            else:
                self._send(404, page("Page not found", "<p>Nothing is here.</p>"), "text/html")

        def _send(self, status: int, body: bytes, kind: str, **headers: str) -> None:
            self.send_response(status)
            for name, value in {"Content-Type": kind, "Set-Cookie": "visit=1", **headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            assert "cookie" not in self.headers

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    parish.address = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield parish
    finally:
        server.shutdown()
        server.server_close()
