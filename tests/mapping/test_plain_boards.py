"""Boards that every council has are never one by their name alone."""

from __future__ import annotations

import pytest

from graph.identity.naming.keys import board_id


@pytest.mark.parametrize(
    "name",
    ["Cabinet", "Scrutiny Panel", "Environment Committee", "Amenities & Recreation Committee", "Select Committee"],
)
def test_a_plain_name_without_a_council_is_a_board_of_its_document(name: str) -> None:
    assert board_id(name, None, "doc-1") != board_id(name, None, "doc-2")
    assert board_id(name, "Ness Council", "doc-1") == board_id(name, "Ness Council", "doc-2")


@pytest.mark.parametrize("name", ["Harbour Improvement Panel", "Schools Forum", "Ness Parish Council"])
def test_a_name_of_its_own_is_one_board(name: str) -> None:
    assert board_id(name, None, "doc-1") == board_id(name, None, "doc-2")
