"""The web application: addresses, forms, and what keeps it safe on one's own machine."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from urllib.parse import quote

import anyio.to_thread
from anyio import CapacityLimiter
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph.errors import QueryError, StoreError, UsageError
from loaders.formats import outer_of
from minutegraph import __version__
from minutegraph.app.loading.finding import original_path
from minutegraph.reading_room.addresses import bare_of, found_page, refuse_unknown
from minutegraph.reading_room.answers import ENDINGS, answer
from minutegraph.reading_room.page import Given, NotFound, Page
from minutegraph.reading_room.room import Room
from minutegraph.reading_room.static_files import STATIC, static_file
from minutegraph.reading_room.writing import render_page

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")  # that no page may hold
_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
_THREADS = 4  # questions that are asked of the graph at one time
_AS_PAGE = {"pdf": "application/pdf", "text": "text/plain; charset=utf-8", "markdown": "text/plain; charset=utf-8"}
_LONGEST = 4000  # characters of an address
_ORIGINAL = """
MATCH (d:Document) WHERE d.sha256 STARTS WITH $id RETURN d.uri AS uri, d.format AS format, d.name AS name,
       d.sha256 AS sha256 ORDER BY d.counts DESC, uri LIMIT 1
"""


@dataclass(frozen=True)
class Options:
    """How the pages are served.

    ``base`` is the folder that documents known by their path are named from. ``public`` pages may be seen by others:
    no Cypher, no originals, any host's name. ``root`` stands before each path behind a proxy.
    """

    base: Path | None = None
    public: bool = False
    root: str = ""


def application(room: Room, options: Options = Options()) -> Starlette:
    """The pages of a room as a web application."""
    limiter = CapacityLimiter(_THREADS)
    serve = partial(_in_thread, limiter, partial(_page, room, options))
    original = partial(_in_thread, limiter, partial(_original, room, options))
    middleware = [] if options.public else [Middleware(TrustedHostMiddleware, allowed_hosts=_HOSTS)]
    return Starlette(
        routes=[
            Route("/static/{name}", _static, methods=["GET"]),
            Route("/original/{id}", original, methods=["GET"]),
            Route("/{path:path}", serve, methods=["GET"]),
        ],
        middleware=[Middleware(_Headers), *middleware],
    )


async def _in_thread(limiter: CapacityLimiter, work: Callable[[Request], Response], request: Request) -> Response:
    return await anyio.to_thread.run_sync(work, request, limiter=limiter)


class _Headers:
    """What is on every answer, errors too."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                known = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    *((k.encode(), v.encode()) for k, v in _HEADERS.items() if k.lower().encode() not in known),
                ]
            await send(message)

        sending: Callable[[Message], Awaitable[None]] = with_headers if scope["type"] == "http" else send
        await self.app(scope, receive, sending)


def _page(room: Room, options: Options, request: Request) -> Response:
    path, asked = "/" + request.path_params["path"], Given(request.query_params)
    if len(str(request.url)) > _LONGEST:
        return PlainTextResponse("this address is too long\n", 414)
    bare, ending = bare_of(path)
    link = partial(_linked, options.root)
    notice = ""
    try:
        view = room.view()
        notice = view.notice
        told = f"{__version__} {date.today()} {room.stamp} {request.url.path}?{request.url.query}"  # "yesterday" moves
        tag = f'W/"{hashlib.sha256(told.encode()).hexdigest()[:24]}"'
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"ETag": tag})
        if ending:
            refuse_unknown(bare, asked)
        page = found_page(view, bare, asked)
        if isinstance(page, str):
            return RedirectResponse(link(page), 308)
        if ending and page.fault is not None:  # no rows would say that there is nothing
            status = 503 if page.fault.limit else 400
            return _error_page(link, status, str(page.fault), ending, detail=page.fault.detail, notice=notice)
        headers = {"ETag": tag, "Cache-Control": "no-cache"}
        if ending:
            root = f"{request.url.scheme}://{request.url.netloc}{options.root}"
            own = f"{root}{quote(path)}" + (f"?{request.url.query}" if request.url.query else "")
            following = _next(f"{bare}.{ending}", asked, page)
            text = answer(
                page, ending, own, root, following=following and link(following), full_paths=not options.public
            )
            if following:
                headers["Link"] = f'<{link(following)}>; rel="next"'
            if text is not None:
                return Response(text, media_type=ENDINGS[ending], headers=headers)
            raise NotFound(f"this page has no form .{ending}")
        forms = _forms(page, bare, request.url.query)
        text = render_page(
            page, link, view=view, forms=forms, path=bare, query=request.url.query, following=_next(bare, asked, page)
        )
        return Response(text, media_type="text/html; charset=utf-8", headers=headers)
    except NotFound as error:
        return _error_page(link, 404, str(error), ending, words=_CONTROLS.sub(" ", error.words).strip(), notice=notice)
    except UsageError as error:
        return _error_page(link, 400, str(error), ending, detail=error.detail, notice=notice)
    except QueryError as error:
        slow = error.limit is not None
        return _error_page(link, 503 if slow else 500, str(error), ending, detail=error.detail, notice=notice)
    except StoreError as error:
        return _error_page(link, 503, str(error), ending, detail=error.detail, notice=notice)


