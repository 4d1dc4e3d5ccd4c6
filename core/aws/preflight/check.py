"""The preflight: everything asked of the account at the same time, then judged. Changes nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from core.aws.account import Caller, partition_of, whoever
from core.aws.actions import BUCKET_KEY, SNAPSHOT_KEY, Action, Intent, On, Weight, actions
from core.aws.buckets import default_bucket
from core.aws.model import Connection
from core.aws.policies import RoleWork
from core.aws.preflight import bucket as bucket_rule
from core.aws.preflight import caller as caller_rule
from core.aws.preflight import keys as keys_rule
from core.aws.preflight import network as network_rule
from core.aws.preflight import role as role_rule
from core.aws.preflight import tasks as tasks_rule
from core.aws.preflight.model import Answer, Preflight, Question, Repair, ask
from core.aws.preflight.repairs import PROPAGATION, apply, repairs, wait_until
from core.aws.preflight.report import findings, readiness_of
from core.aws.roles import role_work
from core.aws.sessions import client, payload_needs_signature
from core.errors import CredentialsError
from core.rules.model import Finding
from core.rules.outcome import Outcome, failed, unknown

T = TypeVar("T")
THREADS = 8
RULES = ("ACC-01", "ACC-02", "ACC-03", "ACC-04", "ACC-05", "ACC-06")


def check_account(connection: Connection, question: Question) -> Preflight:
    """Judge the account for a destination by ACC-01 to ACC-06. Some thirty calls, at most eight at a time: seconds.

    A call that is refused makes its finding ``unknown``, with the permission that is missing; it never ends the preflight.

    :raises CredentialsError: there are no credentials, or they are not good (any more).
    """
    with ThreadPoolExecutor(THREADS, thread_name_prefix="preflight") as pool:
        return _Check(connection, question, pool).run()


def mend(
    connection: Connection,
    question: Question,
    chosen: Iterable[Repair],
    *,
    seconds: float = PROPAGATION,
    wait: Callable[[float], object] = time.sleep,
) -> Preflight:
    """Make these repairs, and ask again until their findings are gone or the time is over. Whoever calls this has the user's consent.

    :param wait: sleeps some seconds; may raise to stop.
    :raises ServiceError, CredentialsError: a repair was refused; those before it have been made.
    """
    done = {repair.code: repair for repair in chosen}
    for repair in done.values():
        apply(connection, repair)
    results: list[Preflight] = []

    def good() -> bool:
        results.append(check_account(connection, question))
        return not any(one.repair in done for one in results[-1].findings)

    wait_until(good, seconds=seconds, wait=wait)
    return results[-1]


@dataclass(frozen=True, slots=True)
class _Read:
    """All that was read, once the caller is known."""

    bucket: bucket_rule.BucketFacts
    role: role_rule.RoleFacts
    keys: keys_rule.KeysFacts
    tasks: tasks_rule.TaskFacts | None
    network: network_rule.NetworkFacts | None


class _Clients:
    """One of each service, made by whichever thread needs it first."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._made, self._lock = connection, dict[str, Any](), threading.Lock()

    def __getitem__(self, service: str) -> Any:
        with self._lock:
            if service not in self._made:
                self._made[service] = client(self._connection, service)
            return self._made[service]


