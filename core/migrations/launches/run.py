"""One launch from the key to the verdict. It may be killed at any moment and called again: what was made is found by its tag."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from core.aws.calls import PatientCalls
from core.aws.launch import checks, console, instance, keys, network
from core.aws.launch.agent import agent_answers, look_inside_by_agent, look_inside_windows
from core.aws.launch.login import Inside, look_inside
from core.aws.launch.model import Check, Made, Seen, Step
from core.aws.marks import TAG_LAUNCH, TAG_MIGRATION
from core.aws.model import Connect
from core.aws.sessions import client
from core.errors import AmigrateError, Cancelled, ServiceError
from core.facts import Evidence, Failure
from core.migrations.launches.model import Launch, LaunchEvent, LaunchState
from core.migrations.launches.store import LaunchStore
from core.plans.launching import LaunchSettings, normal_source
from core.progress import CancelToken
from core.settings import write_atomically
from core.signs import ports
from core.signs.console import trouble

Tell = Callable[[Launch], None]
_Told = TypeVar("_Told")


@dataclass(frozen=True, slots=True)
class LaunchPace:
    """How a launch behaves in time, in seconds.

    :param boot: from RunInstances until both status checks are ok and the port answers.
    :param trouble: for which a machine whose console says that it has given up is still waited for.
    :param logins: pauses between attempts to log in: a key may come some seconds after the port.
    """

    poll: float = 5.0
    console: float = 20.0
    boot: float = 1200.0
    trouble: float = 60.0
    patience: float = 300.0
    logins: tuple[float, ...] = (5.0, 10.0, 15.0)


SANDBOX_PACE = LaunchPace(
    poll=1.0, console=2.0, boot=600.0, trouble=20.0, patience=60.0, logins=(1.0, 2.0, 4.0)
)


class LaunchRun:
    """Made by core.migrations.launches.service, which holds the launch's lock.

    :param tell: gets the launch after each change.
    """

    def __init__(
        self,
        launch: Launch,
        store: LaunchStore,
        connect: Connect,
        token: CancelToken,
        tell: Tell,
        pace: LaunchPace,
    ) -> None:
        self.launch = launch
        self._store, self._connect, self._token, self._tell, self._pace = store, connect, token, tell, pace
        self._folder = store.folder(launch.id)

    def run(self) -> Launch:
        """To the verdict.

        :raises Cancelled: told to stop; another run goes on from here.
        :raises AmigrateError: what stopped it stands in the record too.
        """
        try:
            self._change(state=LaunchState.RUNNING, failure=None)
            self._calls = self._patient()
            if not self.launch.made.instance_id:
                self._make()
            self._look_at_it()
        except Cancelled:
            self._change(state=LaunchState.INTERRUPTED)
            raise
        except AmigrateError as error:
            facts = {key: str(value) for key, value in error.facts.items()}
            failure = Failure(code=error.code, facts=facts)
            self._event("failed", state=LaunchState.FAILED, failure=failure, code=error.code)
            raise
        return self.launch

    # -- making -----------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        launch, settings, calls = self.launch, self.launch.settings, self._calls
        tags = self._tags()
        disks = calls(
            lambda ec2: instance.image_disks(ec2, launch.image_id)
        )  # a wrong AMI: before anything is made
        key_name = settings.key_name
        if settings.makes_key:
            self._begin(Step.KEY)
            key_name = self._key(tags)
        groups = settings.security_group_ids or (self._own_group(tags),)
        self._begin(Step.INSTANCE)
        request = instance.run_request(
            settings,
            launch.image_id,
            token=launch.token,
            groups=groups,
            key_name=key_name,
            tags=tags,
            devices=disks,
        )
        made = calls(lambda ec2: instance.run_instance(ec2, request))
        self._made(instance_id=made)
        self._event("instance-made", instance=made, type=settings.instance_type)

    def _own_group(self, tags: dict[str, str]) -> str:
        """Lets in the settings' source and nobody else."""
        launch, settings = self.launch, self.launch.settings
        self._begin(Step.GROUP)
        vpc = self._calls(lambda ec2: network.find_subnet_vpc(ec2, settings.subnet_id))
        ports_open = sorted({launch.port, *([settings.http.port] if settings.http else [])})
        source = normal_source(settings.source)
        group = network.ensure_group(self._calls, launch.id, vpc, source, ports_open, tags)
        self._made(group_id=group)
        self._event("group-made", group=group, source=source, ports=", ".join(map(str, ports_open)))
        return group

    def _key(self, tags: dict[str, str]) -> str:
        name, file = f"amigrate-{self.launch.id}", Path(self.launch.settings.key_file)
        if not self.launch.made.key_name:
            if not file.exists():
                keys.make_private_key(file, rsa=self.launch.platform == "Windows")
            self._made(key_name=name)
        keys.import_key(self._calls, name, file, tags)
        self._event("key-made", key=name, file=str(file))
        return name

    def _tags(self) -> dict[str, str]:
        launch = self.launch
        tags = {
            "Name": f"amigrate test of {launch.name}"[:256],
            **launch.settings.tags,
            TAG_LAUNCH: launch.id,
        }
        return {**tags, TAG_MIGRATION: launch.migration} if launch.migration else tags

    # -- looking ----------------------------------------------------------------------------------------------------------

    def _look_at_it(self) -> None:
        self._begin(Step.BOOT)
        banner, words = self._boot()
        self._begin(Step.CHECKS)
        found = self._checks(banner, words)
        self._begin(Step.VERDICT)
        proven = checks.proven(found)
        self._event(
            "proven" if proven else "not-proven",
            checks=tuple(found),
            proven=proven,
            state=LaunchState.PROVEN if proven else LaunchState.NOT_PROVEN,
        )

    def _boot(self) -> tuple[Evidence | None, Evidence | None]:
        """Until the machine is up, has given up, or the time is over: what answered at its port, what its console complains of."""
        launch, pace = self.launch, self._pace
        disks = self._calls(lambda ec2: instance.image_disks(ec2, launch.image_id))
        began = time.monotonic()
        looked = began - pace.console
        told: Evidence | None = None
        since: float | None = None
        started = False
        while True:
            seen = self._calls(lambda ec2: instance.look(ec2, self._instance, disks))
            if seen.state == "running" and launch.settings.elastic_ip and not self.launch.made.allocation_id:
                self._address()
                continue
            if seen.state == "stopped" and not started:
                started = True
                self._calls(lambda ec2: instance.start_instance(ec2, self._instance))
                self._event("started", instance=self._instance)
                continue
            banner = self._banner(seen)
            now = time.monotonic()
            ready = banner is not None and seen.system == seen.instance == "ok"
            ended = seen.state in {"shutting-down", "terminated", "stopping", "stopped"}
            if seen.state == "running" and (now - looked >= pace.console or ready):
                looked = now
                told = self._console()
            self._see(seen)
            since = None if told is None or banner is not None else since or now
            gave_up = since is not None and now - since >= pace.trouble
            if ready or ended or gave_up or now - began >= pace.boot:
                return banner, None if ready else told
            self._wait(pace.poll)

    @property
    def _instance(self) -> str:
        return self.launch.made.instance_id

    def _address(self) -> None:
        allocation = network.ensure_address(self._calls, self.launch.id, self._instance, self._tags())
        self._made(allocation_id=allocation)
        self._event("address-made", allocation=allocation)

    def _banner(self, seen: Seen) -> Evidence | None:
        if seen.state != "running" or not seen.address:
            return None
        ask = ports.rdp_answer if self.launch.port == ports.RDP else ports.ssh_banner
        address, port = seen.reach(self.launch.port)
        return ask(port, 3.0, address)

    def _console(self) -> Evidence | None:
        """Fetch text and picture; what the text complains of. Not every type has both."""
        try:
            text = self._calls(lambda ec2: console.console_text(ec2, self._instance))
        except ServiceError as error:
            text = self.launch.console
            self._once("console-refused", aws_message=str(error.facts.get("aws_message", "")))
        picture = self.launch.picture
        try:
            shot = self._calls(lambda ec2: console.console_picture(ec2, self._instance))
            if shot:
                picture = "screen.png" if shot.startswith(b"\x89PNG") else "screen.jpg"
                write_atomically(self._folder / picture, shot)
        except ServiceError as error:
            self._once("picture-refused", aws_message=str(error.facts.get("aws_message", "")))
        if (text, picture) != (self.launch.console, self.launch.picture):
            self._change(console=text, picture=picture)
        return trouble(text, "ec2:GetConsoleOutput")

    def _checks(self, banner: Evidence | None, words: Evidence | None) -> list[Check]:
        launch, seen, settings = self.launch, self.launch.seen, self.launch.settings
        found = checks.from_outside(seen, words, banner, launch.port)
        if banner is None:
            blind = checks.without_agent if launch.platform == "Windows" else checks.without_login
            found += blind("not-booted")
        elif launch.platform == "Windows":
            found += self._inside_windows(seen)
        else:
            found += self._inside(seen)
        answer = None
        if settings.http is not None and seen.address:
            address, port = seen.reach(settings.http.port)
            answer = ports.http_answer(port, settings.http.path, 10.0, address)
        found.append(checks.http(settings, seen.address, answer))
        return found

    def _inside(self, seen: Seen) -> list[Check]:
        """By login where an account was given, else, or where it was refused, by the Systems Manager agent."""
        settings = self.launch.settings
        refused: tuple[str, dict[str, str]] = ("no-login", {})
        if settings.login:
            by_ssh = self._by_login(seen)
            if isinstance(by_ssh, Inside):
                return checks.from_inside(settings, seen, by_ssh, f"ssh {settings.login}@{seen.address}")
            refused = by_ssh
        by_agent = self._by_agent(look_inside_by_agent)
        if by_agent is not None:
            return checks.from_inside(settings, seen, by_agent, "Systems Manager agent")
        return checks.without_login(refused[0], **refused[1])

    def _by_login(self, seen: Seen) -> Inside | tuple[str, dict[str, str]]:
        """What was seen; or why nobody could log in."""
        settings, pauses = self.launch.settings, list(self._pace.logins)
        while True:
            try:
                return look_inside(settings, *seen.reach(ports.SSH), self._folder)
            except ServiceError as error:
                if error.code == "launch.login-refused" and pauses:
                    self._wait(pauses.pop(0))
                    continue
                if error.code == "launch.no-ssh":
                    return "no-ssh", {}
                reason = str(error.facts.get("reason", error.code))
                return "login-refused", {"login": settings.login, "reason": reason}

    def _inside_windows(self, seen: Seen) -> list[Check]:
        """By the agent only. Where an instance profile lets it report it is waited for: it comes later than the port."""
        settings = self.launch.settings
        for pause in (*(self._pace.logins if settings.instance_profile else ()), None):
            told = self._by_agent(look_inside_windows)
            if told is not None:
                return checks.from_inside_windows(settings, seen, told, "Systems Manager agent")
            if pause is not None:
                self._wait(pause)
        return checks.without_agent("windows")

    def _by_agent(
        self, look: Callable[[Any, str, LaunchSettings, Callable[[float], None]], _Told]
    ) -> _Told | None:
        """None where no agent answers, or these credentials may not ask it."""
        try:
            manager = client(self._connect(self.launch.destination), "ssm")
            if not agent_answers(manager, self._instance):
                return None
            return look(manager, self._instance, self.launch.settings, self._wait)
        except ServiceError as error:
            self._once("agent-refused", reason=str(error.facts.get("aws_message") or error.code))
            return None

    # -- telling ----------------------------------------------------------------------------------------------------------

    def _patient(self) -> PatientCalls:
        return PatientCalls(
            lambda: client(self._connect(self.launch.destination), "ec2"),
            patience=self._pace.patience,
            check=self._token.check,
            wait=self._wait,
        )

    def _wait(self, seconds: float) -> None:
        if self._token.wait(seconds):
            raise Cancelled

    def _begin(self, step: Step) -> None:
        self._token.check()
        self._change(step=step)

    def _see(self, seen: Seen) -> None:
        before = self.launch.seen
        if seen == before:
            return
        if (seen.state, seen.system, seen.instance) != (before.state, before.system, before.instance):
            self._event("seen", seen=seen, status=seen.state, system=seen.system, inside=seen.instance)
        else:
            self._change(seen=seen)

    def _made(self, **what: str) -> None:
        self._change(made=Made(**{**self.launch.made.model_dump(), **what}))

    def _once(self, code: str, **facts: str) -> None:
        if not any(event.code == code for event in self.launch.events):
            self._event(code, **facts)

    def _event(self, happened: str, **given: Any) -> None:
        """A line of the history. Names of the launch's own fields change it, all others are the line's facts."""
        changes = {name: value for name, value in given.items() if name in Launch.model_fields}
        facts = {name: str(value) for name, value in given.items() if name not in changes and value}
        event = LaunchEvent(at=datetime.now(UTC), step=self.launch.step, code=happened, facts=facts)
        self._change(**changes, events=(*self.launch.events, event))

    def _change(self, **changes: Any) -> None:
        self.launch = self.launch.model_copy(update={**changes, "updated": datetime.now(UTC)})
        self._store.save(self.launch)
        self._tell(self.launch)
