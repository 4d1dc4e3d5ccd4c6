"""By what the containers are told from each other: bytes at known places. Apart from their structures, so that only those of the one found are loaded."""

from __future__ import annotations

FOOTER_SIZE = 512
OLD_FOOTER_SIZE = 511
"""Virtual PC before 2004 wrote one byte less."""
FOOTER_COOKIE = b"conectix"
"""At the beginning of a VHD's footer, which ends the file; of a dynamic one's copy, which begins it."""

SPARSE_MAGIC = b"KDMV"
COWD_MAGIC = b"COWD"
SESPARSE_MAGIC = b"\xbe\xba\xfe\xca\0\0\0\0"
_DESCRIPTOR = b"# disk descriptorfile"

VDI_SIGNATURE = (0xBEDA107F).to_bytes(4, "little")
VDI_SIGNATURE_OFFSET = 64


def is_descriptor(start: bytes) -> bool:
    """Whether a file that begins with ``start`` (a few hundred bytes) is a VMDK's descriptor file."""
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    return text[: len(_DESCRIPTOR)].lower() == _DESCRIPTOR
