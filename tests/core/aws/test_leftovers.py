"""What lies in an account of ours and of others: found, judged, priced, removed; against the sandbox's S3 and EC2."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from core.aws.actions import Intent, actions
from core.aws.leftovers import judging
from core.aws.leftovers.finding import find_leftovers
from core.aws.leftovers.model import (
    Inventory,
    Item,
    Kind,
    Known,
    KnownLaunch,
    KnownMigration,
    KnownUpload,
    Phase,
    Standing,
    monthly,
)
from core.aws.leftovers.removing import in_order, remove
from core.aws.marks import TAG_LAUNCH, TAG_MIGRATION, UPLOAD_METADATA, migration_of_key
from core.aws.model import Connection
from core.aws.prices import hours_month, price_list, storage_month
from core.aws.sessions import client
from core.wording import has_words, phrase

MIB, GIB = 1 << 20, 1 << 30
NOW = datetime(2026, 11, 26, tzinfo=UTC)
REGION = "eu-west-2"  # of these tests alone


class Account:
    """Things that lie in the Region, made as an admin or another program would."""

    def __init__(self, connection: Connection) -> None:
        self.connection = replace(connection, region=REGION)
        self.s3, self.ec2 = client(self.connection, "s3"), client(self.connection, "ec2")
        self.bucket = f"clean-{uuid.uuid4().hex[:12]}"
        self.s3.create_bucket(Bucket=self.bucket, CreateBucketConfiguration={"LocationConstraint": REGION})

    def migration(self) -> str:
        return f"20261126-{uuid.uuid4().hex[:6]}"

    def object(self, key: str, size: int = 1000, nonce: str = "n1") -> str:
        metadata = {UPLOAD_METADATA: nonce} if nonce else {}
        self.s3.put_object(Bucket=self.bucket, Key=key, Body=bytes(size), Metadata=metadata)
        return f"s3://{self.bucket}/{key}"

    def upload(self, key: str, *parts: int) -> str:
        identifier = self.s3.create_multipart_upload(Bucket=self.bucket, Key=key)["UploadId"]
        for number, size in enumerate(parts, 1):
            self.s3.upload_part(
                Bucket=self.bucket, Key=key, UploadId=identifier, PartNumber=number, Body=bytes(size)
            )
        return str(identifier)

    def tagged(self, kind: str, tag: str, value: str) -> list[dict[str, Any]]:
        return [{"ResourceType": kind, "Tags": [{"Key": tag, "Value": value}]}]

    def found(self, known: Known | None = None) -> Inventory:
        return find_leftovers(self.connection, known or Known(), [self.bucket])

    def remove(self, *items: Item) -> dict[str, str]:
        """How each ended, by its id."""
        return {
            result.item.id: "done" if result.done else "gone" if result.gone else result.failure.code  # type: ignore[union-attr]
            for result in remove(self.connection, items)
        }


@pytest.fixture
def account(connection: Connection) -> Account:
    return Account(connection)


def by_id(found: Inventory) -> dict[str, Item]:
    return {item.id: item for item in found.items}


def record(identifier: str, phase: Phase, **facts: Any) -> Known:
    return Known(migrations={identifier: KnownMigration(id=identifier, name="web", phase=phase, **facts)})


def test_objects_are_ours_by_their_metadata_not_by_their_name(account: Account) -> None:
    mine, other = account.migration(), account.migration()
    staged = account.object(f"amigrate/{mine}/web.vmdk", 5000)
    account.object(f"amigrate/{other}/web.vmdk", nonce="")
    account.object("reports/2026.csv", nonce="x")
    found = by_id(account.found(record(mine, Phase.COMPLETED, image_id="ami-1")))
    assert list(found) == [staged]
    item = found[staged]
    assert (item.kind, item.size, item.migration, item.standing) == (
        Kind.OBJECT, 5000, mine, Standing.LEFTOVER,
    )  # fmt: skip
    assert item.monthly == pytest.approx(0.024 * 5000 / GIB)
    assert "ami-1" in phrase(item.reason, dict(item.facts))


def test_uploads_with_the_bytes_that_their_parts_hold(account: Account) -> None:
    mine = account.migration()
    begun = account.upload(f"amigrate/{mine}/web.raw", 5 * MIB, 5 * MIB, 100)
    lost = account.upload(f"amigrate/{mine}/web.raw")
    account.upload("backups/db.dump", 5 * MIB)
    uploads = (KnownUpload(bucket=account.bucket, key=f"amigrate/{mine}/web.raw", upload_id=begun),)
    found = by_id(account.found(record(mine, Phase.OPEN, uploads=uploads)))
    assert set(found) == {begun, lost}
    assert (found[begun].size, found[begun].standing, found[begun].removable) == (
        10 * MIB + 100, Standing.NEEDED, False,
    )  # fmt: skip
    assert found[begun].mark == ("upload-record", mine)
    assert account.remove(found[begun]) == {begun: "clean.not-removable"}

    over = account.found(record(mine, Phase.CANCELLED, uploads=uploads))
    assert {item.standing for item in over.items} == {Standing.LEFTOVER}
    assert by_id(over)[lost].reason == "clean.reason.upload-forgotten"
    assert account.remove(*over.leftovers) == {begun: "done", lost: "done"}
    left = account.s3.list_multipart_uploads(Bucket=account.bucket)["Uploads"]
    assert [upload["Key"] for upload in left] == ["backups/db.dump"]


def test_what_another_computer_began_is_no_leftover_until_it_is_stale() -> None:
    fresh = judging.upload(Known(), "20261126-aaaaaa", NOW - timedelta(days=1), NOW)
    stale = judging.upload(Known(), "20261126-aaaaaa", NOW - timedelta(days=9), NOW)
    assert (fresh.standing, stale.standing) == (Standing.UNSURE, Standing.LEFTOVER)
    assert phrase(stale.reason, dict(stale.facts)) == "no part has arrived for 9 days"


def test_an_object_that_was_changed_since_it_was_listed_is_left_alone(account: Account) -> None:
    mine = account.migration()
    key = f"amigrate/{mine}/web.raw"
    staged = account.object(key)
    item = by_id(account.found(record(mine, Phase.CANCELLED)))[staged]
    account.object(key, nonce="another")
    assert account.remove(item) == {staged: "clean.not-ours"}
    account.s3.head_object(Bucket=account.bucket, Key=key)
    account.s3.delete_object(Bucket=account.bucket, Key=key)
    assert account.remove(item) == {staged: "gone"}


def test_what_a_launch_made_goes_in_the_order_of_use(account: Account) -> None:
    launch = f"launch-{uuid.uuid4().hex[:8]}"
    vpc = account.ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    group = account.ec2.create_security_group(
        GroupName=launch, Description="test", VpcId=vpc,
        TagSpecifications=account.tagged("security-group", TAG_LAUNCH, launch),
    )["GroupId"]  # fmt: skip
    pair = account.ec2.create_key_pair(
        KeyName=launch, TagSpecifications=account.tagged("key-pair", TAG_LAUNCH, launch)
    )["KeyPairId"]
    address = account.ec2.allocate_address(
        Domain="vpc", TagSpecifications=account.tagged("elastic-ip", TAG_LAUNCH, launch)
    )["AllocationId"]
    volume = account.ec2.create_volume(
        AvailabilityZone=f"{REGION}a", Size=8, VolumeType="gp2",
        TagSpecifications=account.tagged("volume", TAG_LAUNCH, launch),
    )["VolumeId"]  # fmt: skip
    account.ec2.create_security_group(GroupName=f"{launch}-other", Description="not ours", VpcId=vpc)
    over = account.found(Known(launches={launch: KnownLaunch(id=launch, phase=Phase.CANCELLED)}))
    mine = {item.id: item for item in over.leftovers if item.launch == launch}
    assert list(mine) == [address, volume, group, pair]
    assert mine[volume].monthly == pytest.approx(8 * 0.116)
    assert mine[address].monthly == pytest.approx(0.005 * 730)
    assert account.remove(*reversed(mine.values())) == dict.fromkeys(mine, "done")
    assert not [item for item in account.found().items if item.launch == launch]
    names = [entry["GroupName"] for entry in account.ec2.describe_security_groups()["SecurityGroups"]]
    assert f"{launch}-other" in names


def test_a_launch_under_way_is_needed_and_one_of_another_computer_is_asked_about() -> None:
    phases = {"l1": Phase.OPEN, "l3": Phase.COMPLETED, "l4": Phase.FAILED}
    known = Known(launches={name: KnownLaunch(id=name, phase=phase) for name, phase in phases.items()})
    assert judging.launched(known, "l1").standing is Standing.NEEDED
    assert judging.launched(known, "l3").standing is Standing.UNSURE, "somebody may still work with it"
    assert judging.launched(known, "l4").standing is Standing.LEFTOVER
    assert judging.launched(known, "l2").standing is Standing.UNSURE


def test_a_mark_that_was_taken_off_protects(account: Account) -> None:
    launch = f"launch-{uuid.uuid4().hex[:8]}"
    pair = account.ec2.create_key_pair(
        KeyName=launch, TagSpecifications=account.tagged("key-pair", TAG_LAUNCH, launch)
    )["KeyPairId"]
    item = by_id(account.found())[pair]
    account.ec2.delete_tags(Resources=[pair], Tags=[{"Key": TAG_LAUNCH}])
    assert account.remove(item) == {pair: "clean.not-ours"}
    assert account.ec2.describe_key_pairs(KeyPairIds=[pair])["KeyPairs"]


def test_a_missing_right_hides_no_more_than_what_it_is_for(account: Account) -> None:
    found = find_leftovers(account.connection, Known(), ["no-such-bucket-of-anybody"])
    assert [(gap.what, gap.failure.code) for gap in found.gaps] == [
        ("no-such-bucket-of-anybody", "aws.bucket-missing")
    ]
    elsewhere = find_leftovers(replace(account.connection, region="eu-west-1"), Known(), [account.bucket])
    assert [gap.failure.code for gap in elsewhere.gaps] == ["clean.other-region"]


def test_images_and_snapshots_of_migrations() -> None:
    known = record("m", Phase.COMPLETED, image_id="ami-1")
    assert judging.image(known, "m", "available").standing is Standing.NEEDED
    assert judging.image(Known(), "m", "available").standing is Standing.UNSURE
    assert judging.image(known, "m", "failed").standing is Standing.LEFTOVER
    assert judging.snapshot(known, "m", "ami-1").standing is Standing.NEEDED
    assert judging.snapshot(known, "m", "").standing is Standing.LEFTOVER
    assert judging.snapshot(record("m", Phase.OPEN), "m", "").standing is Standing.NEEDED
    # Another computer may be writing it, trying again goes on with it, or an AMI that nobody could list has it.
    assert judging.snapshot(Known(), "m", "").standing is Standing.UNSURE
    assert judging.snapshot(record("m", Phase.FAILED), "m", "").standing is Standing.UNSURE
    assert judging.snapshot(known, "m", None).standing is Standing.UNSURE
    assert judging.task(known, "m", "deleted").standing is Standing.PASSING
    assert judging.staged_object(Known(), "m", {"m": "ami-9"}).standing is Standing.LEFTOVER


def test_prices_are_dated_and_unknown_ones_stay_unknown() -> None:
    prices = price_list()
    assert datetime.fromisoformat(prices.date) < NOW.replace(tzinfo=None)
    assert "https://" in prices.source
    assert storage_month("s3-standard", "us-east-1", 10 * GIB) == pytest.approx(0.23)
    assert storage_month("s3-standard", "xx-nowhere-1", 10 * GIB) is None
    assert hours_month("public-ipv4", "xx-nowhere-1") == pytest.approx(3.65)
    item = Item(
        kind=Kind.OBJECT, id="a", mark=("", ""), standing=Standing.LEFTOVER, reason="clean.reason.upload-over"
    )
    priced = item.model_copy(update={"monthly": 0.5})
    assert monthly((priced, item, priced)) == (1.0, 1)


def test_every_reason_has_words_and_the_order_is_that_of_use() -> None:
    known = record("m", Phase.FAILED)
    for judged in (
        judging.exported(), judging.snapshot(known, "m", ""), judging.task(known, "m", "active"),
        judging.upload(known, "m", NOW, NOW), judging.launched(Known(), "l"), judging.image(known, "m", "error"),
    ):  # fmt: skip
        assert has_words(judged.reason), judged.reason
        assert "?" not in phrase(judged.reason, dict(judged.facts))
    items = [
        Item(kind=kind, id=kind.value, mark=("", ""), standing=Standing.LEFTOVER, reason="")
        for kind in (Kind.SNAPSHOT, Kind.SECURITY_GROUP, Kind.IMAGE, Kind.INSTANCE)
    ]
    assert [item.kind for item in in_order(items)] == [
        Kind.INSTANCE, Kind.SECURITY_GROUP, Kind.IMAGE, Kind.SNAPSHOT,
    ]  # fmt: skip


def test_keys_that_are_called_after_a_migration() -> None:
    assert migration_of_key("amigrate/20261126-0a1b2c/01-web.vmdk") == "20261126-0a1b2c"
    assert migration_of_key("20261126-0a1b2c/web.vmdk") == "20261126-0a1b2c"
    for key in ("amigrate/web.vmdk", "x20261126-0a1b2c/web", "20261126-0a1b2c/", "logs/2026-11-26/a"):
        assert migration_of_key(key) == ""
    assert TAG_MIGRATION == "amigrate:migration"  # lies in accounts: never changed


def test_volumes_of_the_volume_route_are_left_over_once_the_migration_is(account: Account) -> None:
    mine, others = account.migration(), account.migration()
    made = {
        migration: account.ec2.create_volume(
            AvailabilityZone=f"{REGION}a", Size=1, VolumeType="gp2",
            TagSpecifications=account.tagged("volume", TAG_MIGRATION, migration),
        )["VolumeId"]
        for migration in (mine, others)
    }  # fmt: skip
    open_one = by_id(account.found(record(mine, Phase.OPEN)))
    assert open_one[made[mine]].standing is Standing.NEEDED
    assert open_one[made[others]].standing is Standing.UNSURE
    over = by_id(account.found(record(mine, Phase.COMPLETED)))
    assert over[made[mine]].standing is Standing.LEFTOVER
    assert account.remove(over[made[mine]]) == {made[mine]: "done"}


def test_every_call_of_a_clean_up_is_in_the_policy() -> None:
    allowed = {action.name for action in actions(Intent(clean=True))}
    for call in (
        "ec2:DescribeAddresses",
        "s3:AbortMultipartUpload",
        "ec2:DeregisterImage",
        "ec2:DeleteSnapshot",
    ):
        assert call in allowed
    names = [(action.name, action.on) for action in actions(Intent(clean=True, launch=True))]
    assert len(names) == len(set(names))
