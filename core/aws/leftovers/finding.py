"""The inventory: every kind is looked for by itself, so that a right that is missing hides no more than what it is for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from core.aws.account import Caller, identify
from core.aws.buckets import default_bucket, find_bucket
from core.aws.leftovers import compute, storage
from core.aws.leftovers.model import Gap, Inventory, Item, Kind, Known
from core.aws.marks import TAG_MIGRATION, tags_of
from core.aws.model import Connection
from core.aws.prices import price_list
from core.aws.sessions import client
from core.errors import CredentialsError, ServiceError
from core.facts import Failure
from core.progress import CancelToken


def find_leftovers(
    connection: Connection,
    known: Known,
    buckets: Iterable[str] = (),
    *,
    token: CancelToken | None = None,
    only_ec2: bool = False,
) -> Inventory:
    """Everything of ours in the account and Region.

    :param buckets: to look into, beside the program's own one; those of other Regions and accounts are told as gaps.
    :param only_ec2: leave all buckets alone.
    :raises ServiceError, CredentialsError: not even the caller could be told; anything less is a gap.
    :raises Cancelled: told to stop.
    """
    caller = identify(connection)
    search = _Search(connection, known, token or CancelToken())
    search.look_in_ec2()
    looked = () if only_ec2 else search.look_in_buckets(caller, tuple(buckets))
    order, prices = list(Kind), price_list()
    items = sorted(search.items, key=lambda item: order.index(item.kind))
    return Inventory(
        account=caller.account, region=connection.region, buckets=looked, items=tuple(items),
        gaps=tuple(search.gaps), priced=(prices.date, prices.source),
    )  # fmt: skip


class _Search:
    def __init__(self, connection: Connection, known: Known, token: CancelToken) -> None:
        self._ec2, self._s3 = client(connection, "ec2"), client(connection, "s3")
        self._region, self._known, self._token = connection.region, known, token
        self._images: list[dict[str, Any]] | None = None
        self._exported: list[storage.Exported] = []
        self.items: list[Item] = []
        self.gaps: list[Gap] = []

    def look_in_ec2(self) -> None:
        ec2, region, known = self._ec2, self._region, self._known
        for what, find in (
            ("images", self._own_images),
            ("instances", lambda: compute.find_instances(ec2, region, known)),
            ("addresses", lambda: compute.find_addresses(ec2, region, known)),
            ("volumes", lambda: compute.find_volumes(ec2, region, known)),
            ("groups", lambda: compute.find_groups(ec2, known)),
            ("keys", lambda: compute.find_keys(ec2, known)),
            ("import-tasks", lambda: compute.find_import_tasks(ec2, known)),
            ("export-tasks", self._export_tasks),
            ("snapshots", lambda: compute.find_snapshots(ec2, region, self._images, known)),
        ):
            self._look(what, find)

    def look_in_buckets(self, caller: Caller, asked: tuple[str, ...]) -> tuple[str, ...]:
        """Those that could be looked into."""
        s3, region, known = self._s3, self._region, self._known
        made = {tags_of(image).get(TAG_MIGRATION, ""): str(image["ImageId"]) for image in self._images or ()}
        names = dict.fromkeys([*asked, default_bucket(caller, region)])
        looked = tuple(name for name in names if self._is_here(name, caller, asked=name in asked))
        for name in looked:
            self._look(name, partial(storage.find_uploads, s3, name, region, known))
            self._look(name, partial(storage.find_objects, s3, name, region, known, made))
        self._look("exports", self._exports)
        return looked

    def _own_images(self) -> Iterable[Item]:
        self._images = compute.own_images(self._ec2)
        return compute.find_images(self._images, self._known)

    def _export_tasks(self) -> Iterable[Item]:
        tasks, self._exported = compute.find_export_tasks(self._ec2)
        return tasks

    def _exports(self) -> Iterable[Item]:
        found = (storage.find_exported(self._s3, self._region, entry) for entry in self._exported)
        return [item for item in found if item is not None]

    def _is_here(self, bucket: str, caller: Caller, *, asked: bool) -> bool:
        """Whether the bucket is the account's, in this Region. That one nobody asked for is missing is no gap."""
        region: list[str | None] = []

        def find() -> Iterable[Item]:
            region.append(find_bucket(self._s3, bucket, caller))
            if region[0] is None and asked:
                raise ServiceError("aws.bucket-missing", bucket=bucket, region=self._region)
            if region[0] not in {None, self._region}:
                raise ServiceError("clean.other-region", bucket=bucket, region=region[0])
            return ()

        before = len(self.gaps)
        self._look(bucket, find)
        return bool(region) and region[0] is not None and len(self.gaps) == before

    def _look(self, what: str, find: Callable[[], Iterable[Item]]) -> None:
        """:raises CredentialsError: nothing else would be answered either."""
        self._token.check()
        try:
            self.items += find()
        except CredentialsError:
            raise
        except ServiceError as error:
            facts = {key: str(value) for key, value in error.facts.items()}
            self.gaps.append(Gap(what=what, failure=Failure(code=error.code, facts=facts)))
