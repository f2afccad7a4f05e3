"""Real converters: they reach no network, see no password, end with who started them and leave nothing behind."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import IO

import pytest

from graph.errors import UnreadableDocument
from loaders.formats import read_document
from loaders.formats.converting import ANTIWORD, PANDOC, SOFFICE, Converter, convert, folders, network_allowed, sweep
from loaders.formats.converting import isolation as isolating
from loaders.formats.converting.folders import working_folder
from loaders.formats.converting.links import cleaned
from tests.formats.converting import linking_files
from tests.tables import every_row

pytestmark = pytest.mark.programs

REQUIRED = bool(os.environ.get("MINUTEGRAPH_REQUIRE_CONVERTERS"))
CONVERTERS = {"soffice": SOFFICE, "pandoc": PANDOC, "antiword": ANTIWORD}
ISOLATES = isolating.strongest_isolation().offline
ROOT = Path(__file__).parents[3]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and locks of POSIX")


def needs(*programs: str) -> None:
    missing = [name for name in programs if CONVERTERS[name].program is None]
    if missing and not REQUIRED:
        pytest.skip(f"{' and '.join(missing)} not installed")
    assert not missing, f"not installed: {missing}"


@pytest.fixture
def log() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this machine, and what it was asked."""
    asked: list[str] = []

    class Logging(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"{self.command} {self.path}")
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Logging)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()
    server.server_close()


def linking(kind: str, address: str, folder: Path) -> bytes:
    if kind == "doc":
        needs("soffice")
        return linking_files.doc(address, folder)
    return {"odt": linking_files.odt, "rtf": linking_files.rtf}[kind](address)


@pytest.mark.parametrize(
    ("kind", "program"),
    [("odt", "soffice"), ("odt", "pandoc"), ("rtf", "soffice"), ("rtf", "pandoc"), ("doc", "soffice"),
     ("doc", "antiword")],
)  # fmt: skip
def test_what_a_file_links_is_never_asked_for(
    kind: str, program: str, log: tuple[str, list[str]], tmp_path: Path
) -> None:
    needs(program)
    address, asked = log
    data = linking(kind, address, tmp_path)
    asked.clear()
    converter = CONVERTERS[program]
    if not ISOLATES and f".{kind}" not in converter.offline:
        pytest.skip("this system gives a process no network of its own")
    extracted = convert(data, "minutes", "a file", f".{kind}", (converter,))
    assert linking_files.WORDS in extracted.text
    assert asked == []


