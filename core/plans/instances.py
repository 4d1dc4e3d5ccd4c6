"""Which instance types can start what was found on the disks: each exclusion with its reasons, sorted by fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from core.facts import Frozen
from core.plans.catalogue import InstanceType, catalogue, guide_types
from core.plans.choices import BootMode
from core.plans.machine import Machine, read_machine
from core.plans.model import GuestKind, Reason
from core.rules.edition import Edition
from core.rules.model import ImageReport

GIB = 1 << 30
ASSUMED_CPUS = 2
ASSUMED_MEMORY = {"Linux": 2 * GIB, "Windows": 4 * GIB, "": 4 * GIB}
"""What is looked for where no OVF or VMX declares a size: enough for the system itself."""

PRICE_OF_CPU, PRICE_OF_GIB = 8.0, 1.0
"""Weights that rank by size: on EC2's price lists a vCPU costs about as much as 8 GiB of memory."""
PRICE_OF_BURSTABLE = 0.3
"""What a burstable type costs, of one of the same size that is not."""


class InstanceChoice(Frozen):
    """One type, judged for one machine.

    :param fits: it can be launched and will start the disk.
    :param reasons: why it does not, all of them.
    :param why: what is good to know of one that fits.
    """

    type: InstanceType
    fits: bool
    recommended: bool = False
    reasons: tuple[Reason, ...] = ()
    why: tuple[Reason, ...] = ()


def types_offline(edition: Edition, kind: GuestKind) -> tuple[InstanceType, ...]:
    """The types to choose from without a connection.

    The guide of 2019 lists types for Linux, and says of Windows "most instance types": those are taken from the catalogue.
    """
    if edition is Edition.GUIDE_2019 and kind.platform != "Windows":
        return guide_types()
    return catalogue().types


def instance_choices(
    report: ImageReport, types: Iterable[InstanceType], edition: Edition
) -> tuple[InstanceChoice, ...]:
    """All types, those that fit first, the closest to what the machine has at the top; at most one is recommended."""
    return judge_types(read_machine(report, edition), types, edition)


@dataclass(frozen=True, slots=True)
class JudgedTypes:
    """The choices, with what they rest on."""

    machine: Machine
    types: tuple[InstanceType, ...]
    edition: Edition
    choices: tuple[InstanceChoice, ...]

    @classmethod
    def of(cls, machine: Machine, types: tuple[InstanceType, ...], edition: Edition) -> Self:
        return cls(machine, types, edition, judge_types(machine, types, edition))


def judge_types(
    machine: Machine, types: Iterable[InstanceType], edition: Edition
) -> tuple[InstanceChoice, ...]:
    judged = [judge_type(machine, entry, edition) for entry in types]
    judged.sort(key=lambda choice: _rank(machine, choice))
    if judged and judged[0].fits and judged[0].type.vcpus is not None:
        judged[0] = judged[0].model_copy(update={"recommended": True})
    return tuple(judged)


def judge_type(machine: Machine, entry: InstanceType, edition: Edition) -> InstanceChoice:
    reasons = tuple(_exclusions(machine, entry, edition))
    return InstanceChoice(
        type=entry,
        fits=not reasons,
        reasons=reasons,
        why=() if reasons else tuple(_remarks(machine, entry)),
    )


def _exclusions(machine: Machine, entry: InstanceType, edition: Edition) -> Iterator[Reason]:
    yield from _cannot_start(machine, entry)
    yield from _too_small(machine, entry)
    if edition is Edition.GUIDE_2019 and machine.kind.platform == "Linux":
        if entry.name not in {listed.name for listed in guide_types()}:
            yield _reason("instance.not-in-guide", entry)
    elif not entry.current_generation:
        yield _reason("instance.previous-generation", entry)


def _cannot_start(machine: Machine, entry: InstanceType) -> Iterator[Reason]:
    if machine.architecture and machine.architecture not in entry.architectures:
        offered = ", ".join(entry.architectures)
        yield _reason("instance.architecture", entry, guest=machine.architecture, offered=offered)
    elif not machine.architecture and not {"x86_64", "i386"} & set(entry.architectures):
        # ImportImage takes nothing but x86, whatever the disk turns out to hold.
        yield _reason("instance.not-x86", entry, offered=", ".join(entry.architectures))
    if machine.boot_mode is not None and machine.boot_mode not in entry.boot_modes:
        offered = ", ".join(entry.boot_modes)
        yield _reason("instance.boot-mode", entry, guest=machine.boot_mode.value, offered=offered)
    if entry.ena == "required" and machine.ena is False:
        yield _reason("instance.ena-driver", entry)
    if entry.nvme == "required" and machine.nvme is False:
        yield _reason("instance.nvme-driver", entry)


