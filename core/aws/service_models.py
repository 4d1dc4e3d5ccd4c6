"""The SDK's service models, read once for all sessions, and so that other threads get on meanwhile.

EC2's is 4 MB of JSON. Python's decoder is one call that keeps the interpreter's lock until its end: 30 ms on a quiet machine
and 120 on a busy one, during which a window stands still. A hook that is Python itself gives way at every object.
"""

from __future__ import annotations

import gzip
import json
import os
from functools import cache
from pathlib import Path
from typing import Any

from core.aws.native import begin_native_half

begin_native_half()

from botocore.loaders import JSONFileLoader, Loader  # noqa: E402
from botocore.session import Session  # noqa: E402


def bare_session(profile: str = "") -> Session:
    """A session of the SDK with the profile's settings, which reads its models as :func:`service_models` does.

    :param profile: "" is the one that the surroundings name.
    """
    session = Session(profile=profile or None)
    session.register_component("data_loader", service_models())
    return session


@cache
def service_models() -> Loader:
    """The loader that every session is given (botocore's component ``data_loader``)."""
    elsewhere = os.environ.get("AWS_DATA_PATH", "")
    folders = [
        str(Path(os.path.expandvars(path)).expanduser()) for path in elsewhere.split(os.pathsep) if path
    ]
    return Loader(extra_search_paths=folders, file_loader=_GivingWay())


class _GivingWay(JSONFileLoader):  # type: ignore[misc]  # botocore has no types
    def load_file(self, file_path: str) -> dict[str, Any] | None:
        """:param file_path: without its ending. None where there is no such file."""
        plain, packed = Path(f"{file_path}.json"), Path(f"{file_path}.json.gz")
        if plain.is_file():
            text = plain.read_bytes()
        elif packed.is_file():
            text = gzip.decompress(packed.read_bytes())
        else:
            return None
        loaded: dict[str, Any] = json.loads(text, object_hook=_as_it_is)
        return loaded


def _as_it_is(found: dict[str, Any]) -> dict[str, Any]:
    return found
