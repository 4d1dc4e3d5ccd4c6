"""Rules by their id, and the gates before them: a rule is only asked where there is something for it to judge.

A rule is one small pure function. What it needs decides its decorator: :func:`any_rule` is always asked,
:func:`container_rule` needs a container, :func:`disk_rule` its disks, :func:`guest_rule` what lies on them,
:func:`system_rule`, :func:`linux_rule` and :func:`windows_rule` an operating system. Where that is missing the gate
answers ``unknown`` with the reason, or ``n/a`` where the question does not arise: nothing is passed unread.
"""

from __future__ import annotations

from collections.abc import Callable

from core.facts import Evidence
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest
from core.guests.windows.model import WindowsSystem
from core.images.model import ImageFormat
from core.rules.outcome import Outcome, Outcomes, not_applicable, unknown, worded
from core.rules.subject import Subject
from core.wording import phrase

Check = Callable[[Subject], Outcomes]
Register = Callable[[Check], Check]

_checks: dict[str, Check] = {}

NO_IMAGE = frozenset({"image.empty", "image.not-a-disk-image"})
"""Failures that are a verdict on the content: it was read, and there is no disk image in it."""


def check_of(identifier: str) -> Check:
    return _checks[identifier]


def identifiers() -> frozenset[str]:
    return frozenset(_checks)


def any_rule(identifier: str) -> Register:
    """Asked of every inspection, even of one that failed."""

    def register(check: Check) -> Check:
        if identifier in _checks:
            raise ValueError(identifier)
        _checks[identifier] = check
        return check

    return register


def container_rule(identifier: str, *formats: ImageFormat) -> Register:
    """Asked where a container was recognised (one of ``formats``, if any are named)."""

    def register(check: Check) -> Check:
        def gate(subject: Subject) -> Outcomes:
            present = [image for image in subject.images if image.format is not None]
            kinds = {image.format for image in present} | {disk.facts.format for disk in subject.disks}
            if not present:
                return _no_container(subject)
            if formats and not kinds & set(formats):
                wanted = " or ".join(kind.value.upper() for kind in formats)
                return not_applicable("other-format", _containers(subject), wanted=wanted)
            return check(subject)

        any_rule(identifier)(gate)
        return check

    return register


def disk_rule(identifier: str) -> Register:
    """Asked where the container tells its disks."""

    def register(check: Check) -> Check:
        def gate(subject: Subject) -> Outcomes:
            if not any(image.format for image in subject.images):
                return _no_container(subject)
            return (
                check(subject)
                if subject.disks
                else unknown("no-disks", _why(subject), reason=failure_words(subject))
            )

        any_rule(identifier)(gate)
        return check

    return register


def guest_rule(
    identifier: str,
) -> Callable[[Callable[[Subject, Guest], Outcomes]], Callable[[Subject, Guest], Outcomes]]:
    """Asked where the disks' contents were looked at."""

    def register(check: Callable[[Subject, Guest], Outcomes]) -> Callable[[Subject, Guest], Outcomes]:
        def gate(subject: Subject) -> Outcomes:
            guest = subject.guest
            # Without a partition table read, a guest that came back empty says nothing.
            if guest is None or not (guest.layouts or guest.volumes or guest.systems):
                return _no_guest(subject)
            return check(subject, guest)

        any_rule(identifier)(gate)
        return check

    return register


def system_rule(
    identifier: str,
) -> Callable[
    [Callable[[Subject, LinuxSystem | WindowsSystem], Outcomes]],
    Callable[[Subject, LinuxSystem | WindowsSystem], Outcomes],
]:
    """Asked where an operating system was found."""

    def register(
        check: Callable[[Subject, LinuxSystem | WindowsSystem], Outcomes],
    ) -> Callable[[Subject, LinuxSystem | WindowsSystem], Outcomes]:
        def gate(subject: Subject) -> Outcomes:
            system = subject.linux or subject.windows
            return check(subject, system) if system else no_system(subject)

        any_rule(identifier)(gate)
        return check

    return register


def linux_rule(
    identifier: str,
) -> Callable[[Callable[[Subject, LinuxSystem], Outcomes]], Callable[[Subject, LinuxSystem], Outcomes]]:
    """Asked of a Linux; ``n/a`` for a Windows."""

    def register(
        check: Callable[[Subject, LinuxSystem], Outcomes],
    ) -> Callable[[Subject, LinuxSystem], Outcomes]:
        def gate(subject: Subject) -> Outcomes:
            if subject.linux is not None:
                return check(subject, subject.linux)
            return not_applicable("windows") if subject.windows is not None else no_system(subject)

        any_rule(identifier)(gate)
        return check

    return register


def windows_rule(
    identifier: str,
) -> Callable[[Callable[[Subject, WindowsSystem], Outcomes]], Callable[[Subject, WindowsSystem], Outcomes]]:
    """Asked of a Windows; ``n/a`` for a Linux."""

    def register(
        check: Callable[[Subject, WindowsSystem], Outcomes],
    ) -> Callable[[Subject, WindowsSystem], Outcomes]:
        def gate(subject: Subject) -> Outcomes:
            if subject.windows is not None:
                return check(subject, subject.windows)
            return not_applicable("linux") if subject.linux is not None else no_system(subject)

        any_rule(identifier)(gate)
        return check

    return register


def failure_words(subject: Subject) -> str:
    """Why the inspection came to no end, in words and without a full stop."""
    failure = subject.inspection.failure
    if failure is not None:
        return phrase(failure.code, dict(failure.facts)).rstrip(".")
    if subject.unread_disks:
        return subject.unread_disks[0].value
    return "the container shows no disk that could be read"


def no_system(subject: Subject) -> Outcome:
    """No operating system was found, so what it would have to answer stays open."""
    guest = subject.guest
    if guest is None or not (guest.layouts or guest.volumes):
        return _no_guest(subject)
    if subject.unread_disks:
        return unknown("unread-disks", subject.unread_disks, worded(guest.trouble))
    locked = [
        Evidence(where=volume.where, value=volume.detail or volume.kind)
        for volume in guest.volumes
        if volume.encrypted
    ]
    found = tuple(locked) + worded(guest.trouble)
    looked = [
        Evidence(where=volume.where, value=f"{volume.kind.value}, no system") for volume in guest.volumes
    ]
    bare = [
        Evidence(where=f"disk {one.index}", value=f"{one.table.value}, no volumes") for one in guest.layouts
    ]
    return unknown("no-system", found or looked or bare)


def _no_guest(subject: Subject) -> Outcome:
    return unknown("no-guest", _why(subject), reason=failure_words(subject))


def _no_container(subject: Subject) -> Outcome:
    failure = subject.inspection.failure
    if failure is not None and failure.code in NO_IMAGE:
        return not_applicable("no-image", _why(subject))
    return unknown("no-container", _why(subject), reason=failure_words(subject))


def _why(subject: Subject) -> Evidence:
    return Evidence(where=subject.inspection.path, value=failure_words(subject))


def _containers(subject: Subject) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(where=image.path, value=image.format.value.upper())
        for image in subject.images
        if image.format is not None
    )
