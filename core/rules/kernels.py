"""KRN-01 to KRN-04: the kernel that will be booted, its initramfs and its drivers."""

from __future__ import annotations

import re
from typing import Any

from core.facts import Evidence, Fact
from core.guests.linux.model import Kernel, LinuxSystem
from core.rules.kernel_match import KernelMatch, match_kernel
from core.rules.outcome import (
    Outcome,
    Outcomes,
    doubtful,
    failed,
    not_applicable,
    passed,
    reason_words,
    unknown,
    unread,
    unread_evidence,
)
from core.rules.registry import linux_rule
from core.rules.subject import Subject
from core.rules.support import match_linux
from core.rules.verdicts import Severity
from core.rules.versions import newest

THIRD_PARTY = re.compile(r"kernel-(?:ml|lt)\b|linux-image-\S*(?:liquorix|xanmod|zabbly|surface)")
"""Packages of others than the distribution: ELRepo's kernels, and those that are offered for Debian and Ubuntu."""
UNDECODABLE = "linux.initramfs-unreadable"
"""The reason that says: the initramfs is there, and broken or of an unknown kind."""
PARTLY = "linux.initramfs-only-deep"
"""The reason that says: it was read, but not to its end."""


def booted(linux: LinuxSystem) -> Kernel | None:
    """The default kernel, else the newest with an image, else the newest."""
    if linux.default_kernel is not None:
        return linux.default_kernel
    installed = [kernel for kernel in linux.kernels if kernel.path] or list(linux.kernels)
    if not installed:
        return None
    release = newest([kernel.release for kernel in installed])
    return next(kernel for kernel in installed if kernel.release == release)


def kernel_evidence(kernel: Kernel) -> Evidence:
    return Evidence(
        where=kernel.where, value=f"{kernel.release}{', the default' if kernel.default else ', the newest'}"
    )


def _no_kernel(linux: LinuxSystem) -> Outcome:
    if linux.kernels_unread is not None:
        unread_fact = Fact[str].unreadable(linux.kernels_unread.value, linux.kernels_unread.where)
        return unknown("unread", unread_evidence(unread_fact), reason=reason_words(unread_fact))
    return unknown("no-kernel", Evidence(where=linux.where, value="no kernel found"))


@linux_rule("KRN-01")
def listed_kernel(subject: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.release):
        return missing
    kernel, release = booted(linux), linux.release.value
    if kernel is None:
        return _no_kernel(linux)
    shown = kernel_evidence(kernel)
    found = match_linux(release, subject.supported) if release else None
    if found is None or found.distribution is None or not found.releases:
        return not_applicable("unlisted-system", shown)
    lines = tuple(dict.fromkeys(line for row in found.releases for line in row.kernels))
    values: dict[str, Any] = {
        "kernel": kernel.release,
        "listed": ", ".join(lines),
        "system": found.distribution.name,
    }
    if not lines:
        cut_off = any(row.kernels_cut_off for row in found.releases)
        return doubtful("cut-off", shown, **values) if cut_off else not_applicable("no-list", shown, **values)
    match match_kernel(kernel.release, lines):
        case KernelMatch.LISTED:
            return passed(shown, **values)
        case KernelMatch.DOUBT:
            return doubtful("edge", shown, **values)
        case KernelMatch.EXCLUDED:
            return failed("excluded", shown, **values)
        case _:
            return failed("unlisted", shown, **values)


@linux_rule("KRN-02")
def distribution_kernel(subject: Subject, linux: LinuxSystem) -> Outcomes:
    kernel = booted(linux)
    if kernel is None:
        if linux.kernels_unread is not None:
            return _no_kernel(linux)
        if away := subject.unmounted(linux, "/boot"):
            return unknown("unmounted", away, mount="/boot")
        shown = Evidence(where=linux.where, value="no kernel in /boot, no modules in /lib/modules")
        return failed("none", shown, severity=Severity.BLOCK, command=_install(subject))
    if missing := unread(kernel.owner):
        return missing
    shown = kernel_evidence(kernel)
    owner = Evidence(
        where=kernel.owner.where,
        value=f"package {kernel.owner.value}" if kernel.owner.value else "no package",
    )
    if not kernel.owner.value:
        return failed("custom", shown, owner, kernel=kernel.release, command=_install(subject))
    if THIRD_PARTY.match(kernel.owner.value):
        return failed(
            "third-party",
            shown,
            owner,
            kernel=kernel.release,
            package=kernel.owner.value,
            command=_install(subject),
        )
    return passed(shown, owner, kernel=kernel.release, package=kernel.owner.value)


