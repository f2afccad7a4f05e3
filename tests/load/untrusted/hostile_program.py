"""The program, whose workers read text files with the hostile format; it leaves its greatest memory in a file."""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path

import pytest

from minutegraph.app.loading import executors
from minutegraph.cli.main import main
from tests.load.untrusted import hostile


def memory() -> int:
    """The greatest memory of this process until now, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():  # the other way begins with the memory of the process that started this one
        lines = status.read_text(encoding="utf-8").splitlines()
        return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(executors, "work_each", hostile.work_each)
        try:
            main()
        finally:
            Path(os.environ["MEMORY"]).write_text(str(memory()), encoding="utf-8")
