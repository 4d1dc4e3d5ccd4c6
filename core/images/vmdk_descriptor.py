"""The text that describes a VMDK: its kind, its parent, its extents and what VMware calls the disk database.

Source: VMware, Virtual Disk Format 5.0, chapter "The Descriptor File". The text is untrusted: sizes are bounded, and extents may only be
plain names (a descriptor that named /etc/passwd once made qemu-img copy that file into its output).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

LARGEST_DESCRIPTOR = 1 << 20
MOST_EXTENTS = 4096
NO_PARENT = "ffffffff"
STREAM_OPTIMIZED = "streamOptimized"
RAW_DEVICE_TYPES = frozenset(
    {
        "fulldevice",
        "partitioneddevice",
        "vmfsraw",
        "vmfsrawdevicemap",
        "vmfspassthroughrawdevicemap",
        "vmfsrdm",
        "vmfsrdmp",
    }
)
_KEY_LINE = re.compile(r'\s*([A-Za-z][\w.]*)\s*=\s*(?:"([^"]*)"|(\S*))\s*$')
_EXTENT_LINE = re.compile(
    r'\s*(RW|RDONLY|NOACCESS)\s+(\d{1,19})\s+([A-Z]+)(?:\s+"([^"]*)"(?:\s+(\d{1,19}))?.*)?\s*$'
)
_UNMANAGED_TOOLS = "2147483647"
_MOST_KEYS = 512
_LONGEST_VALUE = 1024


@dataclass(frozen=True, slots=True)
class ExtentLine:
    """One extent: ``sectors`` sectors of kind FLAT, VMFS, SPARSE, ZERO ... in file ``name`` from sector ``offset`` on."""

    line: int
    access: str
    sectors: int
    kind: str
    name: str
    offset: int


@dataclass(slots=True)
class Descriptor:
    """What the text says. Keys keep their spelling; the last of several equal ones counts."""

    keys: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    extents: list[ExtentLine] = field(default_factory=list)
    too_long: bool = False

    @property
    def create_type(self) -> str:
        return self.keys.get("createType", "")

    @property
    def parent(self) -> str:
        """The parent's file, or its content id; "" for a disk of its own."""
        content = self.keys.get("parentCID", NO_PARENT).lower()
        if content in {NO_PARENT, ""}:
            return ""
        return self.keys.get("parentFileNameHint", "") or f"parentCID {content}"

    @property
    def properties(self) -> dict[str, str]:
        """The disk database and what else names the maker."""
        kept = {key: value for key, value in self.keys.items() if key.startswith("ddb.")}
        for key in ("createType", "CID", "encoding"):
            if key in self.keys:
                kept[key] = self.keys[key]
        return kept


def parse_descriptor(data: bytes) -> Descriptor:
    """Parse the text up to its first NUL; lines that make no sense are left out."""
    encoding = "utf-8"
    text = data.split(b"\0", 1)[0].decode(encoding, "replace")
    found = Descriptor()
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("#"):
            continue
        extent = _EXTENT_LINE.match(line) if len(line) <= _LONGEST_VALUE else None
        if extent is not None:
            if len(found.extents) >= MOST_EXTENTS:
                found.too_long = True
                break
            access, sectors, kind, name, offset = extent.groups()
            found.extents.append(ExtentLine(number, access, int(sectors), kind, name or "", int(offset or 0)))
            continue
        key = _KEY_LINE.match(line) if len(line) <= _LONGEST_VALUE else None
        if key is not None and len(found.keys) < _MOST_KEYS:
            name, quoted, bare = key.groups()
            found.keys[name] = quoted if quoted is not None else bare
            found.lines[name] = number
    return found


def from_vmware(descriptor: Descriptor) -> bool:
    """Whether VMware's own tools wrote it: they leave a long content id, or the version of the guest's VMware Tools.

    QEMU writes a version too, always the one that VMware uses for "not managed by us".
    """
    keys = {key.lower(): value for key, value in descriptor.keys.items()}
    if "ddb.longcontentid" in keys or "ddb.toolsinstalltype" in keys:
        return True
    return keys.get("ddb.toolsversion", _UNMANAGED_TOOLS) not in {_UNMANAGED_TOOLS, "0", ""}
