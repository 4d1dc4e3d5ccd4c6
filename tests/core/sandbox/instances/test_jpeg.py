"""JPEGs, read back by Qt's decoder (libjpeg-turbo)."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from core.sandbox.instances.jpeg import jpeg_of_ppm


def ppm(pixels: NDArray[np.uint8]) -> bytes:
    height, width, _ = pixels.shape
    return b"P6\n%d %d\n255\n" % (width, height) + pixels.tobytes()


def decoded(data: bytes) -> NDArray[np.int32]:
    image = QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(image.constBits()), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.int32)


def text_screen() -> NDArray[np.uint8]:
    pixels = np.zeros((400, 720, 3), np.uint8)
    pixels[5:390:16, 10:700] = (170, 170, 170)
    pixels[::16, ::9] = (0, 0, 168)
    return pixels


@pytest.mark.parametrize(
    ("pixels", "most", "mean"),
    [
        (text_screen(), 20, 1.0),
        (np.random.default_rng(1).integers(0, 256, (13, 7, 3), dtype=np.uint8), 20, 3.0),  # no multiple of 8
        (np.full((1, 1, 3), (255, 0, 0), np.uint8), 2, 1.0),
        (np.tile(np.array([[[0, 0, 0], [255, 255, 255]]], np.uint8), (16, 16, 1)), 12, 3.0),
    ],
    ids=["text", "noise", "one", "stripes"],
)
def test_the_picture_is_the_screen(pixels: NDArray[np.uint8], most: int, mean: float) -> None:
    found = decoded(jpeg_of_ppm(ppm(pixels)))
    assert found.shape == pixels.shape
    difference = np.abs(found - pixels)
    assert difference.max() <= most
    assert difference.mean() <= mean


@pytest.mark.parametrize("data", [b"", b"\x89PNG", b"P6\n1 1\n65535\n" + bytes(6), b"P6\n2 2\n255\n\0"])
def test_what_is_no_such_picture(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"PPM|buffer|offset"):
        jpeg_of_ppm(data)
