"""Imports behind PySide6 made as quick as before it.

For its optional features (``from __feature__ import …``) PySide6 6.x looks at every module that is imported after it: it reads the
module's whole source to see whether "PySide6" stands in it, and linecache keeps what was read. That costs a third of the time
of every import and some 10 MiB before the list of migrations shows. No module here, and none that we load, uses such a feature,
so the answer is known without reading.
"""

from __future__ import annotations

import logging
import sys
from types import ModuleType

_log = logging.getLogger(__name__)
_FEATURES, _LOOK = "shibokensupport.feature", "_mod_uses_pyside"


def quicken_imports() -> bool:
    """Call it once QtCore is loaded. Returns whether it took; another PySide6 may look in another way, and is left alone."""
    features = sys.modules.get(_FEATURES)
    if features is None or not callable(getattr(features, _LOOK, None)):
        _log.info("imports are looked at in another way by this PySide6: nothing was changed")
        return False
    setattr(features, _LOOK, _uses_no_feature)
    return True


def _uses_no_feature(_module: ModuleType) -> bool:
    return False
