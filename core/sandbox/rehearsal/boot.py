"""Switch the machine on and watch it until the last provable step, a failure, or silence."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from core.facts import Evidence
from core.progress import CancelToken, Progress, Report, silent
from core.sandbox.rehearsal import signs
from core.sandbox.rehearsal.machine import Machine
from core.sandbox.rehearsal.model import Glimpse, Outcome, Rehearsal, Step, StepResult

DEADLINE = {"tcg": 300.0}
"""Seconds until the boot is given up; accelerated machines get :data:`FAST_DEADLINE`."""
FAST_DEADLINE = 120.0
SILENCE = 90.0
"""Seconds without any new sign (serial bytes, screen, step) after which it is given up; dracut waits over a minute silently."""
AFTER_TROUBLE = 8.0
"""Seconds without a new sign that a machine which reported trouble still gets: some messages are survived."""
BETWEEN_LOOKS = 0.5
"""Seconds between two pictures for who watches."""
WITHOUT_LEASE = 5.0
"""Seconds after which the login port is asked although no lease was seen: the guest may have its address from elsewhere."""
BETWEEN_KEYS = 0.25
_PAUSE, _EARLY_PAUSE = 0.1, 0.05
"""Seconds between two observations, and before the kernel is there: the boot loader's menu waits for a key."""
_ORDER = tuple(Step)
Look = Callable[[Glimpse], None]


@dataclass(slots=True)
class _Watch:
    started: float
    proved: dict[Step, tuple[float, Evidence]] = field(default_factory=dict)
    trouble: Evidence | None = None
    trouble_since: float = 0.0
    last_sign: float = 0.0
    seen: tuple[str, str] = ("", "")
    shown: float = 0.0
    pressed: float = 0.0

    def prove(self, step: Step, evidence: Evidence | None, now: float) -> None:
        if evidence is not None and step not in self.proved:
            self.proved[step] = (now - self.started, evidence)
            self.last_sign = now


class _Door:
    """Asks at the login port, in a thread: a guest that does not listen yet may keep whoever asks waiting for a second."""

    def __init__(self, ask: Callable[[int], Evidence | None], port: int) -> None:
        self._ask, self._port = ask, port
        self._asking = ThreadPoolExecutor(1, "login-port")
        self._asked: Future[Evidence | None] | None = None

    def answer(self) -> Evidence | None:
        """What was answered since the last question, which is asked again; None: nothing yet."""
        found = None
        if self._asked is not None and self._asked.done():
            found, self._asked = self._asked.result(), None
        if self._asked is None and found is None:
            self._asked = self._asking.submit(self._ask, self._port)
        return found

    def close(self) -> None:
        self._asking.shutdown(wait=False, cancel_futures=True)


