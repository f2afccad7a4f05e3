"""Libraries of Java are taken by hashes, from where the user's Maven would take them, and nothing else is asked for."""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.supply.jars import Maven, NoJars, listed, take

ROOT = Path(__file__).parents[2]
LISTS = sorted((*ROOT.glob("tests/neo4j/libraries-*.txt"), ROOT / "tests" / "exports" / "outside" / "libraries.txt"))
FILES = {"org/one/1.0/one-1.0.jar": b"one", "org/two/2.1/two-2.1-all.jar": b"two"}


@pytest.fixture
def repository() -> Iterator[tuple[str, list[str], dict[str, bytes]]]:
    """The address of a repository, what it was asked, and what it has."""
    asked: list[str] = []
    has = dict(FILES)

    class Logging(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            data = has.get(self.path.removeprefix("/kept/"))
            if data is None:
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Logging)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/kept", asked, has
    server.shutdown()
    server.server_close()


def _maven(folder: Path, *, mirror: str = "", of: str = "*", model: str = "http://127.0.0.1:9/none") -> Maven:
    """A Maven whose user has a mirror, or none."""
    user, home = folder / "user" / ".m2", folder / "maven"
    user.mkdir(parents=True)
    (home / "lib").mkdir(parents=True)
    if mirror:
        (user / "settings.xml").write_text(
            '<settings xmlns="http://maven.apache.org/SETTINGS/1.2.0"><mirrors><mirror>'
            f"<mirrorOf>{of}</mirrorOf><url>{mirror}</url></mirror></mirrors></settings>",
            encoding="utf-8",
        )
    with zipfile.ZipFile(home / "lib" / "maven-model-builder-3.jar", "w") as jar:
        jar.writestr(
            "org/apache/maven/model/pom-4.0.0.xml",
            f"<project><repositories><repository><url>{model}</url></repository></repositories></project>",
        )
    return Maven(home, user, {"PLACE": mirror})


def _list(folder: Path) -> Path:
    lines = (f"{hashlib.sha256(data).hexdigest()}  {path}\n" for path, data in FILES.items())
    file = folder / "libraries.txt"
    file.write_text("".join(lines), encoding="utf-8")
    return file


def test_the_mirror_of_the_settings_is_asked_for_the_files_of_the_list_and_for_nothing_else(
    tmp_path: Path, repository: tuple[str, list[str], dict[str, bytes]]
) -> None:
    address, asked, _ = repository
    take(_list(tmp_path), tmp_path / "taken", _maven(tmp_path, mirror=address))
    assert {file.name: file.read_bytes() for file in (tmp_path / "taken").iterdir()} == {
        Path(path).name: data for path, data in FILES.items()
    }
    assert sorted(asked) == sorted(f"/kept/{path}" for path in FILES)


def test_without_a_mirror_the_repository_of_mavens_model_is_asked(
    tmp_path: Path, repository: tuple[str, list[str], dict[str, bytes]]
) -> None:
    address, asked, _ = repository
    take(
        _list(tmp_path),
        tmp_path / "taken",
        _maven(tmp_path, mirror="http://127.0.0.1:9", of="*,!central", model=address),
    )
    assert len(asked) == len(FILES)


def test_an_address_may_name_the_environment(
    tmp_path: Path, repository: tuple[str, list[str], dict[str, bytes]]
) -> None:
    address, _, _ = repository
    maven = _maven(tmp_path, mirror="${env.PLACE}")
    take(_list(tmp_path), tmp_path / "taken", Maven(maven.home, maven.user, {"PLACE": address}))


def test_another_file_than_the_listed_one_is_refused(
    tmp_path: Path, repository: tuple[str, list[str], dict[str, bytes]]
) -> None:
    address, _, has = repository
    has["org/one/1.0/one-1.0.jar"] = b"another"
    with pytest.raises(NoJars, match="is not the one of the list"):
        take(_list(tmp_path), tmp_path / "taken", _maven(tmp_path, mirror=address))
    assert not (tmp_path / "taken" / "one-1.0.jar").exists()


def test_what_mavens_local_repository_has_is_not_asked_for_unless_it_is_another(
    tmp_path: Path, repository: tuple[str, list[str], dict[str, bytes]]
) -> None:
    address, asked, _ = repository
    maven = _maven(tmp_path, mirror=address)
    for path, data in FILES.items():
        (maven.local / path).parent.mkdir(parents=True)
        (maven.local / path).write_bytes(data if "one" in path else b"damaged")
    take(_list(tmp_path), tmp_path / "taken", maven)
    assert asked == ["/kept/org/two/2.1/two-2.1-all.jar"]
    assert (tmp_path / "taken" / "two-2.1-all.jar").read_bytes() == b"two"


@pytest.mark.parametrize("lists", LISTS, ids=lambda one: f"{one.parent.name}/{one.name}")
def test_every_library_has_its_hash_and_no_address(lists: Path) -> None:
    files = listed(lists)
    assert files
    assert all(re.fullmatch(r"[0-9a-f]{64}", one.sha256) for one in files)
    assert all(re.fullmatch(r"[\w.+/-]+\.jar", one.path) and ".." not in one.path for one in files)
    assert len({Path(one.path).name for one in files}) == len(files)


def test_no_test_runs_maven() -> None:
    """Its plugins would be fetched and run without a hash of ours."""
    files = [*ROOT.glob("tests/**/*.py"), ROOT / "Makefile", ROOT / ".ci" / "run"]
    runs = re.compile(r"""["']mvn["'],|^\s*(?:\$\(\w+\)\s*)?mvn\s""", re.M)
    assert [str(file) for file in files if runs.search(file.read_text(encoding="utf-8"))] == []
