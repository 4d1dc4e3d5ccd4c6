"""The guest's boot loader: its kind, its configuration files on all volumes, its default entry and that entry's kernel."""

from __future__ import annotations

import fnmatch
import hashlib
import posixpath
from dataclasses import dataclass

from core.errors import GuestError
from core.facts import Fact
from core.guests.filesystems.base import NodeType
from core.guests.linux.boot import bls, grub_legacy
from core.guests.linux.boot.grub_script import Interpreter, Menu
from core.guests.linux.boot.settings import Boot, Choice, Entry, pick
from core.guests.linux.bzimage import HEADER_SIZE, read_header
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import BootConfig, BootLoader, Kernel

CONFIG_LIMIT = 1 << 20
GRUB2_CONFIGS = ("/boot/grub/grub.cfg", "/boot/grub2/grub.cfg", "/grub/grub.cfg", "/grub2/grub.cfg")
LEGACY_CONFIGS = ("/boot/grub/menu.lst", "/boot/grub/grub.conf", "/grub/menu.lst", "/grub/grub.conf")
EFI_FOLDERS = ("/boot/efi/EFI", "/boot/EFI", "/efi/EFI", "/EFI")
_SYSLINUX = (
    "/boot/extlinux/extlinux.conf",
    "/boot/extlinux.conf",
    "/boot/syslinux/syslinux.cfg",
    "/extlinux.conf",
)
_LILO = "/etc/lilo.conf"
_SYSTEMD_BOOT = ("/boot/efi/loader/loader.conf", "/boot/loader/loader.conf", "/efi/loader/loader.conf")


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A configuration found: its tree, its path there, and what stands in it."""

    files: GuestFiles
    path: str
    config: BootConfig

    @property
    def legacy(self) -> bool:
        return not self.path.endswith("grub.cfg")


def read_boot(
    files: GuestFiles, others: tuple[GuestFiles, ...], boot_code: str, kernels: tuple[Kernel, ...]
) -> Boot:
    """:param others: volumes that the guest does not mount but that can be read: AWS's importer searches them too.
    :param boot_code: of the boot disk's first sector (:attr:`core.guests.layout.DiskLayout.boot_code`).
    """
    boot = _read(files, others, boot_code, kernels)
    return Boot(
        boot.loader.model_copy(update={"default_setting": _default_setting(files)}),
        boot.kernel,
        boot.initramfs,
    )


def _default_setting(files: GuestFiles) -> Fact[str]:
    path = "/etc/default/grub"
    value, line = files.settings(path).get("GRUB_DEFAULT", ("", 0))
    return Fact[str].read(value, files.place(path, line)) if line else Fact[str].absent(files.place(path))


def _read(
    files: GuestFiles, others: tuple[GuestFiles, ...], boot_code: str, kernels: tuple[Kernel, ...]
) -> Boot:
    found = grub_configs(files)
    for other in others:
        found += [
            one for one in _quietly(other) if one.config.where not in {had.config.where for had in found}
        ]
    real = [one for one in found if not one.config.stub and one.files is files]
    wanted_legacy = boot_code == "grub-legacy"
    main = next((one for one in real if one.legacy == wanted_legacy), real[0] if real else None)
    configs = tuple(one.config for one in found)
    if main is not None:
        reader = _grub_legacy if main.legacy else _grub2
        return reader(main, configs, kernels)
    if configs:
        kind = "grub2" if any(one.path.endswith("grub.cfg") for one in found) else "grub-legacy"
        return Boot(BootLoader(kind=kind, configs=configs))
    return _without_grub(files, boot_code, kernels)


def grub_configs(files: GuestFiles) -> list[ConfigFile]:
    """All GRUB configurations in one tree, each real file once."""
    candidates = [*GRUB2_CONFIGS, *LEGACY_CONFIGS]
    for folder in EFI_FOLDERS:
        candidates += [f"{folder}/{vendor}/grub.cfg" for vendor in files.names(folder)[:32]]
        candidates += [f"{folder}/{vendor}/grub.conf" for vendor in files.names(folder)[:32]]
    found, seen = [], set()
    for path in candidates:
        node = files.node(path)
        if node is not None and node.type is NodeType.FILE and node.path not in seen:
            seen.add(node.path)
            found.append(ConfigFile(files, path, _config(files, path)))
    return found


def _quietly(files: GuestFiles) -> list[ConfigFile]:
    """A volume that the guest does not use may be damaged; the guest's own facts do not suffer from it."""
    try:
        return grub_configs(files)
    except GuestError:
        return []


def _config(files: GuestFiles, path: str) -> BootConfig:
    data = files.head(path, CONFIG_LIMIT)
    stub = path.endswith("grub.cfg") and _may_be_stub(data) and _is_stub(data)
    return BootConfig(path=path, where=files.place(path), digest=hashlib.sha256(data).hexdigest(), stub=stub)


def _may_be_stub(data: bytes) -> bool:
    """Spares a full menu its second reading."""
    return not any(word in data for word in (b"menuentry", b"blscfg"))


def _is_stub(data: bytes) -> bool:
    menu = Interpreter(data.decode("utf-8", "backslashreplace"), None, lambda _: []).run()
    return menu.hands_over and not menu.entries and not menu.uses_bls


def _grub2(main: ConfigFile, configs: tuple[BootConfig, ...], kernels: tuple[Kernel, ...]) -> Boot:
    files, folder = main.files, posixpath.dirname(main.path)
    environment_path = files.first(f"{folder}/grubenv", "/boot/grub2/grubenv", "/boot/grub/grubenv") or ""
    environment = bls.read_environment(files, environment_path) if environment_path else None
    menu = Interpreter(
        files.text(main.path) or "", environment, lambda known: bls.read_entries(files, known)
    ).run()
    choice = pick(menu.entries, menu.default)
    where = _default_place(main, menu, environment, environment_path)
    timeout = menu.variables.get("timeout", "")
    boot = _boot("grub2", main, configs, choice, where, kernels, timeout=timeout, uses_bls=menu.uses_bls)
    named = boot.loader.model_copy(update={"default_named": bool(menu.default)})
    return Boot(named, boot.kernel, boot.initramfs)


