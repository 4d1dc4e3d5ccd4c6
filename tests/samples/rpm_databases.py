"""Makes tests/core/guests/linux/data/rpm-*.gz: packages built by rpmbuild and entered by rpm (sqlite), the same headers loaded
into BerkeleyDB by db5.3_load, and written as ndb by the description in rpm's rpmpkg.c (Debian's rpm is built without ndb).
One small database for each distribution of :mod:`samples.rpm_packages`, and a larger one in all three formats.

Run by hand where these programs are installed; the tests read the files that it made.

    PYTHONPATH=tests python -m samples.rpm_databases
"""

from __future__ import annotations

import gzip
import sqlite3
import struct
import subprocess
import tempfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from samples.rpm_packages import BERKELEY, DATABASES, NDB, Database, Listed

DATA = Path(__file__).parent.parent / "core/guests/linux/data"
KERNEL = "5.14.0-362.8.1.el9_3.x86_64"
PACKAGES = {
    "basesystem": ("11", "13.el9", "noarch", []),
    "bash": ("5.1.8", "6.el9_1", "x86_64", ["/usr/bin/bash", "/etc/skel/.bashrc"]),
    "glibc": ("2.34", "83.el9", "x86_64", ["/usr/lib64/libc.so.6"]),
    "systemd": ("252", "18.el9", "x86_64", ["/usr/lib/systemd/systemd"]),
    "NetworkManager": ("1.44.0", "3.el9", "x86_64", ["/usr/sbin/NetworkManager"]),
    "openssh-server": ("8.7p1", "34.el9", "x86_64", ["/usr/sbin/sshd", "/usr/lib/systemd/system/sshd.service"]),
    "firewalld": ("1.2.5", "2.el9", "noarch", ["/usr/sbin/firewalld"]),
    "open-vm-tools": ("12.2.5", "3.el9", "x86_64", ["/usr/bin/vmtoolsd", "/usr/lib/systemd/system/vmtoolsd.service"]),
    "grub2-pc": ("2.06", "70.el9", "x86_64", ["/etc/grub2.cfg"]),
    "kernel-core": (
        "5.14.0", "362.8.1.el9_3", "x86_64", [f"/boot/vmlinuz-{KERNEL}", f"/lib/modules/{KERNEL}/vmlinuz"],
    ),
    "kernel-modules": (
        "5.14.0", "362.8.1.el9_3", "x86_64",
        [f"/lib/modules/{KERNEL}/kernel/drivers/net/driver{number:04}/driver{number:04}.ko.xz" for number in range(200)],
    ),
}  # fmt: skip
"""Name -> version, release, architecture, files."""


def make() -> None:
    for name, database in DATABASES.items():
        with tempfile.TemporaryDirectory() as scratch:
            _keep(name, _written(Path(scratch), database))
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        listed = [(name, *rest[:3], tuple(rest[3])) for name, rest in PACKAGES.items()]
        database, headers = _entered(work, listed)
        _keep("rpmdb.sqlite", database)
        _keep("Packages", berkeley(work, headers))
        _keep("Packages.db", _ndb(headers))


def kept(name: str) -> bytes:
    """A database made before: a distribution's, or ``Packages``, ``Packages.db`` or ``rpmdb.sqlite``."""
    return gzip.decompress((DATA / f"rpm-{name}.gz").read_bytes())


def _keep(name: str, data: bytes) -> None:
    (DATA / f"rpm-{name}.gz").write_bytes(gzip.compress(data, 9, mtime=0))


def _written(work: Path, database: Database) -> bytes:
    sqlite, headers = _entered(work, database.packages)
    if database.name == BERKELEY:
        return _as_written_by_4(berkeley(work, headers)) if database.old else berkeley(work, headers)
    return _ndb(headers) if database.name == NDB else sqlite


