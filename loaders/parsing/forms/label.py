"""What a label of an attendance list says of the names under it."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.minutes import Status


@dataclass(frozen=True)
class Label:
    """A label: what the names under it did, where they begin, and what the label says of them.

    ``kind`` is a status, or "chair" or "role" for one person's part ("Clerked by"), in which case ``role`` names it.
    ``title`` is the one of all people under it ("Aldermen:"); ``also``: they came besides ("Officers:"); ``only_who``:
    it says who they are and not what they did ("Members:"); ``organisation``: the body that all of them come
    from.
    """

    kind: str
    end: int
    remote: bool = False
    role: str | None = None
    own_line: bool = False
    bare: bool = False
    title: str | None = None
    also: bool = False
    only_who: bool = False
    organisation: str | None = None

    @property
    def status(self) -> Status:
        """The status of the names under it."""
        if self.kind in ("present", "apologies", "absent"):
            return self.kind  # type: ignore[return-value]
        return "present" if self.kind == "chair" else "in_attendance"