def _default_place(
    main: ConfigFile, menu: Menu, environment: dict[str, str] | None, environment_path: str
) -> str:
    """Where the default is written: the environment block where the configuration takes it from there."""
    for name in ("next_entry", "saved_entry"):
        if environment and environment.get(name) and environment[name] == menu.default:
            return main.files.place(environment_path)
    return main.files.place(main.path, menu.default_line or None)


def _grub_legacy(main: ConfigFile, configs: tuple[BootConfig, ...], kernels: tuple[Kernel, ...]) -> Boot:
    menu = grub_legacy.read_menu(main.files, main.path)
    choice = grub_legacy.chosen(main.files, menu, posixpath.dirname(main.path))
    where = main.files.place(main.path, menu.default_line or None)
    return _boot("grub-legacy", main, configs, choice, where, kernels, timeout=menu.timeout)


def _boot(
    kind: str, main: ConfigFile, configs: tuple[BootConfig, ...], choice: Choice, where: str,
    kernels: tuple[Kernel, ...], *, timeout: str, uses_bls: bool = False,
) -> Boot:  # fmt: skip
    entry = choice.entry
    if entry is None:
        reason = choice.reason or "linux.boot-no-entries"
        unread = Fact[str].unreadable(reason, where)
        return Boot(
            BootLoader(
                kind=kind, configs=configs, default_entry=unread, default_kernel=unread, kernel_arguments=unread,
                uses_bls=uses_bls, timeout=timeout,
            )
        )  # fmt: skip
    place = _entry_place(main, entry, uses_bls=uses_bls)
    path = find_in_tree(main.files, entry.kernel)
    release = _release(main.files, path, entry.kernel, kernels)
    named = Fact[str].read(entry.id if uses_bls and entry.id else entry.title, where)
    loader = BootLoader(
        kind=kind,
        configs=configs,
        default_entry=Fact[str].unreadable(choice.reason, where) if choice.reason else named,
        default_kernel=Fact[str].read(release, place)
        if release
        else Fact[str].unreadable("linux.boot-kernel-gone", place),
        kernel_arguments=Fact[str].read(entry.arguments, place),
        uses_bls=uses_bls,
        timeout=timeout,
    )
    return Boot(loader, kernel=path, initramfs=find_in_tree(main.files, entry.initramfs))


def _entry_place(main: ConfigFile, entry: Entry, *, uses_bls: bool) -> str:
    if uses_bls and entry.id:
        path = main.files.first(*(f"{folder}/{entry.id}.conf" for folder in bls.FOLDERS))
        if path:
            return main.files.place(path, entry.line)
    return main.files.place(main.path, entry.line)


def find_in_tree(files: GuestFiles, path: str) -> str:
    """A path from a boot entry, as the guest's tree names it: entries are relative to their own volume or subvolume."""
    if not path.startswith("/"):
        return ""
    name = posixpath.basename(path)
    for candidate in (path, f"/boot{path}", f"/boot/{name}", f"/boot/efi{path}"):
        node = files.node(candidate)
        if node is not None and node.type is NodeType.FILE:
            return node.path
    return ""


def _release(files: GuestFiles, path: str, written: str, kernels: tuple[Kernel, ...]) -> str:
    """The release that the entry's kernel is: by its file among the kernels found, by its header, by its name."""
    for kernel in kernels:
        if path and kernel.path == path:
            return kernel.release
    header = read_header(files.head(path, HEADER_SIZE)) if path else None
    if header is not None and header.release:
        return header.release
    name = posixpath.basename(path or written)
    release = (
        name.partition("-")[2] if name.startswith(("vmlinuz-", "vmlinux-", "bzImage-", "kernel-")) else ""
    )
    return release if path else ""


def _without_grub(files: GuestFiles, boot_code: str, kernels: tuple[Kernel, ...]) -> Boot:
    for kind, paths in (("systemd-boot", _SYSTEMD_BOOT), ("syslinux", _SYSLINUX), ("lilo", (_LILO,))):
        path = files.first(*paths)
        if path:
            config = _config(files, path)
            if kind == "systemd-boot":
                return _systemd_boot(files, ConfigFile(files, path, config), kernels)
            return Boot(BootLoader(kind=kind, configs=(config,)))
    kind = {"grub2": "grub2", "grub-legacy": "grub-legacy", "syslinux": "syslinux", "lilo": "lilo"}.get(
        boot_code, "none"
    )
    return Boot(BootLoader(kind=kind))


def _systemd_boot(files: GuestFiles, main: ConfigFile, kernels: tuple[Kernel, ...]) -> Boot:
    """systemd-boot: the first entry whose file name fits loader.conf's ``default`` pattern, else the newest."""
    wanted, timeout, line = "", "", 0
    for number, text in files.lines(main.path):
        key, value = bls.keyed(text)
        if key == "default":
            wanted, line = value, number
        elif key == "timeout":
            timeout = value
    entries = bls.read_entries(files, {})
    pattern = wanted.removesuffix(".conf") or "*"
    entry = next((entry for entry in entries if fnmatch.fnmatchcase(entry.id, pattern[:256])), None)
    choice = Choice(entry, "" if entry else "linux.boot-entry-gone")
    where = files.place(main.path, line or None)
    return _boot("systemd-boot", main, (main.config,), choice, where, kernels, timeout=timeout, uses_bls=True)
