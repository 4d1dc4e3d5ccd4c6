"""What an import changes in the guest: pure functions from text to text, or bytes to bytes, shared by the sandbox's engine, the
preview and the rules."""

from typing import TYPE_CHECKING

from core.late import late

if TYPE_CHECKING:
    from core.changes.drivers import driver_changes
    from core.changes.initramfs import InitramfsChange
    from core.changes.linux import linux_changes
    from core.changes.model import FileChange, backup_path, unified_diff

__all__ = ["FileChange", "InitramfsChange", "backup_path", "driver_changes", "linux_changes", "unified_diff"]

_MODEL = ("FileChange", "backup_path", "unified_diff")
# The rules want the changes of fstab alone: what edits networks and initramfs is not loaded for them.
__getattr__ = late(
    __name__,
    {
        **dict.fromkeys(_MODEL, "model"),
        "driver_changes": "drivers",
        "InitramfsChange": "initramfs",
        "linux_changes": "linux",
    },
)
