"""The documents that the tests read: the bundled samples, and the real minutes beside the checkout where they are."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from loaders.formats import read_document
from loaders.pipeline import Extraction, extract
from loaders.privacy import PrivacyPolicy

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
REAL = ROOT.parent / "shared" / "corpus"
ENDINGS = (".txt", ".md")


def samples() -> list[Path]:
    """Every sample document, not the page that describes them."""
    return sorted(p for p in SAMPLES.glob("*/*") if p.suffix in ENDINGS)


def real(kind: str) -> list[Path]:
    """Real minutes ("seeds" or "dev"); none where they don't stand beside the checkout."""
    return sorted(p for p in (REAL / kind).glob("*") if p.suffix in ENDINGS)


@cache
def read(path: Path) -> Extraction:
    """A document's facts; its address is made of its folder and name, so that ids are the same on every machine.

    The texts of exempt business are kept, so that every fact can be held against its words.
    """
    document = read_document(path, uri=f"{path.parent.name}/{path.name}")
    return extract(document, privacy=PrivacyPolicy(exempt_texts=True))
