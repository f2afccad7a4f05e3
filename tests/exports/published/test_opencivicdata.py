"""Open Civic Data, checked against the schemas that ``pupa`` and ``opencivicdata`` publish on PyPI."""

from __future__ import annotations

import datetime
import importlib.util
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest

from graph.errors import UsageError
from graph.exports import export
from graph.store import Store

from ..outside.programs import missing, once

_PACKAGES = ("pupa==0.11.0", "opencivicdata==3.4.0")  # only their text: what they need is not installed
_MODULES = {
    "jurisdiction": "jurisdiction", "organization": "organization", "person": "person", "membership": "membership",
    "event": "event", "vote_event": "vote_event",
}  # fmt: skip


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    def fetch(folder: Path) -> None:
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--disable-pip-version-check"]
        done = subprocess.run([*pip, "--dest", str(folder), *_PACKAGES], capture_output=True, text=True, check=False)
        if done.returncode:
            missing(f"no schemas to test with: {done.stderr.strip()[-300:]}")
        for wheel in folder.glob("*.whl"):
            zipfile.ZipFile(wheel).extractall(folder)

    folder = once("pupa-0.11.0", fetch)
    constants = _module("opencivicdata.common", folder / "opencivicdata" / "common.py")
    package = ModuleType("opencivicdata")
    package.common = constants  # type: ignore[attr-defined]
    before = sys.modules.get("opencivicdata")
    sys.modules["opencivicdata"] = package
    try:
        place = folder / "pupa" / "scrape" / "schemas"
        _module("pupa_schemas", place / "__init__.py", package=True)
        _module("pupa_schemas.common", place / "common.py")
        return {kind: _module(f"pupa_schemas.{name}", place / f"{name}.py").schema for kind, name in _MODULES.items()}
    finally:
        for name in [name for name in sys.modules if name.startswith(("pupa_schemas", "opencivicdata"))]:
            del sys.modules[name]
        if before:
            sys.modules["opencivicdata"] = before


def _module(name: str, path: Path, *, package: bool = False) -> Any:
    spec = importlib.util.spec_from_file_location(
        name, path, submodule_search_locations=[str(path.parent)] if package else None
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def validator(schema: Any) -> Any:
    """As ``pupa`` itself validates what it imports."""
    types = jsonschema.Draft3Validator.TYPE_CHECKER.redefine(
        "datetime", lambda _, value: isinstance(value, datetime.date)
    ).redefine("date", lambda _, value: isinstance(value, datetime.date))
    made = jsonschema.validators.extend(jsonschema.Draft3Validator, type_checker=types)
    return made(schema, format_checker=jsonschema.FormatChecker())


@pytest.fixture
def written(store: Store, tmp_path: Path) -> dict[str, list[Any]]:
    folder = tmp_path / "ocd"
    export(store, folder, purpose="opencivicdata")
    found: dict[str, list[Any]] = {}
    for file in sorted(folder.glob("*.json")):
        one = json.loads(file.read_text(encoding="utf-8"))
        found.setdefault(one["_type"], []).append(one)
    return found


def test_each_object_is_valid(written: dict[str, list[Any]], schemas: dict[str, Any]) -> None:
    assert set(written) == set(schemas)
    for kind, found in written.items():
        for one in found:
            errors = [error.message for error in validator(schemas[kind]).iter_errors(one)]
            assert errors == [], (kind, one)


def test_ids_are_unique_and_lead_somewhere(written: dict[str, list[Any]]) -> None:
    ids = {kind: [one["_id"] for one in found] for kind, found in written.items()}
    assert all(len(set(found)) == len(found) for found in ids.values())
    assert {one["jurisdiction_id"] for one in written["organization"]} <= set(ids["jurisdiction"])
    assert {one["person_id"] for one in written["membership"]} <= set(ids["person"])
    assert {one["organization_id"] for one in written["membership"]} <= set(ids["organization"])
    assert {one["organization"] for one in written["vote_event"]} <= set(ids["organization"])


def test_a_meeting_has_its_agenda_and_people(written: dict[str, list[Any]]) -> None:
    (event,) = [one for one in written["event"] if one["documents"]]
    assert event["start_date"] == "2024-01-30"
    assert event["agenda"][-1]["description"] == "Home education policy"
    assert sorted(event["agenda"][-1]["notes"]) == ["Put off", "That it be rejected", "That the policy be adopted"]
    assert [one["name"] for one in event["participants"]] == ["Board B", "Bob Baker", "Cat Cole\x07"]
    assert event["sources"] == [{"url": "https://minutes.example/b1.html", "note": "minutes"}]


def test_a_folder_of_ours_is_replaced_and_one_of_others_is_kept(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "ocd"
    export(store, folder, purpose="opencivicdata")
    (folder / "person_gone.json").write_text("{}")
    export(store, folder, purpose="opencivicdata")
    assert not (folder / "person_gone.json").exists()
    with pytest.raises(UsageError, match="exists already"):
        export(store, folder, purpose="opencivicdata", overwrite=False)
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("mine")
    with pytest.raises(UsageError, match="holds files of others"):
        export(store, mine, purpose="opencivicdata")
    assert (mine / "letter.txt").read_text() == "mine"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["graph", "mine", "ocd"]
