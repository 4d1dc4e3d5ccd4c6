"""Disks that are sent as a VHDX made on the way: killed and gone on with, the object is the same to the byte."""

from __future__ import annotations

import contextlib
import hashlib
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from samples.bench import MIB, Bench, make_plan
from samples.proxy import Proxy

from core.aws.sessions import client
from core.images import open_image
from core.images.datamap import DataMap
from core.images.model import ImageFormat, ProblemCode
from core.migrations.model import Migration, Transfer
from core.migrations.states import State
from core.plans.drafting import source_file
from core.plans.model import Plan

ROOT = Path(__file__).parents[3]
BUCKET = "amigrate-123456789012-us-east-1"


def repacked_plan(path: Path, kind: ImageFormat, container: str = "vhdx") -> Plan:
    source = source_file(path, kind).model_copy(update={"repack": container, "skip_free": True})
    return make_plan(path).model_copy(update={"sources": (source,)})


def stored(bench: Bench, migration: Migration, name: str) -> bytes:
    key = f"amigrate/{migration.id}/{name}"
    return client(bench.direct, "s3").get_object(Bucket=BUCKET, Key=key)["Body"].read()  # type: ignore[no-any-return]


def kept_map(bench: Bench, migration: Migration) -> tuple[bytes, str]:
    (file,) = bench.places.migrations.rglob("map-01")
    state, _, data = file.read_bytes().partition(b"\n")
    return data, state.decode()


LAY_OUT = """
import pickle, sys
from pathlib import Path
from core.aws.repacked import RepackedSource
asked = Path(sys.argv[1])
source = RepackedSource(*pickle.loads(asked.read_bytes()))
asked.write_bytes(source.read_at(0, source.size))
source.close()
"""


def expect_same(bench: Bench, migration: Migration, image: Path, content: bytes, container: str) -> DataMap:
    """What lies in the bucket is what the kept map says, and holds the source's bytes where the map has any."""
    assert migration.state is State.COMPLETED, migration.failure
    data, state = kept_map(bench, migration)
    seed = hashlib.sha256(f"{migration.id}:0".encode()).digest()
    (sizes,) = bench.places.migrations.rglob("grains-01") if container == "vmdk" else (None,)
    asked = bench.folder / "laid-out"
    asked.write_bytes(pickle.dumps((image, container, data, state, seed, sizes)))
    # As after a restart: by a process that knows nothing but what is kept.
    subprocess.run([sys.executable, "-c", LAY_OUT, str(asked)], check=True, cwd=ROOT)
    assert asked.read_bytes() == content
    copy = bench.folder / f"object.{container}"
    copy.write_bytes(content)
    counts = DataMap.unpack(data)
    with open_image(image) as before, open_image(copy) as after:
        assert after.facts.format is ImageFormat(container)
        assert {problem.code for problem in after.facts.problems} <= {ProblemCode.VMDK_NOT_FROM_VMWARE}
        for start, length in counts.within(0, counts.size):
            assert before.disks[0].read_at(start, length) == after.disks[0].read_at(start, length)
    return counts


@pytest.mark.parametrize("at", [1, 2, 4])
@pytest.mark.parametrize("kind", ["hold", "swallow"])
def test_killed_while_a_raw_disk_is_sent_as_vhdx(
    bench: Bench, proxy: Proxy, image: Path, at: int, kind: str
) -> None:
    fault = proxy.fail(kind, matches=lambda call: call.part == at)
    child = bench.start(repacked_plan(image, ImageFormat.RAW))
    assert fault.reached.wait(60)
    child.kill()
    fault.released.set()
    done = bench.resume(child.id).result()
    content = stored(bench, done, "micro.vhdx")
    counts = expect_same(bench, done, image, content, "vhdx")
    assert counts.total < image.stat().st_size
    assert set(proxy.accepted_parts().values()) == {1}
    assert done.transfer.total == len(content)
    assert "free-space-left-out" in {event.code for event in done.events}


@pytest.mark.needs("qemu-img")
def test_killed_while_it_is_sent_as_vmdk(bench: Bench, proxy: Proxy, image: Path) -> None:
    fault = proxy.fail("hold", matches=lambda call: call.part == 2)
    child = bench.start(repacked_plan(image, ImageFormat.RAW, "vmdk"))
    assert fault.reached.wait(60)
    child.kill()
    fault.released.set()
    done = bench.resume(child.id).result()
    content = stored(bench, done, "micro.vmdk")
    expect_same(bench, done, image, content, "vmdk")
    assert set(proxy.accepted_parts().values()) == {1}
    codes = [event.code for event in done.events]
    assert codes.count("measuring") == codes.count("measured") == 1
    assert not done.transfer.preparing


@pytest.mark.needs("qemu-img")
def test_the_pass_before_a_vmdk_is_told_as_it_goes(bench: Bench, image: Path) -> None:
    seen: list[Transfer] = []
    with contextlib.closing(bench.open()) as migrations:
        identifier = migrations.start(repacked_plan(image, ImageFormat.RAW, "vmdk"))
        migrations.watch(identifier, lambda one: seen.append(one.transfer))
        assert migrations.wait(identifier, 120).state is State.COMPLETED
    passed = [one for one in seen if one.preparing]
    assert passed, "nobody was told"
    assert all(0 < one.prepared <= one.to_prepare < image.stat().st_size for one in passed)
    assert all(one.done == 0 for one in passed), "nothing is sent before it"
    assert [one.prepared for one in passed] == sorted(one.prepared for one in passed)


@pytest.mark.parametrize("container", ["vhdx", "vhd", "vmdk"])
def test_a_qcow2_arrives_as_what_aws_takes(bench: Bench, image: Path, tmp_path: Path, container: str) -> None:
    qcow2 = tmp_path / "micro.qcow2"
    subprocess.run(["qemu-img", "convert", "-O", "qcow2", str(image), str(qcow2)], check=True)
    done = bench.start(repacked_plan(qcow2, ImageFormat.QCOW2, container)).result()
    expect_same(bench, done, qcow2, stored(bench, done, f"micro.{container}"), container)
    assert len(done.snapshot_ids) == 1


def test_a_source_that_changed_in_between_stops(bench: Bench, proxy: Proxy, image: Path) -> None:
    fault = proxy.fail("hold", matches=lambda call: call.part == 2)
    child = bench.start(repacked_plan(image, ImageFormat.RAW))
    assert fault.reached.wait(60)
    child.kill()
    fault.released.set()
    with image.open("r+b") as file:
        file.seek(40 * MIB)
        file.write(b"later")
    failed = bench.resume(child.id).result()
    assert failed.state is State.FAILED
    assert failed.failure is not None
    assert failed.failure.code == "upload.source-changed"


def test_a_worker_that_fails_leaves_the_containers_own_map(
    bench: Bench, image: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.guests.freespace.worker.worker_command", lambda *_: ("/bin/false",))
    with bench.open() as migrations:
        identifier = migrations.start(repacked_plan(image, ImageFormat.RAW))
        done = migrations.wait(identifier)
    assert done is not None
    assert "free-space-not-read" in {event.code for event in done.events}
    expect_same(bench, done, image, stored(bench, done, "micro.vhdx"), "vhdx")
