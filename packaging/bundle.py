"""Builds what is shipped: dist/amigrate (a stand-alone program), its archive and SHA-256 sums.

    python packaging/bundle.py [--no-archive]

PyInstaller cannot cross-build: each system's bundle is made on that system.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST, WORK = ROOT / "dist", ROOT / "build" / "bundle"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--no-archive", action="store_true", help="only the folder dist/amigrate")
    arguments = parser.parse_args()
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    made = WORK / "made"
    made.mkdir(parents=True, exist_ok=True)
    draw_icons(made)
    (made / "version.txt").write_text(windows_version(version), encoding="utf-8")
    build(made, version)
    folder = DIST / "amigrate"
    if sys.platform.startswith("linux"):
        add_desktop_files(folder, made)
    if not arguments.no_archive:
        archive = pack(folder, version)
        print(f"{archive.relative_to(ROOT)}: {archive.stat().st_size} bytes")
    return 0


def draw_icons(folder: Path) -> None:
    """The program's icon in every size, and in the containers of Windows and macOS."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication(["bundle"])
    drawing = QSvgRenderer(QByteArray((ROOT / "resources/icons/amigrate.svg").read_bytes()))
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(folder / f"amigrate-{size}.png"))
        if size == ICON_SIZES[-1]:
            image.save(str(folder / "amigrate.ico"))
            image.save(str(folder / "amigrate.icns"))
    del application


def windows_version(version: str) -> str:
    """The version resource that Windows shows among a file's properties, in PyInstaller's notation."""
    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    strings = {
        "CompanyName": "amigrate",
        "FileDescription": "amigrate: virtual machines into Amazon EC2",
        "FileVersion": version,
        "InternalName": "amigrate",
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": "amigrate.exe",
        "ProductName": "amigrate",
        "ProductVersion": version,
    }
    table = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1),"
        f" kids=[StringFileInfo([StringTable('040904B0', [{table}])]), VarFileInfo([VarStruct('Translation', [0x409, 1200])])])\n"
    )


def build(made: Path, version: str) -> None:
    environment = {
        **os.environ,
        "AMIGRATE_BUNDLE_MADE": str(made),
        "AMIGRATE_BUNDLE_VERSION": version,
        "SOURCE_DATE_EPOCH": "1700000000",
        "PYTHONHASHSEED": "1",
    }
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
         "--distpath", str(DIST), "--workpath", str(WORK / "work"), str(ROOT / "packaging" / "amigrate.spec")],
        check=True, cwd=ROOT, env=environment,
    )  # fmt: skip


def add_desktop_files(folder: Path, made: Path) -> None:
    """A freedesktop tree beside the program, to be copied below /usr/local or ~/.local by who installs it."""
    share = folder / "share"
    (share / "applications").mkdir(parents=True, exist_ok=True)
    entry = (ROOT / "packaging" / "amigrate.desktop").read_text(encoding="utf-8")
    (share / "applications" / "amigrate.desktop").write_text(
        entry.replace("Exec=amigrate-window", "Exec=amigrate --window"), encoding="utf-8"
    )
    for size in ICON_SIZES:
        target = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made / f"amigrate-{size}.png", target / "amigrate.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "resources/icons/amigrate.svg", scalable / "amigrate.svg")


def pack(folder: Path, version: str) -> Path:
    """The folder as an archive of the system's own kind, its SHA-256 beside it."""
    stem = f"amigrate-{version}-{platform.system().lower()}-{platform.machine().lower()}"
    if sys.platform == "win32":
        archive = DIST / f"{stem}.zip"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in sorted(folder.rglob("*")):
                packed.write(path, Path(stem) / path.relative_to(folder))
    else:
        archive = DIST / f"{stem}.tar.gz"
        with tarfile.open(archive, "w:gz", compresslevel=6) as packed:
            packed.add(folder, arcname=stem)
    with archive.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    archive.with_name(archive.name + ".sha256").write_text(f"{digest}  {archive.name}\n", encoding="ascii")
    return archive


if __name__ == "__main__":
    raise SystemExit(main())
