"""What zip files and mails hold is found by its kind, named safely, and read as files are."""

import struct
import zipfile
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest

from graph.errors import UnreadableDocument
from loaders.formats import SUFFIXES, Holding, digest_of, holding_of, read_document
from loaders.formats.containers import member, opening
from loaders.formats.containers import zipped as zip_module
from loaders.formats.containers.compressed_rtf import unpacked
from tests.formats.containers.writing import MINUTES, attached, mail, outlook, zipped
from tests.formats.word_files import paragraph, word_file

WORD = word_file(paragraph("Minutes"))
PAGE = "<html><body><h1>Wendmoor Parish Council</h1><p>Minutes of 4 May 2021</p></body></html>"
CREST = b"\x89PNG\r\n\x1a\n"


def held(folder: Path, name: str, data: bytes, suffixes: tuple[str, ...] = SUFFIXES) -> Holding | None:
    path = folder / name
    path.write_bytes(data)
    return holding_of(path, suffixes)


def names(holding: Holding | None) -> list[str]:
    assert holding is not None
    return [name for name, _ in holding.documents]


def with_crest() -> bytes:
    """A mail with a page that shows a picture, and minutes."""
    made = mail({"minutes.md": MINUTES}, page=PAGE)
    (page,) = [part for part in made.walk() if part.get_content_type() == "text/html"]
    page.add_related(CREST, maintype="image", subtype="png", cid="<crest>", filename="crest.png")
    return made.as_bytes()


def forwarded() -> bytes:
    """A mail with a mail attached that has minutes."""
    made = mail({})
    made.add_attachment(mail({"minutes.md": MINUTES}))
    return made.as_bytes()


OUTLOOK = outlook(
    {
        "__attach_version1.0_#00000000": attached("Minutes 4 May.md", MINUTES * 30),  # in sectors of its own
        "__attach_version1.0_#00000001": attached("short.md", MINUTES),  # among the small streams
        "__attach_version1.0_#00000002": attached("crest.png", CREST, p370E="image/png", p3712="crest@example"),
        "__attach_version1.0_#00000003": {
            "__substg1.0_3701000D": {
                "__substg1.0_0037001F": "FW: March".encode("utf-16-le"),
                "__attach_version1.0_#00000000": attached("march.docx", WORD),
            }
        },
    },
    p1000001F="Attached.".encode("utf-16-le"),
)


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("a.zip", zipped({"2021/May.md": MINUTES, "2021/a.docx": WORD}), ["2021/May.md", "2021/a.docx"]),
        ("a.zip", zipped({"x/b.zip": zipped({"c.md": MINUTES})}), ["x/b.zip/c.md"]),
        ("a.zip", zipped({"m.eml": mail({"c.md": MINUTES}).as_bytes()}), ["m.eml/c.md"]),
        ("a.zip", zipped({"a.md": MINUTES, "__MACOSX/._a.md": b"x", ".hidden/b.md": b"x"}), ["a.md"]),
        ("a.zip", zipped({"../../x/a.md": MINUTES, "/b.md": MINUTES, "c\\d.md": MINUTES}),
         ["b.md", "c/d.md", "x/a.md"]),
        ("a.zip", zipped({"a.md": MINUTES, "./a.md": MINUTES}), ["a.md", "a (2).md"]),
        ("a.zip", WORD, None),
        ("a.eml", mail({"a.md": MINUTES, "b.docx": WORD}).as_bytes(), ["a.md", "b.docx"]),
        ("a.eml", mail({"a.zip": zipped({"b.md": MINUTES})}).as_bytes(), ["a.zip/b.md"]),
        ("a.eml", mail({"../Minutes – März.md": MINUTES}).as_bytes(), ["Minutes – März.md"]),
        ("a.eml", with_crest(), ["minutes.md"]),
        ("a.eml", forwarded(), ["Minutes: 4 5.eml/minutes.md"]),
        ("a.eml", mail({}, words=MINUTES.decode()).as_bytes(), ["message.txt"]),
        ("a.eml", mail({}, page=PAGE).as_bytes(), ["message.html"]),
        ("a.eml", b"MIME-Version: 1.0\n" + mail({"a.md": MINUTES}).as_bytes().replace(b"MIME-Version: 1.0\n", b""),
         ["a.md"]),
        ("a.eml", MINUTES, None),
        ("a.msg", OUTLOOK, ["Minutes 4 May.md", "short.md", "FW: March.msg/march.docx"]),
        ("a.msg", outlook({}, p1000001F="Minutes".encode("utf-16-le")), ["message.txt"]),
        ("a.msg", outlook({}, p10130102=PAGE.encode()), ["message.html"]),
        ("a.msg", outlook({}, p1013001F=PAGE.encode("utf-16-le")), ["message.html"]),
        ("a.msg", WORD, None),
    ],
)  # fmt: skip
def test_what_is_held(name: str, data: bytes, found: list[str] | None, tmp_path: Path) -> None:
    holding = held(tmp_path, name, data)
    if found is None:
        assert holding is None
        return
    assert holding is not None and holding.failures == ()
    assert names(holding) == found
    for inner, digest in holding.documents:
        path = tmp_path / name / inner
        assert digest_of(path) == digest == read_document(path).sha256
        assert read_document(path).name == f"{name}/{inner}"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("=?utf-8?B?TWludXRlcyDigJMgTWF5Lm1k?=", "Minutes – May.md"),  # as Outlook writes it, against RFC 2047
        ("=?iso-8859-1?Q?M=E4rz.md?=", "März.md"),
        ("C:\\Users\\clerk\\a.md", "a.md"),
        ("a\x00\u202ebm.md", "abm.md"),
    ],
)
def test_names_of_attachments(written: str, read: str, tmp_path: Path) -> None:
    data = mail({"NAME.md": MINUTES}).as_bytes().replace(b'filename="NAME.md"', f'filename="{written}"'.encode())
    assert names(held(tmp_path, "a.eml", data)) == [read]


