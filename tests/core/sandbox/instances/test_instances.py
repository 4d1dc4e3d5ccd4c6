"""Instances: what is refused before anything starts, and a real machine from launch to termination."""

from __future__ import annotations

import base64
import json
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples import containers, exports, micro_vm
from samples.aws_clients import make_client, run_aws

from core.sandbox.process import SandboxProcess

BOOT_SECONDS = 240.0
_PAUSE = threading.Event()


def refused(call: Callable[..., Any], **parameters: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as error:
        call(**parameters)
    answer = error.value.response["Error"]
    return answer["Code"], answer["Message"]


def until(condition: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it took too long"
        _PAUSE.wait(0.2)


def described(ec2: Any, instance: str) -> dict[str, Any]:
    return dict(ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0])


def state(ec2: Any, instance: str) -> str:
    return str(described(ec2, instance)["State"]["Name"])


def status(ec2: Any, instance: str) -> str:
    found = ec2.describe_instance_status(InstanceIds=[instance], IncludeAllInstances=True)
    return str(found["InstanceStatuses"][0]["InstanceStatus"]["Status"])


def register(ec2: Any, s3: Any, bucket: str, disk: Path, **more: Any) -> str:
    snapshot = exports.snapshot(ec2, s3, bucket, disk)
    wanted = {
        "Name": f"ami {disk.name} {len(more)}", "Architecture": "x86_64", "VirtualizationType": "hvm", "EnaSupport": True,
        "RootDeviceName": "/dev/sda1", "BlockDeviceMappings": [{"DeviceName": "/dev/sda1", "Ebs": {"SnapshotId": snapshot}}],
    }  # fmt: skip
    return str(ec2.register_image(**{**wanted, **more})["ImageId"])


@pytest.fixture(scope="module")
def ec2(sandbox: SandboxProcess) -> Any:
    return make_client(sandbox, "ec2")


class TestRefused:
    @pytest.fixture
    def image(self, ec2: Any, s3: Any, bucket: str, tmp_path: Path) -> Callable[..., str]:
        disk = containers.raw_disk(tmp_path / "disk.img")
        return lambda **more: register(
            ec2, s3, bucket, disk, Name=" ".join([bucket, *map(str, more.values())]), **more
        )

    def test_before_anything_starts(self, ec2: Any, image: Callable[..., str]) -> None:
        run = {"MinCount": 1, "MaxCount": 1, "InstanceType": "t3.micro"}
        unknown = "ami-" + "0" * 17
        assert refused(ec2.run_instances, ImageId=unknown, **run) == (
            "InvalidAMIID.NotFound", f"The image id '[{unknown}]' does not exist")  # fmt: skip
        modern = image(BootMode="legacy-bios")
        assert refused(ec2.run_instances, ImageId=modern, **{**run, "InstanceType": "x9.none"}) == (
            "InvalidParameterValue", "Invalid value 'x9.none' for InstanceType.")  # fmt: skip
        code, message = refused(ec2.run_instances, ImageId=modern, **{**run, "InstanceType": "m6g.large"})
        assert code == "InvalidParameterValue"
        assert message.startswith(
            "The architecture 'arm64' of the specified instance type does not match the architecture 'x86_64'"
        )
        without = image(EnaSupport=False)
        code, message = refused(ec2.run_instances, ImageId=without, **run)
        assert (code, message.partition(" is required")[0]) == (
            "InvalidParameterCombination", "Enhanced networking with the Elastic Network Adapter (ENA)")  # fmt: skip
        uefi = image(BootMode="uefi")
        code, message = refused(ec2.run_instances, ImageId=uefi, **{**run, "InstanceType": "t2.micro"})
        assert (code, "does not support the boot mode 'uefi'" in message) == ("InvalidParameterValue", True)
        assert (
            refused(ec2.run_instances, ImageId=modern, **{**run, "MaxCount": 99})[0]
            == "InsufficientInstanceCapacity"
        )
        assert refused(ec2.get_console_output, InstanceId="i-" + "1" * 17)[0] == "InvalidInstanceID.NotFound"
        assert ec2.describe_instances()["Reservations"] == []

    def test_types_come_in_pages(self, ec2: Any) -> None:
        pages = [page["InstanceTypes"] for page in ec2.get_paginator("describe_instance_types").paginate()]
        assert max(len(page) for page in pages) == 100
        names = [item["InstanceType"] for page in pages for item in page]
        assert len(names) == len(set(names)) > 1000
        few = ec2.describe_instance_types(
            Filters=[{"Name": "instance-type", "Values": ["t3.*"]}], MaxResults=5
        )
        assert (len(few["InstanceTypes"]), "NextToken" in few) == (5, True)
        assert refused(ec2.describe_instance_types, MaxResults=1000)[0] == "InvalidMaxResults"


def banner(ec2: Any, instance: str) -> bytes:
    """What answers where the instance's tag says that its port 22 is."""
    tags = {tag["Key"]: tag["Value"] for tag in described(ec2, instance)["Tags"]}
    host, _, port = tags["sandbox:port-22"].rpartition(":")
    assert host in {described(ec2, instance)["PublicIpAddress"], "127.0.0.1"}
    with socket.create_connection((host, int(port)), 30) as connection:
        return connection.recv(64)


ASKING = """#!/bin/sh
token=$(printf 'PUT /latest/api/token HTTP/1.0\\r\\nX-aws-ec2-metadata-token-ttl-seconds: 60\\r\\n\\r\\n' | nc 169.254.169.254 80 | tail -n 1)
id=$(wget -q -O - --header "X-aws-ec2-metadata-token: $token" http://169.254.169.254/latest/meta-data/instance-id)
echo "metadata says $id" > /dev/console
"""
"""What the guest of the test does at its boot: with a token of the metadata service's version 2."""


def asking_disk(sample_cache: Path, folder: Path) -> Path:
    """The micro VM, with a script more among those of its boot."""
    disk, script = folder / "asking.img", folder / "asking"
    shutil.copyfile(micro_vm.cached(sample_cache, micro_vm.Shape(needs_mending=False)), disk)
    script.write_text(ASKING, encoding="utf-8")
    commands = f"cd /etc/rc2.d\nwrite {script} S03asking\nsif S03asking mode 0100755\n"
    place = f"{disk}?offset={micro_vm.PARTITION_START}"
    subprocess.run(
        ["debugfs", "-w", "-f", "-", place], input=commands.encode(), check=True, capture_output=True
    )
    return disk


@pytest.mark.slow
@pytest.mark.needs("qemu-system-x86_64", "qemu-img", "grub-mkimage", "apt-get", "debugfs")
def test_life_of_a_machine(sample_cache: Path, tmp_path: Path) -> None:
    """One boot: pending, running, initializing, ok; SSH at its public address; console; stop; restart; termination."""
    with SandboxProcess.start(tmp_path / "state", speed=100) as process:
        ec2, store = make_client(process, "ec2"), make_client(process, "s3")
        store.create_bucket(Bucket="disks")
        disk = asking_disk(sample_cache, tmp_path)
        image = register(ec2, store, "disks", disk, BootMode="legacy-bios")
        group = ec2.create_security_group(GroupName="ssh", Description="ssh")["GroupId"]
        material = ec2.create_key_pair(KeyName="admin")["KeyMaterial"]
        assert "PRIVATE KEY" in material
        fingerprint = ec2.describe_key_pairs(KeyNames=["admin"])["KeyPairs"][0]["KeyFingerprint"]
        started = ec2.run_instances(
            ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SecurityGroupIds=[group], KeyName="admin",
            MetadataOptions={"HttpTokens": "required"},
        )["Instances"][0]  # fmt: skip
        instance = started["InstanceId"]
        assert started["State"] == {"Code": 0, "Name": "pending"}
        assert started["PublicIpAddress"].startswith("127.")
        until(lambda: state(ec2, instance) == "running", 60)
        shown = described(ec2, instance)
        assert (shown["Architecture"], shown["VirtualizationType"], shown["ImageId"]) == (
            "x86_64",
            "hvm",
            image,
        )
        assert not [tag for tag in shown.get("Tags", []) if tag["Key"].startswith("sandbox:port-")], (
            "no group opens a port"
        )
        rule = {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "127.0.0.1/32"}]}
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[rule])
        assert status(ec2, instance) in {"initializing", "ok"}
        until(lambda: status(ec2, instance) in {"ok", "impaired"}, BOOT_SECONDS)
        assert status(ec2, instance) == "ok"
        assert banner(ec2, instance).startswith(b"SSH-2.0-dropbear")
        elastic = ec2.allocate_address(Domain="vpc")
        ec2.associate_address(AllocationId=elastic["AllocationId"], InstanceId=instance)
        assert described(ec2, instance)["PublicIpAddress"] == elastic["PublicIp"]
        assert elastic["PublicIp"].startswith("127.")
        assert banner(ec2, instance).startswith(b"SSH-2.0-dropbear")
        until(lambda: "metadata says" in ec2.get_console_output(InstanceId=instance)["Output"], 60)
        assert f"metadata says {instance}" in ec2.get_console_output(InstanceId=instance)["Output"]
        until(lambda: "login:" in ec2.get_console_output(InstanceId=instance)["Output"], 60)
        asked = run_aws(process, "ec2", "get-console-screenshot", "--wake-up", "--instance-id", instance)
        assert asked.returncode == 0, asked.stderr
        picture = base64.b64decode(json.loads(asked.stdout)["ImageData"])
        assert picture.startswith(b"\xff\xd8\xff\xe0")
        assert picture.endswith(b"\xff\xd9")
        changed = ec2.stop_instances(InstanceIds=[instance], Force=True)["StoppingInstances"][0]
        assert changed["CurrentState"]["Name"] == "stopping"
        until(lambda: state(ec2, instance) == "stopped", 60)
        assert "login:" in ec2.get_console_output(InstanceId=instance)["Output"], "the last words are kept"
        assert refused(ec2.get_console_screenshot, InstanceId=instance)[0] == "IncorrectInstanceState"
        ec2.start_instances(InstanceIds=[instance])
        until(lambda: state(ec2, instance) == "running", 60)
    with SandboxProcess.start(tmp_path / "state", speed=100) as process:
        ec2 = make_client(process, "ec2")
        shown = described(ec2, instance)
        assert (shown["State"]["Name"], shown["StateReason"]["Code"]) == ("stopped", "Server.ScheduledStop")
        assert shown["PublicIpAddress"] == elastic["PublicIp"]
        assert ec2.describe_key_pairs(KeyNames=["admin"])["KeyPairs"][0]["KeyFingerprint"] == fingerprint
        ended = ec2.terminate_instances(InstanceIds=[instance])["TerminatingInstances"][0]
        assert ended["CurrentState"]["Name"] == "shutting-down"
        until(lambda: state(ec2, instance) == "terminated", 60)
        assert not (tmp_path / "state" / "instances" / instance).exists()


def test_without_qemu_nothing_is_pretended(s3: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with SandboxProcess.start(tmp_path / "state", speed=100) as process:
        ec2, store = make_client(process, "ec2"), make_client(process, "s3")
        store.create_bucket(Bucket="disks")
        image = register(ec2, store, "disks", containers.raw_disk(tmp_path / "disk.img"))
        [started] = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)[
            "Instances"
        ]
        instance = started["InstanceId"]
        until(lambda: described(ec2, instance)["StateReason"].get("Code", "") != "", 30)
        shown = described(ec2, instance)
        assert shown["State"]["Name"] == "pending"
        assert shown["StateReason"]["Code"] == "Server.InsufficientInstanceCapacity"
        assert "QEMU" in shown["StateReason"]["Message"]
        ec2.terminate_instances(InstanceIds=[instance])
        until(lambda: state(ec2, instance) == "terminated", 30)
