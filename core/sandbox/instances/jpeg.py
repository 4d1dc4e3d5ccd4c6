"""A screen as a baseline JPEG, as EC2 answers with one. Flat quantisation, one Huffman table for all components: text stays sharp.

Source: ITU-T T.81, annexes A (DCT, zigzag), B (markers), F (entropy coding), K.3 (the tables); JFIF 1.02 (colours).
"""

from __future__ import annotations

import re
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

STEP = 6
"""Of the quantisation, the same for all frequencies."""
_PPM = re.compile(rb"P6\s+(\d{1,5})\s+(\d{1,5})\s+255\s")
_DC = (bytes.fromhex("00010501010101010100000000000000"), bytes(range(12)))
_AC = (
    bytes.fromhex("0002010303020403050504040000017d"),
    bytes.fromhex(
        "01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a43444546474849"
        "4a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5"
        "c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa"
    ),
)
_ZIGZAG = sorted(
    range(64),
    key=lambda at: (at // 8 + at % 8, at // 8 if (at // 8 + at % 8) % 2 else at % 8),
)
"""By diagonals, downwards and upwards in turn."""
_COLOURS = np.array([[0.299, -0.168736, 0.5], [0.587, -0.331264, -0.418688], [0.114, 0.5, -0.081312]])


def jpeg_of_ppm(data: bytes) -> bytes:
    """A JPEG of a binary PPM with 8 bits a sample, as QEMU's ``screendump`` writes it (https://netpbm.sourceforge.net/doc/ppm.html).

    :raises ValueError: it is none.
    """
    head = _PPM.match(data)
    if head is None:
        raise ValueError("no binary PPM with 8 bits a sample")
    width, height = int(head[1]), int(head[2])
    pixels = np.frombuffer(data, np.uint8, width * height * 3, head.end())
    return encode(pixels.reshape(height, width, 3))


def encode(pixels: NDArray[np.uint8]) -> bytes:
    """:param pixels: rows of columns of red, green, blue."""
    height, width, _ = pixels.shape
    tables = (
        (0xDB, bytes([0]) + bytes([STEP]) * 64),
        (0xC4, b"\0" + b"".join(_DC)),
        (0xC4, b"\x10" + b"".join(_AC)),
    )
    frame = struct.pack(">BHHB", 8, height, width, 3) + b"".join(
        bytes([number, 0x11, 0]) for number in (1, 2, 3)
    )
    scan = b"\3" + b"".join(bytes([number, 0]) for number in (1, 2, 3)) + b"\0\x3f\0"
    parts = [
        b"\xff\xd8",
        _segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"),
        *(_segment(*table) for table in tables),
    ]
    return b"".join(
        [*parts, _segment(0xC0, frame), _segment(0xDA, scan), _entropy(_coefficients(pixels)), b"\xff\xd9"]
    )


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def _coefficients(pixels: NDArray[np.uint8]) -> NDArray[Any]:
    """Quantised, in zigzag order: one row of 64 for each block, Y, Cb and Cr in turn."""
    height, width, _ = pixels.shape
    padded = np.pad(pixels, ((0, -height % 8), (0, -width % 8), (0, 0)), mode="edge")
    planes = padded @ _COLOURS - np.array([128.0, 0.0, 0.0])
    rows, columns = padded.shape[0] // 8, padded.shape[1] // 8
    blocks = planes.reshape(rows, 8, columns, 8, 3).transpose(0, 2, 4, 1, 3).reshape(-1, 8, 8)
    frequency, place = np.mgrid[:8, :8]
    cosines = np.cos((2 * place + 1) * frequency * np.pi / 16) / 2
    cosines[0] /= np.sqrt(2)
    transformed = cosines @ blocks @ cosines.T
    quantised: NDArray[Any] = np.rint(transformed.reshape(-1, 64)[:, _ZIGZAG] / STEP).astype(np.int32)
    return quantised


def _entropy(blocks: NDArray[Any]) -> bytes:
    dc, ac = _codes(*_DC), _codes(*_AC)
    known: dict[bytes, str] = {}  # a screen of text repeats itself
    last = [0, 0, 0]
    bits = []
    for number, block in enumerate(blocks):
        first = int(block[0])
        bits.append(_value(dc, 0, first - last[number % 3]))
        last[number % 3] = first
        rest = block[1:]
        name = rest.tobytes()
        if name not in known:
            known[name] = _rest(ac, rest)
        bits.append(known[name])
    text = "".join(bits)
    text += "1" * (-len(text) % 8)
    return int(text, 2).to_bytes(len(text) // 8, "big").replace(b"\xff", b"\xff\0")


def _codes(counts: bytes, symbols: bytes) -> dict[int, str]:
    """The Huffman code of each symbol, from how many there are of each length."""
    table, code, at = {}, 0, iter(symbols)
    for length, count in enumerate(counts, 1):
        for _ in range(count):
            table[next(at)] = f"{code:0{length}b}"
            code += 1
        code <<= 1
    return table


def _value(codes: dict[int, str], run: int, value: int) -> str:
    size = abs(value).bit_length()
    code = codes[run << 4 | size]
    return code + f"{value if value > 0 else value + (1 << size) - 1:0{size}b}" if size else code


def _rest(codes: dict[int, str], coefficients: NDArray[Any]) -> str:
    """All but the first of a block's coefficients: runs of zeros and what ends them."""
    bits, last = [], -1
    for at in np.flatnonzero(coefficients).tolist():
        run = at - last - 1
        bits += [codes[0xF0]] * (run // 16)
        bits.append(_value(codes, run % 16, int(coefficients[at])))
        last = at
    return "".join(bits) + (codes[0] if last < 62 else "")
