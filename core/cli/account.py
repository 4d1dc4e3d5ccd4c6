"""policy: what someone with the rights must set up in the account, written out."""

from __future__ import annotations

import typer


def register(app: typer.Typer) -> None:
    del app