def _install(subject: Subject) -> str:
    return subject.command("kernel")


@linux_rule("KRN-03")
def readable_initramfs(subject: Subject, linux: LinuxSystem) -> Outcomes:
    kernel = booted(linux)
    if kernel is None:
        return _no_kernel(linux)
    command = subject.command("initramfs", release=kernel.release)
    values: dict[str, Any] = {"kernel": kernel.release, "path": kernel.initramfs, "command": command}
    modules = kernel.initramfs_modules
    if not kernel.initramfs:
        if _lacking(subject.edition.block_drivers, kernel.built_in):
            return failed("none", kernel_evidence(kernel), **values)
        return not_applicable("not-needed", kernel_evidence(kernel), **values)
    if modules.known and modules.value is None:
        return failed("gone", modules.evidence(), **values)
    if modules.known:
        held = f"holds {', '.join(modules.value)}" if modules.value else "holds none of EC2's drivers"
        shown = Evidence(where=modules.where or kernel.initramfs, value=held)
        return passed(shown, case="deep" if subject.inspection.deep else "pass", **values)
    reason = reason_words(modules)
    shown = unread_evidence(modules)
    if modules.unread == UNDECODABLE:
        return failed("broken", shown, reason=reason, **values)
    return (
        doubtful("partly", shown, **values)
        if modules.unread == PARTLY
        else unknown("unread", shown, reason=reason)
    )


@linux_rule("KRN-04")
def drivers(subject: Subject, linux: LinuxSystem) -> Outcomes:
    kernel = booted(linux)
    if kernel is None:
        return _no_kernel(linux)
    disk, network = subject.edition.block_drivers, subject.edition.network_drivers
    here = (*kernel.built_in, *kernel.modules)
    shown = Evidence(where=kernel.where, value=f"{kernel.release}: {_words(kernel)}")
    lacking = _lacking((*disk, *network), here)
    if lacking:
        current = not set(lacking) & {"xen_blkfront", "xen_netfront"}
        return failed(
            "no-nitro" if current else "missing", shown, kernel=kernel.release, drivers=", ".join(lacking)
        )
    return _early(subject, kernel, shown)


def _early(subject: Subject, kernel: Kernel, shown: Evidence) -> Outcome:
    """The disk's drivers are needed before the root can be mounted: built in, or in the initramfs."""
    late = _lacking(subject.edition.block_drivers, kernel.built_in)
    if not late:
        return passed(shown, kernel=kernel.release)
    if missing := unread(kernel.initramfs_modules):
        return missing
    absent = _lacking(tuple(late), kernel.initramfs_modules.value or ())
    early = Evidence(
        where=kernel.initramfs_modules.where or kernel.initramfs, value=f"without {', '.join(absent)}"
    )
    if absent:
        command = subject.command("add_drivers", drivers=" ".join(absent), release=kernel.release)
        values: dict[str, Any] = {"kernel": kernel.release, "drivers": ", ".join(absent), "command": command}
        if "nvme" in subject.edition.block_drivers and "nvme" not in absent:
            # Current instance types are reached; only the Xen ones are not.
            return failed("one-way", shown, early, severity=Severity.INFO, **values)
        return failed("not-early", shown, early, **values)
    return passed(shown, Evidence(where=early.where, value=f"holds {', '.join(late)}"), kernel=kernel.release)


def _lacking(wanted: tuple[str, ...], have: tuple[str, ...]) -> list[str]:
    names = {_plain(name) for name in have}
    return [name for name in wanted if name not in names]


def _plain(name: str) -> str:
    """A driver's name as the kernel writes it: underscores, no path, no extension."""
    return name.rsplit("/", 1)[-1].split(".ko", 1)[0].replace("-", "_")


def _words(kernel: Kernel) -> str:
    built = [f"{name} built in" for name in kernel.built_in]
    return ", ".join([*built, *kernel.modules]) or "none of EC2's drivers"
