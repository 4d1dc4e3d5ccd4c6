"""What the window works with: one frozen value, built by gui.app from core.composition, or by a test with other places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.errors import Cancelled
from core.settings import Places

if TYPE_CHECKING:
    from core.aws.preflight.model import Preflight, Question, Repair
    from core.composition import Connector
    from core.guests.model import Inspection
    from core.guests.worker import Inspector
    from core.migrations.cleaning import Cleaning
    from core.migrations.launches.service import Launches
    from core.migrations.service import Migrations
    from core.plans.catalogue import InstanceType
    from core.plans.model import Destination
    from core.progress import CancelToken
    from core.rules.model import Edition, ImageReport


@dataclass(frozen=True, slots=True)
class Services:
    """:param user: kept with every confirmation.

    Methods that ask AWS, or read files, are only ever called in a job.
    """

    places: Places
    user: str
    inspector: Inspector
    migrations: Migrations
    connect: Connector
    judge: Callable[[Inspection, Edition], ImageReport]

    def instance_types(self, destination: Destination) -> tuple[InstanceType, ...]:
        """AWS's own list for the destination's Region.

        :raises ServiceError, CredentialsError, SandboxError: nobody answers, or refuses.
        """
        from core.aws.instance_types import describe_instance_types

        return describe_instance_types(self.connect(destination))

    def account(self, destination: Destination) -> str:
        """Whose credentials those are, in words.

        :raises ServiceError, CredentialsError, SandboxError: nobody answers, or refuses.
        """
        from core.aws.account import identify

        caller = identify(self.connect(destination))
        told = QCoreApplication.translate("services", "It answers: {arn} in account {account}.")
        return told.format(arn=caller.arn, account=caller.account)

    def cleaning(self, destination: Destination) -> Cleaning:
        """What lies in the destination's account."""
        from core.migrations.cleaning import Cleaning

        return Cleaning(self.migrations, self.launches(), self.connect, destination)

    def launches(self) -> Launches:
        """Test launches of AMIs."""
        from core.migrations.launches.service import Launches

        return Launches(self.places, self.connect, self.migrations)

    def preflight(self, question: Question) -> Preflight:
        """The account judged.

        :raises ServiceError, CredentialsError, SandboxError: nobody answers, or refuses.
        """
        from core.aws.preflight.check import check_account

        return check_account(self.connect(question.destination), question)

    def mend(self, question: Question, repairs: Sequence[Repair], token: CancelToken) -> Preflight:
        """Make these repairs and wait until AWS has heard of them everywhere; the account judged anew.

        :raises ServiceError, CredentialsError, SandboxError: a repair was refused.
        """
        from core.aws.preflight.check import mend

        def wait(seconds: float) -> None:
            if token.wait(seconds):
                raise Cancelled

        return mend(self.connect(question.destination), question, repairs, wait=wait)

    def profiles(self) -> tuple[str, ...]:
        """Names of the AWS profiles on this computer."""
        import botocore.session

        return tuple(sorted(botocore.session.Session().available_profiles))

    def regions(self) -> tuple[str, ...]:
        """Names of the Regions that the SDK knows, the commercial ones."""
        import botocore.session

        return tuple(sorted(botocore.session.Session().get_available_regions("ec2")))

    def close(self) -> None:
        """Stops the worker process, the sandbox, and the running migrations (they go on when resumed). May take seconds."""
        try:
            self.migrations.close()
        finally:
            self.inspector.close()
            self.connect.close()
