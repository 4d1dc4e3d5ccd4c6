"""What the user prefers: how a new migration begins, and how the window behaves. Nothing secret.

Read before the window shows, so nothing heavy is imported here.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING

from gui.theme import Contrast

if TYPE_CHECKING:
    from core.plans.destination import Destination, SsoRole
    from core.rules.edition import Edition


class Motion(StrEnum):
    REDUCED = "reduced"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Preferences:
    """:param edition: of the guide by which new migrations are judged; "" is the program's own default.
    :param target: ``sandbox`` or ``aws``. ``bucket``: "" lets the program choose one.
    :param rate: most bytes a second of an upload, 0 for no limit.
    :param notify: tell the desktop when something is done, has failed, or needs the user, while no window has the focus.
    :param motion: of :class:`Motion`; reduced, nothing moves that need not. ``contrast``: of :class:`gui.theme.Contrast`. "" leaves
        it to the system.
    :param folder: where images are looked for first.
    :param sso: the role of IAM Identity Center in place of a profile, as JSON; "" for none.
    :param language: code of the window's language (``de``); "" is the system's. Taken at the next start.
    """

    edition: str = ""
    target: str = "sandbox"
    profile: str = ""
    region: str = "us-east-1"
    bucket: str = ""
    rate: float = 0.0
    notify: bool = True
    motion: str = ""
    contrast: str = ""
    folder: str = ""
    language: str = ""
    sso: str = ""

    def as_text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> Preferences:
        """What cannot be read, or is of another kind, is as if it had not been said."""
        try:
            kept = json.loads(text or "{}")
        except ValueError:
            return cls()
        # As it was kept before there were three states.
        if isinstance(kept, dict) and kept.get("still") is True:
            kept.setdefault("motion", Motion.REDUCED.value)
        defaults = asdict(cls())
        known = {field.name for field in fields(cls)}
        return cls(
            **{
                name: value
                for name, value in (kept.items() if isinstance(kept, dict) else ())
                if name in known and type(value) is type(defaults[name])
            }
        )

    def destination(self) -> Destination:
        """Where a new migration goes first."""
        from core.plans.destination import Destination

        aws = self.target == "aws"
        return Destination(
            target="aws" if aws else "sandbox",
            profile=self.profile if aws else "",
            sso=self._sso_role() if aws and not self.profile else None,
            region=self.region,
            bucket=self.bucket if aws else "",
        )

    def _sso_role(self) -> SsoRole | None:
        from core.plans.destination import SsoRole

        try:
            kept = json.loads(self.sso or "null")
            return SsoRole(**{name: str(value) for name, value in kept.items()}) if kept else None
        except (ValueError, TypeError, AttributeError):
            return None

    def chosen_edition(self) -> Edition | None:
        from core.rules.edition import Edition

        return Edition(self.edition) if self.edition in set(Edition) else None

    def chosen_motion(self) -> Motion | None:
        """None: as the system has it."""
        return Motion(self.motion) if self.motion in set(Motion) else None

    def chosen_contrast(self) -> Contrast | None:
        """None: as the system has it."""
        return Contrast(self.contrast) if self.contrast in set(Contrast) else None
