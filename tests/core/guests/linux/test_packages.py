"""Package databases: real ones made by rpm and db5.3_load, and damaged copies of them."""

from __future__ import annotations

import sqlite3
import struct
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples.linux_parts import dpkg_status
from samples.rpm_databases import KERNEL, PACKAGES, berkeley, kept
from samples.rpm_packages import DATABASES
from samples.trees import guest_files

from core.guests.linux.packages import read_packages, rpm_berkeley
from core.guests.linux.packages.blobs import Blob, DatabaseFile
from core.guests.linux.packages.rpm_header import read_package, read_paths

NAMES = ("Packages", "Packages.db", "rpmdb.sqlite")
EXPECTED = {name: f"{version}-{release}" for name, (version, release, _, _) in PACKAGES.items()}


database = kept


@pytest.mark.parametrize("name", NAMES)
def test_rpm(name: str, tmp_path: Path) -> None:
    found = read_packages(guest_files(tmp_path, {f"var/lib/rpm/{name}": database(name)}))
    assert (found.kind, found.where, found.unread) == ("rpm", f"disk 1, /var/lib/rpm/{name}", "")
    assert found.versions == EXPECTED
    owner = found.owner(KERNEL, f"/boot/vmlinuz-{KERNEL}")
    assert (owner.value, owner.where) == ("kernel-core-5.14.0-362.8.1.el9_3", found.where)
    assert found.owner("6.6.6-own", "/boot/vmlinuz-6.6.6-own").value is None
    assert found.owner("6.6.6-own", "/boot/vmlinuz-6.6.6-own").known


@pytest.mark.parametrize("name", DATABASES)
def test_each_distribution_s_own(name: str, tmp_path: Path) -> None:
    made = DATABASES[name]
    found = read_packages(guest_files(tmp_path, {f"{made.folder}/{made.name}": kept(name)}))
    assert found.where == f"disk 1, partition 1, /{made.folder}/{made.name}".replace("partition 1, ", "")
    assert found.versions.keys() == {package for package, *_ in made.packages}
    for package, version, release, _, paths in made.packages:
        assert found.versions[package] in {f"{v}-{r}" for n, v, r, *_ in made.packages if n == package}
        for path in paths:
            if path.startswith("/boot/vmlinuz-"):
                uname = path.removeprefix("/boot/vmlinuz-")
                assert found.owner(uname, path).value == f"{package}-{version}-{release}"
    assert found.owner("6.6.6-own", "/boot/vmlinuz-6.6.6-own").value is None


def as_rpm_tells(folder: Path, backend: str) -> list[str]:
    """What rpm itself finds in the database of that folder."""
    asked = ["rpm", "--dbpath", str(folder), "--define", f"_db_backend {backend}"]
    told = subprocess.run(
        [*asked, "-qa", "--qf", "%{NAME} %{VERSION}-%{RELEASE}\n"], capture_output=True, text=True, check=True
    )
    return sorted(told.stdout.split("\n")[:-1])


@pytest.mark.needs("rpm")
@pytest.mark.parametrize("name", [name for name, made in DATABASES.items() if made.name != "Packages.db"])
def test_as_rpm_reads_it(name: str, tmp_path: Path) -> None:
    """The oracle: rpm's own readers of both formats (Debian's rpm has none for ndb)."""
    made = DATABASES[name]
    (tmp_path / made.name).write_bytes(kept(name))
    told = as_rpm_tells(tmp_path, "sqlite" if made.name == "rpmdb.sqlite" else "bdb_ro")
    assert told == sorted(f"{package} {version}-{release}" for package, version, release, *_ in made.packages)


@pytest.mark.needs("rpm", "db5.3_load")
def test_a_large_hash_as_rpm_reads_it(tmp_path: Path) -> None:
    """1,500 headers, as rpm wrote them, under numbers of their own: buckets that were split many times, pages behind pages."""
    rows = sqlite3.connect(_written(tmp_path, kept("rpmdb.sqlite"))).execute("SELECT blob FROM Packages")
    made = [bytes(row[0]) for row in rows]
    data = berkeley(tmp_path, {number: made[number % len(made)] for number in range(1, 1501)})
    files = guest_files(tmp_path / "guest", {"var/lib/rpm/Packages": data})
    file = DatabaseFile.open(files, "/var/lib/rpm/Packages")
    assert file is not None
    packages = [package for blob in rpm_berkeley.read_blobs(file) if (package := read_package(blob))]
    found = sorted(f"{package.name} {package.full_version}" for package in packages)
    assert found == as_rpm_tells(tmp_path, "bdb_ro")
    assert len(found) == 1500


