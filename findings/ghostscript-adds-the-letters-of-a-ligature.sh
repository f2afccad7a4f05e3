#!/usr/bin/env bash
# Guess:  Ghostscript's pdfwrite hands on what a font of LibreOffice says of its ligatures (ToUnicode): "ffi" is
#         <006600660069>. At most, it might write the bytes of each letter the wrong way round.
# Seen:   it writes two characters at most, the bytes of each the wrong way round, and where there were three letters it
#         adds up the second and the third: <6600cf00> for "ffi" (66 + 69 = cf), <6600d200> for "ffl" (66 + 6c = d2),
#         <7400dd00> for "tti" (74 + 69 = dd). The words can no longer be found or copied:
#             LibreOffice: Officer raffle cutting
#             Ghostscript: O昀케cer ra昀툀e cu琀<dd00>ng
#             ToUnicode:   6600cf00 6600d200 7400dd00
# With:   ghostscript 10.00.0~dfsg-11+deb12u9, libreoffice-writer-nogui 4:7.4.7-1+deb12u14 and poppler-utils of Debian 12,
#         fonts-crosextra-carlito 20220224-1, 1 December 2026.
# Source: none found; PDF 32000-1:2008, 9.10.3 asks for UTF-16BE.
# Here:   loaders/formats/pdf/pages/words.py puts the letters back (tests/formats/pdf/test_ligatures.py).
set -euo pipefail
if ! command -v soffice >/dev/null || ! command -v gs >/dev/null || ! command -v pdftotext >/dev/null || ! fc-list | grep -qi carlito; then
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $sudo apt-get update -qq
    $sudo apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui ghostscript poppler-utils fonts-crosextra-carlito
fi
folder=$(mktemp -d)
export HOME="$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{\rtf1\ansi{\fonttbl{\f0 Carlito;}}\f0 Officer raffle cutting\par}' > words.rtf
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf words.rtf >/dev/null 2>&1
gs -q -sDEVICE=pdfwrite -o distilled.pdf words.pdf
one=$(pdftotext words.pdf - | head -1)
two=$(pdftotext distilled.pdf - | head -1)
three=$(python3 - <<'PY'
import re
import zlib

data = open("distilled.pdf", "rb").read()
for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.S):
    try:
        text = zlib.decompress(stream).decode("latin-1")
    except zlib.error:
        continue
    if "beginbfrange" in text:
        print(*[found for found in re.findall(r"<([0-9a-f]{8})>", text) if found.startswith(("66", "74"))])
PY
)
printf 'LibreOffice: %s\nGhostscript: %s\nToUnicode:   %s\n' "$one" "$two" "$three"
[ "$one" = "Officer raffle cutting" ]
[ "$three" = "6600cf00 6600d200 7400dd00" ]
