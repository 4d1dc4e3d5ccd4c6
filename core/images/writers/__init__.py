"""Containers made of any disk: laid out in advance (VHDX, VHD, raw), or streamed (stream-optimised VMDK)."""

from core.images.writers.files import write_layout, write_stream
from core.images.writers.layout import Layout
from core.images.writers.raw import plan_raw
from core.images.writers.vhd import plan_vhd
from core.images.writers.vhdx import plan_vhdx
from core.images.writers.vmdk import stream_vmdk

__all__ = ["Layout", "plan_raw", "plan_vhd", "plan_vhdx", "stream_vmdk", "write_layout", "write_stream"]