def test_an_attachment_without_a_telling_name_is_named_by_its_type(tmp_path: Path) -> None:
    made = mail({})
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="ATT00001")
    made.add_attachment(WORD, maintype="application", subtype="msword", filename="scan.dat")
    assert names(held(tmp_path, "a.eml", made.as_bytes())) == ["ATT00001.pdf", "scan.dat.doc"]


def test_zip_files_with_utf8_names_that_do_not_say_so(tmp_path: Path) -> None:
    data = zipped({"M\u00e4rz.md": MINUTES})
    unmarked = data.replace(b"\x00\x08\x08\x00", b"\x00\x00\x08\x00")  # bit 11 of the flags, as on a Mac
    assert unmarked != data
    assert names(held(tmp_path, "a.zip", unmarked)) == ["M\u00e4rz.md"]


def test_pictures_are_held_where_they_are_wanted(tmp_path: Path) -> None:
    made = mail({"scan.png": CREST}).as_bytes()
    assert names(held(tmp_path, "a.eml", made, (*SUFFIXES, ".png"))) == ["scan.png"]
    holding = held(tmp_path, "a.eml", with_crest(), (*SUFFIXES, ".png"))
    assert names(holding) == ["minutes.md"]


def encrypted(data: bytes) -> bytes:
    """The zip file with the mark of a password on its files."""
    return data.replace(b"PK\x03\x04\x14\x00\x00", b"PK\x03\x04\x14\x00\x01").replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    )


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.zip", encrypted(zipped({"a.md": MINUTES})), "is protected by a password"),
        ("a.zip", b"PK\x05\x06" + b"\0" * 10 + b"\xff" * 4 + b"\0" * 4, "very many files"),
        ("a.eml", b"", "empty"),
        ("a.msg", OUTLOOK[:700], "damaged mail of Outlook"),
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 600 + "__properties_version1.0".encode("utf-16-le"),
         "damaged mail of Outlook"),
    ],
)  # fmt: skip
def test_what_cannot_be_opened_is_told_in_one_line(name: str, data: bytes, reason: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match=reason) as raised:
        held(tmp_path, name, data)
    assert str(raised.value).startswith(str(tmp_path / name))
    assert "\n" not in str(raised.value)


def test_a_mail_of_outlook_that_is_damaged_anywhere_never_fails_otherwise(tmp_path: Path) -> None:
    for place in range(0, len(OUTLOOK), 61):
        damaged = OUTLOOK[:place] + b"\x07" + OUTLOOK[place + 1 :]
        try:
            holding = held(tmp_path, "a.msg", damaged)
        except UnreadableDocument:
            continue
        assert holding is None or isinstance(holding, Holding)


