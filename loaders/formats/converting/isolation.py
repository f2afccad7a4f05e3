"""Keeps a converter from the network, and lets it end with the program that started it.

Linux gives a process a network of its own, without a way out, and a set of processes of its own, which ends with its
first one: ``unshare`` (util-linux) or ``bwrap`` (bubblewrap) ask for that. Where neither is allowed to, a small program
of this package (``supervisor``) ends the converter when its own caller is gone, and the network is not closed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

SYSTEM = "/usr/bin:/bin:/usr/sbin:/sbin:/usr/local/bin"
TIMEOUT_SECONDS = 10
_DIE = ("setpriv", "--pdeathsig", "KILL")
_APART = ("--net", "--pid", "--fork", "--kill-child=KILL")
WAYS = (
    (*_DIE, "unshare", "--user", "--map-current-user", *_APART),
    (*_DIE, "unshare", "--user", "--map-root-user", *_APART),  # util-linux before 2.36
    (*_DIE, "unshare", *_APART),  # for root, where users get no namespaces
    ("bwrap", "--die-with-parent", "--unshare-net", "--unshare-pid", "--dev-bind", "/", "/"),
)
SUPERVISED = (sys.executable, "-I", "-S", str(Path(__file__).with_name("supervisor.py")))


@dataclass(frozen=True)
class Isolation:
    """What comes before a converter's command. ``offline`` where it has no network then."""

    prefix: tuple[str, ...]
    offline: bool


def strongest_isolation() -> Isolation:
    """The best that this system gives, tried once in this process."""
    for way in WAYS:
        if (prefix := _working(way)) is not None:
            return Isolation(prefix, offline=True)
    return Isolation(SUPERVISED, offline=False)


@lru_cache
def _working(way: tuple[str, ...]) -> tuple[str, ...] | None:
    found = [shutil.which(word, path=SYSTEM) if word in ("setpriv", "unshare", "bwrap") else word for word in way]
    if None in found:
        return None
    prefix = tuple(map(str, found))
    try:
        tried = subprocess.run(
            (*prefix, "/bin/true"), check=False, capture_output=True, stdin=subprocess.DEVNULL, timeout=TIMEOUT_SECONDS
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return prefix if tried.returncode == 0 else None
