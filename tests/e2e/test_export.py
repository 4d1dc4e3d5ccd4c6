"""``amigrate export``: from an AMI in the embedded sandbox back to a disk image, by the command line alone."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from samples import containers, exports
from samples.aws_clients import make_client
from samples.proxy import Call, Proxy

from core.aws.download import temporary_names
from core.images import open_image
from core.sandbox.process import SandboxProcess

pytestmark = [pytest.mark.needs("qemu-img")]
PROGRAM = Path(sys.executable).with_name("amigrate")
DRIVERS = {"vmdk": "vmdk", "vhd": "vpc", "raw": "raw"}


def is_identical(one: Path, kind: str, raw: Path) -> bool:
    command = ["qemu-img", "compare", "-f", DRIVERS[kind], "-F", "raw", str(one), str(raw)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode == 0 and "identical" in done.stdout


@pytest.mark.slow
@pytest.mark.needs("debugfs", "e2fsck")
def test_an_ova_comes_back_in_every_format(
    sample_ova: Path, tmp_path: Path, home: Path, amigrate: Callable[..., Any]
) -> None:
    migrated = amigrate("migrate", sample_ova, "--target", "sandbox", "--yes")
    assert migrated.code == 0, migrated.err
    image = migrated.out.strip().splitlines()[-1]
    raw = Path(json.loads((home / "sandbox" / "images" / f"{image}.json").read_text())["disks"][0]["raw"])
    for kind in DRIVERS:
        file = tmp_path / f"vm.{kind}"
        ended = amigrate("export", image, "--to", file, "--yes")
        assert ended.code == 0, ended.err
        assert str(file) in ended.out
        for words in ("Check", "XPT-04", "Export", "active validating 0 %", "completed", "Download"):
            assert words in ended.err
        assert is_identical(file, kind, raw)
    assert not list((home / "exports").iterdir())
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


class Place:
    """A sandbox of the test's home with one AMI in it."""

    def __init__(self, process: SandboxProcess, folder: Path) -> None:
        self.endpoint = process.endpoint_url
        self.ec2, self.s3 = make_client(process, "ec2"), make_client(process, "s3")
        self.s3.create_bucket(Bucket="mine")
        self.disk = containers.truncate(containers.raw_disk(folder / "disk.img"), 24 << 20)
        self.snapshot = exports.snapshot(self.ec2, self.s3, "mine", self.disk)
        self.image = exports.machine_image(self.ec2, "one", self.snapshot)

    def objects(self) -> list[str]:
        names = [bucket["Name"] for bucket in self.s3.list_buckets()["Buckets"]]
        found = [
            self.s3.list_objects_v2(Bucket=name, Prefix="exports/").get("Contents", []) for name in names
        ]
        return [item["Key"] for contents in found for item in contents]

    def close(self) -> None:
        self.ec2.close()
        self.s3.close()


@pytest.fixture
def place(home: Path, tmp_path: Path) -> Iterator[Place]:
    (home / "sandbox").mkdir(parents=True)
    with SandboxProcess.start(home / "sandbox", speed=20) as process:
        made = Place(process, tmp_path)
        yield made
        made.close()


