"""The import manifest: written, read back, and refused where it does not describe an image."""

from __future__ import annotations

from typing import Any

import defusedxml.ElementTree as SafeTree
import pytest

from core.errors import DamagedImage
from core.images.import_manifest import ImportManifest, ManifestPart, cut, read_manifest, write_manifest
from core.wording import has_words

URL = "https://bucket.s3.amazonaws.com/key?X-Amz-Signature=a&X-Amz-Expires=1"


def manifest(size: int = 25, part: int = 10, **changes: Any) -> ImportManifest:
    parts = tuple(
        ManifestPart(start, end, f"web.raw.part{index}", URL + f"&h={index}", URL + f"&g={index}", URL)
        for index, (start, end) in enumerate(cut(size, part))
    )
    return ImportManifest("RAW", size, 1, parts, URL)._replace(**changes)


def test_the_document() -> None:
    written = write_manifest(manifest())
    root = SafeTree.fromstring(written)
    assert [child.tag for child in root] == [
        "version",
        "file-format",
        "importer",
        "self-destruct-url",
        "import",
    ]
    assert root.findtext("version") == "2010-11-15"
    assert (root.findtext("import/size"), root.findtext("import/volume-size")) == ("25", "1")
    parts = root.find("import/parts")
    assert parts is not None
    assert parts.get("count") == "3"
    last = parts[2]
    span = last.find("byte-range")
    assert span is not None
    assert (last.get("index"), span.get("start"), span.get("end")) == ("2", "20", "24")
    assert [child.tag for child in last] == ["byte-range", "key", "head-url", "get-url", "delete-url"]
    assert last.findtext("get-url") == URL + "&g=2"
    assert read_manifest(written) == manifest()


def test_what_another_program_wrote() -> None:
    """Attributes in the other order, spaces around, parts out of order, no delete-url."""
    text = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <manifest> <version> 2010-11-15 </version> <file-format>VMDK</file-format>
      <importer><name>other</name><version>1.0.0</version><release>2010-11-15</release></importer>
      <self-destruct-url>{URL.replace("&", "&amp;")}</self-destruct-url>
      <import><size>20</size><volume-size>8</volume-size><parts count="2">
        <part index="1"><byte-range start="10" end="19"/><key>b</key><head-url>http://b</head-url><get-url>http://b</get-url></part>
        <part index="0"><byte-range end="9" start="0"/><key>a</key><head-url>http://a</head-url><get-url>http://a</get-url></part>
      </parts></import></manifest>"""
    found = read_manifest(text.encode())
    assert [part.key for part in found.parts] == ["a", "b"]
    assert (found.file_format, found.size, found.volume_size, found.importer) == ("VMDK", 20, 8, "other")
    assert found.parts[0].delete_url == ""


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        (b"2010-11-15</version>\n  <file", b"2011-01-01</version>\n  <file", "manifest.element"),
        (b"<file-format>RAW", b"<file-format>OVA", "manifest.format"),
        (b'count="3"', b'count="4"', "manifest.element"),
        (b'end="9" start="0"', b'end="8" start="0"', "manifest.gap"),
        (b"<size>25", b"<size>26", "manifest.size"),
        (b"<size>25", b"<size>many", "manifest.element"),
        (b"<volume-size>1", b"<volume-size>0", "manifest.volume-size"),
        (b"https://bucket", b"file://bucket", "manifest.address"),
        (b"</manifest>", b"", "manifest.xml"),
        (b"<manifest>", b'<!DOCTYPE m [<!ENTITY a "b">]><manifest>', "manifest.xml"),
    ],
)
def test_refused(before: bytes, after: bytes, code: str) -> None:
    damaged = write_manifest(manifest()).replace(before, after)
    assert damaged != write_manifest(manifest())
    with pytest.raises(DamagedImage) as error:
        read_manifest(damaged)
    assert error.value.code == code
    assert has_words(code)


def test_nothing_wrong_is_written() -> None:
    with pytest.raises(DamagedImage, match=r"manifest\.parts"):
        write_manifest(manifest(parts=()))
    with pytest.raises(DamagedImage, match=r"manifest\.size"):
        write_manifest(manifest()._replace(size=24))


def test_cut() -> None:
    assert cut(25, 10) == [(0, 9), (10, 19), (20, 24)]
    assert cut(20, 10) == [(0, 9), (10, 19)]
    assert cut(1, 10) == [(0, 0)]
