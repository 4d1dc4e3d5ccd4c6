"""Files replaced on ext2, ext3 and ext4 without mounting: e2fsprogs' ``debugfs`` and ``e2fsck`` on a raw disk.

``debugfs`` ends with 0 whatever happens, so its messages are read, and every file is read back. A file system whose
journal has not been replayed must be checked first, or the next mount would undo what was written.
Sources: https://man7.org/linux/man-pages/man8/debugfs.8.html, https://man7.org/linux/man-pages/man8/e2fsck.8.html
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import posixpath
import re
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.sandbox.engine.convert import Piece, gather, scatter
from core.sandbox.engine.edits import Edit, EditFailed
from core.sandbox.engine.programs import environment, find_program

log = logging.getLogger(__name__)

SECONDS = 900
"""Most that one program may take: a check of a large file system that was not unmounted reads all of its inodes."""
_MENDED = frozenset({0, 1, 2})
"""Exit codes of e2fsck: nothing wrong, mended, mended and the system should be restarted."""
_BANNER = re.compile(r"debugfs \d[^\n]*")
_INODE = re.compile(r"Inode:\s*(?P<inode>\d+)\s+Type:\s*(?P<type>\S+)\s+Mode:\s*(?P<mode>\d+)")
_OWNER = re.compile(r"User:\s*(?P<user>\d+)\s+Group:\s*(?P<group>\d+)")
_ATTRIBUTE = re.compile(r"^ {2}(?P<name>[A-Za-z0-9._@:-]+) \(\d+\)", re.MULTILINE)
_SAFE = re.compile(r"/[\w./@:+,=~ \[\](){}%-]*", re.ASCII)
"""Paths that are put on debugfs's command line; names with quotes or control characters would be commands of the image's."""


@dataclass(frozen=True, slots=True)
class _Inode:
    mode: int
    user: int
    group: int
    attributes: tuple[str, ...]


def missing_programs() -> list[str]:
    """Programs of e2fsprogs that are needed and not installed."""
    return [name for name in ("debugfs", "e2fsck") if find_program(name) is None]


class ExtVolume:
    """An ext file system on raw disks: in one piece, or (a logical volume) in several.

    In one piece it is changed where it lies. One of several pieces is put together in a file first;
    :meth:`finish` takes the changes back, :meth:`discard` forgets them.
    """

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = tuple(pieces)
        self._folder = pieces[0].disk.parent
        # Names of the engine's own files, so never with a question mark of their own.
        self._name = f"{pieces[0].disk.name}?offset={pieces[0].offset}"
        self._apart: Path | None = None
        if len(pieces) > 1:
            self._apart = self._folder / f"volume-{secrets.token_hex(4)}"
            self._name = self._apart.name
            gather(self._pieces, self._apart)

    def finish(self) -> None:
        """Write to the disks what was changed apart from them."""
        if self._apart is not None:
            scatter(self._apart, self._pieces)
        self.discard()

    def discard(self) -> None:
        if self._apart is not None:
            self._apart.unlink(missing_ok=True)

    def replay(self) -> None:
        """Bring into the file system what its journal still holds; nothing to do after a clean shutdown.

        e2fsck opens the file once more after a replay and forgets the offset then (seen with 1.47.0), so the file
        system is taken out of its disk for that, and what changed in it is put back.

        :raises EditFailed: the journal cannot be replayed; the disk is as it was.
        """
        if "needs_recovery" not in self._ask("features"):
            return
        with tempfile.TemporaryDirectory(dir=self._folder) as scratch:
            apart = Path(scratch) / "volume"
            gather(self._pieces, apart)
            code, said = self._run("e2fsck", "-p", str(apart.relative_to(self._folder)))
            if code not in _MENDED:
                raise EditFailed(f"e2fsck -p ended with {code}: {said[-300:]}")
            scatter(apart, self._pieces)
            if self._apart is not None:
                apart.replace(self._apart)

    def prepare(self) -> None:
        """Check all of it, mending what can be mended without asking: a fault that is there now is not ours later.

        :raises EditFailed: it cannot be made consistent that way.
        """
        code, said = self._run("e2fsck", "-f", "-p", self._name)
        if code not in _MENDED:
            raise EditFailed(f"e2fsck -fp ended with {code}: {said[-300:]}")

    def verify(self) -> None:
        """:raises EditFailed: it is not consistent."""
        code, said = self._run("e2fsck", "-f", "-n", self._name)
        if code:
            raise EditFailed(f"e2fsck -fn ended with {code}: {said[-300:]}")

    def make(self, edit: Edit) -> None:
        """Give a file new bytes; mode, owner and extended attributes stay, the old file keeps its inode under the backup's name.

        :raises EditFailed: nothing is changed then.
        """
        path, backup = edit.path, edit.backup
        for name in (path, backup) if backup else (path,):
            if not _SAFE.fullmatch(name):
                raise EditFailed(f"the name {name!r} cannot be handled")
        with tempfile.TemporaryDirectory(dir=self._folder) as scratch:
            new = Path(scratch) / "new"
            shutil.copyfile(edit.content, new)
            if edit.is_new:
                self._create(path, new)
            else:
                self._replace(edit, new, Path(scratch))

    def _create(self, path: str, new: Path) -> None:
        if "Inode:" in self._ask(f'stat "{path}"'):
            raise EditFailed(f"{path} is there already")
        try:
            self._write(path, new)
            self._restore(path, _Inode(0o644, 0, 0, ()), [])
            self._expect(path, _digest(new), "reads differently from what was written")
        except EditFailed:
            with contextlib.suppress(EditFailed):
                self._change(f'rm "{path}"')
            raise

    def _replace(self, edit: Edit, new: Path, scratch: Path) -> None:
        path = edit.path
        inode = self._inode(path)
        self._expect(path, edit.digest, "does not read as it was inspected")
        attributes = self._save_attributes(path, inode, scratch)
        self._link(path, edit.backup)
        try:
            self._change(f'unlink "{path}"')
            self._write(path, new)
            self._restore(path, inode, attributes)
            self._expect(path, _digest(new), "reads differently from what was written")
        except EditFailed:
            self._undo(path, edit.backup)
            raise

    def _write(self, path: str, new: Path) -> None:
        self._change(f'write "{new.relative_to(self._folder)}" "{path}"', prints="Allocated inode:")

    def _expect(self, path: str, digest: str, otherwise: str) -> None:
        if hashlib.sha256(self._read(path)).hexdigest() != digest:
            raise EditFailed(f"{path} {otherwise}")

    def _link(self, path: str, backup: str) -> None:
        """A second name for the old inode. debugfs counts no links here, and ``unlink`` takes none away."""
        try:
            self._change(f'ln "{path}" "{backup}"')
        except EditFailed as error:
            if "No free space in the directory" not in str(error):
                raise
            self._change(f'expand_dir "{posixpath.dirname(path)}"')
            self._change(f'ln "{path}" "{backup}"')

    def _undo(self, path: str, backup: str) -> None:
        with contextlib.suppress(EditFailed):
            if "Inode:" in self._ask(f'stat "{path}"'):
                self._change(f'rm "{path}"')
        with contextlib.suppress(EditFailed):
            self._change(f'ln "{backup}" "{path}"')
            self._change(f'unlink "{backup}"')

    def _inode(self, path: str) -> _Inode:
        said = self._ask(f'stat "{path}"')
        kind, owner = _INODE.search(said), _OWNER.search(said)
        if kind is None or owner is None or kind["type"] != "regular":
            raise EditFailed(f"{path} is no regular file")
        listed = self._ask(f'ea_list "{path}"')
        names = tuple(found["name"] for found in _ATTRIBUTE.finditer(listed))
        return _Inode(int(kind["mode"], 8), int(owner["user"]), int(owner["group"]), names)

    def _save_attributes(self, path: str, inode: _Inode, scratch: Path) -> list[tuple[str, Path]]:
        saved = []
        for number, name in enumerate(inode.attributes):
            file = scratch / f"attribute-{number}"
            self._change(f'ea_get -f "{file.relative_to(self._folder)}" -r "{path}" {name}')
            saved.append((name, file))
        return saved

    def _restore(self, path: str, inode: _Inode, attributes: list[tuple[str, Path]]) -> None:
        for field, value in (
            ("mode", f"0{0o100000 | inode.mode:o}"),
            ("uid", inode.user),
            ("gid", inode.group),
        ):
            self._change(f'sif "{path}" {field} {value}')
        for name, file in attributes:
            self._change(f'ea_set -f "{file.relative_to(self._folder)}" -r "{path}" {name}')

    def _read(self, path: str) -> bytes:
        done = self._call("debugfs", "-R", f'cat "{path}"', self._name)
        if errors := _messages(done.stderr):
            raise EditFailed(errors)
        return done.stdout

    def _ask(self, command: str) -> str:
        done = self._call("debugfs", "-R", command, self._name)
        return done.stdout.decode(errors="replace")

    def _change(self, command: str, prints: str = "") -> None:
        """Run a command that says nothing when all went well (but ``prints``).

        :raises EditFailed: with what it said.
        """
        done = self._call("debugfs", "-w", "-R", command, self._name)
        said = done.stdout.decode(errors="replace").strip()
        errors = _messages(done.stderr)
        if errors or done.returncode or (said and not (prints and said.startswith(prints))):
            raise EditFailed(f"debugfs {command}: {errors or said}")

    def _run(self, program: str, *arguments: str) -> tuple[int, str]:
        done = self._call(program, *arguments)
        return done.returncode, (done.stdout + done.stderr).decode(errors="replace").strip()

    def _call(self, program: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        path = find_program(program)
        if path is None:
            raise EditFailed(f"{program} is not installed")
        try:
            return subprocess.run(
                [path, *arguments], cwd=self._folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=SECONDS,
                check=False, env=environment(),
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise EditFailed(f"{program} took longer than {SECONDS} seconds") from error


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _messages(stderr: bytes) -> str:
    """What a program complained about, without debugfs's banner."""
    return " ".join(_lines(stderr.decode(errors="replace")))


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if line.strip() and not _BANNER.fullmatch(line.strip()):
            yield line.strip()
