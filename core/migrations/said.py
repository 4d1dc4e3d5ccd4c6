"""From what somebody pastes (AWS's words, a task's id, a migration's id) to AWS's words and the images that they are about."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from core.aws.model import Connect
from core.aws.task_words import task_id_in, task_words
from core.facts import Frozen
from core.migrations.model import Migration
from core.plans.destination import Destination
from core.wording import phrase


class Said(Frozen):
    """:param message: AWS's words; "" where AWS said none.
    :param paths: of the images, where a migration of ours is behind it and they are still there.
    """

    message: str
    paths: tuple[Path, ...] = ()


def what_was_said(
    text: str, migrations: Iterable[Migration], connect: Connect, destination: Destination
) -> Said:
    """:param destination: whose task an id is that belongs to no migration of ours: EC2 there is asked.

    :raises ServiceError, CredentialsError: EC2 does not know the task (it keeps them for seven days), or does not answer.
    """
    text = text.strip()
    task = task_id_in(text)
    for migration in migrations:
        if text == migration.id or (task and migration.import_task_id == task):
            paths = tuple(Path(source.path) for source in migration.plan.sources)
            return Said(message=words_of(migration), paths=tuple(path for path in paths if path.exists()))
    if not task or task != text:
        return Said(message=text)
    return Said(message=task_words(connect(destination), task).message)


def words_of(migration: Migration) -> str:
    """AWS's own, else our sentence for what stopped it."""
    failure = migration.failure
    facts = dict(failure.facts) if failure else {}
    return (
        migration.aws_message
        or facts.get("aws_message", "")
        or facts.get("message", "")
        or (phrase(failure.code, dict(facts)) if failure else "")
    )
