#!/usr/bin/env bash
# Guess:  "soffice --convert-to txt" writes what a reader of the document sees: no words that a tracked change has
#         deleted, and no hidden ones, as its PDF leaves hidden ones out.
# Seen:   the text has both, with nothing that tells them from the others; the PDF has no hidden words, and draws the
#         deleted ones with a line through them:
#             txt: To cut the hedge. To sell the pump. To mend the roof. To paint the gate.
#             pdf: To cut the hedge. To mend the roof. To paint the gate.
#         ("To sell the pump." is hidden, "To mend the roof." deleted.)
# With:   libreoffice-writer-nogui 4:7.4.7-1+deb12u14, poppler-utils 22.12.0 of Debian 12, 29 November 2026.
# Source: none found; the list of export filters says of "Text" only that it is plain text.
# Here:   loaders/formats/converting has LibreOffice write DOCX, which keeps both marks, and takes hidden words out of an
#         OpenDocument text beforehand (tests/formats/converting/test_hidden_words.py, tests/formats/test_docx.py).
set -euo pipefail
if ! { command -v soffice && command -v pdftotext; } >/dev/null; then
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $sudo apt-get update -qq
    $sudo apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui=4:7.4.7-1+deb12u14 poppler-utils
fi
folder=$(mktemp -d)
export HOME="$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > minutes.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
 <office:automatic-styles>
  <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
 </office:automatic-styles>
 <office:body><office:text>
  <text:tracked-changes><text:changed-region text:id="c1"><text:deletion>
   <office:change-info><dc:creator>Clerk</dc:creator><dc:date>2026-03-03T19:00:00</dc:date></office:change-info>
   <text:p>To mend the roof. </text:p>
  </text:deletion></text:changed-region></text:tracked-changes>
  <text:p>To cut the hedge. <text:span text:style-name="T1">To sell the pump. </text:span><text:change text:change-id="c1"/>To paint the gate.</text:p>
 </office:text></office:body>
</office:document>
XML
for format in txt pdf; do
    soffice --headless --norestore "-env:UserInstallation=file://$folder/profile" --convert-to $format minutes.fodt >/dev/null 2>&1
done
pdftotext minutes.pdf pdf.txt
words() { sed '1s/^\xef\xbb\xbf//' "$1" | tr -d '\f' | tr -s '\n ' '  ' | sed 's/ *$//'; }
printf 'txt: %s\npdf: %s\n' "$(words minutes.txt)" "$(words pdf.txt)"
[ "$(words minutes.txt)" = "To cut the hedge. To sell the pump. To mend the roof. To paint the gate." ]
[ "$(words pdf.txt)" = "To cut the hedge. To mend the roof. To paint the gate." ]