def watch_boot(
    machine: Machine,
    accelerator: str,
    *,
    windows: bool = False,
    until: Step = Step.LOGIN,
    seconds: float | None = None,
    hurry: bool = False,
    picture: Path | None = None,
    report: Report = silent,
    look: Look | None = None,
    cancel: CancelToken | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Rehearsal:
    """Watch ``machine`` boot.

    :param look: shown the machine twice a second: its screen, its serial port, what is proved.

    Never a pass without a sign: a step is proved by evidence, or by a later step that is impossible without it.

    :param until: the step that is enough.
    :param seconds: most that it may take in all; None: by the accelerator.
    :param hurry: Enter is pressed in the boot loader's menu, which would count its seconds down first.
    :raises Cancelled: on request.
    """
    cancel = cancel or CancelToken()
    started = clock()
    deadline = started + (DEADLINE.get(accelerator, FAST_DEADLINE) if seconds is None else seconds)
    watch = _Watch(started=started, last_sign=started)
    with closing(_Door(signs.rdp_answer if windows else signs.ssh_banner, machine.port)) as door:
        while True:
            cancel.check()
            now = clock()
            _observe(machine, watch, door, now)
            report(Progress("rehearsal", len(watch.proved), len(_ORDER), detail=_furthest(watch)))
            if hurry:
                _press_enter(machine, watch, now)
            if look is not None and now - watch.shown >= BETWEEN_LOOKS:
                watch.shown = now
                look(_glimpse(machine, watch, now))
            if _over(machine, watch, until, now, deadline):
                break
            cancel.wait(_PAUSE if Step.KERNEL in watch.proved else _EARLY_PAUSE)
    return _conclude(machine, watch, accelerator, clock() - started, picture)


def _press_enter(machine: Machine, watch: _Watch, now: float) -> None:
    """In the boot loader's menu."""
    in_menu = Step.BOOT_LOADER in watch.proved and Step.KERNEL not in watch.proved
    if in_menu and now - watch.pressed >= BETWEEN_KEYS:
        watch.pressed = now
        machine.press("ret")


def _over(machine: Machine, watch: _Watch, until: Step, now: float, deadline: float) -> bool:
    """It came as far as it has to, or nothing more is to be expected."""
    if any(_ORDER.index(step) >= _ORDER.index(until) for step in watch.proved) or not machine.running:
        return True
    if watch.trouble is not None and now - max(watch.trouble_since, watch.last_sign) > AFTER_TROUBLE:
        return True
    return now > deadline or now - watch.last_sign > SILENCE


def _observe(machine: Machine, watch: _Watch, door: _Door, now: float) -> None:
    serial = machine.serial()
    screen = machine.text_screen() if Step.KERNEL not in watch.proved else ""
    if (serial, screen) != watch.seen:
        watch.seen, watch.last_sign = (serial, screen), now
        _read(watch, now)
    if Step.DHCP not in watch.proved and machine.packets.exists():
        watch.prove(Step.DHCP, signs.dhcp_lease(machine.packets.read_bytes()), now)
    if Step.DHCP in watch.proved or now - watch.started > WITHOUT_LEASE:
        watch.prove(Step.LOGIN, door.answer(), now)


def _read(watch: _Watch, now: float) -> None:
    """What the serial port and the screen say by now."""
    trouble = None
    for text, where in zip(watch.seen, ("serial port", "text screen"), strict=True):
        watch.prove(Step.FIRMWARE, signs.firmware(text, where), now)
        watch.prove(Step.BOOT_LOADER, signs.boot_loader(text, where), now)
        watch.prove(Step.KERNEL, signs.kernel(text, where), now)
        watch.prove(Step.ROOT, signs.root_mounted(text, where), now)
        trouble = trouble or signs.trouble(text, where)
    if trouble != watch.trouble:
        watch.trouble, watch.trouble_since = trouble, now


def _glimpse(machine: Machine, watch: _Watch, now: float) -> Glimpse:
    picture = machine.folder / "glimpse.png"
    shown = picture.read_bytes() if machine.picture(picture) else b""
    steps = tuple(
        StepResult(
            step=step,
            outcome=Outcome.PROVED if step in watch.proved else Outcome.NOT_REACHED,
            after=round(watch.proved[step][0], 1) if step in watch.proved else None,
            evidence=(watch.proved[step][1],) if step in watch.proved else (),
        )
        for step in _ORDER
    )
    return Glimpse(
        steps=steps, seconds=round(now - watch.started, 1), picture=shown, serial=machine.serial()[-4000:]
    )


def _furthest(watch: _Watch) -> str:
    return max(watch.proved, key=_ORDER.index).value if watch.proved else ""


def _conclude(
    machine: Machine, watch: _Watch, accelerator: str, seconds: float, picture: Path | None
) -> Rehearsal:
    last = max((_ORDER.index(step) for step in watch.proved), default=-1)
    results = []
    failed = False
    for index, step in enumerate(_ORDER):
        if step in watch.proved:
            after, evidence = watch.proved[step]
            results.append(
                StepResult(step=step, outcome=Outcome.PROVED, after=round(after, 1), evidence=(evidence,))
            )
        elif index < last:
            beyond = _ORDER[last]
            results.append(
                StepResult(
                    step=step,
                    outcome=Outcome.PROVED,
                    evidence=(Evidence(where="implied", value=f"{beyond.value} was reached"),),
                )
            )
        else:
            outcome = Outcome.NOT_REACHED if failed else Outcome.FAILED
            results.append(
                StepResult(step=step, outcome=outcome, evidence=() if failed else _why(machine, watch))
            )
            failed = True
    return Rehearsal(
        reached=Step.LOGIN in watch.proved,
        gave_up=watch.trouble is not None or not machine.running,
        steps=tuple(results),
        accelerator=accelerator,
        seconds=round(seconds, 1),
        serial=machine.serial()[-4000:],
        screen=machine.text_screen(),
        picture=str(picture) if picture is not None and machine.picture(picture) else "",
    )


def _why(machine: Machine, watch: _Watch) -> tuple[Evidence, ...]:
    if watch.trouble is not None:
        return (watch.trouble,)
    if not machine.running:
        return (Evidence(where="QEMU", value=machine.complaint() or "the machine switched itself off"),)
    tail = (machine.serial() or machine.text_screen()).strip().splitlines()[-1:]
    return tuple(Evidence(where="last words", value=line.strip()[:160]) for line in tail)
