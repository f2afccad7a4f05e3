"""Connections to public hosts only.

A name is looked up once, all its addresses are checked, and the connection goes to the very address that was checked:
a name that is answered differently a moment later gains nothing. The certificate is checked against the name.

A connection can be cut from another thread: limits of silence alone do not end an answer that comes a byte at a time.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx

from graph.errors import SourceRefused

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
Lookup = Callable[[str, int], list[str]]
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")  # all that is handed out to hosts
# What of that is special: IANA's registries of special-purpose addresses. Some of it would reach IPv4 hosts.
_BLOCKS = (
    "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20", "192.0.0.0/24", "192.88.99.0/24",
)  # fmt: skip
SPECIAL = tuple(map(ipaddress.ip_network, _BLOCKS))


def look_up(host: str, port: int) -> list[str]:
    """The addresses of a host, in the system's order. Raises ``OSError`` where the name has none."""
    return list(dict.fromkeys(str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


def is_public(address: str) -> bool:
    """Whether an IP address is reached through the public network, whatever form it is written in."""
    try:
        return all(map(_is_ordinary, _meant(ipaddress.ip_address(address))))
    except ValueError:  # with a zone: an address of this link
        return False


def _is_ordinary(address: IPAddress) -> bool:
    if not address.is_global or address.is_multicast or any(address in block for block in SPECIAL):
        return False
    return address.version == 4 or address in _GLOBAL_UNICAST


def _meant(address: IPAddress) -> Iterator[IPAddress]:
    """The address, and the IPv4 address that it stands for or leads to."""
    if isinstance(address, ipaddress.IPv4Address):
        yield address
        return
    if address.ipv4_mapped is not None:
        yield address.ipv4_mapped
        return
    if address in _NAT64:
        yield ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        return
    yield address


class CheckedTransport(httpx.BaseTransport):
    """Sends requests to addresses that were checked before; one connection at a time.

    With ``allow_private`` addresses of this machine and of private networks are let through. Raises ``SourceRefused``
    for a host any of whose addresses is not public, ``httpx.ConnectError`` for one without addresses.
    """

    def __init__(self, *, allow_private: bool, lookup: Lookup = look_up) -> None:
        self._allow_private, self._lookup = allow_private, lookup
        self._socket: socket.socket | None = None  # a second hold on the connection, whatever TLS makes of the first
        self._inner = httpx.HTTPTransport(limits=httpx.Limits(max_connections=1, max_keepalive_connections=1))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and give the answer, its body unread."""
        host = request.url.raw_host.decode("ascii")
        port = request.url.port or (443 if request.url.scheme == "https" else 80)
        try:
            addresses = self._lookup(host, port)
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(f"the name {host} is not known ({error})", request=request) from error
        if not addresses:
            raise httpx.ConnectError(f"the name {host} has no address", request=request)
        private = [address for address in addresses if not is_public(address)]
        if private and not self._allow_private:
            raise SourceRefused(
                f"{host} is at {private[0]}, an address of this machine or of a private network; "
                "--allow-private reads it all the same"
            )
        for address in addresses[:-1]:
            try:
                return self._inner.handle_request(self._sent_to(request, address))
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue  # the next one may be reached
        return self._inner.handle_request(self._sent_to(request, addresses[-1]))

    def cut(self) -> None:
        """End the connection, from another thread: who waits for an answer meets ``httpx.HTTPError``."""
        if self._socket is not None:
            with suppress(OSError):  # it has ended by itself
                self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection."""
        self._inner.close()
        if self._socket is not None:
            self._socket.close()

    def _traced(self, event: str, info: dict[str, Any]) -> None:
        if event == "connection.connect_tcp.complete":
            if self._socket is not None:
                self._socket.close()
            self._socket = info["return_value"].get_extra_info("socket").dup()

    def _sent_to(self, request: httpx.Request, address: str) -> httpx.Request:
        """The request, sent to an IP address; the name stays in its Host header and in the greeting of TLS."""
        name = request.url.raw_host.decode("ascii")
        return httpx.Request(
            request.method,
            request.url.copy_with(host=address),
            headers=request.headers,
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": name, "trace": self._traced},
        )
