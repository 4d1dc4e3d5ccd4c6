"""Options of many commands. It loads nothing but typer: a command pays for no more than it uses."""

from __future__ import annotations

from typing import Annotated

import typer

JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document instead of text.")]
