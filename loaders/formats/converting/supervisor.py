"""Runs a command; ends it, with all it has started, when the other end of the standard input is closed.

It is run by its path, in a process group of its own: whoever holds that end may be killed in any way.
"""

import os
import signal
import subprocess
import sys
import threading


def _watch() -> None:
    while os.read(0, 1024):
        pass
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
    threading.Thread(target=_watch, daemon=True).start()
    code = process.wait()
    sys.exit(code if code >= 0 else 128 - code)
