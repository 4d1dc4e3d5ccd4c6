"""Debian packages that samples are made of: fetched by apt-get once, unpacked, kept in the cache."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from samples.building import building
from samples.filesystems import run


def packages(cache: Path, kernel: str) -> Path:
    """Unpacked kernel and dropbear packages; their control fields in DEBIAN-<package>."""
    folder = cache / f"debian-packages-{kernel}"
    with building(folder) as missing:
        if missing:
            _unpack(folder, cache, kernel)
        else:
            _list_modules(folder)
    return folder


def _unpack(folder: Path, cache: Path, kernel: str) -> None:
    meta = "linux-image-cloud-amd64" if kernel == "cloud" else "linux-image-amd64"
    image = next(
        line.split()[-1]
        for line in run("apt-cache", "depends", meta).splitlines()
        if "Depends: linux-image-6" in line
    )
    names = [image, "dropbear-bin", "libtomcrypt1", "libtommath1", "libgmp10", "libcrypt1", "libc6", "zlib1g"]
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        work = Path(scratch)
        run("apt-get", "download", "-q", "-o", "APT::Sandbox::User=root", *names, cwd=work)
        unpacked = work / "unpacked"
        for deb in sorted(work.glob("*.deb")):
            run("dpkg-deb", "-x", deb, unpacked)
            fields = run(
                "dpkg-deb", "-f", deb, "Package", "Version", "Architecture", "Maintainer", "Description"
            )
            (unpacked / f"DEBIAN-{deb.name.split('_')[0]}").write_text(fields)
        _list_modules(unpacked)
        unpacked.rename(folder)


def _list_modules(packages: Path) -> None:
    modules = next((packages / "lib/modules").iterdir())
    if not (modules / "modules.dep.bin").exists():
        run("depmod", "-b", packages.absolute(), modules.name)


def copy_dropbear(packages: Path, root: Path) -> None:
    """The SSH server and its libraries."""
    shutil.copy2(packages / "usr/sbin/dropbear", root / "usr/sbin/dropbear")
    wanted = (
        "libtomcrypt.so.1",
        "libtommath.so.1",
        "libgmp.so.10",
        "libcrypt.so.1",
        "libc.so.6",
        "libz.so.1",
        "ld-linux-x86-64.so.2",
    )
    for name in wanted:
        found = next(path for path in packages.rglob(name))
        shutil.copy2(found.resolve(), root / "lib/x86_64-linux-gnu" / name)
    (root / "lib64/ld-linux-x86-64.so.2").symlink_to("/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2")