def test_without_isolation_an_odt_is_asked_nothing_of(
    log: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    needs("soffice")
    monkeypatch.setattr(isolating, "WAYS", ())
    address, asked = log
    assert linking_files.WORDS in convert(linking_files.odt(address), "m", "a file", ".odt", (SOFFICE,)).text
    assert asked == []


def test_without_isolation_an_old_word_file_is_refused_unless_asked(
    log: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The other tests would see a request: this one does."""
    needs("soffice")
    address, asked = log
    data = linking("doc", address, tmp_path)
    monkeypatch.setattr(isolating, "WAYS", ())
    asked.clear()
    with pytest.raises(UnreadableDocument, match=r"^m: is an old file, which soffice [^\n]*--allow-conv"):
        convert(data, "m", "an old file", ".doc", (SOFFICE,))
    assert asked == []
    with network_allowed(True):
        convert(data, "m", "an old file", ".doc", (SOFFICE,))
    assert "GET /odt.png" in asked


def test_without_isolation_antiword_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    needs("soffice", "antiword")
    (tmp_path / "minutes.doc").write_bytes(linking("doc", "http://127.0.0.1:9/", tmp_path))
    monkeypatch.setattr(isolating, "WAYS", ())
    assert linking_files.WORDS in read_document(tmp_path / "minutes.doc").text


def test_a_document_without_links_is_otherwise_the_same() -> None:
    before = linking_files.odt("http://example.org/")
    with zipfile.ZipFile(BytesIO(before)) as old, zipfile.ZipFile(BytesIO(cleaned(before, "m"))) as new:
        assert old.namelist() == new.namelist()
        content = new.read("content.xml").decode()
        assert new.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
    assert "http://example.org/page" in content  # a hyperlink is not loaded
    assert not any(name in content for name in ("odt.png", "section.odt", "object.ods"))
    assert linking_files.WORDS in content


@every_row(
    ("href", "kept"),
    [("Pictures/one.png", True), ("./Object 1", True), ("#Sheet", True), ("http://a/b", False), ("//a/b", False),
     ("/etc/hosts", False), ("../other.odt", False), ("file:///a", False), (" HTTPS://a", False), ("\\\\a\\b", False)],
)  # fmt: skip
def test_only_the_package_itself_may_be_linked(href: str, kept: bool) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("content.xml", f'<d xmlns:l="http://www.w3.org/1999/xlink"><image l:href="{href}"/></d>')
    with zipfile.ZipFile(BytesIO(cleaned(stream.getvalue(), "m"))) as made:
        assert (href in made.read("content.xml").decode()) is kept


@pytest.mark.parametrize("empty", ["settings.xml", "meta.xml", "styles.xml", "manifest.rdf"])
def test_an_empty_part_beside_the_text_is_left_out(empty: str) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("content.xml", "<d>The lane was mended.</d>")
        archive.writestr(empty, "")
    with zipfile.ZipFile(BytesIO(cleaned(stream.getvalue(), "m"))) as made:
        assert made.namelist() == ["content.xml"]


def test_a_file_without_its_text_is_damaged() -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("content.xml", " ")
    with pytest.raises(UnreadableDocument, match="damaged OpenDocument text"):
        cleaned(stream.getvalue(), "m")


def _reporting(source: Path, target: Path) -> list[str]:
    return ["-c", 'env > "$1"; sleep "$2"', "sh", str(target), "0"]


def test_a_converter_is_told_four_things_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "not for converters")
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    shell = Converter(("sh",), ".txt", _reporting)
    text = convert(b"x", "m", "a file", ".rtf", (shell,)).text
    told = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    assert {name for name in told if name not in ("PWD", "SHLVL", "_", "OLDPWD")} == {"PATH", "HOME", "LANG", "TMPDIR"}
    assert "not for converters" not in text
    assert told["HOME"].startswith(tempfile.gettempdir()) and told["HOME"] != str(Path.home())


@POSIX
def test_a_folder_is_never_swept_while_it_is_made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Another program sweeps just before the lock is held."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    hold = folders._hold

    def held(lock: IO[str]) -> None:
        assert sweep() == 0
        hold(lock)

    monkeypatch.setattr(folders, "_hold", held)
    with working_folder() as folder:
        assert sweep() == 0
        assert sorted(path.name for path in folder.iterdir()) == ["home", "lock", "out", "tmp"]
    assert not folder.exists()


def test_what_a_converter_says_names_no_folder_of_its_own() -> None:
    shell = Converter(
        ("sh",), ".txt", lambda source, _: ["-c", 'echo "$1 is no Word file" >&2; exit 3', "sh", str(source)]
    )
    with pytest.raises(
        UnreadableDocument, match=r"^m: is a file, and sh could not convert it \(it is no Word file\); "
    ):
        convert(b"x", "m", "a file", ".doc", (shell,))


def sleepers(marker: Path) -> list[int]:
    """The processes that have ``marker`` among their arguments."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if str(marker) in (folder / "cmdline").read_bytes().decode(errors="replace"):
                found.append(int(folder.name))
        except OSError:
            pass
    return found


@pytest.mark.kills
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at /proc")
@pytest.mark.parametrize("way", ["isolated", "supervised"])
@pytest.mark.parametrize("where", ["worker", "here"])
@pytest.mark.parametrize("killed", ["program", "all but the converter"])
def test_a_converter_ends_with_its_program(way: str, where: str, killed: str, tmp_path: Path) -> None:
    if way == "isolated" and not ISOLATES:
        pytest.skip("this system gives a process no network of its own")
    begun = tmp_path / "begun"
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "tests.formats.converting.converting_program", way, str(begun), where]
    with subprocess.Popen(command, env=environment, cwd=ROOT) as process:
        wait_for(begun.exists)
        family = [process.pid] if killed == "program" else [process.pid, *descendants(process.pid)]
        for each in family:
            if str(begun) not in command_of(each) or "converting_program" in command_of(each):
                with contextlib.suppress(ProcessLookupError):  # it ended with its parent
                    os.kill(each, signal.SIGKILL)
    wait_for(lambda: not sleepers(begun))
    left = list(tmp_path.glob("minutegraph-converting-*"))
    if killed == "program" and where == "worker":
        wait_for(lambda: not list(tmp_path.glob("minutegraph-converting-*")))
    elif left:
        swept = subprocess.run(
            [sys.executable, "-c", "from loaders.formats.converting import sweep; print(sweep())"],
            env=environment, cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert swept.stdout.strip() == str(len(left))
        assert not list(tmp_path.glob("minutegraph-converting-*"))


def wait_for(event: object) -> None:
    assert callable(event)
    for _ in range(300):
        if event():
            return
        time.sleep(0.1)
    raise AssertionError(f"{event} did not happen")


def command_of(process: int) -> str:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().decode(errors="replace")
    except OSError:
        return ""


def descendants(process: int) -> list[int]:
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        if parent == process:
            found += [int(folder.name), *descendants(int(folder.name))]
    return found


@POSIX
def test_only_folders_of_dead_programs_are_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with working_folder() as mine:
        assert mine.stat().st_mode & 0o777 == 0o700
        assert sweep() == 0
        abandoned = tmp_path / "minutegraph-converting-old"
        shutil.copytree(mine, abandoned)
        (abandoned / "source.odt").write_bytes(b"minutes")
        kept = tmp_path / "kept"
        kept.mkdir()
        (tmp_path / "minutegraph-converting-link").symlink_to(kept)
        assert sweep() == 1
        assert kept.is_dir() and mine.is_dir() and not abandoned.exists()
    assert not mine.exists()