class _Check:
    def __init__(self, connection: Connection, question: Question, pool: Executor) -> None:
        self._connection, self._question, self._pool = connection, question, pool
        self._to = question.destination
        self._clients = _Clients(connection)

    def run(self) -> Preflight:
        who = ask("sts:GetCallerIdentity", lambda: whoever(self._connection))
        if isinstance(who.error, CredentialsError):
            raise who.error
        if who.value is None or who.value.is_root:
            return self._stranger(who)
        caller = who.value
        name = self._to.bucket or default_bucket(caller, self._to.region)
        read = self._read(caller, name)
        principal = caller_rule.principal_of(caller, self._clients["iam"])
        principals = tuple(dict.fromkeys(filter(None, (principal, caller.arn))))
        work = self._role_work(caller, name, read.keys.keys)
        outcomes = {
            "ACC-01": caller_rule.judge(self._ask_caller(caller, read, work)),
            "ACC-02": role_rule.judge(read.role, work, caller, may_make=self._to.create_role),
            "ACC-03": bucket_rule.judge(
                read.bucket, self._to.region, may_make=self._to.create_bucket, caller=caller, principals=principals,
                role_arn=read.role.arn, prefix=self._to.prefix, secure=self._secure, deletes=self._to.delete_staged,
            ),
            "ACC-04": keys_rule.judge(read.keys, read.role, caller, self._users(read, work, caller, principals), self._to.region),
            "ACC-05": (tasks_rule.judge(read.tasks),) if read.tasks is not None else (),
            "ACC-06": network_rule.judge(read.network, self._to.region),
        }  # fmt: skip
        route = self._question.route
        outcomes["ACC-02"] = outcomes["ACC-02"] if route.assumes_role else ()
        outcomes["ACC-03"] = outcomes["ACC-03"] if route.staged else ()
        found = _findings(outcomes)
        offered = repairs(
            (one.repair for one in found if one.repair), role=read.role, work=work, bucket=read.bucket, keys=read.keys.keys,
            caller=caller, region=self._to.region,
        )  # fmt: skip
        kept = tuple(one if one.repair in offered else one.model_copy(update={"repair": ""}) for one in found)
        return Preflight(caller.account, caller.arn, self._to.region, name, kept, readiness_of(kept), offered)

    def _role_work(self, caller: Caller, bucket: str, keys: tuple[keys_rule.KeyFacts, ...]) -> RoleWork:
        """With the keys that are really used, where they are the account's own: AWS's need no permission."""
        own = [key for key in keys if not key.aws_managed]
        snapshots = next((key for key in own if key.use != "bucket"), None)
        work = role_work(
            self._to, bucket, partition=caller.partition, exporting=self._question.exporting,
            bucket_keys=tuple(key.arn for key in own if key.use == "bucket" and key.arn),
        )  # fmt: skip
        return replace(
            work, encrypted=snapshots is not None, key=(snapshots.arn or snapshots.name) if snapshots else ""
        )

    def _users(
        self, read: _Read, work: RoleWork, caller: Caller, principals: tuple[str, ...]
    ) -> tuple[keys_rule.User, ...]:
        """Who needs the keys: the role, where the route takes it on, and whoever asks."""
        role = keys_rule.role_user(read.role, work, caller, may_make=self._to.create_role)
        myself = keys_rule.User("caller", principals, writes=not self._question.route.staged)
        return (role, myself) if role is not None and self._question.route.assumes_role else (myself,)

    @property
    def _secure(self) -> bool:
        """Over TLS, or within this machine: what AWS counts as aws:SecureTransport."""
        return not payload_needs_signature(self._connection.endpoint_url)

    def _stranger(self, who: Answer[Caller]) -> Preflight:
        """The root user, or nobody that STS told: nothing else is worth asking."""
        if who.error is not None and keys_rule.region_refused(who.error):
            off = failed("sts-off", who.evidence(), region=self._to.region)
            outcomes: dict[str, tuple[Outcome, ...]] = {"ACC-04": (off,)}
        else:
            outcomes = {"ACC-01": caller_rule.judge(caller_rule.CallerFacts(who))}
        rest = {rule: (unknown("not-asked"),) for rule in RULES if rule not in outcomes}
        found = _findings({rule: (outcomes | rest)[rule] for rule in RULES})
        caller = who.value or Caller(account="", arn="", partition=partition_of(self._to.region))
        return Preflight(
            caller.account, caller.arn, self._to.region, self._to.bucket, found, readiness_of(found)
        )

    # -- reading ----------------------------------------------------------------------------------------------------------

    def _start(self, work: Callable[..., T], *arguments: Any) -> Future[T]:
        return self._pool.submit(work, *arguments)

    def _read(self, caller: Caller, name: str) -> _Read:
        """In two waves: which keys there are is only known when the bucket is."""
        ec2 = self._clients["ec2"]
        role = self._start(role_rule.read, self._clients["iam"], self._to.role_name)
        defaults = self._start(keys_rule.read_defaults, ec2)
        region = self._start(keys_rule.read_region, ec2, self._to.region)
        counts = self._question.counts
        tasks = self._start(tasks_rule.read, ec2, self._clients["service-quotas"]) if counts else None
        launch = self._question.launch
        network = self._start(network_rule.read, ec2, launch) if launch is not None else None
        bucket = bucket_rule.read(self._clients["s3"], name, caller, self._pool)
        always, default = defaults.result()
        keys = [
            self._start(keys_rule.read_key, self._clients["kms"], use, key)
            for use, key in self._key_names(bucket, always, default)
        ]
        return _Read(
            bucket,
            role.result(),
            keys_rule.KeysFacts(
                tuple(key.result() for key in keys), always, region.result(), self._unread(always, default)
            ),
            tasks.result() if tasks is not None else None,
            network.result() if network is not None else None,
        )

    def _unread(self, always: Answer[bool], default: Answer[str]) -> Answer[Any] | None:
        """What keeps it from being known whether the snapshots come across a default key."""
        if self._question.exporting or self._to.kms_key_id:
            return None
        if not always.known and not self._to.encrypted:
            return always
        return default if (self._to.encrypted or always.value) and not default.known else None

    def _key_names(
        self, bucket: bucket_rule.BucketFacts, always: Answer[bool], default: Answer[str]
    ) -> list[tuple[str, str]]:
        """(use, name) of the keys that this import comes across."""
        found = [("bucket", bucket.key)] if bucket.key else []
        if self._question.exporting:
            return found
        if self._to.kms_key_id:
            found.append(("plan", self._to.kms_key_id))
        elif (self._to.encrypted or always.value) and default.value:
            found.append(("default", default.value))
        return found

    def _ask_caller(self, caller: Caller, read: _Read, work: RoleWork) -> caller_rule.CallerFacts:
        intent = Intent(
            makes_bucket=not read.bucket.exists and self._to.create_bucket,
            makes_role=read.role.role.known and read.role.role.value is None and self._to.create_role,
            mends_role=self._to.create_role
            and any(one.lacking for one in role_rule.reach(read.role, work, caller)),
            deletes=self._to.delete_staged,
            launch=self._question.launch is not None,
            exporting=self._question.exporting,
            route=self._question.route,
        )
        wanted = [one for one in actions(intent) if one.weight is not Weight.LOOKING]
        key = next((one for one in read.keys.keys if one.use == "bucket"), None)
        disks = next((one for one in read.keys.keys if one.use != "bucket"), None)
        bucket = f"arn:{caller.partition}:s3:::{read.bucket.name}"
        role = read.role.arn or f"arn:{caller.partition}:iam::{caller.account}:role/{read.role.name}"
        resources = {
            On.BUCKET: bucket,
            On.OBJECTS: f"{bucket}/{self._to.prefix}amigrate-preflight",
            On.ROLE: role,
            On.ANY: "*",
            On.BUCKET_KEY: key.arn if key is not None else "*",
            # Of no snapshot that there is: policies name them by a pattern, which "*" itself does not fit.
            On.SNAPSHOTS: f"arn:{caller.partition}:ec2:{self._to.region}::snapshot/snap-0123456789abcdef0",
            On.SNAPSHOT_KEY: disks.arn if disks is not None else "*",
        }
        own_key: tuple[Action, ...] = (
            BUCKET_KEY if key is not None and key.arn and not key.aws_managed else ()
        )
        if not self._question.route.staged and disks is not None and disks.arn and not disks.aws_managed:
            own_key += SNAPSHOT_KEY
        return caller_rule.read(
            self._clients["iam"], self._clients["ec2"], caller, [*wanted, *own_key], resources, self._to.region, self._pool
        )  # fmt: skip


def _findings(outcomes: dict[str, tuple[Outcome, ...]]) -> tuple[Finding, ...]:
    return tuple(finding for rule, said in outcomes.items() for finding in findings(rule, said))
