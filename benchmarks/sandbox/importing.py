"""From ``ec2 import-image`` of the sample OVA (64 MiB) to ``completed``, the machine really booted; and what of it is the boot."""

from __future__ import annotations

import json
import statistics
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks import SAMPLES
from benchmarks.measure import Bench, Demand, Figure, Measured, tell

MOST_SECONDS = 10
LONGEST = 300.0


def figures(bench: Bench, folder: Path) -> list[Figure]:
    what = "import of the 64 MiB sample OVA to completed, booted by TCG"
    if not bench.wanted(what):
        return []
    from samples import containers, imports, micro_vm
    from samples.aws_clients import make_client

    from core.sandbox.process import SandboxProcess

    micro = micro_vm.cached(SAMPLES)
    disk = containers.convert(micro, folder, "vmdk-stream")
    ova = containers.ova(folder / "sample.ova", [disk], [micro.stat().st_size])
    boots: list[float] = []
    with (
        SandboxProcess.start(folder / "state", boot="always") as sandbox,
        closing(make_client(sandbox, "s3")) as s3,
        closing(make_client(sandbox, "ec2")) as ec2,
    ):
        s3.create_bucket(Bucket="images")
        source = imports.put(s3, "images", ova)

        def run() -> float:
            seconds, image = _import(ec2, source)
            boots.append(_boot_seconds(sandbox.state / "images" / f"{image}.json"))
            return seconds

        run()
        boots.clear()
        taken = bench.collect(run)
    booting = Measured(statistics.median(boots), tuple(boots), taken.load)
    return [
        tell(Figure(what, taken, Demand.AT_MOST_SECONDS, MOST_SECONDS)),
        tell(Figure("of that: the boot, from power to the DHCP lease", booting, Demand.NONE)),
    ]


def _import(ec2: Any, source: dict[str, str]) -> tuple[float, str]:
    """Seconds from the call until ``completed`` is seen by a client that asks every 50 ms, and the AMI's id."""
    start = time.perf_counter()
    task = ec2.import_image(DiskContainers=[{"Format": "OVA", "UserBucket": source}])["ImportTaskId"]
    while time.perf_counter() - start < LONGEST:
        shown = ec2.describe_import_image_tasks(ImportTaskIds=[task])["ImportImageTasks"][0]
        if shown["Status"] == "completed":
            return time.perf_counter() - start, shown["ImageId"]
        if shown["Status"] == "deleted":
            raise RuntimeError(shown["StatusMessage"])
        time.sleep(0.05)
    raise TimeoutError(shown)


def _boot_seconds(record: Path) -> float:
    steps = json.loads(record.read_text())["boot"]
    return max((step["after"] for step in steps if step["after"] is not None), default=0.0)
