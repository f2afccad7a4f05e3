"""How the program begins and ends: whatever goes wrong becomes one line on standard error."""

from __future__ import annotations

import errno
import os
import sys
import warnings

from minutegraph import __version__
from minutegraph.cli.output.console import emit, leave_stdout, tell_error, utf8, warn

_UNWRITABLE = (errno.ENOSPC, errno.EBADF, errno.EIO, errno.EPIPE, errno.EDQUOT)  # what only writing fails with


def _show_warning(message: Warning | str, category: type[Warning], *_: object) -> None:
    """What the program itself warns of is a line for its user; what libraries say to programmers is none."""
    if category.__module__.partition(".")[0] in ("minutegraph", "loaders", "graph", "queries"):
        warn([str(message)])


def main() -> None:
    """Run the program; whatever goes wrong becomes one line on standard error."""
    utf8()
    warnings.showwarning = _show_warning  # type: ignore[assignment]
    from graph.errors import MinutegraphError, UsageError

    try:
        if sys.argv[1:] == ["--version"]:  # these two are answered without typer, which takes far longer than they
            emit(f"minutegraph {__version__}\n")
        elif sys.argv[1:] in (["--help"], ["-h"]):
            import shutil

            from minutegraph.cli.front import page

            emit(page(shutil.get_terminal_size().columns))
        else:
            from minutegraph.cli.application import app

            app(prog_name="minutegraph")
    except UsageError as error:
        tell_error(str(error), error.detail)
        sys.exit(2)
    except MinutegraphError as error:
        tell_error(f"{error} ({error.remedy})" if error.remedy else str(error), error.detail)
        sys.exit(1)
    except KeyboardInterrupt:
        tell_error("interrupted")
        sys.exit(130)
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _UNWRITABLE:
            leave_stdout()
            tell_error(f"cannot write to standard output: {error.strerror}")
            sys.exit(1)
        if os.environ.get("MINUTEGRAPH_DEBUG"):
            raise
        text = f"{type(error).__name__}: {error}".partition("\n")[0]
        tell_error(f"this is a bug in minutegraph: {text}", "MINUTEGRAPH_DEBUG=1 shows where it happened")
        sys.exit(1)
