"""Takes out of a file what it notes of its author and cannot be seen: names, places, cameras.

Pictures (EXIF, XMP), PDF (author, XMP), the usual office documents (author, company), and films
and sound in MP4 (place, camera, times). What is written on the pages themselves stays: tracked
changes and comments still name who made them, and so does all that is no kind of these.
"""

from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

QUALITY = 95
KEPT_NOTES = ("icc_profile", "transparency")  # of how it looks; all others go
PICTURES = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG": "PNG",
    b"RIFF": "WEBP",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
}
UNPACKED_AT_MOST = 200_000_000  # bytes; an office document is a ZIP file
EMPTY_NOTES = {
    "docProps/core.xml": (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties"/>'
    ),
    "docProps/app.xml": (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'extended-properties"/>'
    ),
    "docProps/custom.xml": (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'custom-properties"/>'
    ),
    "meta.xml": (
        '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' office:version="1.3"/>'
    ),
}
# ISO/IEC 14496-12: boxes that hold others, that hold notes, and that hold when it was made.
HOLDING, NOTING = (b"moov", b"trak", b"mdia"), (b"udta", b"meta", b"uuid")
TIMED = (b"mvhd", b"tkhd", b"mdhd")
NOTING_TRACK = b"hdlr" + bytes(8) + b"meta"  # where a camera notes its place again and again
STILLS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"hevc")  # their notes cannot be cut out


def without_notes(content: bytes) -> bytes:
    """The same as it looks or sounds, without what it notes; what is of no known kind as it is.

    Raises ValueError for what begins like one of the kinds and cannot be read as it.
    """
    if content.startswith(b"%PDF"):
        return _tried(_pdf, content)
    if content.startswith(b"PK\x03\x04"):
        return _tried(_document, content)
    if content[4:8] == b"ftyp":
        return _tried(_film, content)
    return without_picture_notes(content)


def _tried(clean: Callable[[bytes], bytes], content: bytes) -> bytes:
    try:
        return clean(content)
    except Exception as unreadable:  # a hostile file fails a reader in ways that none lists
        raise ValueError("a file that cannot be read") from unreadable


def _pdf(content: bytes) -> bytes:
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415 - seldom needed, and slow to load

    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise ValueError("behind a password")
    writer = PdfWriter(clone_from=reader)
    writer.metadata = None
    writer.xmp_metadata = None
    cleaned = BytesIO()
    writer.write(cleaned)
    return cleaned.getvalue()


def _document(content: bytes) -> bytes:
    """A ZIP file that is no office document stays as it is."""
    with ZipFile(BytesIO(content)) as packed:
        found = packed.infolist()
        if not {"docProps/core.xml", "meta.xml"} & {each.filename for each in found}:
            return content
        if sum(each.file_size for each in found) > UNPACKED_AT_MOST:
            raise BadZipFile
        cleaned = BytesIO()
        with ZipFile(cleaned, "w") as anew:
            for each in found:
                empty = EMPTY_NOTES.get(each.filename)
                anew.writestr(each, packed.read(each) if empty is None else empty)
    return cleaned.getvalue()


def _film(content: bytes) -> bytes:
    """Notes become empty space of the same length, so that everything else stays where it is."""
    if content[8:12] in STILLS:
        raise ValueError("a still picture")
    film = bytearray(content)
    _empty_notes(film, 0, len(film))
    return bytes(film)


def _empty_notes(film: bytearray, start: int, end: int) -> None:
    for kind, at, inside, after in _boxes(film, start, end):
        if kind in NOTING or (
            kind == b"trak" and b"hdlr\0\0\0\0\0\0\0\0meta" in film[inside:after]
        ):
            film[at + 4 : at + 8] = b"free"
            film[inside:after] = bytes(after - inside)
        elif kind in HOLDING:
            _empty_notes(film, inside, after)
        elif kind in TIMED:
            times = 16 if film[inside] == 1 else 8  # in version 1 each has 64 bits
            film[inside + 4 : inside + 4 + times] = bytes(times)


def _boxes(film: bytearray, start: int, end: int) -> Iterator[tuple[bytes, int, int, int]]:
    """Kind, where it begins, where its content begins and ends. Raises ValueError."""
    at = start
    while at + 8 <= end:
        size, inside = int.from_bytes(film[at : at + 4]), at + 8
        if size == 1:
            size, inside = int.from_bytes(film[at + 8 : at + 16]), at + 16
        after = at + size if size else end
        if not inside <= after <= end:
            raise ValueError("boxes that do not fit")
        yield bytes(film[at + 4 : at + 8]), at, inside, after
        at = after


def without_picture_notes(content: bytes) -> bytes:
    """A picture as it looks, upright, without place, camera, time or author; all else as it is.

    Raises ValueError for what begins like a picture and is none.
    """
    kind = next((kind for begins, kind in PICTURES.items() if content.startswith(begins)), None)
    if kind is None or (kind == "WEBP" and content[8:12] != b"WEBP"):
        return content
    from PIL import Image, ImageOps  # noqa: PLC0415 - seldom needed, and slow to load

    try:
        picture = ImageOps.exif_transpose(Image.open(BytesIO(content))).copy()
    except (OSError, SyntaxError, Image.DecompressionBombError) as unreadable:
        raise ValueError("a picture that cannot be read") from unreadable
    picture.info = {note: picture.info[note] for note in KEPT_NOTES if note in picture.info}
    cleaned = BytesIO()
    picture.save(cleaned, kind, quality=QUALITY)
    return cleaned.getvalue()
