#!/usr/bin/env bash
# Guess:  a LibreOffice that was started to serve (--nodefault, or --accept=pipe,...) converts what a second "soffice
#         --convert-to" with its profile hands to it, and goes on to serve; the second one says what was converted.
# Seen:   it converts one file and ends, also with --accept. With any document open in it, it goes on, each file costing a
#         fraction of a start. The second one says nothing and ends with 0, whatever became of the file:
#             nodefault: converted, then ended
#             accept:    converted, then ended
#             document:  converted, goes on
#             no file:   exit code 0, "", nothing converted
# With:   libreoffice-writer-nogui 4:7.4.7-1+deb12u14 of Debian 12, 29 November 2026.
# Source: none found; "soffice --help" says of --accept that it waits for connections, and nothing of when it ends.
# Here:   loaders/formats/converting/office.py keeps an empty document open, waits for its lock file and looks for the
#         file that was to be made (tests/formats/converting/test_open_office.py).
set -euo pipefail
if ! command -v soffice >/dev/null; then
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $sudo apt-get update -qq
    $sudo apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui=4:7.4.7-1+deb12u14
fi
folder=$(mktemp -d)
export HOME="$folder"
office=
trap '[ -z "$office" ] || kill -- -"$office" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
echo "Minutes" > minutes.txt
echo > held.txt

serve() {  # NAME ARGUMENT: starts an office and has it convert a file
    profile="-env:UserInstallation=file://$folder/$1"
    setsid soffice --headless --norestore --nologo "$profile" "$2" >/dev/null 2>&1 &
    office=$!
    for _ in $(seq 600); do  # it has written its settings; an office that is about to end would have done so by then
        [ -e "$folder/$1/user/registrymodifications.xcu" ] && break
        sleep 0.1
    done
    sleep 15
    said=$(soffice --headless --norestore "$profile" --convert-to docx --outdir "out-$1" "${3:-minutes.txt}" 2>/dev/null) && code=0 || code=$?
    made=$([ -e "out-$1/minutes.docx" ] && echo converted || echo "nothing converted")
    ended="goes on"
    for _ in $(seq 50); do
        kill -0 "$office" 2>/dev/null || { ended="then ended"; break; }
        sleep 0.1
    done
    kill -- -"$office" 2>/dev/null || true
    wait "$office" 2>/dev/null || true
    office=
}

serve nodefault --nodefault
one="$made, $ended"
serve accept "--accept=pipe,name=finding$$;urp;"
two="$made, $ended"
serve document held.txt
three="$made, $ended"
serve missing held.txt nowhere.txt
four="exit code $code, \"$said\", $made"
printf 'nodefault: %s\naccept:    %s\ndocument:  %s\nno file:   %s\n' "$one" "$two" "$three" "$four"
[ "$one" = "converted, then ended" ]
[ "$two" = "converted, then ended" ]
[ "$three" = "converted, goes on" ]
[ "$four" = 'exit code 0, "", nothing converted' ]
