"""The report of a migration: every fact of it stands in the page and in the document, and nothing of it is believed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from samples import plans
from samples.browser import Browser
from samples.folders import NewFolder

from core.aws.launch import checks
from core.aws.launch.model import Made
from core.facts import Failure
from core.migrations.launches.model import Launch, LaunchState
from core.migrations.launches.store import LaunchStore, launch_of
from core.migrations.model import Migration, Proof, Transfer
from core.migrations.states import Stage, State
from core.plans.launching import LaunchSettings
from core.reports.migration_report import migration_as_html, migration_as_json, report_migration
from core.settings import Places

HOSTILE = '</style><script>document.title="owned"</script><img src="http://127.0.0.1:9/x">\u202e'
WORDS = "ClientError: Unsupported kernel version 2.6.9-xen"
PLAN = plans.plan(
    findings={"block": ("KRN-01",), "warn": ("LIN-02",), "confirm": ("NET-05",)},
    confirmed={
        "NET-05": "Kim, 2026-03-04T11:00:00+00:00",
        "byol.dedicated-host": "Kim, 2026-03-04T11:01:00+00:00",
    },
)
LAUNCH = Launch(
    id="launch-20260304-0a0b0c", migration="20260304-abcdef", name="web01", image_id="ami-0a1b2c3d4e5f60718",
    destination=PLAN.destination, settings=LaunchSettings(instance_type="t3.small", source="203.0.113.7/32"),
    token="t", created=plans.NOW, updated=plans.NOW, state=LaunchState.TERMINATED, made=Made(instance_id="i-0123456789"),
    proven=False,
    checks=(
        checks.passed("port", ("203.0.113.9, TCP port 22", "SSH-2.0-OpenSSH_9.2")),
        checks.failed("file-systems", "not-mounted", ("/", "/dev/xvda1 ext4"), points="/srv/data"),
        checks.not_checked("http", "http-not-asked"),
    ),
)  # fmt: skip
PROOF = Proof(
    at=plans.NOW, launch=LAUNCH.id, proven=False, instance_type="t3.small", failed=("file-systems",), not_checked=("http",)
)  # fmt: skip


def done(**changes: Any) -> Migration:
    transfer = Transfer(done=64 * plans.GIB, total=64 * plans.GIB, kept=12 * plans.GIB)
    return plans.completed(**{"plan": PLAN, "transfer": transfer, **changes})


def failed(**changes: Any) -> Migration:
    failure = Failure(code="import.failed", facts={"aws_message": WORDS})
    return plans.importing(
        "pending", WORDS, **{"plan": PLAN, "state": State.FAILED, "failure": failure, **changes}
    )


def page_of(migration: Migration, launch: Launch | None = None) -> str:
    return migration_as_html(report_migration(migration, launch))


def test_what_was_sent_and_what_came_of_it() -> None:
    page = page_of(done(proof=PROOF), LAUNCH)
    for fact in (
        "ami-0a1b2c3d4e5f60718", "snap-0a1b2c3d4e5f60718", "import-ami-0123456789abcdef0", "52 GiB (55 834 574 848 bytes)",
        "12 GiB (12 884 901 888 bytes)", "/images/web01.vhdx", "68 719 476 736", "Debian GNU/Linux 12 (bookworm)", "legacy-bios",
        "2026-03-04 12:00:00 UTC", "preparing ami", "byol.dedicated-host", "NET-05", "Kim, 2026-03-04T11:00:00+00:00",
    ):  # fmt: skip
        assert fact in page, fact
    assert "Why it failed" not in page
    assert "Not sent" not in page


def test_the_end_of_the_transfer_counted_what_was_sent() -> None:
    counted = plans.event("stage-done", Stage.UPLOAD, 2, facts={"bytes": "7000", "sent": "4097"})
    assert "(4 097 bytes)" in page_of(done(events=(*done().events, counted)))


def test_the_proof_has_each_check_with_its_verdict_and_its_evidence() -> None:
    page = page_of(done(proof=PROOF), LAUNCH)
    for words in (
        "Not proven.",
        "i-0123456789, terminated",
        "SSH-2.0-OpenSSH_9.2",
        "not mounted: /srv/data",
        "not checked",
    ):
        assert words in page, words
    alone = page_of(done(proof=PROOF))
    assert "Volume integrity" in alone, "by name, where the launch's record is gone"
    assert "SSH-2.0" not in alone
    assert "nobody has seen this AMI boot" in page_of(done())


def test_a_failure_has_aws_words_and_the_causes_that_were_known_before_come_first() -> None:
    report = report_migration(failed())
    assert report.causes
    page = migration_as_html(report)
    assert WORDS in page
    warned = report_migration(failed(plan=plans.plan(findings={"block": report.causes[-1].rules})))
    assert warned.causes[0].id == report.causes[-1].id
    assert "failed the check before the import" in migration_as_html(warned)
    assert "belong to no cause" in page_of(
        failed(aws_message="?!", failure=Failure(code="import.failed", facts={}))
    )


def test_the_document_is_the_status_with_launch_and_causes() -> None:
    migration = failed(proof=PROOF)
    document = migration_as_json(report_migration(migration, LAUNCH))
    launch, causes = document.pop("launch"), document.pop("causes")
    assert document == migration.model_dump(mode="json")
    assert [check["verdict"] for check in launch["checks"]] == ["pass", "fail", "not-checked"]
    assert [cause["id"] for cause in causes]
    assert migration_as_json(report_migration(done()))["causes"] == []


def test_the_launch_that_the_verdict_is_of(tmp_path: Path) -> None:
    places = Places(tmp_path)
    store = LaunchStore(places.launches)
    later = LAUNCH.model_copy(
        update={"id": "launch-20260305-0a0b0c", "created": LAUNCH.created.replace(day=5)}
    )
    for launch in (LAUNCH, later):
        store.save(launch)
    assert launch_of(done(proof=PROOF), places) == LAUNCH
    assert launch_of(done(), places) == later
    assert launch_of(done(id="another"), places) is None
    assert (
        launch_of(done(proof=PROOF.model_copy(update={"launch": "launch-20250101-000000"})), places) is None
    )


# -- in a browser -----------------------------------------------------------------------------------------------------------

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def browser(new_folder: NewFolder) -> Iterator[Browser]:
    with Browser(new_folder("browser") / "profile") as opened:
        yield opened


@pytest.mark.slow
@pytest.mark.needs("chromium")
@pytest.mark.skipif(sys.platform == "win32", reason="the debugging pipe is inherited by number")
def test_alone_in_silence_by_light_by_dark_and_on_paper(browser: Browser, tmp_path: Path) -> None:
    evil = checks.failed("port", "port", (HOSTILE, HOSTILE), port=22, address=HOSTILE)
    launch = LAUNCH.model_copy(update={"checks": (*LAUNCH.checks, evil)})
    plan = PLAN.model_copy(update={"name": HOSTILE, "guest_name": HOSTILE, "description": HOSTILE})
    said = plans.event("aws", Stage.IMPORT, 9, text=HOSTILE, facts={"x": HOSTILE})
    migration = failed(
        plan=plan, proof=PROOF, events=(*failed().events, said), aws_message=f"{WORDS} {HOSTILE}"
    )
    file = tmp_path / "migration.html"
    file.write_text(page_of(migration, launch), encoding="utf-8")
    browser.events.clear()
    browser.emulate()
    browser.load(file.as_uri())
    assert browser.asked_for() == [file.as_uri()]
    assert browser.complaints() == []
    assert browser.evaluate("document.querySelectorAll('script, img, [onclick]').length") == 0
    assert str(browser.evaluate("document.title")).startswith("Migration of </style>")
    for scheme in ("light", "dark"):
        for width in (1100, 380):
            browser.emulate(scheme=scheme, width=width)
            assert browser.evaluate(OVERFLOW) == 0, (scheme, width)
            browser.picture()
    browser.emulate(scheme="dark", media="print", width=760)
    assert browser.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert browser.pdf().startswith(b"%PDF-")