def _linked(root: str, address: str) -> str:
    return f"{root}{address}" if address.startswith("/") else address


def _forms(page: Page, path: str, query: str) -> list[tuple[str, str]]:
    if not page.rows.columns or path == "/":
        return [] if not page.rows.columns else [(ending, f"/start.{ending}") for ending in ("json", "csv")]
    rest = f"?{query}" if query else ""
    return [(ending, f"{quote(path)}.{ending}{rest}") for ending in ("json", "csv", *(["atom"] if page.day else []))]


def _next(path: str, asked: dict[str, str], page: Page) -> str:
    from urllib.parse import urlencode

    return f"{quote(path)}?{urlencode({**asked, 'after': page.next})}" if page.next else ""


def _error_page(
    link: Callable[[str], str], status: int, message: str, ending: str, *, words: str = "", detail: str = "",
    notice: str = "",
) -> Response:  # fmt: skip
    """An error as a page that says what to do."""
    if ending:
        return PlainTextResponse("\n".join(filter(None, (message, detail))) + "\n", status)
    page = Page("error.html", message, {"status": status, "words": words, "detail": detail.splitlines()})
    text = render_page(page, link, view=None, forms=[], path="", query="", following="", notice=notice)
    return Response(text, status, media_type="text/html; charset=utf-8", headers={"Cache-Control": "no-store"})


async def _static(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in STATIC:
        return PlainTextResponse("there is no such file\n", 404)
    data = static_file(name)
    return Response(data, headers={"Content-Type": STATIC[name], "Cache-Control": "max-age=3600"})


def _original(room: Room, options: Options, request: Request) -> Response:
    """The file that a loaded document was read from, by the document's digest; never by a path of the address."""
    id_ = request.path_params["id"]
    missing = PlainTextResponse("the original of this document is not here\n", 404)
    if options.public or not (8 <= len(id_) <= 64 and id_.isalnum()):
        return missing
    found = room.view().one(_ORIGINAL, id=id_)
    path = None if found is None else _file(str(found["uri"]), options.base)
    if found is None or path is None:
        return missing
    held = outer_of(path)  # what a zip file or mail holds is handed over with that
    path = held[0] if held else path
    if not path.is_file():
        return missing
    kind = _AS_PAGE.get(str(found["format"]))
    if kind is not None and not held:
        return FileResponse(path, headers={"Content-Type": kind, "Content-Disposition": "inline"})
    # A page of the web or a Word file is handed over as a file: as a page it would be one of these pages' origin.
    name = quote(path.name if held else str(found["name"]))
    return FileResponse(
        path, media_type="application/octet-stream",
        headers={"Content-Disposition": f"attachment; filename*=UTF-8''{name}"},
    )  # fmt: skip


def _file(uri: str, base: Path | None) -> Path | None:
    """The file, where the server was told its folder or the graph knows its whole path."""
    return original_path(uri, base) if base is not None or uri.startswith("file:") else None
