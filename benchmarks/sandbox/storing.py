"""A multipart upload of 2 GiB to the sandbox and to moto's server, by the same client, in turns; and the sandbox's peak memory.

The client is a process of its own: 32 parts of 64 MiB by four threads, the payload not signed, as this program sends to loopback.
"""

from __future__ import annotations

import json
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.machine import peak_memory
from benchmarks.measure import Bench, Demand, Figure, Measured, tell
from core.sandbox.process import SandboxProcess

MIB = 1 << 20
SIZE = 2048 * MIB
PART = 64 * MIB
THREADS = 4
MOST_MEMORY = 200 * MIB
BUCKET = "bench"
_WHAT = "multipart upload of 2 GiB to the sandbox's S3"


@dataclass(frozen=True, slots=True)
class _Server:
    endpoint: str
    pid: int | None
    keys: tuple[str, str]


def figures(bench: Bench, folder: Path) -> list[Figure]:
    """The ratio of two servers on two cores that also carry the client: both take the same share of it."""
    if not bench.wanted(_WHAT):
        return []
    found = []
    with _sandbox(folder) as ours:
        seconds = bench.collect(lambda: send(ours))
        peak = _peak(ours.pid)
    theirs, reason = None, "" if bench.peers else "left out"
    if bench.peers:
        # One run: each leaves 4 GiB in moto's memory, and the next one would measure the swapping.
        with _moto() as moto:
            taken = send(moto)
            theirs = Measured(taken, (taken,))
            bench.note(f"moto's server after one upload: peak memory {_peak(moto.pid) / MIB:.0f} MiB")
    found.append(tell(Figure(_WHAT, seconds, Demand.FASTER, 3, "moto's server", theirs, reason)))
    memory = Measured(peak, (peak,))
    found.append(tell(Figure(f"peak memory of the {_WHAT}", memory, Demand.AT_MOST_BYTES, MOST_MEMORY)))
    bench.note(f"sandbox: {SIZE / MIB / statistics.median(seconds.runs):.0f} MiB/s")
    return found


def send(server: _Server) -> float:
    """Seconds from the first byte to the completed object, as the client measures them."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.sandbox.storing", server.endpoint, *server.keys],
        check=True, capture_output=True, text=True, timeout=900,
    )  # fmt: skip
    return float(json.loads(done.stdout)["seconds"])


@contextmanager
def _sandbox(folder: Path) -> Iterator[_Server]:
    with SandboxProcess.start(folder / "state") as process:
        yield _Server(process.endpoint_url, process.pid, (process.access_key_id, process.secret_access_key))


@contextmanager
def _moto() -> Iterator[_Server]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _await(lambda: socket.create_connection(("127.0.0.1", port), 1).close())
        yield _Server(f"http://127.0.0.1:{port}", process.pid, ("test", "test"))
    finally:
        process.kill()
        process.wait()


def _await(attempt: Callable[[], None], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            attempt()
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


def _peak(pid: int | None) -> float:
    return float((peak_memory(pid) if pid else None) or 0)


def client(endpoint: str, access_key_id: str, secret: str) -> float:
    from concurrent.futures import ThreadPoolExecutor

    import boto3
    from botocore.config import Config

    s3 = boto3.client(
        "s3", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id=access_key_id, aws_secret_access_key=secret,
        config=Config(
            s3={"addressing_style": "path", "payload_signing_enabled": False}, request_checksum_calculation="when_required",
            max_pool_connections=THREADS,
        ),
    )  # fmt: skip
    s3.create_bucket(Bucket=BUCKET)
    data = b"".join(number.to_bytes(4, "big") * 256 for number in range(PART // 1024))
    begun = time.perf_counter()
    upload = s3.create_multipart_upload(Bucket=BUCKET, Key="disk")["UploadId"]

    def part(number: int) -> dict[str, object]:
        answer = s3.upload_part(Bucket=BUCKET, Key="disk", UploadId=upload, PartNumber=number, Body=data)
        return {"PartNumber": number, "ETag": answer["ETag"]}

    with ThreadPoolExecutor(THREADS) as pool:
        parts = list(pool.map(part, range(1, SIZE // PART + 1)))
    s3.complete_multipart_upload(Bucket=BUCKET, Key="disk", UploadId=upload, MultipartUpload={"Parts": parts})
    return time.perf_counter() - begun


if __name__ == "__main__":
    print(json.dumps({"seconds": client(*sys.argv[1:])}))
