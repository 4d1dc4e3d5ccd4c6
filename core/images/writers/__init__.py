"""Containers made of any disk: laid out in advance (VHDX, VHD, raw; stream-optimised VMDK after a measuring pass), or streamed (VMDK)."""

from typing import TYPE_CHECKING

from core.late import late

if TYPE_CHECKING:
    from core.images.writers.files import write_layout, write_stream
    from core.images.writers.layout import Layout
    from core.images.writers.raw import plan_raw
    from core.images.writers.vhd import plan_vhd
    from core.images.writers.vhdx import plan_vhdx
    from core.images.writers.vmdk import stream_vmdk
    from core.images.writers.vmdk_layout import GrainSizes, plan_vmdk, sizes_key

__all__ = [
    "GrainSizes",
    "Layout",
    "plan_raw",
    "plan_vhd",
    "plan_vhdx",
    "plan_vmdk",
    "sizes_key",
    "stream_vmdk",
    "write_layout",
    "write_stream",
]

__getattr__ = late(
    __name__,
    {
        **dict.fromkeys(("GrainSizes", "plan_vmdk", "sizes_key"), "vmdk_layout"),
        **dict.fromkeys(("write_layout", "write_stream"), "files"),
        "Layout": "layout",
        "plan_raw": "raw",
        "plan_vhd": "vhd",
        "plan_vhdx": "vhdx",
        "stream_vmdk": "vmdk",
    },
)
