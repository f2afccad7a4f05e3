"""A server on the loopback that behaves like a ModernGov site, well or badly.

A ``Behaviour`` says what happens to requests for a path; it may be used up. All requests are recorded.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.moderngov.fictional import pages as site_pages
from tests.moderngov.fictional.site import (
    COMMITTEES,
    Committee,
    Item,
    Meeting,
    committees_xml,
    meeting_xml,
    meetings_xml,
)

PDF = b"%PDF-1.4 not a real one"


@dataclass
class Answer:
    """What the server sends: the body, as many ``times`` as it says.

    ``broken`` promises more bytes than it sends, ``wait`` is waited for before the body. With ``drip`` the body
    is all that is sent, head and all, and then a byte now and then until it is set.
    """

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    broken: bool = False
    times: int = 1
    wait: threading.Event | None = None
    drip: threading.Event | None = None


@dataclass
class Behaviour:
    """Answers requests whose path holds ``part`` in its own way, ``times`` times (None: always)."""

    part: str
    answer: Callable[[Answer], Answer]
    times: int | None = None


@dataclass
class Asked:
    """A request as it came."""

    path: str
    headers: dict[str, str]


@dataclass
class FakeSite:
    """The server: its ``address``, what it was ``asked``, and how it behaves."""

    address: str = ""
    host: str = ""
    asked: list[Asked] = field(default_factory=list)
    behaviours: list[Behaviour] = field(default_factory=list)
    changed: dict[int, Meeting] = field(default_factory=dict)
    robots: str = "User-agent: *\nDisallow: /private/\n"
    validators: bool = True

    @property
    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def behaves(self, part: str, answer: Callable[[Answer], Answer], times: int | None = None) -> None:
        self.behaviours.append(Behaviour(part, answer, times))

    def answer(self, path: str) -> Answer:
        """The well-behaved answer to a path."""
        parts = urlsplit(path)
        page = parts.path.rpartition("/")[2].casefold()
        asked = {name.casefold(): values[0] for name, values in parse_qs(parts.query).items()}
        text = self._text(page, asked)
        if page == "robots.txt":
            return Answer(self.robots.encode(), headers={"Content-Type": "text/plain"})
        if page.endswith(".pdf"):
            return Answer(PDF, headers={"Content-Type": "application/pdf"})
        return Answer(text.encode()) if text else Answer(b"<html>no such page</html>", 404)

    def _text(self, page: str, asked: dict[str, str]) -> str | None:
        committee = _committee(asked.get("lcommitteeid") or asked.get("cid"))
        meeting = self._meeting(asked.get("lmeetingid") or asked.get("mid") or asked.get("id"))
        item = _item(asked.get("id"))
        made: dict[str, Callable[[], str | None]] = {
            "getcommittees": committees_xml,
            "getmeetings": lambda: meetings_xml(committee) if committee else None,
            "getmeeting": lambda: meeting_xml(meeting, self.host) if meeting else None,
            "mglistcommittees.aspx": site_pages.committees_page,
            "ielistmeetings.aspx": lambda: site_pages.meetings_page(committee) if committee else None,
            "ielistdocuments.aspx": lambda: (
                site_pages.meeting_page(committee, meeting) if committee and meeting else None
            ),
            "mgmeetingattendance.aspx": lambda: site_pages.attendance_page(meeting) if meeting else None,
            "mgai.aspx": lambda: site_pages.item_page(item) if item else None,
        }
        return made[page]() if page in made else None

    def _meeting(self, number: str | None) -> Meeting | None:
        found = {meeting.id: meeting for committee in COMMITTEES for meeting in committee.meetings}
        wanted = int(number) if number else 0
        return self.changed.get(wanted, found.get(wanted))


def _committee(number: str | None) -> Committee | None:
    return next((c for c in COMMITTEES if str(c.id) == number), None)


def _item(number: str | None) -> Item | None:
    items = (item for c in COMMITTEES for m in c.meetings for item in m.items)
    return next((item for item in items if str(item.id) == number), None)


@contextmanager
def running() -> Iterator[FakeSite]:
    """A site on a free port of the loopback."""
    site = FakeSite()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append(Asked(self.path, {name.casefold(): value for name, value in self.headers.items()}))
            answer = site.answer(self.path)
            if site.validators and answer.status == 200:
                answer.headers["ETag"] = f'"{sha256(answer.body).hexdigest()[:16]}"'
            for behaviour in site.behaviours:
                if behaviour.part in self.path and behaviour.times != 0:
                    if behaviour.times is not None:
                        behaviour.times -= 1
                    answer = behaviour.answer(answer)
                    break
            if answer.status == 200 and self.headers.get("If-None-Match") == answer.headers.get("ETag", "none"):
                answer = Answer(status=304)
            self._send(answer)

        def _send(self, answer: Answer) -> None:
            if answer.drip is not None:
                self.wfile.write(answer.body)
                while not answer.drip.wait(0.02):
                    self.wfile.write(b"x")
                self.close_connection = True
                return
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body) * answer.times + 100 * answer.broken))
            self.end_headers()
            if answer.wait is not None:
                self.wfile.write(answer.body[:10])
                self.wfile.flush()
                answer.wait.wait(30)
                answer.body = answer.body[10:]
            if answer.status != 304:
                for _ in range(answer.times):
                    self.wfile.write(answer.body)
            if answer.broken:
                self.close_connection = True

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign] # a client that leaves early is no fault
    site.host = f"127.0.0.1:{server.server_address[1]}"
    site.address = f"http://{site.host}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
