"""The profile that LibreOffice is given: it loads nothing that a document links, and runs no macros."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

PROFILE = "profile"  # in a folder of a conversion
_SETTINGS = {
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks"): "true",
    ("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent"): "true",
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution"): "true",
    ("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel"): "3",
    ("org.openoffice.Office.Writer/Content/Update", "Link"): "0",  # never
    ("org.openoffice.Office.Writer/Content/Update", "Field"): "false",
}


def write_profile(folder: Path) -> None:
    """Write the settings into a profile folder that LibreOffice will find empty otherwise."""
    (folder / "user").mkdir(parents=True)
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for (path, name), value in _SETTINGS.items()
    )
    text = f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>'
    (folder / "user" / "registrymodifications.xcu").write_text(text, encoding="utf-8")


def listening_place(folder: Path) -> Path:
    """The socket at which the office with its profile in ``folder`` takes commands; left behind where it is killed."""
    named = (folder / PROFILE).as_uri().encode("utf-16-le")
    digest = "".join(f"{byte:x}" for byte in hashlib.md5(named, usedforsecurity=False).digest())
    user = os.getuid() if sys.platform != "win32" else 0
    return Path("/tmp") / f"OSL_PIPE_{user}_SingleOfficeIPC_{digest}"
