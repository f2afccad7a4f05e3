"""What of the private things that minutes hold is kept all the same: by default nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PrivacyPolicy:
    """``exempt_texts`` keeps the texts of business from which press and public were excluded.

    ``contacts`` keeps telephone numbers, mail addresses and home addresses. The reason of an absence is never kept.
    """

    exempt_texts: bool = False
    contacts: bool = False

    @property
    def tag(self) -> str:
        """What tells readings under this policy from others; empty by default."""
        kept = {"exempt-texts": self.exempt_texts, "contacts": self.contacts}
        return "".join(f"+{name}" for name, is_kept in kept.items() if is_kept)

    @classmethod
    def of_reader(cls, reader: str) -> PrivacyPolicy:
        """The policy under which a document was read, from what it was read with (``reader_version``)."""
        kept = reader.partition("/")[0].split("+")[1:]
        return cls(exempt_texts="exempt-texts" in kept, contacts="contacts" in kept)


NOTHING_KEPT = PrivacyPolicy()
