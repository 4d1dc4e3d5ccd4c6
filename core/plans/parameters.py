"""What AWS's parameters ask of each other, refused before anything is sent: which excludes which, and what each may be.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html and the VM Import/Export user guide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.facts import Failure
from core.images.model import ImageFormat
from core.plans.choices import BootMode, LicenseType, Route
from core.plans.licences import effective_license
from core.plans.model import Plan
from core.plans.routes import FORMATS

MAX_DESCRIPTION = 255
_LICENSE_ARN = re.compile(
    r"arn:aws[a-z-]*:license-manager:(?P<region>[a-z0-9-]+):\d{12}:license-configuration[:/]lic-[0-9a-f]+"
)
_KEY_ARN = re.compile(r"arn:aws[a-z-]*:kms:(?P<region>[a-z0-9-]+):\d{12}:(?:key|alias)/.+")
_MIGRATION = re.compile(r"\d{8}-[0-9a-f]{6}")
_DEVICE = re.compile(r"/dev/(?:sd[a-z]\d{0,2}|xvd[a-z]{1,2}\d{0,2})")


def check_parameters(plan: Plan) -> Iterator[Failure]:
    """All that AWS would refuse, or that the plan's route has no place for."""
    yield from _texts(plan)
    yield from _machine(plan)
    yield from _keys(plan)
    yield from _licences(plan)
    yield from _route(plan)


def _texts(plan: Plan) -> Iterator[Failure]:
    if len(plan.description) > MAX_DESCRIPTION:
        yield _failure("plan.description", length=len(plan.description), limit=MAX_DESCRIPTION)
    if len(plan.client_comment) > MAX_DESCRIPTION:
        yield _failure("plan.comment", length=len(plan.client_comment), limit=MAX_DESCRIPTION)
    devices = [source.device for source in plan.sources if source.device]
    for device in devices:
        if not _DEVICE.fullmatch(device) or devices.count(device) > 1:
            yield _failure("plan.device", device=device)
            return


def _machine(plan: Plan) -> Iterator[Failure]:
    if plan.architecture == "arm64" and plan.route.changes_guest:
        yield _failure("route.architecture", architecture=plan.architecture)
    if plan.boot_mode is BootMode.UEFI and plan.architecture == "i386":
        yield _failure("plan.boot-mode-architecture", mode=plan.boot_mode.value, architecture="i386")
    if plan.boot_mode is BootMode.LEGACY_BIOS and plan.architecture == "arm64":
        yield _failure("plan.boot-mode-architecture", mode=plan.boot_mode.value, architecture="arm64")
    if plan.boot_mode is BootMode.UEFI and plan.route is Route.DIRECT_IMAGE and not plan.platform:
        yield _failure("plan.platform-needed")


def _keys(plan: Plan) -> Iterator[Failure]:
    to = plan.destination
    found = _KEY_ARN.fullmatch(to.kms_key_id)
    if found and found["region"] != to.region:
        yield _failure("plan.key-region", key=to.kms_key_id, region=to.region)


def _licences(plan: Plan) -> Iterator[Failure]:
    if not plan.license_configurations:
        return
    for arn in plan.license_configurations:
        found = _LICENSE_ARN.fullmatch(arn)
        if found is None:
            yield _failure("plan.license-configuration", arn=arn)
        elif found["region"] != plan.destination.region:
            yield _failure("plan.license-configuration-region", arn=arn, region=plan.destination.region)
    if effective_license(plan.guest, plan.license_type) is LicenseType.AWS:
        yield _failure("plan.license-configuration-byol")


def _route(plan: Plan) -> Iterator[Failure]:
    route = plan.route
    if plan.since:
        if route.staged:
            yield _failure("plan.since-route", route=route.value)
        elif not _MIGRATION.fullmatch(plan.since):
            yield _failure("plan.since", id=plan.since)
    taken = FORMATS.get(route)
    if route is not Route.IMAGE and taken is not None:
        for source in plan.sources:
            if route is Route.VOLUME and source.repack:
                yield _failure("plan.route-repack", route=route.value)
            kind = source.repack or source.format
            if kind not in {ImageFormat(each).value for each in taken}:
                yield _failure("route.format", path=source.path, format=kind or "?")
    if route.changes_guest:
        return
    if effective_license(plan.guest, plan.license_type) is LicenseType.AWS:
        yield _failure("route.licence-aws", guest=plan.guest_name)
    sent = [
        name
        for name, given in (
            ("UsageOperation", plan.usage_operation),
            ("LicenseSpecifications", plan.license_configurations),
            ("Hypervisor", plan.hypervisor),
        )
        if given
    ]
    if sent:
        yield _failure("plan.route-parameters", route=route.value, names=", ".join(sent))
    if route is Route.VOLUME and plan.destination.encrypted:
        yield _failure("plan.route-encryption", route=route.value)


def _failure(code: str, **facts: object) -> Failure:
    return Failure(code=code, facts={key: str(value) for key, value in facts.items()})
