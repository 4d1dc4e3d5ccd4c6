"""policy: what someone with the rights must set up in the account, written out."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from core.cli.printing import print_json
from core.plans.choices import Route


class Notation(StrEnum):
    JSON = "json"
    AWS = "aws"
    COMMANDS = "commands"  # the same: its first name
    CLOUDFORMATION = "cloudformation"
    TERRAFORM = "terraform"


def register(app: typer.Typer) -> None:
    app.command("policy")(policy)


def policy(
    bucket: Annotated[
        str, typer.Option("--bucket", help="The bucket that images are uploaded to.", show_default=False)
    ],
    notation: Annotated[
        Notation,
        typer.Option(
            "--format",
            "--as",
            help="Policy documents, aws commands, a CloudFormation template, or Terraform (main.tf).",
        ),
    ] = Notation.JSON,
    region: Annotated[str, typer.Option("--region", help="The bucket's Region.")] = "us-east-1",
    prefix: Annotated[
        str, typer.Option("--prefix", help="Prefix of the objects in the bucket.")
    ] = "amigrate/",
    role: Annotated[
        str, typer.Option("--role", help="Service role that VM Import/Export assumes.")
    ] = "vmimport",
    encrypted: Annotated[
        bool, typer.Option("--encrypted", help="The snapshots will be encrypted: the role needs KMS.")
    ] = False,
    kms_key: Annotated[
        str, typer.Option("--kms-key", help="KMS key of the snapshots; implies --encrypted.")
    ] = "",
    export: Annotated[
        bool, typer.Option("--export", help="AMIs will be exported to the bucket, too.")
    ] = False,
    launch: Annotated[
        bool, typer.Option("--launch", help="Test instances will be launched, and cleaned up.")
    ] = False,
    route: Annotated[
        list[Route] | None,
        typer.Option(
            "--route", help="A route that migrations take; may be repeated. Default: image and snapshot."
        ),
    ] = None,
    account: Annotated[
        str,
        typer.Option("--account", metavar="ID", help="Let the role be used in this account's name only."),
    ] = "",
    make: Annotated[
        bool, typer.Option("--make", help="Let the caller make the bucket and the role, too.")
    ] = False,
) -> int:
    """Write out the least that the account needs, for teams where someone else must set it up. Nothing is sent anywhere."""
    from core.aws import handover
    from core.aws.account import partition_of

    setup = handover.Setup(
        bucket=bucket,
        region=region,
        prefix=prefix,
        role=role,
        partition=partition_of(region),
        account=account,
        encrypted=encrypted,
        key=kms_key,
        export=export,
        launch=launch,
        routes=tuple(route) if route else (Route.IMAGE, Route.SNAPSHOT),
        make=make,
    )
    if notation in {Notation.AWS, Notation.COMMANDS}:
        typer.echo(handover.as_commands(setup), nl=False)
    elif notation is Notation.CLOUDFORMATION:
        print_json(handover.as_cloudformation(setup))
    elif notation is Notation.TERRAFORM:
        typer.echo(handover.as_terraform(setup), nl=False)
    else:
        print_json(handover.documents(setup))
    return 0
