"""The guided tour: the real window, offscreen, driven page by page on real images, to a real AMI in the sandbox and to a real failure.

    python -m gui.tour SAMPLE PICTURES

Prints each stage and AWS's words, the AMI's id, and writes a picture of every page in every state: light, dark, right to left, and
(in a second process) at 200 %.
"""

from gui.tour.walk import run_tour

__all__ = ["run_tour"]