def test_dpkg_as_a_tool_on_an_rpm_system(tmp_path: Path) -> None:
    """EPEL's dpkg leaves an empty status file: the system's packages are rpm's all the same."""
    files = guest_files(tmp_path, {"var/lib/dpkg/status": "", "var/lib/rpm/Packages": kept("centos7")})
    assert (read_packages(files).kind, "bash" in read_packages(files).versions) == ("rpm", False)
    assert read_packages(files).versions["systemd"] == "219-78.el7"


def test_sqlite_pages_are_read_as_sqlite_reads_them(tmp_path: Path) -> None:
    """Oracle: Python's own SQLite, on a database of 4,000 rows with two levels of interior pages."""
    blobs = [
        bytes(row[0])
        for row in sqlite3.connect(_written(tmp_path, database("rpmdb.sqlite"))).execute(
            "SELECT blob FROM Packages"
        )
    ]
    path = tmp_path / "large.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA page_size=512")
        connection.execute("CREATE TABLE Other (x)")
        connection.execute(
            "CREATE TABLE Packages (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)"
        )
        connection.executemany(
            "INSERT INTO Packages (blob) VALUES (?)", [(_named(blobs[0], number),) for number in range(4000)]
        )
    connection.close()
    found = read_packages(guest_files(tmp_path / "guest", {"var/lib/rpm/rpmdb.sqlite": path.read_bytes()}))
    assert len(found.versions) == 4000
    assert set(found.versions) == {f"p{number:05}" for number in range(4000)}


def _written(folder: Path, data: bytes) -> Path:
    path = folder / "read.sqlite"
    path.write_bytes(data)
    return path


def _named(_: bytes, number: int) -> bytes:
    """A header with a name and a version, 200-2000 bytes long."""
    store = f"p{number:05}".encode() + b"\0" + b"1\0" + bytes(200 + number % 1800)
    index = struct.pack(">4I", 1000, 6, 0, 1) + struct.pack(">4I", 1001, 6, 7, 1)
    return struct.pack(">II", 2, len(store)) + index + store


def test_a_write_ahead_log_is_taken_into_account(tmp_path: Path) -> None:
    path = _written(tmp_path, database("rpmdb.sqlite"))
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    connection.execute("INSERT INTO Packages (blob) VALUES (?)", (_named(b"", 77),))
    log = Path(f"{path}-wal").read_bytes()
    files = guest_files(
        tmp_path / "guest",
        {"var/lib/rpm/rpmdb.sqlite": path.read_bytes(), "var/lib/rpm/rpmdb.sqlite-wal": log},
    )
    connection.close()
    assert read_packages(files).versions == EXPECTED | {"p00077": "1"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [1, 100, 4096, 6000])
def test_a_truncated_database_is_unread_not_empty(name: str, size: int, tmp_path: Path) -> None:
    found = read_packages(guest_files(tmp_path, {f"var/lib/rpm/{name}": database(name)[:size]}))
    assert found.unread == "linux.packages-broken"
    assert found.where.startswith(f"disk 1, /var/lib/rpm/{name}, byte ")
    assert found.owner("x", "/boot/x").unread == "linux.packages-broken"


@settings(max_examples=150, deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(NAMES),
    changes=st.lists(st.tuples(st.integers(0, 8191), st.integers(0, 255)), min_size=1, max_size=40),
)
def test_a_damaged_database_never_raises(name: str, changes: list[tuple[int, int]], tmp_path: Path) -> None:
    data = bytearray(database(name))
    for offset, value in changes:
        data[offset % len(data)] = value
    target = tmp_path / f"{name}-guest"
    target.mkdir(exist_ok=True)
    for old in target.rglob(name):
        old.unlink()
    found = read_packages(guest_files(target, {f"var/lib/rpm/{name}": bytes(data)}))
    assert found.kind in {"rpm", ""}


