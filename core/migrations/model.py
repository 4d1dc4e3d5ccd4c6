"""A migration: a plan under way. These values are kept for good and shown by window and command line alike."""

from __future__ import annotations

from datetime import datetime

from core.facts import Failure, Frozen
from core.migrations.states import Stage, State
from core.plans.model import Plan


class Event(Frozen):
    """One line of the history.

    :param code: ``stage-started``, ``stage-done``, ``aws`` (status or message changed), ``retry``, ``failed`` …
    :param text: AWS's own words where AWS spoke, else "".
    """

    at: datetime
    stage: Stage
    code: str
    text: str = ""
    facts: dict[str, str] = {}


class Transfer(Frozen):
    """Bytes of the upload. ``kept`` were there from an earlier run and were not sent again.

    :param rate: bytes a second over the last seconds.
    :param seconds_left: None until the rate is steady (:class:`core.progress.RateEstimator`).
    :param limited_by: what it waits for most: ``disk``, ``processor``, ``network``, ``service``, ``limit``; "" while it cannot be told.
    :param prepared: bytes of data that the pass before the upload has read, of ``to_prepare``; both 0 where there is none, and after it.
    """

    done: int = 0
    total: int = 0
    kept: int = 0
    rate: float | None = None
    seconds_left: float | None = None
    limited_by: str = ""
    prepared: int = 0
    to_prepare: int = 0

    @property
    def preparing(self) -> bool:
        return self.to_prepare > 0


class Proof(Frozen):
    """What a test launch of the AMI came to.

    :param failed: names of the checks that failed; ``not_checked`` of those that could not be made.
    """

    at: datetime
    launch: str
    proven: bool
    instance_type: str
    failed: tuple[str, ...] = ()
    not_checked: tuple[str, ...] = ()


class Migration(Frozen):
    """:param aws_status: Status of the import task as AWS gives it; ``aws_message`` its StatusMessage, ``aws_progress`` its percent
    (None where AWS says none: never drawn as 0).
    :param bandwidth: bytes a second that its upload is held to; None is no limit."""

    id: str
    plan: Plan
    state: State
    stage: Stage
    created: datetime
    updated: datetime
    transfer: Transfer = Transfer()
    bandwidth: float | None = None
    import_task_id: str = ""
    aws_status: str = ""
    aws_message: str = ""
    aws_progress: int | None = None
    image_id: str = ""
    snapshot_ids: tuple[str, ...] = ()
    failure: Failure | None = None
    proof: Proof | None = None
    events: tuple[Event, ...] = ()
