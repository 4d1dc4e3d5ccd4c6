from __future__ import annotations

import re
from typing import Any

import pytest
from botocore import xform_name
from botocore.exceptions import ClientError

from core.sandbox.ec2.filters import matches


@pytest.mark.parametrize(
    ("pattern", "value", "fits"),
    [
        ("active", "active", True), ("active", "activ", False), ("a*e", "active", True), ("activ?", "active", True),
        ("*", "two\nlines", True), (r"a\*e", "active", False), (r"a\*e", "a*e", True), (r"a\?", "a?", True),
        (r"a\?", "ab", False), (r"c:\\*", "c:\\windows", True), (r"c:\w", r"c:\w", True), ("a.b", "axb", False),
    ],
)  # fmt: skip
def test_wildcards_and_what_stands_for_itself(pattern: str, value: str, fits: bool) -> None:
    assert matches([("state", ["other", pattern])], {"state": value}, {}) is fits
    assert matches([("tag:Name", [pattern])], {}, {"Name": value}) is fits
    assert not matches([("tag:Owner", [pattern])], {}, {"Name": value})


NOT_HERE = ("scan-result.", "image-watermark.")
"""Groups of filters on services that the sandbox does not have at all."""
SEVERITIES = {"critical", "high", "medium", "low", "informational"}
"""Values of one of them, which the documentation lists like filters."""


@pytest.mark.parametrize(
    "operation", ["DescribeImages", "DescribeSnapshots", "DescribeVolumes", "DescribeInstanceStatus"]
)
def test_every_filter_that_aws_documents_is_known(client: Any, bucket: str, operation: str) -> None:
    """And no other: a filter that AWS refuses would pass here and fail there."""
    ec2 = client("ec2")
    ask = getattr(ec2, xform_name(operation))
    shape = ec2.meta.service_model.operation_model(operation).input_shape.members["Filters"]
    names = re.findall(r"<li> <p> <code>([a-z.-]+)</code> -", shape.documentation)
    documented = set(names) - SEVERITIES
    assert len(documented) > 10
    for name in sorted(documented):
        if not name.startswith(NOT_HERE):
            ask(Filters=[{"Name": name, "Values": ["nothing-has-this"]}])
    for name in ("boot-mode", "colour"):
        with pytest.raises(ClientError, match="is invalid"):
            ask(Filters=[{"Name": name, "Values": ["uefi"]}])
