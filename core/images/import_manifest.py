"""The import manifest: an XML document that tells ImportVolume and ImportInstance of which parts a disk image is made, and where
each can be fetched.

Only those two calls read it; ImportImage needs none.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportVolume.html ("VM Import Manifest", version 2010-11-15).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import defusedxml
import defusedxml.ElementTree as SafeTree

from core.errors import DamagedImage

VERSION = "2010-11-15"
FORMATS = ("RAW", "VHD", "VMDK")
MAX_MANIFEST = 64 << 20
"""Bytes. 20,000 parts with presigned addresses make 30 MB."""
MAX_PARTS = 100_000


class ManifestPart(NamedTuple):
    """Bytes ``start`` to ``end`` (the last one, inclusive) of the image; addresses are presigned for one method each."""

    start: int
    end: int
    key: str
    head_url: str
    get_url: str
    delete_url: str = ""

    @property
    def size(self) -> int:
        return self.end - self.start + 1


class ImportManifest(NamedTuple):
    """:param size: bytes of the image file; ``volume_size`` GiB of the volume that is made of it.
    :param self_destruct_url: presigned to delete the manifest itself."""

    file_format: str
    size: int
    volume_size: int
    parts: tuple[ManifestPart, ...]
    self_destruct_url: str
    importer: str = "amigrate"
    importer_version: str = "1"


def write_manifest(manifest: ImportManifest) -> bytes:
    """The document, in UTF-8.

    :raises DamagedImage: the manifest is not what it should be (:func:`problems`).
    """
    for problem, facts in problems(manifest):
        raise DamagedImage(problem, **facts)
    root = ET.Element("manifest")
    _text(root, "version", VERSION)
    _text(root, "file-format", manifest.file_format)
    importer = ET.SubElement(root, "importer")
    _text(importer, "name", manifest.importer)
    _text(importer, "version", manifest.importer_version)
    _text(importer, "release", VERSION)
    _text(root, "self-destruct-url", manifest.self_destruct_url)
    content = ET.SubElement(root, "import")
    _text(content, "size", str(manifest.size))
    _text(content, "volume-size", str(manifest.volume_size))
    parts = ET.SubElement(content, "parts", count=str(len(manifest.parts)))
    for index, part in enumerate(manifest.parts):
        entry = ET.SubElement(parts, "part", index=str(index))
        ET.SubElement(entry, "byte-range", end=str(part.end), start=str(part.start))
        _text(entry, "key", part.key)
        _text(entry, "head-url", part.head_url)
        _text(entry, "get-url", part.get_url)
        if part.delete_url:
            _text(entry, "delete-url", part.delete_url)
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written


def read_manifest(data: bytes) -> ImportManifest:
    """:raises DamagedImage: ``manifest.xml``, ``manifest.element``, or what :func:`problems` finds."""
    if len(data) > MAX_MANIFEST:
        raise DamagedImage("manifest.xml", reason=f"more than {MAX_MANIFEST} bytes")
    try:
        root = SafeTree.fromstring(data, forbid_dtd=True)
    except (ET.ParseError, defusedxml.DefusedXmlException, ValueError, LookupError) as error:
        raise DamagedImage("manifest.xml", reason=str(error)) from error
    if root.tag != "manifest" or _read(root, "version") != VERSION:
        raise DamagedImage("manifest.element", name="version")
    manifest = ImportManifest(
        file_format=_read(root, "file-format"),
        size=_number(root, "import/size"),
        volume_size=_number(root, "import/volume-size"),
        parts=tuple(_parts(root)),
        self_destruct_url=_read(root, "self-destruct-url"),
        importer=_read(root, "importer/name"),
        importer_version=_read(root, "importer/version"),
    )
    for problem, facts in problems(manifest):
        raise DamagedImage(problem, **facts)
    return manifest


def problems(manifest: ImportManifest) -> Iterator[tuple[str, dict[str, Any]]]:
    """What keeps a manifest from describing a disk image: codes with facts."""
    if manifest.file_format not in FORMATS:
        yield "manifest.format", {"format": manifest.file_format}
    if not manifest.parts or len(manifest.parts) > MAX_PARTS:
        yield "manifest.parts", {"count": len(manifest.parts)}
        return
    expected = 0
    for index, part in enumerate(manifest.parts):
        if part.start != expected or part.end < part.start:
            yield "manifest.gap", {"part": index, "start": part.start, "expected": expected}
            return
        expected = part.end + 1
    if expected != manifest.size:
        yield "manifest.size", {"size": manifest.size, "parts": expected}
    if manifest.volume_size < 1:
        yield "manifest.volume-size", {"size": manifest.volume_size}
    urls = [
        manifest.self_destruct_url,
        *(url for part in manifest.parts for url in (part.head_url, part.get_url)),
    ]
    for url in urls:
        if urlsplit(url).scheme not in {"http", "https"}:
            yield "manifest.address", {"address": url[:80]}
            return


def cut(size: int, part: int) -> Sequence[tuple[int, int]]:
    """(start, last byte) of the parts of an image of ``size`` bytes, each of at most ``part``."""
    return [(start, min(start + part, size) - 1) for start in range(0, size, part)]


def _parts(root: ET.Element) -> Iterator[ManifestPart]:
    parts = root.find("import/parts")
    if parts is None:
        raise DamagedImage("manifest.element", name="import/parts")
    entries = parts.findall("part")
    if parts.get("count") != str(len(entries)):
        raise DamagedImage("manifest.element", name="import/parts@count")
    by_index = {entry.get("index"): entry for entry in entries}
    for index in range(len(entries)):
        entry = by_index.get(str(index))
        span = entry.find("byte-range") if entry is not None else None
        if entry is None or span is None:
            raise DamagedImage("manifest.element", name=f"part {index}")
        try:
            start, end = int(span.get("start", "")), int(span.get("end", ""))
        except ValueError:
            raise DamagedImage("manifest.element", name=f"part {index}/byte-range") from None
        yield ManifestPart(
            start, end, _read(entry, "key"), _read(entry, "head-url"), _read(entry, "get-url"),
            entry.findtext("delete-url", "").strip(),
        )  # fmt: skip


def _text(parent: ET.Element, name: str, value: str) -> None:
    ET.SubElement(parent, name).text = value


def _read(parent: ET.Element, path: str) -> str:
    found = parent.findtext(path)
    if found is None or not found.strip():
        raise DamagedImage("manifest.element", name=path)
    return found.strip()


def _number(parent: ET.Element, path: str) -> int:
    try:
        return int(_read(parent, path))
    except ValueError:
        raise DamagedImage("manifest.element", name=path) from None
