"""The parts of a test launch: settings, group, address and key against the sandbox; ports, the script and its answer for real."""

from __future__ import annotations

import shutil
import socket
import stat
import subprocess
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from samples.systems_manager import SystemsManager

from core.aws.calls import PatientCalls
from core.aws.launch import agent, checks, keys, login, network
from core.aws.launch.instance import run_request
from core.aws.launch.model import CheckVerdict, Seen
from core.aws.marks import TAG_LAUNCH
from core.aws.model import Connection
from core.aws.sessions import client
from core.errors import PlanError, ServiceError
from core.facts import Evidence
from core.plans.launching import HttpCheck, LaunchSettings, check_settings, normal_source
from core.signs import ports
from core.wording import has_words

REGION = "eu-west-3"  # of these tests alone
SETTINGS = LaunchSettings(instance_type="t3.small", source="203.0.113.7/32", login="admin")
BANNER = Evidence(where="TCP port 22", value="SSH-2.0-x")


@pytest.fixture
def calls(connection: Connection) -> PatientCalls:
    here = replace(connection, region=REGION)
    return PatientCalls(
        lambda: client(here, "ec2"), patience=5, check=lambda: None, wait=threading.Event().wait
    )


@pytest.fixture
def tags() -> dict[str, str]:
    return {TAG_LAUNCH: f"launch-20261126-{uuid.uuid4().hex[:6]}"}


