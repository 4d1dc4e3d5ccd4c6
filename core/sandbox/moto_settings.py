"""moto's switches. It reads some of them when it is imported, so this module imports nothing and is asked first."""

from __future__ import annotations

import os

SETTINGS = {
    "MOTO_EC2_LOAD_DEFAULT_AMIS": "false",  # 1301 AMIs and their snapshots, none of them the user's
    "MOTO_EC2_ENABLE_INSTANCE_TYPE_VALIDATION": "true",
    "MOTO_IAM_LOAD_MANAGED_POLICIES": "true",  # AdministratorAccess and its like can be attached
    "MOTO_DISABLE_GLOBAL_CORS": "true",  # no web page has any business here
}
"""AMIs are not among them: those that are imported are unknown to moto, and checked before it is asked."""


def configure() -> None:
    """Set the switches, unless the environment has them already. Call it before anything imports moto."""
    for name, value in SETTINGS.items():
        os.environ.setdefault(name, value)
