"""The SDK's native half: begun beside the window, and the same as if its import had begun it."""

import subprocess
import sys

import pytest

from core.aws.native import begin_native_half

GAP = """
import sys, threading, time

worst, over = 0.0, threading.Event()

def beat():
    global worst
    last = time.perf_counter()
    while not over.is_set():
        time.sleep(0.0005)
        now = time.perf_counter()
        worst, last = max(worst, now - last), now

from core.aws.native import begin_native_half
sys.setswitchinterval(0.0001)
thread = threading.Thread(target=beat)
thread.start()
begun = time.perf_counter()
told = begin_native_half() if sys.argv[1] == "begun" else False
import _awscrt
took = time.perf_counter() - begun
over.set()
thread.join()
from awscrt.checksums import crc64nvme
print(int(told), worst / took, crc64nvme(b"123456789"))
"""


def told_by(way: str) -> list[str]:
    run = subprocess.run([sys.executable, "-c", GAP, way], capture_output=True, text=True, check=True)
    return run.stdout.split()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere awscrt has no s2n")
def test_other_threads_go_on_while_it_begins() -> None:
    begun, alone = told_by("begun"), told_by("imported")
    assert begun[0] == "1"
    assert alone[0] == "0"
    assert float(begun[1]) < 0.6 < float(alone[1]), (
        "of the time it takes, how long another thread stood still"
    )
    assert begun[2] == alone[2] == str(0xAE8B14860A799888), "the check value of CRC-64/NVME"


def test_what_is_loaded_is_left_alone() -> None:
    import awscrt.checksums  # noqa: F401

    assert not begin_native_half()