@contextmanager
def listener(answer: bytes) -> Iterator[int]:
    """A port of this computer that says ``answer`` to whoever connects."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    connection.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
    thread.join(5)


# -- settings -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("203.0.113.7", "203.0.113.7/32"),
        (" 198.51.100.0/24", "198.51.100.0/24"),
        ("2001:db8::1", "2001:db8::1/128"),
    ],
)
def test_a_source_is_one_address_or_a_small_range(text: str, normal: str) -> None:
    assert normal_source(text) == normal


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"source": "0.0.0.0/0"}, "launch.source-too-wide"),
        ({"source": "::/0"}, "launch.source-too-wide"),
        ({"source": "my house"}, "launch.source"),
        ({"instance_type": ""}, "launch.no-type"),
        ({"user_data": "x" * 20_000}, "launch.user-data"),
        ({"makes_key": True}, "launch.no-key-file"),
        ({"makes_key": True, "key_file": __file__}, "launch.key-file-there"),
        ({"key_file": "/no/such/key"}, "launch.key-file-missing"),
        ({"connects": ("db;reboot:5432",)}, "launch.target"),
        ({"http": HttpCheck(port=70_000)}, "launch.page"),
        ({"subnet_id": "the big one"}, "launch.subnet"),
        ({"security_group_ids": ("default",)}, "launch.group"),
        ({"source": "", "security_group_ids": ("sg-1",)}, "launch.group"),
    ],
)
def test_settings_that_cannot_be_are_refused_before_anything_is_made(
    changes: dict[str, Any], code: str
) -> None:
    with pytest.raises(PlanError) as caught:
        check_settings(SETTINGS.model_copy(update=changes))
    assert caught.value.code == code
    assert has_words(code)


def test_the_source_is_known_only_where_no_router_translates() -> None:
    assert network.suggested_source("http://127.0.0.1:4600", "us-east-1") == "127.0.0.1/32"


# -- what is made -----------------------------------------------------------------------------------------------------------


def test_the_group_lets_in_one_source_on_one_port_and_is_made_once(
    calls: PatientCalls, tags: dict[str, str]
) -> None:
    launch = tags[TAG_LAUNCH]
    vpc = calls(lambda ec2: network.find_subnet_vpc(ec2, ""))
    made = network.ensure_group(calls, launch, vpc, "203.0.113.7/32", [22], tags)
    again = network.ensure_group(calls, launch, vpc, "203.0.113.7/32", [22, 8080], tags)
    assert made == again
    group = calls(lambda ec2: ec2.describe_security_groups(GroupIds=[made]))["SecurityGroups"][0]
    rules = [
        (
            rule["FromPort"],
            rule["ToPort"],
            [entry["CidrIp"] for entry in rule["IpRanges"]],
            rule["Ipv6Ranges"],
        )
        for rule in group["IpPermissions"]
    ]
    assert rules == [(22, 22, ["203.0.113.7/32"], []), (8080, 8080, ["203.0.113.7/32"], [])]


def test_a_private_key_that_only_its_owner_reads_and_ec2_never_sees(
    calls: PatientCalls, tags: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "id"
    keys.make_private_key(file, rsa=False)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    with pytest.raises(PlanError, match="key-file-there"):
        keys.make_private_key(file, rsa=False)
    assert file.read_bytes() == before
    name = tags[TAG_LAUNCH]
    keys.import_key(calls, name, file, tags)
    keys.import_key(calls, name, file, tags)
    pairs = calls(lambda ec2: ec2.describe_key_pairs(KeyNames=[name]))["KeyPairs"]
    assert [pair["Tags"] for pair in pairs] == [[{"Key": TAG_LAUNCH, "Value": name}]]


@pytest.mark.needs("ssh-keygen")
@pytest.mark.parametrize("rsa", [False, True])
def test_the_public_half_is_what_openssh_computes(tmp_path: Path, *, rsa: bool) -> None:
    file = tmp_path / "id"
    keys.make_private_key(file, rsa=rsa)
    told = subprocess.run(["ssh-keygen", "-y", "-f", str(file)], capture_output=True, check=True).stdout
    assert told.split()[:2] == keys.public_half(file).split()[:2]


def test_a_file_that_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "id").write_text("hello")
    with pytest.raises(PlanError, match="key-file-missing"):
        keys.public_half(tmp_path / "id")


def test_the_request_makes_one_instance_with_imdsv2_and_tags() -> None:
    request = run_request(SETTINGS, "ami-1", token="t", groups=["sg-1"], key_name="", tags={"a": "b"})
    assert (request["MinCount"], request["MaxCount"], request["ClientToken"]) == (1, 1, "t")
    assert request["MetadataOptions"]["HttpTokens"] == "required"
    assert {entry["ResourceType"] for entry in request["TagSpecifications"]} == {"instance", "volume"}
    assert "KeyName" not in request
    assert "UserData" not in request
    older = SETTINGS.model_copy(update={"imds_v1": True})
    asked = run_request(older, "ami-1", token="t", groups=["sg-1", "sg-2"], key_name="", tags={})
    assert asked["MetadataOptions"]["HttpTokens"] == "optional"
    assert asked["SecurityGroupIds"] == ["sg-1", "sg-2"]


def test_a_plan_may_leave_open_what_is_found_out_at_the_launch(tmp_path: Path) -> None:
    key = tmp_path / "key"
    planned = SETTINGS.model_copy(
        update={"instance_type": "", "source": "", "makes_key": True, "key_file": str(key)}
    )
    key.touch()  # made by an earlier launch of the same plan
    check_settings(planned, beforehand=True)
    for changes in ({"source": "0.0.0.0/0"}, {"subnet_id": "x"}, {"key_file": ""}):
        with pytest.raises(PlanError):
            check_settings(planned.model_copy(update=changes), beforehand=True)
    with pytest.raises(PlanError):
        check_settings(planned)


# -- ports ------------------------------------------------------------------------------------------------------------------


def test_a_banner_has_to_be_read_not_only_a_connection_made() -> None:
    with listener(b"SSH-2.0-dropbear_2022.83\r\n") as port:
        found = ports.ssh_banner(port)
        assert found is not None
        assert found.value == "SSH-2.0-dropbear_2022.83"
        assert ports.rdp_answer(port) is None
    with listener(b"") as port:
        assert ports.ssh_banner(port) is None
    with listener(bytes.fromhex("030000130ed000001234000200080002000000")) as port:
        assert ports.rdp_answer(port) is not None
    with listener(b"HTTP/1.0 503 Busy\r\n\r\n") as port:
        assert ports.http_answer(port, "/") == (503, "Busy")
    assert ports.http_answer(port, "/") is None


# -- inside -----------------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("sh") is None or not Path("/proc/mounts").exists(), reason="needs a Linux")
def test_the_script_on_this_very_machine() -> None:
    with listener(b"hello") as port:
        settings = SETTINGS.model_copy(update={"connects": (f"127.0.0.1:{port}", "127.0.0.1:1")})
        done = subprocess.run(
            ["sh", "-s"], input=login.script(settings).encode(), capture_output=True, check=True, timeout=60
        )
    inside = login.read_answer(done.stdout.decode("utf-8", "replace"))
    assert inside.system.startswith("Linux ")
    assert "sh" in inside.processes
    assert inside.connects in (
        {f"127.0.0.1:{port}": "reached", "127.0.0.1:1": "refused"},
        {f"127.0.0.1:{port}": "no-program", "127.0.0.1:1": "no-program"},
    )


ANSWER = """::amigrate:: system
Linux 6.1.0-30-cloud-amd64
::amigrate:: mounts
/dev/nvme0n1p1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
/dev/nvme1n1p1 /srv/my\\040data xfs ro,relatime 0 0
::amigrate:: fstab
UUID=1 / ext4 errors=remount-ro 0 1
UUID=2 /srv/my\\040data xfs defaults 0 2
UUID=3 /backup ext4 defaults 0 2
UUID=4 /media ext4 noauto 0 0
//server/share /mnt cifs defaults 0 0
::amigrate:: space
Filesystem 1024-blocks Used Available Capacity Mounted on
/dev/nvme0n1p1 60000 20000 36000 36% /
/dev/nvme1n1p1 900000 899000 1000 99% /srv/my data
::amigrate:: inodes
Filesystem Inodes IUsed IFree IUse% Mounted on
/dev/nvme0n1p1 4096 300 3796 8% /
::amigrate:: disks
nvme0n1 131072
nvme1n1 2097152
sr0 8
::amigrate:: processes
init
dropbear
::amigrate:: units
systemd
nginx.service loaded failed failed A web server
::amigrate:: addresses
2: eth0    inet 10.0.2.15/24 brd 10.0.2.255 scope global eth0
::amigrate:: connect db:5432
refused
"""


def test_the_answer_is_taken_apart() -> None:
    inside = login.read_answer(ANSWER)
    assert [(entry.point, entry.read_only, entry.free) for entry in inside.file_systems] == [
        ("/", False, 36_864_000), ("/srv/my data", True, 1_024_000),
    ]  # fmt: skip
    assert inside.missing == ("/backup",)
    assert inside.read_only == ("/srv/my data",)
    assert inside.disks == {"nvme0n1": 64 << 20, "nvme1n1": 1 << 30}
    assert inside.failed_units == ("nginx.service",)
    assert inside.addresses == ("10.0.2.15",)
    assert inside.connects == {"db:5432": "refused"}


def test_an_answer_that_is_garbled_says_nothing() -> None:
    for text in ("", "::amigrate:: space\n%%%\n", ANSWER.replace("::amigrate::", "::other::")):
        inside = login.read_answer(text)
        assert inside.file_systems == ()
        for check in checks.from_inside(SETTINGS, Seen(), inside, "ssh")[1:]:
            assert check.verdict is CheckVerdict.NOT_CHECKED


def test_a_login_that_is_refused_says_why(tmp_path: Path) -> None:
    if not login.ssh_program():
        pytest.skip("ssh is not installed")
    with listener(b"HTTP/1.1 400 no\r\n\r\n") as port, pytest.raises(ServiceError) as caught:
        login.look_inside(SETTINGS, "127.0.0.1", port, tmp_path)
    assert caught.value.code == "launch.login-refused"
    assert caught.value.facts["reason"]


@pytest.mark.skipif(shutil.which("sh") is None or not Path("/proc/mounts").exists(), reason="needs a Linux")
def test_the_agent_runs_the_same_script_without_a_login() -> None:
    with SystemsManager("AWS-RunShellScript") as server:
        there = Connection(region=REGION, endpoint_url=server.url, access_key_id="a", secret_access_key="b")
        manager = client(there, "ssm")
        assert not agent.agent_answers(manager, "i-2")
        assert agent.agent_answers(manager, "i-1")
        inside = agent.look_inside_by_agent(manager, "i-1", SETTINGS, threading.Event().wait)
        manager.close()
    assert inside.system.startswith("Linux ")
