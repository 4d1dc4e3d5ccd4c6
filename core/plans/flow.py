"""The wizard as a state machine: which step comes next, what keeps it from coming, what a changed choice undoes.

Knows no window. Pages draw it: they set what the user chose and show :meth:`Flow.problems`. Work that takes long
(inspecting files, asking AWS for its instance types) is done by the caller, who hands the result in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from core.errors import PlanError
from core.facts import Failure
from core.plans.catalogue import InstanceType
from core.plans.checking import OVERRIDE, check_plan, refusal
from core.plans.choices import LicenseType, Route
from core.plans.destination import Destination
from core.plans.drafting import confirm, draft
from core.plans.instances import InstanceChoice, JudgedTypes, judge_types, types_offline
from core.plans.launching import LaunchSettings
from core.plans.licences import LicenseChoice, license_choice
from core.plans.machine import Machine, read_machine
from core.plans.model import Plan
from core.plans.options import DISK_NAMES, OPTIONS, with_options
from core.plans.repacking import RepackChoice
from core.plans.routes import RouteChoice, judge_routes, stops
from core.rules.confirming import asked
from core.rules.edition import DEFAULT_EDITION, Edition
from core.rules.model import Confirmation, ImageReport
from core.rules.verdicts import Readiness


class Step(StrEnum):
    IMAGES = "images"
    COMPATIBILITY = "compatibility"
    LICENSE = "license"
    INSTANCE = "instance"
    REVIEW = "review"
    UPLOAD = "upload"
    IMPORT = "import"


STEPS = tuple(Step)
_CHOOSING = STEPS[: STEPS.index(Step.UPLOAD)]


class Flow:
    """One walk through the wizard for one machine: one file, an OVA, or several files that belong together.

    :param who: the user's name, kept with each confirmation.
    """

    def __init__(self, *, edition: Edition = DEFAULT_EDITION, who: str = "") -> None:
        self.step = Step.IMAGES
        self.edition = edition
        self._read: tuple[ImageReport, Edition, Machine] | None = None
        self.who = who
        self.paths: tuple[Path, ...] = ()
        self.report: ImageReport | None = None
        self.route = Route.IMAGE
        self.since = ""  # id of the earlier migration that a direct route builds on
        self.license_type = LicenseType.AUTO
        self.instance_type = ""
        self.destination = Destination()
        self.name = ""
        self.options: dict[str, Any] = {}
        self.launch: LaunchSettings | None = None
        self.migration_id = ""
        self.uploaded = False
        self.ended = self.completed = False
        self._confirmed: dict[str, datetime] = {}
        self._types: tuple[InstanceType, ...] = ()
        self._choices: tuple[InstanceChoice, ...] | None = None

    # -- what the user chose, what the caller found out -------------------------------------------------------------------

    def set_paths(self, paths: Iterable[Path | str]) -> None:
        """Other files: everything that rested on the old ones is undone."""
        self._still_choosing()
        self.paths = tuple(Path(path) for path in paths)
        self.name = self.paths[0].stem if self.paths else ""
        self.step = Step.IMAGES
        self._forget_report()
        self._confirmed.clear()
        self.options, self.launch = {}, None

    def set_edition(self, edition: Edition) -> None:
        """Another guide: the report has to be made again; ticks stay, their ids are the same in both."""
        self._still_choosing()
        if edition is not self.edition:
            self.edition = edition
            self._forget_report()

    def set_report(self, report: ImageReport, judged: JudgedTypes | None = None) -> None:
        """The verdicts on :attr:`paths`, in :attr:`edition`. A licence that no longer fits falls back to Auto.

        :param judged: the instance types, where they were judged already (for a caller that may not wait).
        """
        self._still_choosing()
        self.report = report
        self._choices = self._taken(judged)
        if not license_choice(self.machine, self.license_type, self.edition).allowed:
            self.license_type = LicenseType.AUTO
        if not any(choice.possible for choice in self.route_choices() if choice.route is self.route):
            self.route = Route.IMAGE
        self.instance_type = self._recommended()

    def set_types(self, types: Sequence[InstanceType], judged: JudgedTypes | None = None) -> None:
        """AWS's own list for the Region, in place of the bundled one. The chosen type stays where it still is one."""
        self._types = tuple(types)
        self._choices = self._taken(judged)
        names = {choice.type.name for choice in self.instance_choices() if choice.fits}
        if self.report is not None and self.instance_type not in names:
            self.instance_type = self._recommended()

    def choose_route(self, route: Route) -> None:
        """:raises PlanError: the route is closed to the machine (code and facts of the first reason)."""
        self._still_choosing()
        choice = next(each for each in self.route_choices() if each.route is route)
        # What stops image import is said by Compatibility and Review, and may be overruled there.
        if not choice.possible and route is not Route.IMAGE:
            raise refusal(choice.reasons[0])
        self.route = route

    def choose_license(self, choice: LicenseType) -> None:
        """:raises PlanError: the licence does not fit the guest (code and facts of the reason)."""
        self._still_choosing()
        reason = license_choice(self.machine, choice, self.edition).reason
        if reason is not None:
            raise refusal(reason)
        self.license_type = choice

    def choose_instance(self, name: str) -> None:
        """:raises PlanError: the type does not fit (code and facts of the first reason), or is in no list."""
        self._still_choosing()
        choice = next((choice for choice in self.instance_choices() if choice.type.name == name), None)
        if choice is None:
            raise PlanError("instance.unknown", type=name)
        if not choice.fits:
            raise refusal(choice.reasons[0])
        self.instance_type = name

    def choose_option(self, name: str, value: Any) -> None:
        """One of core.plans.options; what is empty leaves it to AWS, or to what the image says."""
        self._still_choosing()
        if value:
            self.options[name] = value
        else:
            self.options.pop(name, None)

    def choose_launch(self, settings: LaunchSettings | None) -> None:
        """How a test instance of the AMI will be launched; None leaves that for later."""
        self._still_choosing()
        self.launch = settings

    def choose_like(self, plan: Plan) -> None:
        """What stands beside the main choices, as another plan of the same machine has it."""
        names = tuple(source.device for source in plan.sources)
        given = {name: getattr(plan, name) for name in OPTIONS if name != DISK_NAMES}
        for name, value in {**given, DISK_NAMES: names if any(names) else ()}.items():
            self.choose_option(name, value)
        self.choose_launch(plan.launch)

    def set_destination(self, destination: Destination) -> None:
        self._still_choosing()
        self.destination = destination

    def tick(self, item: str, given: bool = True) -> None:
        """A confirm item of the report, or an acknowledgement of the licence; the time of the tick is kept."""
        self._still_choosing()
        if given:
            self._confirmed.setdefault(item, datetime.now(UTC).replace(microsecond=0))
        else:
            self._confirmed.pop(item, None)

    def override_blocked(self, given: bool = True) -> None:
        """Send it although the rules say that AWS will refuse it: at the user's own wish, and kept in the plan."""
        self.tick(OVERRIDE, given)

    def ticked(self, item: str) -> bool:
        return item in self._confirmed

    def confirmed_report(self) -> ImageReport:
        """The report with what was ticked of its checklist, as the plan keeps it too.

        :raises PlanError: ``plan.no-report``.
        """
        if self.report is None:
            raise PlanError("plan.no-report")
        ticked = tuple(
            Confirmation(rule=rule, who=self.who, when=self._confirmed[rule])
            for rule in sorted(asked(self.report))
            if rule in self._confirmed
        )
        return self.report.model_copy(update={"confirmations": ticked})

    # -- what the pages show ----------------------------------------------------------------------------------------------

    @property
    def machine(self) -> Machine:
        """Asked by every price and every choice; read once from a report."""
        report, edition = self.report, self.edition
        if report is None:
            return Machine()
        if self._read is None or self._read[0] is not report or self._read[1] is not edition:
            self._read = report, edition, read_machine(report, edition)
        return self._read[2]

    def route_choices(self) -> tuple[RouteChoice, ...]:
        """All routes for the machine; none before there is a report."""
        if self.report is None:
            return ()
        return judge_routes(
            self.report, self.edition, repack=RepackChoice.NEVER, license_type=self.license_type
        )

    def license_choices(self) -> tuple[LicenseChoice, ...]:
        return tuple(license_choice(self.machine, choice, self.edition) for choice in LicenseType)

    def instance_choices(self) -> tuple[InstanceChoice, ...]:
        """All types for the machine, best first; kept until the report or the list changes."""
        if self._choices is None:
            self._choices = judge_types(self.machine, self.types_for(self.machine), self.edition)
        return self._choices

    def types_for(self, machine: Machine) -> tuple[InstanceType, ...]:
        """The types to choose from: AWS's own list where it was asked for, else the bundled one."""
        return self._types or types_offline(self.edition, machine.kind)

    def _taken(self, judged: JudgedTypes | None) -> tuple[InstanceChoice, ...] | None:
        """What was judged elsewhere, if it is still of this machine, these types and this guide."""
        if judged is None or (judged.machine, judged.edition) != (self.machine, self.edition):
            return None
        return judged.choices if judged.types is self.types_for(judged.machine) else None

    def plan_without_options(self) -> Plan:
        """What the main choices come to: core.plans.options tells from it which others are open.

        :raises PlanError: there is no report yet (``plan.no-report``), or a file is gone.
        """
        if self.report is None:
            raise PlanError("plan.no-report")
        return draft(
            self.report,
            name=self.name,
            destination=self.destination,
            license_type=self.license_type,
            instance_type=self.instance_type,
            edition=self.edition,
            route=self.route,
            parameters={"since": self.since} if self.since and not self.route.staged else None,
        )

    def plan(self) -> Plan:
        """The plan as chosen so far.

        :raises PlanError: there is no report yet (``plan.no-report``), or a file is gone.
        """
        plan = with_options(self.plan_without_options(), self.options, self.machine)
        if self.launch is not None:
            # the machine's own type, chosen on the page before, goes before what was typed when there was none
            kind = plan.instance_type or self.launch.instance_type
            plan = plan.model_copy(update={"launch": self.launch.model_copy(update={"instance_type": kind})})
        for item, when in sorted(self._confirmed.items()):
            plan = confirm(plan, [item], who=self.who, when=when)
        return plan

    # -- the way through --------------------------------------------------------------------------------------------------

    def problems(self, step: Step | None = None) -> tuple[Failure, ...]:
        """What keeps the user on a step (the present one): empty when Next may be pressed."""
        checks: dict[Step, Callable[[], tuple[Failure, ...]]] = {
            Step.IMAGES: self._image_problems,
            Step.COMPATIBILITY: self._compatibility_problems,
            Step.LICENSE: self._license_problems,
            Step.INSTANCE: self._instance_problems,
            Step.REVIEW: self._review_problems,
            Step.UPLOAD: lambda: () if self.uploaded else (Failure(code="flow.uploading"),),
            Step.IMPORT: lambda: () if self.ended else (Failure(code="flow.importing"),),
        }
        return checks[step or self.step]()

    @property
    def can_next(self) -> bool:
        return self.step is not STEPS[-1] and not self.problems()

    @property
    def can_back(self) -> bool:
        return self.step is not STEPS[0] and not self.migration_id

    def next(self) -> Step:
        """:raises PlanError: the first of the step's problems. Review goes on through :meth:`started`."""
        problems = self.problems()
        if problems:
            raise refusal(problems[0])
        if self.step is Step.REVIEW:
            raise PlanError("flow.not-started")
        if self.step is not STEPS[-1]:
            self.step = STEPS[STEPS.index(self.step) + 1]
        return self.step

    def back(self) -> Step:
        if self.can_back:
            self.step = STEPS[STEPS.index(self.step) - 1]
        return self.step

    def reachable(self, step: Step) -> bool:
        """Whether the list of steps may jump there: no step before it has a problem."""
        if self.migration_id:
            return step is self.step
        return step in _CHOOSING and not any(self.problems(earlier) for earlier in STEPS[: STEPS.index(step)])

    def go(self, step: Step) -> Step:
        """Jump, where :meth:`reachable` allows it."""
        if self.reachable(step):
            self.step = step
        return self.step

    def started(self, migration_id: str) -> None:
        """The plan of the review page runs under this id: from here there is no way back, only cancel."""
        self.migration_id = migration_id
        self.step = Step.UPLOAD

    def follow(self, *, uploaded: bool, ended: bool, completed: bool = False) -> Step:
        """How far the migration is; the step goes on by itself.

        :param completed: it ended with an AMI.
        """
        self.uploaded, self.ended, self.completed = uploaded or self.uploaded, ended, completed
        if self.migration_id and self.uploaded:
            self.step = Step.IMPORT
        return self.step

    # -- one check a step -------------------------------------------------------------------------------------------------

    def _image_problems(self) -> tuple[Failure, ...]:
        if not self.paths:
            return (Failure(code="flow.no-image"),)
        if self.report is None:
            return (Failure(code="flow.inspecting"),)
        failure = self.report.inspection.failure
        return (failure,) if failure is not None else ()

    def _compatibility_problems(self) -> tuple[Failure, ...]:
        if self.report is None:
            return (Failure(code="flow.inspecting"),)
        if self.report.readiness is Readiness.BLOCKED and not self.ticked(OVERRIDE):
            rules = [finding.rule for finding in self.report.findings if stops(finding, self.route, "")]
            if rules or self.route is Route.IMAGE:
                facts = {"rules": ", ".join(rules), "count": str(len(rules))}
                return (Failure(code="plan.blocked", facts=facts),)
        return ()

    def _license_problems(self) -> tuple[Failure, ...]:
        choice = license_choice(self.machine, self.license_type, self.edition)
        if choice.reason is not None:
            return (Failure(code=choice.reason.code, facts=choice.reason.facts),)
        return tuple(
            Failure(code="plan.not-acknowledged", facts={"item": item})
            for item in choice.acknowledgements
            if not self.ticked(item)
        )

    def _instance_problems(self) -> tuple[Failure, ...]:
        # No type at all is no obstacle: the image becomes an AMI without one, and it is launched by hand.
        chosen = next(
            (entry for entry in self.instance_choices() if entry.type.name == self.instance_type), None
        )
        if chosen is None or chosen.fits:
            return ()
        return tuple(Failure(code=reason.code, facts=reason.facts) for reason in chosen.reasons)

    def _review_problems(self) -> tuple[Failure, ...]:
        try:
            return check_plan(self.plan(), self.report)
        except PlanError as error:
            facts = {key: str(value) for key, value in error.facts.items()}
            return (Failure(code=error.code, facts=facts),)

    def _recommended(self) -> str:
        return next((entry.type.name for entry in self.instance_choices() if entry.recommended), "")

    def _forget_report(self) -> None:
        self.report = None
        self._choices = None
        self.instance_type = ""

    def _still_choosing(self) -> None:
        if self.migration_id:
            raise PlanError("flow.under-way")