def _entered(work: Path, packages: Iterable[Listed]) -> tuple[bytes, dict[int, bytes]]:
    """The SQLite database that rpm makes of them, and its headers by number."""
    built = [_package(work, package) for package in packages]
    options = ["--dbpath", str(work / "db"), "--define", "_db_backend sqlite"]
    subprocess.run(["rpmdb", *options, "--initdb"], check=True)
    install = ["--justdb", "--nodeps", "--ignorearch", "--noscripts", "--force"]
    subprocess.run(["rpm", *options, "-i", *install, *map(str, built)], check=True)
    database = work / "db/rpmdb.sqlite"
    rows = sqlite3.connect(database).execute("SELECT hnum, blob FROM Packages ORDER BY hnum").fetchall()
    return database.read_bytes(), {number: bytes(blob) for number, blob in rows}


def _package(work: Path, package: Listed) -> Path:
    name, version, release, architecture, files = package
    listed = "\n".join(files)
    made = "\n".join(
        f'mkdir -p "%{{buildroot}}$(dirname {file})"; echo {file} > "%{{buildroot}}{file}"' for file in files
    )
    spec = work / f"{name}-{release}.spec"
    spec.write_text(
        f"Name: {name}\nVersion: {version}\nRelease: {release}\nSummary: {name}\nLicense: none\nAutoReqProv: no\n"
        f"BuildArch: {architecture}\n%description\n{name}\n%install\nmkdir -p %{{buildroot}}\n{made}\n%files\n{listed}\n"
    )
    options = [
        "--define",
        f"_topdir {work}",
        "--define",
        "__os_install_post %{nil}",
        "--define",
        "_build_id_links none",
    ]
    subprocess.run(["rpmbuild", "-bb", "--quiet", *options, str(spec)], check=True)
    return next((work / "RPMS").rglob(f"{name}-{version}-{release}.*.rpm"))


def berkeley(work: Path, headers: dict[int, bytes]) -> bytes:
    """The hash database of rpm before 4.16: header number (little-endian) -> header; number 0 holds the next number."""
    lines = ["VERSION=3", "format=bytevalue", "type=hash", "db_pagesize=4096", "HEADER=END"]
    for number, blob in {0: (len(headers) + 1).to_bytes(4, "little"), **headers}.items():
        lines += [f" {number.to_bytes(4, 'little').hex()}", f" {blob.hex()}"]
    lines.append("DATA=END")
    target = work / "Packages"
    subprocess.run(["db5.3_load", str(target)], input="\n".join(lines) + "\n", text=True, check=True)
    return target.read_bytes()


def _as_written_by_4(data: bytes) -> bytes:
    """The same hash as BerkeleyDB 4.3 to 4.8 leaves it: version 8, and pages whose items are not sorted (type 2 for 13)."""
    old = bytearray(data)
    old[16:20] = (8).to_bytes(4, "little")
    for start in range(4096, len(old), 4096):
        if old[start + 25] == 13:
            old[start + 25] = 2
    return bytes(old)


def _ndb(headers: dict[int, bytes]) -> bytes:
    """Slots (16 bytes each) in the first page, then blobs in blocks of 16 bytes; the second slot is free, as after a removal."""
    slots, blobs = [b"Slot" + bytes(12)], b""
    for number, blob in headers.items():
        framed = b"BlbS" + struct.pack("<III", number, 1, len(blob)) + blob
        tail = struct.pack("<II", zlib.adler32(framed), len(blob)) + b"BlbE"
        framed += bytes(-(len(framed) + len(tail)) % 16) + tail
        slots.append(b"Slot" + struct.pack("<III", number, (4096 + len(blobs)) // 16, len(framed) // 16))
        blobs += framed
    page = b"RpmP" + struct.pack("<IIII", 0, 7, 1, len(headers) + 1) + bytes(12) + b"".join(slots)
    free = b"Slot" + bytes(12)
    return page + free * ((4096 - len(page)) // 16) + blobs


if __name__ == "__main__":
    make()
