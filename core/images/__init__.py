"""From files to disks: containers recognised by content, read at any offset, judged by what their structures say.

>>> with open_image("debian.vmdk") as image:  # doctest: +SKIP
...     boot = image.disks[0].read_at(0, 512)

The model is in :mod:`core.images.model`. Nothing here ever writes to an image, and every size that an image claims is
bounded before it is believed.
"""

from typing import TYPE_CHECKING

from core.late import late

if TYPE_CHECKING:
    from core.images.model import Disk, DiskFacts, Image, ImageFacts, ImageFormat, Problem, ProblemCode
    from core.images.opening import detect, open_image
    from core.images.scanning import scan

__all__ = [
    "Disk",
    "DiskFacts",
    "Image",
    "ImageFacts",
    "ImageFormat",
    "Problem",
    "ProblemCode",
    "detect",
    "open_image",
    "scan",
]

_MODEL = ("Disk", "DiskFacts", "Image", "ImageFacts", "ImageFormat", "Problem", "ProblemCode")
__getattr__ = late(
    __name__,
    {**dict.fromkeys(_MODEL, "model"), "detect": "opening", "open_image": "opening", "scan": "scanning"},
)
