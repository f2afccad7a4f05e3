"""The address of a ModernGov site, and what of the site an address names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

from graph.errors import UsageError


@dataclass(frozen=True)
class Site:
    """A site: ``base`` is its address up to the last slash; ``committee`` or ``meeting`` is what the address named."""

    base: str
    committee: int | None = None
    meeting: int | None = None

    @property
    def host(self) -> str:
        """Its host, with the port where one is given."""
        return urlsplit(self.base).netloc

    def service(self, method: str, **parameters: object) -> str:
        """The address of a method of the web service."""
        return self.page(f"mgWebService.asmx/{method}", **parameters)

    def page(self, name: str, **parameters: object) -> str:
        """The address of a page."""
        query = f"?{urlencode(parameters)}" if parameters else ""
        return f"{self.base}{name}{query}"

    def id(self, kind: str, number: int | None) -> str | None:
        """The id of a meeting, item or member, unique among all sites: ``moderngov:HOST:meeting:214``."""
        return None if number is None else f"moderngov:{self.name}:{kind}:{number}"

    @property
    def name(self) -> str:
        """What tells it from all other sites: its host, with the folder where several sites share one."""
        return f"{self.host}{urlsplit(self.base).path.rstrip('/')}"


def is_address(text: str) -> bool:
    """Whether a user's word is the address of a site and no file."""
    return bool(re.match(r"https?://", text, re.I))


def is_web_link(link: str) -> bool:
    """Whether a link of a site leads to a page or file: to http or https, or to a place of the site itself."""
    try:
        return urlsplit(link.strip()).scheme in ("", "http", "https")
    except ValueError:
        return False


def site_of(address: str) -> Site:
    """The site at an address: of its front page, or of any of its pages, which then names a committee or a meeting.

    Raises ``UsageError`` for what is no address.
    """
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError as error:
        raise UsageError(f"{address}: is no address: {error}") from None
    if any(letter.isdigit() and not letter.isascii() for letter in parts.hostname or "") or "%" in parts.netloc:
        raise UsageError(f"{address}: is no address: its host has digits or signs that no host has")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UsageError(f"{address}: is no address of a council; it begins with https://")
    if parts.username is not None or parts.password is not None:
        raise UsageError(f"{parts.hostname}: an address must hold no user and no password")
    path = re.sub(r"/mgWebService\.asmx(?:/.*)?$", "/", parts.path, flags=re.I)
    folder, _, page = path.rpartition("/")
    if page and "." not in page:
        folder = f"{folder}/{page}"
    import httpx  # who names files needs none of it

    try:
        httpx.URL(f"{parts.scheme}://{parts.netloc}/")
    except httpx.InvalidURL as error:
        raise UsageError(f"{address}: is no address: {error}") from None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    named = {name.casefold(): values[0] for name, values in parse_qs(parts.query).items()}
    wanted = [named.get("mid") or named.get("meetingid"), named.get("cid") or named.get("committeeid")]
    if page.casefold() == "mgcommitteedetails.aspx":
        wanted[1] = named.get("id")
    meeting, committee = (int(value) if value and re.fullmatch(r"[0-9]{1,12}", value) else None for value in wanted)
    return Site(f"{parts.scheme}://{host}{f':{port}' if port else ''}{folder}/", committee, meeting)
