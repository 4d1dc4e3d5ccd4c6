"""The manifest of an OVF package: the digest of each file.

Source: DMTF DSP0243, Open Virtualization Format 2.1, chapter 5.1 (``SHA256(file)= hex``; SHA1 in 1.x, SHA512 by newer tools).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.evidence import place
from core.images.files import Window
from core.images.findings import problem
from core.images.model import Problem, ProblemCode

LARGEST_MANIFEST = 256 << 10
MOST_DIGESTS = 4096
_LINE = re.compile(r"\s*(SHA-?\d{1,3})\s*\((.*)\)\s*=\s*([0-9A-Fa-f]+)\s*$", re.IGNORECASE)
_ALGORITHMS = {"sha1": 20, "sha256": 32, "sha512": 64}
_READ = 1 << 20


@dataclass(frozen=True, slots=True)
class Digest:
    """One line: the file's name, and its digest as lower-case hexadecimal."""

    line: int
    name: str
    algorithm: str
    value: str


def parse_manifest(data: bytes) -> tuple[tuple[Digest, ...], tuple[tuple[int, str], ...]]:
    """The digests, and the lines (number, text) that are none."""
    digests: list[Digest] = []
    wrong: list[tuple[int, str]] = []
    for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
        if not line.strip():
            continue
        match = _LINE.match(line)
        algorithm = match.group(1).lower().replace("-", "") if match else ""
        if match is None or len(match.group(3)) != 2 * _ALGORITHMS.get(algorithm, 0):
            wrong.append((number, line))
        elif len(digests) < MOST_DIGESTS:
            digests.append(Digest(number, match.group(2), algorithm, match.group(3).lower()))
    return tuple(digests), tuple(wrong)


@dataclass(frozen=True, slots=True)
class DigestCheck:
    """Compares one file with its digest: a :class:`core.images.model.DeepCheck`."""

    manifest: str
    digest: Digest
    window: Window

    @property
    def size(self) -> int:
        return self.window.size

    def run(self, advance: Callable[[int], None]) -> Iterator[Problem]:
        # The digest finds damage, it is no protection: a signature would have to vouch for the manifest.
        state = hashlib.new(self.digest.algorithm, usedforsecurity=False)
        for offset in range(0, self.window.size, _READ):
            data = self.window.read_at(offset, _READ)
            state.update(data)
            advance(len(data))
        found = state.hexdigest()
        if found != self.digest.value:
            name = self.digest.algorithm.upper()
            value = f"{name} of {self.digest.name} is {found}, not {self.digest.value}"
            yield problem(ProblemCode.OVA_DIGEST, place(self.manifest, line=self.digest.line), value)
