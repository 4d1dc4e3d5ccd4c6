"""``doctor --account``, its repairs, ``policy``, ``profiles`` and ``sign-in``, by the command line alone."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hcl2
import pytest
from samples.folders import NewFolder

from core.sandbox.process import SandboxProcess

PROGRAM = Path(sys.executable).with_name("amigrate")


@pytest.fixture(scope="module")
def account(new_folder: NewFolder) -> Iterator[SandboxProcess]:
    process = SandboxProcess.start(new_folder("account"), empty_account=True)
    yield process
    process.stop()


@pytest.fixture
def aws(account: SandboxProcess, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The empty account as the real AWS would be reached."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", account.access_key_id)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", account.secret_access_key)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    return ["doctor", "--account", "--bucket", "by-command", "--endpoint-url", account.endpoint_url]


def test_an_empty_account_is_examined_and_repaired(aws: list[str], amigrate: Callable[..., Any]) -> None:
    found = amigrate(*aws, "--json")
    assert found.code == 1, found.err
    assert found.json["readiness"] == "blocked"
    assert {"rule", "verdict", "severity", "evidence", "aws_error", "fix", "source"} <= found.json[
        "findings"
    ][0].keys()
    assert [one["repair"] for one in found.json["repairs"]] == ["role:create", "bucket:create"]
    assert found.json["repairs"][0]["changes"][0]["command"].startswith(
        "aws iam create-role --role-name vmimport "
    )
    shown = amigrate(*aws)
    assert shown.code == 1
    assert "ACC-02   blocks   There is no role vmimport." in shown.out
    assert "2 repairs can be made" in shown.out
    nobody = amigrate(*aws, "--repair")
    assert nobody.code == 2
    assert "--yes" in nobody.err.splitlines()[-1]
    mended = amigrate(*aws, "--repair", "--yes", "--json")
    assert (mended.code, mended.json["readiness"], mended.json["repairs"]) == (0, "ready", [])


def test_the_launch_and_the_export_are_judged_too(aws: list[str], amigrate: Callable[..., Any]) -> None:
    found = amigrate(
        *aws, "--subnet", "subnet-0123456789abcdef0", "--key-pair", "nobodys", "--export", "--json"
    ).json
    said = [one["detail"] for one in found["findings"] if one["rule"] == "ACC-06"]
    assert said == [
        "There is no subnet subnet-0123456789abcdef0 in us-east-1.",
        "There is no key pair nobodys.",
    ]
    asked = [one["where"] for one in found["findings"][0]["evidence"]]
    assert any("ec2:ExportImage" in where for where in asked)
    assert not any("ec2:ImportImage" in where for where in asked)


def test_nobody_is_signed_in(
    aws: list[str], amigrate: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    refused = amigrate(*aws)
    assert refused.code == 2
    assert refused.is_one_sentence()
    absent = amigrate(*aws, "--profile", "nobody")
    assert absent.code == 2
    assert "There is no profile nobody" in absent.err


@pytest.mark.parametrize("name", ["json", "aws", "commands", "cloudformation", "terraform"])
def test_policy_is_written_in_every_notation(amigrate: Callable[..., Any], name: str) -> None:
    written = amigrate("policy", "--bucket", "images", "--format", name, "--export", "--region", "eu-west-1")
    assert (written.code, written.err) == (0, "")
    if name == "terraform":
        assert "resource" in hcl2.loads(written.out)
    elif name in {"json", "cloudformation"}:
        assert json.loads(written.out)
    else:
        assert all(line.startswith("aws ") for line in written.out.splitlines())


def test_the_accounts_rules_are_explained(amigrate: Callable[..., Any]) -> None:
    assert "VM Import/Export" in amigrate("rules", "ACC-02").out
    assert "ACC-06" in amigrate("rules").out


def test_sign_in_by_the_browser(
    account: SandboxProcess,
    amigrate: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    home: Path,
) -> None:
    """The code is on standard error; whoever has the browser confirms it, and the next command is signed in."""
    config = tmp_path / "config"
    config.write_text(
        """
[profile admin]
sso_session = images
sso_account_id = 123456789012
sso_role_name = AdministratorAccess
region = us-east-1

[sso-session images]
sso_start_url = https://images.awsapps.com/start
sso_region = us-east-1
"""
    )
    for variable, value in {
        "HOME": str(tmp_path),
        "USERPROFILE": str(tmp_path),
        "AWS_CONFIG_FILE": str(config),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
        "AWS_ENDPOINT_URL": account.endpoint_url,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AMIGRATE_HOME": str(home),
        "COLUMNS": "300",
    }.items():
        monkeypatch.setenv(variable, value)
    for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(variable, raising=False)
    listed = amigrate("profiles", "--json").json
    assert [(one["name"], one["kind"]) for one in listed] == [("admin", "sso")]
    with subprocess.Popen(
        [PROGRAM, "sign-in", "--profile", "admin", "--no-browser", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stderr is not None
        line = program.stderr.readline()
        assert line.startswith("Confirm the code ")
        request = urllib.request.Request(f"{line.split()[-1]}&answer=allow", method="POST")  # noqa: S310
        urllib.request.urlopen(request).close()  # noqa: S310
        out, err = program.communicate(timeout=60)
    assert (program.returncode, err) == (0, "")
    assert json.loads(out)["start_url"] == "https://images.awsapps.com/start"
    assert len(list((tmp_path / ".aws" / "sso" / "cache").iterdir())) == 1
    judged = amigrate("doctor", "--account", "--profile", "admin", "--bucket", "by-browser", "--json")
    assert "AWSReservedSSO_AdministratorAccess" in judged.json["arn"], judged.err
