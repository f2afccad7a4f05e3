"""Only public addresses are connected to, unless private ones are allowed."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_network

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import SourceRefused
from loaders.moderngov.access.network import CheckedTransport, is_public
from tests.moderngov.fictional.server import FakeSite
from tests.tables import every_row


@every_row(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("127.8.9.1", False),
        ("0.0.0.0", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("192.0.0.8", False),
        ("::1", False),
        ("::", False),
        ("fe80::1", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("::ffff:93.184.215.14", True),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::a9fe:a9fe", False),
        ("2002:7f00:1::", False),
        ("localhost", False),
        ("", False),
    ],
)
def test_is_public(address: str, public: bool) -> None:
    assert is_public(address) is public


@given(st.ip_addresses(network="10.0.0.0/8") | st.ip_addresses(network="127.0.0.0/8"))
def test_a_private_address_is_private_in_every_dress(address: IPv4Address | IPv6Address) -> None:
    number = int(address)
    dresses = [
        f"::ffff:{address}",
        str(IPv6Address((0x64FF9B << 96) | number)),
        str(IPv6Address((0x2002 << 112) | (number << 80))),
    ]
    assert not any(is_public(dress) for dress in [str(address), *dresses])


def get(url: str, *addresses: str, allow_private: bool = False) -> httpx.Response:
    transport = CheckedTransport(allow_private=allow_private, lookup=lambda host, port: list(addresses))
    with httpx.Client(transport=transport, trust_env=False) as client:
        return client.get(url)


def test_one_private_address_among_public_ones_is_enough_to_refuse(site: FakeSite) -> None:
    with pytest.raises(SourceRefused, match=r"council\.example is at 127\.0\.0\.1, .*--allow-private"):
        get("http://council.example/", "93.184.215.14", "127.0.0.1")
    assert site.asked == []


def test_the_connection_goes_to_the_address_that_was_checked(site: FakeSite) -> None:
    port = site.host.rpartition(":")[2]
    answer = get(f"http://council.example:{port}/robots.txt", "127.0.0.1", allow_private=True)
    assert answer.status_code == 200
    assert str(answer.url) == f"http://council.example:{port}/robots.txt"
    assert site.asked[0].headers["host"] == f"council.example:{port}"


def test_an_address_that_is_not_reached_gives_way_to_the_next(site: FakeSite) -> None:
    port = site.host.rpartition(":")[2]
    assert get(f"http://council.example:{port}/", "127.0.0.2", "127.0.0.1", allow_private=True).status_code == 404


def test_a_name_without_address_is_told() -> None:
    with pytest.raises(httpx.ConnectError, match=r"council\.example has no address"):
        get("http://council.example/")


# IANA's registry of special-purpose IPv6 addresses, with site-local and multicast ones.
SPECIAL = """::1/128 ::/128 ::ffff:0:0/104 64:ff9b:1::/48 100::/64 100:0:0:1::/64 2001::/23 2001::/32 2001:1::1/128
2001:1::2/128 2001:1::3/128 2001:2::/48 2001:3::/32 2001:4:112::/48 2001:10::/28 2001:20::/28 2001:30::/28
2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8""".split()


@every_row("block", SPECIAL)
def test_special_ranges_of_ipv6_are_refused(block: str) -> None:
    network = ip_network(block)
    for address in (network[0], network[min(5, network.num_addresses - 1)], network[-1]):
        assert not is_public(str(address))


@pytest.mark.parametrize("host", ["①②⑦.⓪.⓪.①", "１２７.0.0.1", "127。0。0。1", "٣.0.0.1"])
def test_foreign_digits_lead_nowhere_private(host: str) -> None:
    asked: list[str] = []

    def lookup(name: str, port: int) -> list[str]:
        asked.append(name)
        return ["127.0.0.1"]

    transport = CheckedTransport(allow_private=False, lookup=lookup)
    with pytest.raises((SourceRefused, httpx.InvalidURL, httpx.ConnectError)):
        transport.handle_request(httpx.Request("GET", f"http://{host}/"))
