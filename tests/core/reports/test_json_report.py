"""The JSON document: design.md's contract, its published schema, reading it back, and judging it again."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from samples import inspections as vm

from core.errors import AmigrateError
from core.reports import as_json, from_json, rejudge
from core.reports.json_report import schema_text
from core.rules import Edition, Readiness, confirm, report
from core.wording import sentence

SCHEMA = Path(__file__).parents[3] / "resources" / "schemas" / "report.schema.json"
REWRITE = (
    ".venv/bin/python -c 'from core.reports.json_report import schema_text; print(schema_text(), end=\"\")'"
    " > resources/schemas/report.schema.json"
)


def machines() -> list[Any]:
    return [
        vm.linux_vm(),
        vm.windows_vm(),
        vm.linux_vm(images=(vm.ova(),), volume_groups=(vm.group("lost"),)),
        vm.no_container("image.empty"),
        vm.no_guest(),
    ]


def test_the_contract_of_the_design() -> None:
    made = as_json(report([vm.linux_vm(fstab=vm.absent("/etc/fstab"))], Edition.TODAY))
    assert made["edition"] == "2026"
    (image,) = made["images"]
    assert {"path", "format", "disks", "guest", "readiness", "findings"} <= set(image)
    assert image["path"] == "vm.img"
    assert image["format"] == "raw"
    assert image["readiness"] == "blocked"
    assert image["disks"][0]["size"] == 8 << 30
    finding = next(item for item in image["findings"] if item["rule"] == "TAB-01")
    assert finding["verdict"] == "fail"
    assert finding["severity"] == "block"
    assert finding["evidence"] == [{"where": "disk 1, partition 1, /etc/fstab", "value": "absent"}]
    assert finding["aws_error"] == "Invalid configuration - Could not read fstab"
    assert finding["fix"]
    assert finding["source"]


def test_it_is_plain_json() -> None:
    made = as_json(report(machines()))
    assert json.loads(json.dumps(made)) == made


@pytest.mark.parametrize("edition", Edition)
def test_it_is_read_back_whole(edition: Edition) -> None:
    made = report(machines(), edition)
    assert from_json(json.dumps(as_json(made))) == made


def test_a_saved_report_is_judged_again_without_the_image() -> None:
    saved = json.dumps(as_json(report(machines(), Edition.TODAY)))
    again = rejudge(from_json(saved), Edition.GUIDE_2019)
    assert again.edition is Edition.GUIDE_2019
    assert [image.readiness for image in again.images[:2]] == [Readiness.BLOCKED, Readiness.READY]
    assert again.images == report(machines(), Edition.GUIDE_2019).images


def test_what_was_confirmed_is_kept_and_outlives_another_edition() -> None:
    noon = datetime(2026, 11, 23, 13, 0, 30, 999, tzinfo=timezone(timedelta(hours=1)))
    made = confirm(report([vm.linux_vm(), vm.no_guest()]), {"NET-05": "planned"}, who="Kim", when=noon)
    document = as_json(made)
    kept = {"rule": "NET-05", "who": "Kim", "when": "2026-11-23T12:00:30Z", "note": "planned"}
    assert kept in document["images"][0]["confirmations"]
    obeys(
        document,
        json.loads(SCHEMA.read_text(encoding="utf-8")),
        json.loads(SCHEMA.read_text(encoding="utf-8")),
    )
    saved = from_json(json.dumps(document))
    assert saved == made
    again = rejudge(saved, Edition.GUIDE_2019)
    assert [image.confirmations for image in again.images] == [image.confirmations for image in made.images]


def test_a_report_of_before_there_were_confirmations_is_read() -> None:
    document = as_json(report([vm.linux_vm()]))
    del document["images"][0]["confirmations"]
    assert from_json(json.dumps(document)).images[0].confirmations == ()


def test_passwords_stay_in_the_guest() -> None:
    line = vm.mount("//nas/x", "cifs").model_copy(
        update={
            "options": ("user=me", "password=geheim"),
            "text": "//nas/x /x cifs user=me,password=geheim 0 0",
        }
    )
    made = json.dumps(as_json(report([vm.linux_vm(fstab=vm.fact((line,)))])))
    assert "geheim" not in made
    assert "user=me" in made


def test_the_published_schema_is_the_programs() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text(), f"write it anew: {REWRITE}"


def test_documents_obey_the_schema() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    for edition in Edition:
        obeys(as_json(report(machines(), edition)), schema, schema)
    broken = as_json(report(machines()))
    broken["images"][0]["readiness"] = "perhaps"
    with pytest.raises(AssertionError):
        obeys(broken, schema, schema)


def obeys(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> None:
    """Just as much of JSON Schema as the published one uses; any other keyword is an error of the test."""
    known = {
        "$defs",
        "$id",
        "$ref",
        "$schema",
        "additionalProperties",
        "anyOf",
        "const",
        "default",
        "description",
    }
    known |= {"discriminator", "enum", "format", "items", "oneOf", "properties", "required", "title", "type"}
    assert set(schema) <= known, set(schema) - known
    if "$ref" in schema:
        obeys(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root)
    if "const" in schema:
        assert value == schema["const"]
    if "enum" in schema:
        assert value in schema["enum"]
    for choice in ("anyOf", "oneOf"):
        if choice in schema:
            assert any(matches(value, option, root) for option in schema[choice]), value
    kind = schema.get("type")
    if kind == "object":
        assert isinstance(value, dict)
        assert set(schema.get("required", ())) <= set(value)
        named = schema.get("properties", {})
        for name, item in value.items():
            if name in named:
                obeys(item, named[name], root)
            else:
                assert schema.get("additionalProperties", True) is not False, name
                if isinstance(schema.get("additionalProperties"), dict):
                    obeys(item, schema["additionalProperties"], root)
    elif kind == "array":
        assert isinstance(value, list)
        for item in value:
            obeys(item, schema.get("items", {}), root)
    elif kind is not None:
        types: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (int, float)}
        types |= {"boolean": (bool,), "null": (type(None),)}
        assert isinstance(value, types[kind])


def matches(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    try:
        obeys(value, schema, root)
    except AssertionError:
        return False
    return True


@pytest.mark.parametrize("text", ["", "{", "[]", '{"edition": "2026"}', '{"edition": "1999", "images": []}'])
def test_what_is_no_report(text: str) -> None:
    with pytest.raises(AmigrateError) as caught:
        from_json(text)
    assert caught.value.code == "report.not-a-report"
    assert "amigrate check --json" in sentence(caught.value)


def test_a_later_program_may_say_more() -> None:
    made = as_json(report([vm.linux_vm()]))
    made["something_new"] = 1
    made["images"][0]["findings"][0]["weight"] = 7
    assert from_json(json.dumps(made)).images[0].readiness is Readiness.READY
