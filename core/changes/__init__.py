"""What an import changes in the guest: pure functions from text to text, or bytes to bytes, shared by the sandbox's engine and the
preview."""

from core.changes.drivers import driver_changes
from core.changes.initramfs import InitramfsChange
from core.changes.linux import linux_changes
from core.changes.model import FileChange, backup_path, unified_diff

__all__ = ["FileChange", "InitramfsChange", "backup_path", "driver_changes", "linux_changes", "unified_diff"]
