"""What stands against a plan: checked before anything is sent, by the wizard's review page and before every run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from core.errors import PlanError
from core.facts import Failure
from core.images.model import ImageFormat
from core.plans.choices import Route
from core.plans.destination import Destination
from core.plans.instances import judge_type, types_offline
from core.plans.launching import check_settings
from core.plans.licences import check_usage_operation, judge_license
from core.plans.machine import read_machine
from core.plans.model import Plan, Reason, SourceFile
from core.plans.parameters import check_parameters
from core.plans.routes import IMPORTABLE, stops
from core.rules.edition import Edition
from core.rules.model import ImageReport
from core.rules.verdicts import Readiness, Severity

MAX_OBJECT = 5 << 40
"""S3's largest object, in bytes."""

MAX_VOLUMES = {Edition.GUIDE_2019: 22, Edition.TODAY: 21}

MAX_TAGS = 47
"""Of the 50 that AWS takes, the program needs three: Name, the migration and the plan."""

# https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
_BUCKET = re.compile(r"(?!\d+\.\d+\.\d+\.\d+$)(?!xn--)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_REGION = re.compile(r"[a-z]{2,4}(-[a-z]+)+-\d+")
_ROLE = re.compile(r"[\w+=,.@-]{1,64}")


OVERRIDE = "override.blocked"
"""Key in ``Plan.confirmed``: the user wants to send what the rules say AWS will refuse."""


def check_plan(plan: Plan, report: ImageReport | None = None) -> tuple[Failure, ...]:
    """All that keeps the plan from being run, worst first; empty when nothing does.

    :param report: a fresh report of the same files, for what the plan alone cannot tell (blocking findings, whether the
        instance type starts the disks).
    """
    failures = [*_sources(plan), *_guest(plan), *_choices(plan, report), *check_parameters(plan)]
    failures += [*_destination(plan.destination), *_launch(plan)]
    failures += [Failure(code="plan.not-acknowledged", facts={"item": item}) for item in outstanding(plan)]
    return tuple(failures)


def refusal(reason: Reason | Failure) -> PlanError:
    """The same as an error to raise."""
    return PlanError(reason.code, retryable=False, **reason.facts)


def outstanding(plan: Plan) -> tuple[str, ...]:
    """Acknowledgements that the chosen licence asks for and nobody has given yet."""
    choice = judge_license(plan.guest, plan.guest_name, plan.license_type, plan.edition)
    return tuple(item for item in choice.acknowledgements if item not in plan.confirmed)


def changed_source(source: SourceFile) -> Failure | None:
    """Why a source file is no longer what was planned with; None when it is."""
    try:
        status = Path(source.path).stat()
    except OSError as error:
        return _failure("plan.source-missing", path=source.path, reason=error.strerror or str(error))
    if status.st_size != source.size or status.st_mtime_ns != source.modified_ns:
        return _failure("plan.source-changed", path=source.path, size=source.size, now=status.st_size)
    return None


def _sources(plan: Plan) -> Iterator[Failure]:
    limit = MAX_VOLUMES[plan.edition]
    if len(plan.sources) > limit:
        yield _failure("plan.too-many-files", count=len(plan.sources), limit=limit)
    formats = [source.repack or source.format for source in plan.sources]
    if plan.route.staged and ImageFormat.OVA in formats and len(formats) > 1:
        yield _failure("plan.ova-alone", count=len(formats))
    for source in plan.sources:
        changed = changed_source(source)
        if changed is not None:
            yield changed
        elif source.size > MAX_OBJECT and not source.repack and plan.route in {Route.IMAGE, Route.SNAPSHOT}:
            yield _failure("plan.source-too-large", path=source.path, size=source.size, limit=MAX_OBJECT)
        if plan.route is Route.IMAGE and not source.repack and source.format not in IMPORTABLE:
            yield _failure("plan.format-not-importable", path=source.path, format=source.format or "?")


def _guest(plan: Plan) -> Iterator[Failure]:
    blocking = plan.findings.get(Severity.BLOCK.value, ())
    if blocking and OVERRIDE not in plan.confirmed:
        yield _failure("plan.blocked", rules=", ".join(blocking), count=len(blocking))
    if plan.guest.platform and plan.platform and plan.guest.platform != plan.platform:
        yield _failure("plan.platform", platform=plan.platform, guest=plan.guest_name)


def _choices(plan: Plan, report: ImageReport | None) -> Iterator[Failure]:
    choice = judge_license(plan.guest, plan.guest_name, plan.license_type, plan.edition)
    if choice.reason is not None:
        yield Failure(code=choice.reason.code, facts=choice.reason.facts)
    if plan.usage_operation:
        reason = check_usage_operation(plan.guest, plan.license_type, plan.usage_operation)
        if reason is not None:
            yield Failure(code=reason.code, facts=reason.facts)
    if report is None:
        return
    unknown_then = report.readiness is Readiness.BLOCKED and not plan.findings.get(Severity.BLOCK.value)
    container = plan.sources[0].repack
    rules = [each.rule for each in report.findings if stops(each, plan.route, container)]
    plain = plan.route is Route.IMAGE and not container
    if unknown_then and OVERRIDE not in plan.confirmed and (rules or plain):
        yield _failure("plan.blocked", rules=", ".join(rules), count=len(rules))
    machine = read_machine(report, plan.edition)
    if plan.boot_mode is not None and machine.boot_modes and plan.boot_mode not in machine.boot_modes:
        offered = ", ".join(sorted(mode.value for mode in machine.boot_modes))
        yield _failure("plan.boot-mode", mode=plan.boot_mode.value, offered=offered)
    yield from _instance_type(plan, report)


def _instance_type(plan: Plan, report: ImageReport) -> Iterator[Failure]:
    if not plan.instance_type:
        return
    types = {entry.name: entry for entry in types_offline(plan.edition, plan.guest)}
    entry = types.get(plan.instance_type)
    if entry is None:
        # The bundled list is of its day: a type that it does not know is the business of AWS, not an error.
        if plan.edition is Edition.GUIDE_2019 and plan.guest.platform == "Linux":
            yield _failure("instance.not-in-guide", type=plan.instance_type)
        return
    for reason in judge_type(read_machine(report, plan.edition), entry, plan.edition).reasons:
        yield Failure(code=reason.code, facts=reason.facts)


def _destination(destination: Destination) -> Iterator[Failure]:
    if not _REGION.fullmatch(destination.region):
        yield _failure("plan.region", region=destination.region)
    if destination.bucket and not _BUCKET.fullmatch(destination.bucket):
        yield _failure("plan.bucket-name", bucket=destination.bucket)
    if not destination.bucket and not destination.create_bucket:
        yield _failure("plan.no-bucket")
    if len(destination.prefix.encode()) > 512 or destination.prefix.startswith("/"):
        yield _failure("plan.prefix", prefix=destination.prefix)
    if not _ROLE.fullmatch(destination.role_name):
        yield _failure("plan.role-name", role=destination.role_name)
    if destination.kms_key_id and not destination.encrypted:
        yield _failure("plan.key-without-encryption", key=destination.kms_key_id)
    if len(destination.tags) > MAX_TAGS:
        yield _failure("plan.too-many-tags", count=len(destination.tags), limit=MAX_TAGS)
    for key, value in destination.tags.items():
        if not 0 < len(key) <= 128 or len(value) > 256 or key.lower().startswith("aws:"):
            yield _failure("plan.tag", key=key)


def _launch(plan: Plan) -> Iterator[Failure]:
    if plan.launch is None:
        return
    try:
        check_settings(plan.launch, beforehand=True)
    except PlanError as error:
        yield _failure(error.code, **error.facts)


def _failure(code: str, **facts: object) -> Failure:
    return Failure(code=code, facts={key: str(value) for key, value in facts.items()})
