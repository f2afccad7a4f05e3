"""Files of the formats that are converted, each with links that a careless converter would load from ``address``."""

from __future__ import annotations

import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

WORDS = "Minutes of the Alton Board"
LONG = "The Clerk reported that the new notice board had been delivered and would be put up before the fair. " * 12
NAMES = " ".join(
    f'xmlns:{short}="{name}"'
    for short, name in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "x": "http://www.w3.org/1999/xlink",
    }.items()
)
_MANIFEST = (
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.2"><m:file-entry '
    'm:full-path="/" m:media-type="application/vnd.oasis.opendocument.text"/><m:file-entry m:full-path="content.xml" '
    'm:media-type="text/xml"/><m:file-entry m:full-path="styles.xml" m:media-type="text/xml"/></m:manifest>'
)
_STYLES = (
    f'<office:document-styles {NAMES} office:version="1.2"><office:font-face-decls/><office:styles/>'
    "<office:automatic-styles/><office:master-styles/></office:document-styles>"
)


def odt(address: str) -> bytes:
    """An OpenDocument text with a linked picture, object and section, and a hyperlink."""
    size = 'text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"'
    load = 'x:type="simple" x:show="embed" x:actuate="onLoad"'
    content = f"""<office:document-content {NAMES} office:version="1.2"><office:body><office:text>
        <text:p>{WORDS}<draw:frame {size}><draw:image x:href="{address}odt.png" {load}/></draw:frame></text:p>
        <text:p>{LONG}</text:p><text:p><text:a x:href="{address}page">a page</text:a></text:p>
        <text:section text:name="s"><text:section-source x:href="{address}section.odt"/></text:section>
        <text:p><draw:frame {size}><draw:object x:href="{address}object.ods" {load}/></draw:frame></text:p>
        </office:text></office:body></office:document-content>"""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
        archive.writestr("styles.xml", _STYLES)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
    return stream.getvalue()


def rtf(address: str) -> bytes:
    """A Rich Text file with a linked picture, text and template."""
    picture = rf'{{\field{{\*\fldinst INCLUDEPICTURE "{address}rtf.png" \\d}}{{\fldrslt x}}}}'
    text = rf'{{\field{{\*\fldinst INCLUDETEXT "{address}rtf.doc"}}{{\fldrslt y}}}}'
    return rf"{{\rtf1\ansi{{\*\template {address}t.dot}}{WORDS}\par {LONG}\par {picture}\par {text}\par}}".encode()


def doc(address: str, folder: Path) -> bytes:
    """An old Word file with a linked picture, made by LibreOffice."""
    (folder / "linked.odt").write_bytes(odt(address))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "doc", "--outdir", str(folder)]
    subprocess.run([*command, str(folder / "linked.odt")], check=True, capture_output=True, timeout=120)
    return (folder / "linked.doc").read_bytes()