def test_dpkg(tmp_path: Path) -> None:
    status = dpkg_status({"libc6": "2.36-9", "linux-image-6.1.0-1-amd64": "6.1.4-1"})
    status += "\n\nPackage: removed\nStatus: deinstall ok config-files\nVersion: 1\n\nPackage: half\nStatus: install ok half-installed\nVersion: 1\n"
    status += "\nPackage: multi\nStatus: install ok installed\nDescription: x\n Version: 9\nVersion: 2\n"
    files = guest_files(tmp_path, {
        "var/lib/dpkg/status": status,
        "var/lib/dpkg/info/linux-image-6.1.0-1-amd64.list": "/.\n/boot\n/boot/vmlinuz-6.1.0-1-amd64\n/boot/config-6.1.0-1-amd64\n",
    })  # fmt: skip
    found = read_packages(files)
    assert found.versions == {"libc6": "2.36-9", "linux-image-6.1.0-1-amd64": "6.1.4-1", "multi": "2"}
    assert found.owner("6.1.0-1-amd64", "/boot/vmlinuz-6.1.0-1-amd64").value == "linux-image-6.1.0-1-amd64"


def test_no_database(tmp_path: Path) -> None:
    found = read_packages(guest_files(tmp_path, {"etc/hostname": ""}))
    assert (found.kind, found.unread) == ("", "")
    assert found.owner("x", "/boot/x").unread == "linux.no-packages"


def header(tags: list[tuple[int, int, int, bytes]], *, padding: int = 0) -> bytes:
    """:param tags: (tag, type, count, value)."""
    store, index = b"", b""
    for tag, kind, count, value in tags:
        index += struct.pack(">4I", tag, kind, len(store), count)
        store += value
    store += bytes(padding)
    return struct.pack(">II", len(tags), len(store)) + index + store


def blob(data: bytes) -> Blob:
    return Blob(len(data), lambda offset, size: data[offset : offset + size])


def test_paths_of_a_header_before_rpm_4() -> None:
    """RHEL 4 and older kept whole names; later ones a name and the number of its folder."""
    old = header([(1000, 6, 1, b"kernel\0"), (1027, 8, 2, b"/boot/vmlinuz-2\0/boot/config\0")])
    assert read_paths(blob(old)) == ["/boot/vmlinuz-2", "/boot/config"]
    new = header(
        [(1117, 8, 2, b"a\0b\0"), (1118, 8, 2, b"/x/\0/y/\0"), (1116, 4, 2, struct.pack(">II", 1, 0))]
    )
    assert read_paths(blob(new)) == ["/y/a", "/x/b"]


def test_a_name_far_into_a_large_header() -> None:
    many = [(5000 + number, 7, 1, bytes(40)) for number in range(600)]
    found = read_package(
        blob(header([*many, (1000, 6, 1, b"late\0"), (1001, 6, 1, b"1\0"), (1002, 6, 1, b"2\0")]))
    )
    assert found is not None
    assert (found.name, found.full_version) == ("late", "1-2")


@pytest.mark.parametrize(
    "data",
    [
        b"", b"1234567", struct.pack(">II", 0, 0), struct.pack(">II", 1 << 30, 8), struct.pack(">II", 1, 1 << 30), struct.pack(">II", 3, 0) + bytes(20),
        header([(1001, 6, 1, b"1\0")]), header([(1000, 4, 1, bytes(4))]), header([(1000, 6, 1, b"\0")]),
    ],
)  # fmt: skip
def test_what_is_no_header(data: bytes) -> None:
    assert read_package(blob(data)) is None
    assert read_paths(blob(data)) == []


def test_folders_that_are_not_there() -> None:
    wrong = header([(1117, 8, 2, b"a\0b\0"), (1118, 8, 1, b"/x/\0"), (1116, 4, 2, struct.pack(">II", 9, 0))])
    assert read_paths(blob(wrong)) == ["/x/b"]
    short = header([(1117, 8, 2, b"a\0b\0"), (1118, 8, 1, b"/x/\0"), (1116, 4, 900, b"")])
    assert read_paths(blob(short)) == []
