"""Zip files and mails among what a user names: each file that they hold becomes a source of its own."""

from __future__ import annotations

from concurrent.futures import Executor
from pathlib import Path

from loaders.formats import CONTAINERS, PICTURES, SUFFIXES, Holding, holding_of
from loaders.limits import Limits
from loaders.workers import Refusal, outcome, result_from, unpacked
from minutegraph.app.loading.executors import reader_pool
from minutegraph.app.loading.finding import Found, Source, uri_of


def unpack(found: Found, base: Path | None, limits: Limits, jobs: int | None = None) -> Found:
    """What was found, with the files that zip files and mails hold in place of these.

    They are opened in a process of their own, under ``limits``; with ``jobs=0`` in this one. A zip file or mail that
    cannot be opened, or holds nothing that is read, is a failure. A zip file that is a Word file stays as it is.
    """
    if not any(_may_hold(source) for source in found.sources):
        return found
    sources: dict[str, Source] = {}
    failures, skipped, left = list(found.failures), list(found.skipped), list(found.left)
    wanted = sorted({*SUFFIXES, *(PICTURES if limits.ocr_language else ())})
    with reader_pool(None, jobs if jobs is None else min(jobs, 1), limits) as pool:
        for source in found.sources:
            held = _held(pool.executor, limits, source.path, wanted) if _may_hold(source) else None
            if isinstance(held, Refusal):
                failures.append((source.path, held.reason))
                continue
            if held is None:
                sources.setdefault(source.uri, source)
                continue
            for inner, digest in held.documents:
                path = source.path / inner
                uri = uri_of(path, base)
                sources.setdefault(uri, Source(path, uri, digest))
            failures += [(source.path / inner, reason) for inner, reason in held.failures]
            skipped += [source.path / inner for inner in held.skipped]
            left += [(source.path / inner, reason) for inner, reason in held.left]
            if not held.documents and not held.failures:
                failures.append((source.path, f"holds no files that can be read ({', '.join(wanted)})"))
    return Found(tuple(sources.values()), tuple(failures), tuple(skipped), found.links, tuple(left))


def _may_hold(source: Source) -> bool:
    return source.path.suffix.lower() in CONTAINERS


def _held(executor: Executor, limits: Limits, path: Path, wanted: list[str]) -> Holding | Refusal | None:
    result = result_from(executor, limits, outcome, path, holding_of, path, wanted)
    if isinstance(result, Refusal):
        if result.error is not None:
            raise result.error
        return result
    held: Holding | None = unpacked(result)
    return held
