"""Reading the SDK's models: the same as botocore reads, and never alone in the interpreter."""

from __future__ import annotations

import gc
import sys
import threading
import time
from pathlib import Path

import botocore
import pytest
from botocore.loaders import Loader

from core.aws.service_models import service_models


@pytest.mark.parametrize("service", ["ec2", "s3", "sts"])
def test_the_same_as_botocore_reads(service: str) -> None:
    ours = service_models.__wrapped__()  # what a session has used, botocore may have changed
    for kind in ("service-2", "paginators-1", "endpoint-rule-set-1"):
        assert ours.load_service_model(service, kind) == Loader().load_service_model(service, kind)
    assert ours.load_data("endpoints") == Loader().load_data("endpoints")


def test_another_folder_goes_before_the_sdks_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "weather" / "2026-01-01").mkdir(parents=True)
    (tmp_path / "weather" / "2026-01-01" / "service-2.json").write_text('{"metadata": {"a": 1}}')
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    assert service_models.__wrapped__().load_service_model("weather", "service-2") == {"metadata": {"a": 1}}


def test_other_threads_get_on_meanwhile() -> None:
    """The longest that another thread waits, against the time that all the reading takes: by one call it would be all of it."""
    folder = Path(botocore.__file__).with_name("data") / "ec2" / "2016-11-15"
    waits, reading, turn = [0.0], threading.Event(), sys.getswitchinterval()

    def beat() -> None:
        while not reading.is_set():
            began = time.perf_counter()
            time.sleep(0)  # gives the lock away, and has to get it again
            waits.append(time.perf_counter() - began)

    sys.setswitchinterval(0.0003)
    gc.disable()  # as the window has it: a pass of the collector would be waited for, too
    beating = threading.Thread(target=beat)
    beating.start()
    try:
        began = time.perf_counter()
        assert service_models.__wrapped__().file_loader.load_file(str(folder / "service-2")) is not None
        whole = time.perf_counter() - began
    finally:
        reading.set()
        beating.join()
        gc.enable()
        sys.setswitchinterval(turn)
    assert len(waits) > 20
    assert max(waits) < whole / 2
