#!/usr/bin/env bash
# Guess:  each paragraph of an RTF file keeps the level of its list, the last one as well.
# Seen:   LibreOffice takes the last paragraph of the file for one of the first level: "2.1 Monday" becomes "3. Monday". With
#         an empty paragraph behind it, it keeps its level:
#             as it is:        1. Minutes | 1.1 Agreed | 2. Next meeting | 3. Monday
#             paragraph more:  1. Minutes | 1.1 Agreed | 2. Next meeting | 2.1 Monday
# With:   libreoffice-writer-nogui 4:7.4.7-1+deb12u14 of Debian 12, 1 December 2026.
# Source: none found; the RTF specification 1.9.1 ("Paragraph Properties") knows no other rule for a last paragraph.
# Here:   loaders/formats/rtf.py puts an empty paragraph at the end (tests/formats/converting/test_rtf_lists.py).
set -euo pipefail
if ! command -v soffice >/dev/null; then
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $sudo apt-get update -qq
    $sudo apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui=4:7.4.7-1+deb12u14
fi
folder=$(mktemp -d)
export HOME="$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"

write() {  # FILE MORE
    cat > "$1" <<RTF
{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}
{\\*\\listtable{\\list\\listtemplateid1
{\\listlevel\\levelnfc0\\levelstartat1\\levelfollow0{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}\\fi-567\\li567}
{\\listlevel\\levelnfc0\\levelstartat1\\levelfollow0{\\leveltext\\'03\\'00.\\'01;}{\\levelnumbers\\'01\\'03;}\\fi-567\\li1134}
{\\listname ;}\\listid1}}
{\\*\\listoverridetable{\\listoverride\\listid1\\listoverridecount0\\ls1}}
\\pard\\plain\\f0\\fs22{\\listtext 1.\\tab}\\ilvl0\\ls1\\fi-567\\li567 Minutes\\par
\\pard\\plain\\f0\\fs22{\\listtext 1.1\\tab}\\ilvl1\\ls1\\fi-567\\li1134 Agreed\\par
\\pard\\plain\\f0\\fs22{\\listtext 2.\\tab}\\ilvl0\\ls1\\fi-567\\li567 Next meeting\\par
\\pard\\plain\\f0\\fs22{\\listtext 2.1\\tab}\\ilvl1\\ls1\\fi-567\\li1134 Monday\\par
$2}
RTF
}

numbered() {  # FILE: its paragraphs as LibreOffice numbers them
    soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to "txt:Text (encoded):UTF8" "$1" >/dev/null 2>&1
    tr -d '\357\273\277\r' < "${1%.rtf}.txt" | grep -v '^ *$' | sed 's/^ *//' | paste -sd'|' | sed 's/|/ | /g'
}

write plain.rtf ""
write more.rtf "\\pard\\plain\\par "
one=$(numbered plain.rtf)
two=$(numbered more.rtf)
printf 'as it is:        %s\nparagraph more:  %s\n' "$one" "$two"
[ "$one" = "1. Minutes | 1.1 Agreed | 2. Next meeting | 3. Monday" ]
[ "$two" = "1. Minutes | 1.1 Agreed | 2. Next meeting | 2.1 Monday" ]