def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    three = zipped({"a.md": MINUTES, "b.md": MINUTES, "c.md": MINUTES})
    for name, value, reason in (
        ("MOST_DOCUMENTS", 2, "is behind 2 others"),
        ("MOST_UNPACKED", 2 * len(MINUTES), "more than minutes do"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(opening, name, value)
            holding = held(tmp_path, "a.zip", three)
        assert holding is not None and names(holding) == ["a.md", "b.md"]
        ((failed, told),) = holding.failures
        assert failed == "c.md" and reason in told
    with monkeypatch.context() as patch:
        patch.setattr(zip_module, "LARGEST", 10)
        holding = held(tmp_path, "a.zip", three)
        assert holding is not None and {reason for _, reason in holding.failures} == {"larger than the limit of 0 MB"}
    with monkeypatch.context() as patch:
        patch.setattr(opening, "LARGEST_ZIP", 10)
        with pytest.raises(UnreadableDocument, match="larger than"):
            held(tmp_path, "a.zip", three)
    assert member.LARGEST == 50_000_000


def test_files_that_lie_too_deep(tmp_path: Path) -> None:
    data = MINUTES
    for name in ("a.md", "b.zip", "c.zip", "d.zip"):
        data = zipped({name: data})
    holding = held(tmp_path, "a.zip", data)
    assert holding is not None and holding.documents == ()
    ((failed, reason),) = holding.failures
    assert failed == "d.zip/c.zip/b.zip" and reason.startswith("lies too deep in files that hold files")


def test_a_file_that_is_damaged_or_protected_costs_no_other(tmp_path: Path) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.md", MINUTES)
        archive.writestr("b.md", MINUTES.replace(b"Wendmoor", b"Brackley"))
    holding = held(tmp_path, "a.zip", stream.getvalue().replace(b"Brackley", b"Brockley"))
    assert holding is not None and names(holding) == ["a.md"]
    assert holding.failures == (("b.md", "is damaged in its zip file: get it again"),)


def test_a_zip_file_of_another_name_is_told_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "minutes.pdf"
    for data, ending in ((zipped({"a.md": MINUTES}), ".zip"), (OUTLOOK, ".msg")):
        path.write_bytes(data)
        with pytest.raises(UnreadableDocument, match=f"give it the ending {ending}, and the files in it are read"):
            read_document(path)


def test_parts_within_parts_have_an_end(tmp_path: Path) -> None:
    made = mail({"minutes.md": MINUTES})
    for _ in range(opening.DEEPEST * 10):
        outer = EmailMessage()
        outer["From"] = "clerk@example.org"
        outer.add_attachment(made)
        made = outer
    with pytest.raises(UnreadableDocument, match="nested too deeply") as raised:
        held(tmp_path, "a.eml", made.as_bytes())
    assert raised.value.limit == "depth"


def test_what_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"a.md": MINUTES}))
    for place in ("a.zip/b.md", "a.zip/a.md/c.md", "b.zip/a.md"):
        for read in (read_document, digest_of):
            with pytest.raises(UnreadableDocument, match="there is no such file"):
                read(tmp_path / place)
    with pytest.raises(UnreadableDocument, match="each a document of its own"):
        read_document(tmp_path / "a.zip")


# The examples of [MS-OXRTFCP]: packed, with bytes that repeat themselves as they are written, and as they are.
PACKED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
REPEATED = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
AS_IT_IS = struct.pack("<IIII", 12 + 12, 12, 0x414C454D, 0) + rb"{\rtf1 Item}"


@pytest.mark.parametrize(
    ("packed", "rtf"),
    [
        (PACKED, b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"),
        (REPEATED, b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"),
        (AS_IT_IS, b"{\\rtf1 Item}"),
    ],
)
def test_words_that_outlook_packed_as_rtf(packed: bytes, rtf: bytes, tmp_path: Path) -> None:
    assert unpacked(packed) == rtf
    holding = held(tmp_path, "a.msg", outlook({}, p10090102=packed))
    assert names(holding) == ["message.rtf"]
    assert names(held(tmp_path, "b.msg", outlook({}, p10090102=packed, p1000001F="x".encode("utf-16-le")))) == [
        "message.txt"
    ]


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        PACKED[:10],
        REPEATED[:22],
        REPEATED[:25],
        PACKED[:8] + b"LZFx" + PACKED[12:],
        struct.pack("<III", 9, 0x7FFFFFFF, 0x75465A4C) + b"\0" * 9,
    ],
)
def test_packed_words_that_are_damaged_are_named(damaged: bytes) -> None:
    with pytest.raises(UnreadableDocument):
        unpacked(damaged)
