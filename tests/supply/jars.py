"""Libraries of Java for the tests: plain files from a list of hashes, taken without Maven and its plugins.

A list has a line for each file, as ``sha256sum`` prints it: the hash, and the path in a repository. A file is taken
from Maven's local repository where that has it, else from the repository that Maven itself would ask: the mirror and
the proxy of its settings, or the one that its own model names. For another release, ``python -m tests.supply.jars
FOLDER`` prints the list of a folder that ``mvn dependency:copy-dependencies`` has filled.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import OpenerDirector, ProxyHandler, build_opener
from xml.etree import ElementTree

_MODEL = "org/apache/maven/model/pom-4.0.0.xml"  # Maven's own, in one of its libraries
_AT_ONCE, _SECONDS = 8, 60


class NoJars(Exception):
    """The files of a list cannot be had; the text says why."""


@dataclass(frozen=True)
class Listed:
    """A file of a list: its SHA-256, and its path in a repository."""

    sha256: str
    path: str


@dataclass(frozen=True)
class Maven:
    """What is known of the user's Maven: where it is, where its user's folder is, and what environment it runs in."""

    home: Path
    user: Path
    environment: Mapping[str, str]

    @classmethod
    def found(cls) -> Maven:
        """The one that is installed here. Raises ``NoJars``."""
        program = shutil.which("mvn")
        if program is None:
            raise NoJars("Maven is not installed, whose settings say where libraries are")
        return cls(Path(program).resolve().parent.parent, Path.home() / ".m2", os.environ)

    @property
    def local(self) -> Path:
        """Its local repository."""
        return next((Path(one) for one in self._settings("localRepository")), self.user / "repository")

    def address(self) -> str:
        """Of the repository that it asks for what is on no other: a mirror's, else its model's. Raises ``NoJars``."""
        for mirror in self._elements("mirror"):
            of, url = _text(mirror, "mirrorOf"), _text(mirror, "url")
            if url and _is_of_central(of):
                return self._expanded(url)
        for library in sorted((self.home / "lib").glob("maven-*.jar")):
            with zipfile.ZipFile(library) as jar:
                if _MODEL in jar.namelist():
                    found = ElementTree.fromstring(jar.read(_MODEL)).findtext(".//{*}repository/{*}url")
                    if found:
                        return found
        raise NoJars(f"Maven in {self.home} does not say where libraries are")

    def opener(self) -> OpenerDirector:
        """What opens addresses: through the proxy of its settings, else as the environment says."""
        for proxy in self._elements("proxy"):
            host, port = _text(proxy, "host"), _text(proxy, "port")
            if host and _text(proxy, "active") != "false":
                through = f"http://{host}:{port or 80}"
                return build_opener(ProxyHandler({"http": through, "https": through}))
        return build_opener()

    def _settings(self, name: str) -> Iterator[str]:
        yield from (self._expanded(one.text.strip()) for one in self._elements(name) if one.text and one.text.strip())

    def _elements(self, name: str) -> Iterator[ElementTree.Element]:
        """The user's first, then those of the installation."""
        for file in (self.user / "settings.xml", self.home / "conf" / "settings.xml"):
            if file.is_file():
                yield from ElementTree.parse(file).iterfind(f".//{{*}}{name}")

    def _expanded(self, text: str) -> str:
        known = {"user.home": str(self.user.parent), **{f"env.{key}": one for key, one in self.environment.items()}}
        return re.sub(r"\$\{([^}]+)\}", lambda found: known.get(found[1], found[0]), text)


def take(lists: Path, folder: Path, maven: Maven | None = None) -> None:
    """Put the files of a list into a new ``folder``. Raises ``NoJars`` where one is missing, or another than listed."""
    maven = maven or Maven.found()
    folder.mkdir(parents=True)
    left = [one for one in listed(lists) if not _take_local(one, folder, maven.local)]
    if not left:
        return
    address, opener = maven.address().rstrip("/"), maven.opener()
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for _ in pool.map(lambda one: _download(one, folder, address, opener), left):
            pass


def listed(lists: Path) -> Sequence[Listed]:
    """The files of a list."""
    return [Listed(*line.split()) for line in lists.read_text(encoding="utf-8").splitlines()]


def _take_local(one: Listed, folder: Path, local: Path) -> bool:
    file = local / one.path
    if not file.is_file() or _hash(file.read_bytes()) != one.sha256:
        return False
    shutil.copyfile(file, folder / file.name)
    return True


def _download(one: Listed, folder: Path, address: str, opener: OpenerDirector) -> None:
    try:
        with opener.open(f"{address}/{one.path}", timeout=_SECONDS) as answer:
            data = answer.read()
    except (URLError, OSError) as error:
        raise NoJars(f"{one.path} cannot be had: {error}") from None
    if _hash(data) != one.sha256:
        raise NoJars(f"{one.path} is not the one of the list: its SHA-256 is {_hash(data)}")
    (folder / Path(one.path).name).write_bytes(data)


def _is_of_central(mirror_of: str) -> bool:
    names = [one.strip() for one in mirror_of.split(",")]
    return "!central" not in names and any(one in ("*", "central", "external:*") for one in names)


def _text(element: ElementTree.Element, name: str) -> str:
    return (element.findtext(f"{{*}}{name}") or "").strip()


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _lines(folder: Path, local: Path) -> Iterator[str]:
    for file in sorted(folder.iterdir()):
        known = _hash(file.read_bytes())
        same = next((one for one in local.rglob(file.name) if _hash(one.read_bytes()) == known), None)
        if same is None:
            raise NoJars(f"{file.name} is not in Maven's local repository")
        yield f"{known}  {same.relative_to(local).as_posix()}"


if __name__ == "__main__":
    print("\n".join(_lines(Path(sys.argv[1]), Maven.found().local)))
