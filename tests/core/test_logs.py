from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.logs import log_to_file, redacted
from core.settings import Places


@pytest.mark.parametrize(
    "text",
    [
        "aws_secret_access_key=wJalrXUtnFEMI/K7MDENG",
        "{'SecretAccessKey': 'wJalrXUtnFEMI/K7MDENG'}",
        "X-Amz-Signature=wJalrXUtnFEMI&x=1",
        "session_token: 'wJalrXUtnFEMI'",
        "Authorization: wJalrXUtnFEMI",
        "Authorization: Bearer wJalrXUtnFEMI",
        "AWS4-HMAC-SHA256 SignedHeaders=host, Signature=wJalrXUtnFEMI",
        '"accessToken": "wJalrXUtnFEMI"',
        "{'clientSecret': 'wJalrXUtnFEMI'}",
        "refresh_token=wJalrXUtnFEMI",
        "deviceCode: wJalrXUtnFEMI",
        "password='a wJalrXUtnFEMI'",
        r"{\"password\": \"a wJalrXUtnFEMI\"}",
    ],
)
def test_secrets_do_not_reach_the_log(text: str) -> None:
    assert "wJalr" not in redacted(text)
    assert "<redacted>" in redacted(text)


def test_what_stands_beside_a_secret_stays() -> None:
    said = "{'SecretAccessKey': 'a b', 'Region': 'eu-west-1'} NextToken=x SignatureDoesNotMatch: no"
    assert redacted(said) == said.replace("a b", "<redacted>")


def test_key_ids_are_shortened_and_the_rest_stays() -> None:
    assert redacted("user AKIAIOSFODNN7EXAMPLE sent disk.vmdk") == "user AKIA… sent disk.vmdk"


@pytest.fixture
def _root_logger() -> Iterator[None]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in [handler for handler in root.handlers if handler not in before]:
        handler.close()
        root.removeHandler(handler)
    root.setLevel(level)


@pytest.mark.usefixtures("_root_logger")
def test_records_go_to_one_file_however_often_it_is_set_up(tmp_path: Path) -> None:
    places = Places(tmp_path / "home")
    log_to_file(lambda: places)
    log_to_file(lambda: places)
    assert not places.home.exists()  # a run that has nothing to log leaves nothing
    logging.getLogger("core.test").warning("the worker died, secret_key=abc")
    lines = (places.home / "logs" / "amigrate.log").read_text().splitlines()
    assert len(lines) == 1
    assert lines[0].endswith("WARNING core.test: the worker died, secret_key=<redacted>")
