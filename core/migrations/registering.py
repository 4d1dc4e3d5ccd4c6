"""From snapshots to an AMI: the end of every route on which AWS does not make the image itself."""

from __future__ import annotations

from core.aws.import_task import SnapshotState, TaskState
from core.aws.registering import register_image, register_request
from core.migrations.run import Run
from core.migrations.states import Stage


def register(run: Run, snapshots: list[str]) -> TaskState:
    """May be killed and called again: the image's name is the migration's own.

    :returns: what an import task that has ended says, so that all routes finish alike.
    """
    run.begin(Stage.IMPORT)
    request = register_request(run.plan, snapshots, run.id)
    image = run.calls("ec2")(lambda client: register_image(client, request))
    run.tell(
        "registered",
        facts={"image": image, "snapshots": ", ".join(snapshots)},
        image_id=image,
        snapshot_ids=tuple(snapshots),
    )
    return TaskState(
        task_id="",
        status="completed",
        image_id=image,
        snapshots=tuple(SnapshotState(snapshot_id=snapshot) for snapshot in snapshots),
    )
