"""sign-in: IAM Identity Center by the browser, without the aws client; profiles: who can be signed in as."""

from __future__ import annotations

import webbrowser
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from core.aws.sso import Device, Portal, accounts, portal_of, roles, sign_in
from core.cli.options import JsonOption
from core.cli.printing import errors, output, print_json, readable
from core.errors import CredentialsError


def register(app: typer.Typer) -> None:
    app.command("sign-in")(signing_in)
    app.command("profiles")(profiles)


def signing_in(
    profile: Annotated[
        str, typer.Option("--profile", help="Profile that signs in through IAM Identity Center.")
    ] = "",
    start_url: Annotated[
        str, typer.Option("--start-url", metavar="URL", help="The access portal, where no profile names it.")
    ] = "",
    sso_region: Annotated[
        str, typer.Option("--sso-region", help="Region of Identity Center; with --start-url.")
    ] = "us-east-1",
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the browser.")] = True,
    as_json: JsonOption = False,
) -> int:
    """Sign in through IAM Identity Center: the browser opens, the token goes into the SDK's own cache and nowhere else.

    With --start-url it also lists the accounts and roles that may be entered.
    """
    portal = Portal(start_url, sso_region) if start_url else portal_of(profile)
    if portal is None:
        raise CredentialsError("aws.no-sso", profile=profile or "default")

    def show(device: Device) -> None:
        console = errors()
        console.print(Text.assemble("Confirm the code ", (device.code, "bold"), f" at {device.url}"))
        if browser:
            webbrowser.open(device.url)

    ends = sign_in(portal, show, profile=profile)
    entered = [(account, roles(portal, account.id)) for account in accounts(portal)] if start_url else []
    if as_json:
        told = [{"account": one.id, "name": one.name, "roles": list(names)} for one, names in entered]
        print_json({"start_url": portal.start_url, "expires": ends.isoformat(), "accounts": told})
        return 0
    console = output()
    console.print(f"Signed in until {ends.astimezone():%Y-%m-%d %H:%M}.")
    for account, names in entered:
        console.print(Text(f"  {account.id}  {readable(account.name)}: {', '.join(names)}"))
    return 0


def profiles(as_json: JsonOption = False) -> int:
    """List the AWS profiles of this computer, and where each gets its credentials from. Nothing is sent."""
    from core.aws import signin

    known = signin.profiles()
    if as_json:
        print_json([one.model_dump(mode="json") for one in known])
        return 0
    if not known:
        output().print("There is no profile; 'aws configure sso' or 'aws configure' makes one.")
        return 0
    table = Table(box=None, pad_edge=False)
    for heading in ("Profile", "Credentials", "Account", "Role", "Region"):
        table.add_column(heading)
    for one in known:
        table.add_row(one.name, one.kind.value, one.account, one.role, one.region)
    output().print(table)
    return 0
