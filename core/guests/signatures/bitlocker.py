"""What more is known of a BitLocker volume than its name: whether it is suspended.

A suspended volume keeps its key in the clear beside the data; libbde finds that. It stays encrypted all the same.
"""

from __future__ import annotations

from core.guests.readers import Reader, ReaderFile

SUSPENDED = ", unlocked by a clear key"


def suspended(reader: Reader) -> bool:
    """Whether the volume opens without any key."""
    import pybde

    volume = pybde.volume()
    file = ReaderFile(reader)
    try:
        volume.open_file_object(file)
        try:
            return not volume.is_locked()
        finally:
            volume.close()
    except OSError:
        return False  # libbde's way to say that the metadata are damaged, or that it needs a key
