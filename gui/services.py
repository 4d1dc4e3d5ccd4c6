"""What the window works with: one frozen value, built by gui.app from core.composition, or by a test with other places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Cancelled, ServiceError

if TYPE_CHECKING:
    from core.aws.preflight.model import Preflight, Question, Repair
    from core.aws.signin import Identity, Profile
    from core.aws.sso import Account, Device, Portal
    from core.aws.term import Term
    from core.composition import Connector
    from core.guests.model import Inspection
    from core.guests.worker import Inspector
    from core.migrations.cleaning import Cleaning
    from core.migrations.launches.service import Launches
    from core.migrations.service import Migrations
    from core.plans.catalogue import InstanceType
    from core.plans.destination import Destination
    from core.progress import CancelToken
    from core.rules.edition import Edition
    from core.rules.model import ImageReport
    from core.settings import Places


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

    def control(self, action: str, identifier: str) -> None:
        """:param action: ``pause``, ``resume``, ``cancel``, ``remove``; ``resume-same``: a source that was touched is the same.

        :raises MigrationError: there is no such migration, or it cannot.
        """
        if action == "resume-same":
            self.migrations.resume(identifier, same_source=True)
        else:
            getattr(self.migrations, action)(identifier)

    def identity(self, destination: Destination) -> Identity:
        """Whose credentials those are, and until when they are good.

        :raises ServiceError, CredentialsError, SandboxError: nobody answers, or refuses; ``aws.root-user``.
        """
        from core.aws.signin import identity

        found = identity(self.connect(destination))
        if found.arn.endswith(":root"):
            raise ServiceError("aws.root-user", account=found.account)
        return found

    def term(self, destination: Destination) -> Term:
        """How long the credentials are good, as far as it is known here. The sandbox's are not even asked for.

        :raises CredentialsError: ``aws.profile-not-found``.
        """
        from core.aws.term import Term, term

        return term(self.connect(destination)) if destination.target == "aws" else Term()

    def portal(self, profile: str) -> Portal | None:
        """Where a profile's user signs in by the browser; None where it has other credentials.

        :raises CredentialsError: there is no such profile, or it is incomplete.
        """
        from core.aws.sso import portal_of

        return portal_of(profile)

    def sign_in(
        self, portal: Portal, profile: str, show: Callable[[Device], object], token: CancelToken
    ) -> tuple[tuple[Account, tuple[str, ...]], ...]:
        """Wait until the user has confirmed the code in the browser; then, without a profile, what may be entered.

        :raises CredentialsError, ServiceError: refused, too late, or nobody answers. :raises Cancelled: by ``token``.
        """
        from core.aws import sso
        from core.aws.sessions import forget

        def wait(seconds: float) -> None:
            if token.wait(seconds):
                raise Cancelled

        sso.sign_in(portal, show, wait=wait, profile=profile)
        forget()
        if profile:
            return ()
        return tuple((account, sso.roles(portal, account.id)) for account in sso.accounts(portal))

    def regions_of(self, destination: Destination) -> tuple[str, ...]:
        """Those that the account has switched on.

        :raises ServiceError, CredentialsError, SandboxError: nobody answers, or refuses.
        """
        from core.aws.account import describe_regions

        return describe_regions(self.connect(destination))

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

    def profiles(self) -> tuple[Profile, ...]:
        """The AWS profiles on this computer, with where each gets its credentials from."""
        from core.aws.signin import profiles

        return profiles()

    def regions(self) -> tuple[str, ...]:
        """Names of the Regions that the SDK knows, the commercial ones."""
        from core.aws.service_models import bare_session

        return tuple(sorted(bare_session().get_available_regions("ec2")))

    def close(self) -> None:
        """Stops the worker process, the sandbox, and the running migrations (they go on when resumed). May take seconds."""
        try:
            self.migrations.close()
        finally:
            self.inspector.close()
            self.connect.close()
