"""Folders of tests: gone when their module's tests are, so a whole run does not hold everything at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

NewFolder = Callable[[str], Path]
"""``new_folder("state")``: a new folder for this module's tests."""