def _too_small(machine: Machine, entry: InstanceType) -> Iterator[Reason]:
    if machine.cpus and entry.vcpus is not None and entry.vcpus < machine.cpus:
        yield _reason("instance.cpus", entry, needed=machine.cpus, offered=entry.vcpus)
    if machine.memory and entry.memory is not None and entry.memory < machine.memory:
        needed, offered = _gib(machine.memory), _gib(entry.memory)
        yield _reason("instance.memory", entry, needed=needed, offered=offered)
    if entry.max_volumes is not None and machine.volumes > entry.max_volumes:
        yield _reason("instance.volumes", entry, needed=machine.volumes, offered=entry.max_volumes)


def _remarks(machine: Machine, entry: InstanceType) -> Iterator[Reason]:
    if entry.vcpus is None or entry.memory is None:
        yield _reason("instance.size-unknown", entry)
    if machine.cpus is None or machine.memory is None:
        cpus, memory = _wanted(machine)
        yield _reason("instance.size-assumed", entry, cpus=cpus, memory=_gib(memory))
    else:
        yield _reason("instance.size-matches", entry, cpus=machine.cpus, memory=_gib(machine.memory))
    if (entry.ena == "required" and machine.ena is None) or (
        entry.nvme == "required" and machine.nvme is None
    ):
        yield _reason("instance.drivers-unread", entry)
    if machine.boot_mode is None:
        yield _reason("instance.boot-mode-unread", entry)
    elif machine.boot_mode is BootMode.UEFI:
        yield _reason("instance.boots-uefi", entry)
    if entry.burstable:
        yield _reason("instance.burstable", entry)
    if entry.accelerated:
        yield _reason("instance.accelerated", entry)
    if entry.bare_metal:
        yield _reason("instance.bare-metal", entry)


def _rank(machine: Machine, choice: InstanceChoice) -> tuple[object, ...]:
    """Those that fit, then plain virtual machines of known size, then the smallest that will do, then by family."""
    entry = choice.type
    cpus, memory = _wanted(machine)
    known = entry.vcpus is not None and entry.memory is not None
    small = known and ((entry.vcpus or 0) < cpus or (entry.memory or 0) < memory)
    size = PRICE_OF_CPU * (entry.vcpus or 0) + PRICE_OF_GIB * (entry.memory or 0) / GIB
    if entry.burstable:
        size *= PRICE_OF_BURSTABLE
    special = not known or entry.accelerated or entry.bare_metal
    # Of what is too small (assumed sizes only), the largest comes first.
    return (
        not choice.fits,
        len(choice.reasons),
        special,
        small,
        entry.hypervisor == "xen",  # of what the machine can start, today's hardware before yesterday's
        -size if small else size,
        _family(entry),
        len(entry.family),  # a plain c7i before a c7i-flex or a c6idn
        -_generation(entry),
        entry.name,
    )


_FAMILIES = ("t3", "t2", "m", "c", "r", "t3a")
"""Families in which most machines of their size belong, best known first. t3 is offered in every Region."""


def _family(entry: InstanceType) -> int:
    if entry.family in _FAMILIES:
        return _FAMILIES.index(entry.family)
    return _FAMILIES.index(entry.family[0]) if entry.family[0] in _FAMILIES else len(_FAMILIES)


def _generation(entry: InstanceType) -> int:
    return int(next((letter for letter in entry.family if letter.isdigit()), "0"))


def _wanted(machine: Machine) -> tuple[int, int]:
    """vCPUs and bytes of memory, declared or assumed."""
    return machine.cpus or ASSUMED_CPUS, machine.memory or ASSUMED_MEMORY[machine.kind.platform]


def _reason(code: str, entry: InstanceType, **facts: object) -> Reason:
    return Reason(code=code, facts={"type": entry.name, **{key: str(value) for key, value in facts.items()}})


def _gib(size: int) -> str:
    return f"{size / GIB:g}"
