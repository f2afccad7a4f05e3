"""Disks of a size of their own, to be filled."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NO_DISK = "a disk of its own is made on Linux, by root"  # .ci/run lets a test be left out for this


@contextmanager
def disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of ``size`` (such as ``3m``) at ``folder``. Skips the test where the system does not let it be made."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if not sys.platform.startswith("linux") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip(NO_DISK)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def enlarge(folder: Path, size: str) -> None:
    """Give a disk more room."""
    subprocess.run(["mount", "-o", f"remount,size={size}", str(folder)], check=True)
