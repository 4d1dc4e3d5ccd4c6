"""What an import would change in a guest, found without changing anything: the same code that the sandbox's engine applies."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from core.changes.drivers import driver_changes
from core.changes.initramfs import InitramfsChange
from core.changes.linux import linux_changes
from core.changes.model import FileChange
from core.changes.windows import RegistryChange, windows_changes
from core.facts import Failure, Frozen
from core.guests.inspect import inspect_paths
from core.guests.model import Guest, Inspection
from core.guests.roots import find_roots, mounted_tree
from core.guests.volumes import map_volumes
from core.images import open_image
from core.progress import Report, silent


class Preview(Frozen):
    """All changes of one machine.

    :param files: text files of a Linux guest, by path.
    :param initramfs: drivers that are added to the default kernel's initramfs.
    :param no_drivers: why drivers that are missing in the initramfs cannot be added; "" where none are.
    :param registry: registry values of a Windows guest.
    :param failure: why nothing can be told, where the image or its system cannot be read.
    """

    files: tuple[FileChange, ...] = ()
    initramfs: tuple[InitramfsChange, ...] = ()
    no_drivers: str = ""
    registry: tuple[RegistryChange, ...] = ()
    failure: Failure | None = None


def preview_paths(paths: Sequence[Path], report: Report = silent) -> Preview:
    """Inspect the files of one VM and work out the changes, in this process.

    :raises GuestError: a file of the guest is there and cannot be read.
    """
    inspection = inspect_paths(paths, report=report)
    guest = inspection.guest
    if inspection.failure is not None or guest is None:
        return Preview(failure=inspection.failure)
    system = guest.system
    if system is None:
        return Preview(failure=Failure(code="changes.no-system", facts={"path": inspection.path}))
    if system.family == "windows":
        return Preview(registry=windows_changes(system))
    return _linux(paths, inspection, guest)


def _linux(paths: Sequence[Path], inspection: Inspection, guest: Guest) -> Preview:
    system = guest.system
    with ExitStack() as opened:
        images = [opened.enter_context(open_image(path)) for path in paths]
        indexes = [disk.index for facts in inspection.images for disk in facts.disks if disk.readable]
        volumes = map_volumes([disk for image in images for disk in image.disks], indexes)
        roots = [root for root in find_roots(volumes, lambda _: None) if not root.windows]
        root = next((one for one in roots if system and one.volume.id == system.root), None)
        if root is None or system is None or system.family != "linux":
            return Preview(failure=Failure(code="changes.no-system", facts={"path": inspection.path}))
        tree = mounted_tree(root, volumes, lambda _: None)
        drivers = driver_changes(tree, system)
        files = (*linux_changes(tree, system, guest), *drivers.files)
        return Preview(
            files=tuple(sorted(files, key=lambda change: change.path)),
            initramfs=(drivers.initramfs,) if drivers.initramfs else (),
            no_drivers=drivers.refused,
        )