def test_to_a_file_as_json(place: Place, tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("export", place.image, "--to", tmp_path / "vm.vhd", "--yes", "--json")
    assert ended.code == 0, ended.err
    told = ended.json
    assert (told["file"], told["format"], told["checked"]) == (str(tmp_path / "vm.vhd"), "vhd", True)
    assert told["size"] == (tmp_path / "vm.vhd").stat().st_size
    assert is_identical(tmp_path / "vm.vhd", "vhd", place.disk)
    assert place.objects() == [], "it was only on its way"
    again = amigrate("export", place.image, "--to", tmp_path / "vm.vhd", "--yes")
    assert again.code == 2
    assert "--overwrite" in again.err
    kept = amigrate(
        "export",
        place.image,
        "--to",
        tmp_path / "vm.vhd",
        "--yes",
        "--overwrite",
        "--keep-object",
        "--bucket",
        "mine",
    )
    assert kept.code == 0, kept.err
    assert len(place.objects()) == 1


def test_to_a_bucket(place: Place, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("export", place.image, "--to", "s3://mine/exports/kept-", "--format", "raw", "--yes")
    assert ended.code == 0, ended.err
    key = place.objects()[0]
    assert key.startswith("exports/kept-export-ami-")
    assert f"s3://mine/{key}" in ended.out


def is_download(call: Call) -> bool:
    return call.method == "GET" and "/exports/" in call.path


def test_killed_in_the_download_and_again(
    place: Place, tmp_path: Path, home: Path, amigrate: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    file = tmp_path / "vm.raw"
    journal = temporary_names(file)[1]
    with Proxy(place.endpoint) as proxy:
        arguments = ["export", place.image, "--to", str(file), "--yes", "--endpoint-url", proxy.url]
        first = iter([True])
        held = proxy.fail("hold", 99, lambda call: is_download(call) and not next(first, False))
        child = subprocess.Popen([str(PROGRAM), *arguments], stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 120
        while not (journal.exists() and journal.read_bytes().count(b"\n") == 2):  # its head, and one part
            assert child.poll() is None, "it ended by itself"
            assert time.monotonic() < deadline
            held.released.wait(0.05)
        child.kill()
        child.wait()
        assert not file.exists(), "nothing half-written bears the name"
        proxy.release_all()
        proxy.seen.clear()
        ended = amigrate(*arguments)
        assert ended.code == 0, ended.err
        assert sum(is_download(call) for call in proxy.seen) == 1, "only the part that was missing"
        assert "ExportImage" not in proxy.actions(), "the export itself was done once"
    assert file.read_bytes() == place.disk.read_bytes()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".vm")]
    assert not list((home / "exports").iterdir())


def test_interrupted_it_says_how_it_goes_on(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("PYTHONFAULTHANDLER", "1")
    signal.signal(
        signal.SIGINT, signal.default_int_handler
    )  # a shell's background job would hand on that it is ignored
    with Proxy(place.endpoint) as proxy:
        held = proxy.fail("hold", 99, is_download)
        arguments = ["export", place.image, "--to", str(tmp_path / "vm.raw"), "--yes"]
        command = [str(PROGRAM), *arguments, "--endpoint-url", proxy.url]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as child:
            assert held.reached.wait(120)
            child.send_signal(signal.SIGINT)
            try:
                _, said = child.communicate(timeout=120)
            except subprocess.TimeoutExpired:  # whoever looks at it wants to know where it was
                child.send_signal(signal.SIGABRT)
                pytest.fail(child.communicate()[1])
            finally:
                proxy.release_all()
    assert child.returncode == 130
    assert "The same command goes on where it stopped." in said
    assert "Traceback" not in said
    assert not (tmp_path / "vm.raw").exists()


def test_what_is_refused_is_said_before_anything_starts(
    place: Place, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    large = exports.machine_image(place.ec2, "large", place.snapshot, size=2000)
    refused = amigrate("export", large, "--to", tmp_path / "vm.raw", "--yes")
    assert refused.code == 1
    assert "XPT-03" in refused.err
    assert "1 TiB" in refused.err
    told = amigrate("export", large, "--to", tmp_path / "vm.raw", "--yes", "--json")
    assert [one["verdict"] for one in told.json["findings"]] == ["pass", "pass", "fail", "pass"]
    missing = amigrate("export", "ami-" + "3" * 17, "--to", tmp_path / "vm.raw", "--yes")
    assert missing.code == 1
    assert "XPT-01" in missing.err
    assert not place.ec2.describe_export_image_tasks()["ExportImageTasks"]


def test_what_aws_refuses_is_one_sentence(place: Place, tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    two = exports.machine_image(place.ec2, "two", place.snapshot, place.snapshot)
    ended = amigrate("export", two, "--to", tmp_path / "vm.raw", "--yes", "--json")
    assert ended.code == 2
    assert ended.is_one_sentence()
    assert "2 volumes and is not exportable" in ended.err


def test_a_role_that_cannot_write_is_found_before(
    place: Place, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    ended = amigrate("export", place.image, "--to", tmp_path / "vm.raw", "--yes", "--role", "none")
    assert ended.code == 1
    assert "The service role none does not exist" in ended.err
    assert not place.ec2.describe_export_image_tasks()["ExportImageTasks"]


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("vm.ova", "only instances (i-…) to an OVA"),
        ("missing/vm.raw", "no such folder"),
        ("vm.raw", "--yes"),
    ],
)
def test_bad_input(to: str, words: str, place: Place, tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("export", place.image, "--to", tmp_path / to)
    assert ended.code == 2
    assert words in ended.err.splitlines()[-1]
    assert "Traceback" not in ended.err


def test_an_instance_comes_back_as_an_ova(place: Place, tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    """Without the bucket's grants it is refused before anything starts, with --grant it is given them and done."""
    [made] = place.ec2.run_instances(ImageId=place.image, InstanceType="t2.micro", MinCount=1, MaxCount=1)[
        "Instances"
    ]
    instance = made["InstanceId"]
    place.ec2.stop_instances(InstanceIds=[instance], Force=True)
    place.ec2.get_waiter("instance_stopped").wait(
        InstanceIds=[instance], WaiterConfig={"Delay": 1, "MaxAttempts": 120}
    )
    file = tmp_path / "back.ova"
    ask = ["export", instance, "--to", file, "--bucket", "mine", "--yes"]
    refused = amigrate(*ask)
    assert refused.code == 1, refused.err
    assert (refused.code, file.exists()) == (1, False)
    assert "--grant" in refused.err
    ended = amigrate(*ask, "--grant")
    assert ended.code == 0, ended.err
    with open_image(file) as image:
        assert image.facts.format.value == "ova"
        wanted = place.disk.read_bytes()
        assert image.disks[0].read_at(0, len(wanted)) == wanted
    assert place.s3.list_objects_v2(Bucket="mine", Prefix="exports/").get("Contents", []) == []
    assert amigrate("export", place.image, "--to", tmp_path / "no.ova", "--yes").code == 2
