"""Nothing is installed that is not in the list of hashes: neither to run, nor to build, nor to test."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.neo4j.releases import LTS

ROOT = Path(__file__).parents[2]
LISTS = ("requirements.txt", "requirements-tools.txt")


def listed(name: str) -> dict[str, str]:
    """The names of a list with their versions."""
    text = (ROOT / name).read_text(encoding="utf-8")
    found = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", text, re.M)
    return {re.sub(r"[-_.]+", "-", package).lower(): version for package, version in found}


@pytest.mark.parametrize("name", LISTS)
def test_every_line_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[A-Za-z])", text.strip())
    assert len(entries) == len(listed(name)) or any(";" in entry for entry in entries)
    assert [entry[:60] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text


def test_what_builds_is_in_the_list() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {re.split(r"[<>=!~\[ ]", one)[0].lower() for one in project["build-system"]["requires"]}
    assert needed <= listed("requirements.txt").keys()


@pytest.mark.parametrize("file", ["Makefile", ".ci/run"])
def test_every_installation_is_by_hashes_or_without_an_index(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8").replace("\\\n", " ")
    commands = [line.strip() for line in text.splitlines() if re.search(r"\bpip3? +(?:install|download|wheel)\b", line)]
    assert [line for line in commands if "--require-hashes" not in line and "--no-index" not in line] == []


def test_every_image_is_named_by_its_digest_and_is_the_release_of_the_tests() -> None:
    text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    images = re.findall(r"^ *image: *(\S+)$", text, re.M)
    assert [re.sub(r"@sha256:[0-9a-f]{64}$", "", image) for image in images] == [LTS.image]
    assert all("@sha256:" in image for image in images)


@pytest.fixture
def index() -> Iterator[tuple[str, list[str]]]:
    """The address of an index that has nothing, and what it was asked."""
    asked: list[str] = []

    class Logging(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Logging)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/simple/", asked
    server.shutdown()
    server.server_close()


def test_installing_this_package_asks_no_index(index: tuple[str, list[str]]) -> None:
    address, asked = index
    [line] = [
        line for line in (ROOT / "Makefile").read_text(encoding="utf-8").splitlines() if line.endswith("--editable .")
    ]
    options = line.split(" pip install ")[1].split()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    environment |= {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": address}
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--dry-run", *options], cwd=ROOT, env=environment, check=True
    )
    assert asked == []


def test_the_bill_of_materials_is_that_of_the_list() -> None:
    bill = json.loads((ROOT / "sbom.json").read_text(encoding="utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    there = {re.sub(r"[-_.]+", "-", one["name"]).lower(): one["version"] for one in bill["components"]}
    assert there == listed("requirements.txt"), "run: make sbom"


def test_every_package_of_npm_has_its_hash_and_no_address() -> None:
    folder = ROOT / "tests" / "exports" / "outside"
    wanted = json.loads((folder / "package.json").read_text(encoding="utf-8"))["dependencies"]
    locked = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert locked[""]["dependencies"] == wanted
    packages = {name: one for name, one in locked.items() if name}
    assert all(one["integrity"].startswith("sha512-") and "resolved" not in one for one in packages.values())
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
