"""Values of the clean-up: what lies in the account, whose it is, whether it is still needed, what it costs a month."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from core.facts import Failure, Frozen


class Kind(StrEnum):
    """In the order of removal: what uses something goes before it."""

    INSTANCE = "instance"
    ADDRESS = "elastic-ip"
    VOLUME = "volume"
    SECURITY_GROUP = "security-group"
    KEY_PAIR = "key-pair"
    IMPORT_TASK = "import-task"
    EXPORT_TASK = "export-task"
    IMAGE = "ami"
    SNAPSHOT = "snapshot"
    UPLOAD = "upload"
    OBJECT = "object"


class Standing(StrEnum):
    """
    ``LEFTOVER``: nothing needs it. ``NEEDED``: something does. ``UNSURE``: it is ours, but this computer cannot tell whether
    anybody needs it. ``PASSING``: it costs nothing and goes by itself.
    """

    LEFTOVER = "leftover"
    UNSURE = "unsure"
    NEEDED = "needed"
    PASSING = "passing"


class Phase(StrEnum):
    """A migration or launch, as far as its leftovers are concerned. ``FAILED``: it can still be tried again."""

    OPEN = "open"
    FAILED = "failed"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class KnownUpload(Frozen):
    bucket: str
    key: str
    upload_id: str


class KnownMigration(Frozen):
    """What this computer's records say of a migration."""

    id: str
    name: str
    phase: Phase
    image_id: str = ""
    import_task_id: str = ""
    uploads: tuple[KnownUpload, ...] = ()


class KnownLaunch(Frozen):
    """A test launch: ``OPEN`` while its checks are under way, ``COMPLETED`` with an instance that somebody may still look at,
    else over."""

    id: str
    phase: Phase


class Known(Frozen):
    """This computer's records; what others began is not in them."""

    migrations: dict[str, KnownMigration] = {}
    launches: dict[str, KnownLaunch] = {}

    def upload(self, upload_id: str) -> KnownMigration | None:
        for migration in self.migrations.values():
            if any(upload.upload_id == upload_id for upload in migration.uploads):
                return migration
        return None


class Item(Frozen):
    """One thing in the account.

    :param id: as AWS calls it; ``s3://bucket/key`` for an object, the upload's id for an upload.
    :param mark: by which it is known as ours, as ``(what, value)``; compared again before it is removed.
    :param size: bytes that are paid for; None where there are none, or AWS does not say. With ``at_most`` it is an upper bound.
    :param monthly: US dollars; 0 costs nothing, None: no price is known.
    :param reason: code of the sentence that says why it stands so (``clean.reason.…``), with its facts.
    :param place: bucket and key of what lies in S3.
    :param removable: whether this program would remove it at all.
    """

    kind: Kind
    id: str
    name: str = ""
    mark: tuple[str, str]
    created: datetime | None = None
    size: int | None = None
    at_most: bool = False
    monthly: float | None = None
    migration: str = ""
    launch: str = ""
    standing: Standing
    reason: str
    facts: dict[str, str] = {}
    place: tuple[str, str] = ("", "")
    removable: bool = True


class Gap(Frozen):
    """What could not be looked at, and why."""

    what: str
    failure: Failure


class Inventory(Frozen):
    """
    :param items: in the order of removal.
    :param priced: day and source of the prices.
    """

    account: str
    region: str
    buckets: tuple[str, ...]
    items: tuple[Item, ...]
    gaps: tuple[Gap, ...] = ()
    priced: tuple[str, str] = ("", "")

    def of(self, *standings: Standing) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.standing in standings)

    @property
    def leftovers(self) -> tuple[Item, ...]:
        """What can go without a loss."""
        return tuple(item for item in self.of(Standing.LEFTOVER) if item.removable)


def monthly(items: tuple[Item, ...]) -> tuple[float, int]:
    """US dollars a month of those whose price is known, and how many have none."""
    known = [item.monthly for item in items if item.monthly is not None]
    return sum(known), len(items) - len(known)


class Removed(Frozen):
    """How a removal ended. ``gone``: it was not there any more. A failure with none of both is told in ``failure``."""

    item: Item
    done: bool
    gone: bool = False
    failure: Failure | None = None
