"""Telephone numbers and mail addresses are stored nowhere; dates, numbers of items and money stay."""

from __future__ import annotations

import pytest

from loaders.document import Document
from loaders.pipeline import extract
from loaders.privacy import contact_places
from tests.privacy.reasons import in_business
from tests.tables import every_row

CONTACTS = [
    "01234 567890", "01234567890", "(01234) 567 890", "020 7946 0018", "020-7946-0018", "07700 900123",
    "+44 7700 900123", "+44 (0)1632 960 001", "+353 1 234 5678",
    "clerk@alton-pc.example.org", "a.b+c@example.org", "x_y@mail.example",
]  # fmt: skip
OTHERS = [
    "12 May 2026", "05-11-2023 10:00", "05/11/2023", "01-02-2023", "£0.5m", "£12,345,678", "26/19", "minute 257",
    "0123/456/2024", "10.30 - 12.45", "2023/24", "2024-01-15", "3 of 12", "@home", "8 10 12 14 16 18",
]  # fmt: skip


@pytest.mark.parametrize("contact", CONTACTS)
def test_contacts_are_stored_nowhere(contact: str) -> None:
    text = in_business(f"Ann Green (tel. {contact}) asked about roads. ACTION: Ann Green to call {contact}.")
    found = extract(Document(uri="x", name="x", format="text", text=text, sha256="0"))
    assert contact not in f"{found.rows!r} {found.minutes!r}"
    assert len(found.document.text) == len(text)


@every_row("other", OTHERS)
def test_other_figures_stay(other: str) -> None:
    assert list(contact_places(f"It was {other} on that day.")) == []
