"""Which distribution it is: os-release, and the files that told it before os-release was invented (2012).

Specification: https://www.freedesktop.org/software/systemd/man/latest/os-release.html
"""

from __future__ import annotations

import re

from core.facts import Fact
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import Release

_VERSION = re.compile(r"\d+(?:\.\d+){0,4}")
_RELEASE_LINE = re.compile(r"^(?P<name>.{1,200}?)\s+release\s+(?P<version>\d+(?:\.\d+){0,3})", re.IGNORECASE)
_CLONES = ("oracle-release", "enterprise-release", "rocky-release", "almalinux-release", "centos-release", "fedora-release",
           "redhat-release", "system-release")  # fmt: skip
"""A clone ships redhat-release too, so its own file is asked first."""
_IDS = {
    "oracle-release": "ol", "enterprise-release": "ol", "rocky-release": "rocky", "almalinux-release": "almalinux",
    "centos-release": "centos", "fedora-release": "fedora",
}  # fmt: skip
_NAMES = (
    ("red hat enterprise", "rhel"), ("red hat desktop", "rhel"), ("centos", "centos"), ("rocky", "rocky"), ("almalinux", "almalinux"),
    ("oracle", "ol"), ("enterprise linux enterprise", "ol"), ("fedora", "fedora"), ("amazon linux", "amzn"),
    ("scientific", "scientific"), ("cloudlinux", "cloudlinux"), ("virtuozzo", "virtuozzo"),
)  # fmt: skip
_OWN_IDS = {
    "sles_sap": "sles",
    "sled": "sled",
    "oracle": "ol",
    "redhat": "rhel",
    "red hat enterprise linux": "rhel",
    "amazon": "amzn",
}
_PLACES = ("/etc/os-release", "/usr/lib/os-release")


def read_release(files: GuestFiles) -> Fact[Release]:
    """The release, from the most telling file there is; ``where`` names the file that gave the exact version."""
    for reader in (_from_os_release, _from_suse, _from_release_file, _from_lsb, _from_debian):
        found = reader(files)
        if found is not None:
            release, where = found
            return Fact[Release].read(release, where)
    return Fact[Release].absent(files.place("/etc/os-release"))


def _from_os_release(files: GuestFiles) -> tuple[Release, str] | None:
    path = files.first(*_PLACES)
    settings = files.settings(path) if path else {}
    if path is None or not ({"ID", "NAME"} & settings.keys()):
        return None
    values = {name: value for name, (value, _) in settings.items()}
    identifier = values.get("ID", "").lower() or _identify(values.get("NAME", ""))
    variant = "sap" if identifier == "sles_sap" else values.get("VARIANT_ID", "").lower()
    identifier = _OWN_IDS.get(identifier, identifier)
    release = Release(
        id=identifier or "linux", version=values.get("VERSION_ID", ""), variant=variant,
        pretty=values.get("PRETTY_NAME") or values.get("NAME", ""),
    )  # fmt: skip
    line = next((settings[name][1] for name in ("VERSION_ID", "ID", "NAME") if name in settings), None)
    return _refined(files, release, values, files.place(path, line))


def _refined(files: GuestFiles, release: Release, values: dict[str, str], where: str) -> tuple[Release, str]:
    """The same release with the exact version, which for many distributions another file tells."""
    if release.id == "debian":
        exact = _first_line(files, "/etc/debian_version")
        same = release.version in ("", exact.split(".")[0])
        if _VERSION.fullmatch(exact) and same:
            return release.model_copy(update={"version": exact}), files.place("/etc/debian_version", 1)
    elif release.id == "ubuntu":
        exact = _leading_version(values.get("VERSION", ""))
        if exact.startswith(release.version):
            return release.model_copy(update={"version": exact}), where
    elif release.id in {"sles", "sled"}:
        version, _, pack = release.version.partition(".")
        return release.model_copy(update={"version": version, "service_pack": pack or "0"}), where
    else:
        elder = _from_release_file(files)
        if elder is not None and elder[0].id == release.id and elder[0].version.startswith(release.version):
            variant = release.variant or elder[0].variant
            return release.model_copy(update={"version": elder[0].version, "variant": variant}), elder[1]
    return release, where


def _from_release_file(files: GuestFiles) -> tuple[Release, str] | None:
    for name in _CLONES:
        line = _first_line(files, f"/etc/{name}")
        match = _RELEASE_LINE.match(line) if line else None
        if match is None:
            match = re.match(r"(?P<name>Amazon Linux) (?P<version>\d+)$", line)
        if match is None:
            continue
        identifier = _identify(match["name"]) or _IDS.get(name, "")
        if identifier == "rhel" and name in {"oracle-release", "enterprise-release"}:
            identifier = "ol"
        if identifier:
            release = Release(
                id=identifier, version=match["version"], variant=_variant(match["name"]), pretty=line
            )
            return release, files.place(f"/etc/{name}", 1)
    return None


def _from_suse(files: GuestFiles) -> tuple[Release, str] | None:
    path = "/etc/SuSE-release"
    first = _first_line(files, path)
    if not first:
        return None
    values = {name.strip(): value for name, (value, _) in files.settings(path).items()}
    version = values.get("VERSION", "") or _leading_version(first, anywhere=True)
    lowered = first.lower()
    if "enterprise server" in lowered or "enterprise desktop" in lowered:
        identifier = "sles" if "server" in lowered else "sled"
        release = Release(
            id=identifier, version=version, service_pack=values.get("PATCHLEVEL", "0"), pretty=first
        )
    else:
        release = Release(id="opensuse", version=version, pretty=first)
    return release, files.place(path, 1)


def _from_lsb(files: GuestFiles) -> tuple[Release, str] | None:
    path = "/etc/lsb-release"
    values = {name: value for name, (value, _) in files.settings(path).items()}
    identifier = values.get("DISTRIB_ID", "").lower()
    if not identifier:
        return None
    pretty = values.get("DISTRIB_DESCRIPTION", "")
    version = values.get("DISTRIB_RELEASE", "")
    exact = _leading_version(pretty, anywhere=True)
    if version and exact.startswith(version):
        version = exact
    return Release(id=_OWN_IDS.get(identifier, identifier), version=version, pretty=pretty), files.place(
        path, 1
    )


def _from_debian(files: GuestFiles) -> tuple[Release, str] | None:
    path = "/etc/debian_version"
    line = _first_line(files, path)
    if not line:
        return None
    pretty = f"Debian GNU/Linux {line}"
    return Release(id="debian", version=line if _VERSION.fullmatch(line) else "", pretty=pretty), files.place(
        path, 1
    )


def _first_line(files: GuestFiles, path: str) -> str:
    return next((line.strip() for _, line in files.lines(path) if line.strip()), "")


def _identify(name: str) -> str:
    lowered = name.lower()
    return next((identifier for words, identifier in _NAMES if words in lowered), "")


def _variant(name: str) -> str:
    lowered = name.lower()
    known = ("stream", "server", "workstation", "client", "desktop", "computenode")
    return next((word for word in known if word in lowered), "")


def _leading_version(text: str, *, anywhere: bool = False) -> str:
    match = _VERSION.search(text) if anywhere else _VERSION.match(text)
    return match[0] if match else ""
