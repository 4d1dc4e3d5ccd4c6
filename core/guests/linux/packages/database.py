"""The guest's package database, whichever it has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from core.errors import GuestError
from core.facts import Fact
from core.guests.linux.files import GuestFiles
from core.guests.linux.packages import rpm_berkeley, rpm_ndb, rpm_sqlite
from core.guests.linux.packages.blobs import Blob, DatabaseFile
from core.guests.linux.packages.rpm_header import read_package, read_paths

DPKG_STATUS = "/var/lib/dpkg/status"
DPKG_LIMIT = 32 << 20
RPM_FOLDERS = ("/var/lib/rpm", "/usr/lib/sysimage/rpm", "/usr/share/rpm")
_KERNEL_PACKAGES = ("kernel", "linux-image", "linux-modules", "linux-signed-image")


@dataclass(frozen=True, slots=True)
class Packages:
    """:param kind: ``dpkg``, ``rpm`` or "" where there is no database.
    :param versions: name -> version of each installed package (one of them where there are several, as with kernels).
    :param kernel_files: path of a kernel image -> package that owns it.
    :param unread: code of the reason why the database could not be read.
    """

    kind: str
    where: str
    versions: Mapping[str, str] = field(default_factory=dict)
    kernel_files: Mapping[str, str] = field(default_factory=dict)
    unread: str = ""

    def owner(self, release: str, path: str) -> Fact[str]:
        """The package that a kernel belongs to; absent where no package claims it."""
        if self.unread:
            return Fact[str].unreadable(self.unread, self.where)
        if not self.kind:
            return Fact[str].unreadable("linux.no-packages", self.where)
        for candidate in (
            path,
            f"/boot/vmlinuz-{release}",
            f"/lib/modules/{release}/vmlinuz",
            f"/usr/lib/modules/{release}/vmlinuz",
        ):
            if candidate in self.kernel_files:
                return Fact[str].read(self.kernel_files[candidate], self.where)
        return Fact[str].absent(self.where)


def read_packages(files: GuestFiles) -> Packages:
    """Nothing is raised: what could not be read is told by ``unread``."""
    try:
        return _read(files)
    except GuestError as error:
        where = str(error.facts.get("where", files.place(RPM_FOLDERS[0])))
        return Packages("", where, unread=error.code)


def _read(files: GuestFiles) -> Packages:
    found = _dpkg(files) if files.has(DPKG_STATUS) else None
    if found is not None and found.versions:
        return found
    # dpkg on an rpm system, as a tool, leaves a database without a package.
    for folder in RPM_FOLDERS:
        for name, reader in _FORMATS.items():
            file = DatabaseFile.open(files, f"{folder}/{name}")
            if file is not None:
                return _rpm(files, file, reader(file))
    return found or Packages("", files.place(RPM_FOLDERS[0]))


def _dpkg(files: GuestFiles) -> Packages:
    text = files.text_of_any_size(DPKG_STATUS, DPKG_LIMIT) or ""
    versions: dict[str, str] = {}
    for stanza in text.split("\n\n"):
        if " installed\n" not in stanza:
            continue
        fields = {}
        for line in stanza[:4096].split("\n"):
            key, colon, value = line.partition(": ")
            if colon and key in {"Package", "Status", "Version"}:
                fields[key] = value
        if fields.get("Status", "").endswith(" installed") and "Package" in fields:
            versions[fields["Package"]] = fields.get("Version", "")
    kernels = [name for name in versions if name.startswith(_KERNEL_PACKAGES)]
    owned: dict[str, str] = {}
    for package in kernels[:64]:
        for suffix in ("", ":amd64", ":i386"):
            listed = files.text(f"/var/lib/dpkg/info/{package}{suffix}.list")
            if listed is not None:
                owned |= dict.fromkeys(_kernel_paths(listed.split("\n")), package)
                break
    return Packages("dpkg", files.place(DPKG_STATUS), versions, owned)


def _rpm(files: GuestFiles, file: DatabaseFile, blobs: Iterator[Blob]) -> Packages:
    versions: dict[str, str] = {}
    owned: dict[str, str] = {}
    for blob in blobs:
        package = read_package(blob)
        if package is None:
            continue
        versions[package.name] = package.full_version
        if package.name.startswith("kernel") and not package.name.endswith(_WITHOUT_IMAGE):
            owned |= dict.fromkeys(_kernel_paths(read_paths(blob)), f"{package.name}-{package.full_version}")
    return Packages("rpm", files.place(file.path), versions, owned)


_WITHOUT_IMAGE = ("-devel", "-headers", "-modules", "-modules-core", "-modules-extra", "-tools", "-tools-libs", "-firmware", "-macros",
                  "-doc", "-docs", "-source", "-syms", "-srpm-macros")  # fmt: skip


def _kernel_paths(paths: list[str]) -> list[str]:
    return [path for path in paths if "/vmlinuz" in path or "/bzImage" in path or "/vmlinux-" in path]


def _sqlite(file: DatabaseFile) -> Iterator[Blob]:
    return rpm_sqlite.read_blobs(file, DatabaseFile.open(file.files, f"{file.path}-wal"))


_FORMATS: dict[str, Callable[[DatabaseFile], Iterator[Blob]]] = {
    "rpmdb.sqlite": _sqlite,
    "Packages.db": rpm_ndb.read_blobs,
    "Packages": rpm_berkeley.read_blobs,
}
