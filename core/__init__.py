"""amigrate's core: from a disk image to a running EC2 instance, without a window."""

__version__ = "0.1.0"
