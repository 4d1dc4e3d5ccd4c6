"""What an import changes in the guest: pure functions from text to text, shared by the sandbox's engine and the preview."""

from core.changes.linux import linux_changes
from core.changes.model import FileChange, backup_path, unified_diff

__all__ = ["FileChange", "backup_path", "linux_changes", "unified_diff"]
