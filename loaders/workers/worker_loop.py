"""The worker's side: a process that does one task after the other, as it is sent them."""

from __future__ import annotations

import os
import pickle
import signal
from functools import partial
from multiprocessing.connection import Connection

from loaders.formats.permissions import under
from loaders.limits import Limits
from loaders.outside import Outside, telling
from loaders.workers.resource_limits import begin_task, end_task, is_spent, keep_to

OUT_OF_MEMORY = 77  # how a process ends that needed more memory than it may have


def serve(connection: Connection, limits: Limits) -> None:
    """Say ``None`` when ready for a task, and answer a ``(function, arguments)`` with ``(done, result or error)``.

    It ends when nobody is left at the other end, and when it holds too much memory: that would count against the next
    file.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes of a terminal; who started us ends us
    _be_silent()
    keep_to(limits)
    try:
        with under(limits), telling(partial(_tell, connection, limits)):
            _take_tasks(connection, limits)
    except (EOFError, OSError):
        return
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _take_tasks(connection: Connection, limits: Limits) -> None:
    connection.send(None)
    while True:
        task = connection.recv_bytes()
        begin_task(limits)
        answer = _answer(task)
        end_task()
        connection.send_bytes(answer)
        if is_spent(limits):
            return
        connection.send(None)


def _tell(connection: Connection, limits: Limits, time: Outside) -> None:
    """Say whose time begins, and move the alarm that ends this process should nobody be left who does."""
    begin_task(limits, time.seconds or 0.0)
    connection.send(time)


def _answer(task: bytes) -> bytes:
    try:
        function, arguments = pickle.loads(task)
        return pickle.dumps((True, function(*arguments)))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except Exception as error:
        return _pickled_error(error)
    except BaseException as error:  # an exit, or the panic of a library: it must not end the program that asked
        return _pickled_error(RuntimeError(f"{type(error).__name__}: {error}"))


def _pickled_error(error: Exception) -> bytes:
    try:
        return pickle.dumps((False, error))
    except Exception:  # an error of a library that cannot be sent
        return pickle.dumps((False, RuntimeError(f"{type(error).__name__}: {error}")))


def _be_silent() -> None:
    """What libraries print about a file does not get between the program's own lines."""
    if not os.environ.get("MINUTEGRAPH_DEBUG"):
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (1, 2):
            os.dup2(nowhere, stream)
        os.close(nowhere)
