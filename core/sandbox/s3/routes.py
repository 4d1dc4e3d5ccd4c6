"""Which S3 operation a request is: told from the paths, queries and headers that botocore's model gives each one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote

from botocore.model import OperationModel

from core.sandbox.aws_error import AwsError
from core.sandbox.http import Request
from core.sandbox.wire import model_of

_SHADOWED = frozenset(
    {
        # older names of what another operation does at the same address, or served from other hosts
        "GetBucketLifecycle", "PutBucketLifecycle", "GetBucketNotification", "PutBucketNotification",
        "ListDirectoryBuckets", "WriteGetObjectResponse", "CreateSession",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Route:
    """:param level: 0 the service, 1 a bucket, 2 an object."""

    operation: OperationModel
    method: str
    level: int
    fixed: tuple[tuple[str, str], ...]
    queries: frozenset[str]
    headers: frozenset[str]

    @property
    def weight(self) -> int:
        return len(self.fixed) + len(self.queries) + len(self.headers)


@dataclass(frozen=True, slots=True)
class Match:
    operation: OperationModel
    bucket: str
    key: str


@cache
def _routes() -> tuple[Route, ...]:
    model = model_of("s3")
    assert model is not None  # noqa: S101 - botocore always has it
    found = [_route(model.operation_model(name)) for name in model.operation_names if name not in _SHADOWED]
    return tuple(sorted(found, key=lambda route: -route.weight))


def _route(operation: OperationModel) -> Route:
    path, _, query = operation.http["requestUri"].partition("?")
    fixed = tuple(
        (name, value) for name, _, value in (item.partition("=") for item in query.split("&")) if name
    )
    queries, headers = set(), set()
    shape = operation.input_shape
    for name in (shape.required_members if shape else ()) if shape else ():
        place = shape.members[name].serialization
        if place.get("location") == "querystring":
            queries.add(place["name"])
        elif place.get("location") == "header":
            headers.add(place["name"].lower())
    level = 2 if "{Key+}" in path else int("{Bucket}" in path)
    return Route(operation, operation.http["method"], level, fixed, frozenset(queries), frozenset(headers))


def split_path(request: Request) -> tuple[str, str]:
    """Bucket and key, from the path or (``bucket.localhost``) from the host's name."""
    host = request.header("host").rpartition(":")[0] or request.header("host")
    path = unquote(request.path)[1:]
    if host.lower().endswith(".localhost"):
        return host[: -len(".localhost")], path
    bucket, _, key = path.partition("/")
    return bucket, key


def match(request: Request) -> Match:
    """:raises AwsError: no operation has this method at this address."""
    bucket, key = split_path(request)
    level = 2 if key else int(bool(bucket))
    given = dict(request.parameters)
    for route in _routes():
        if (
            route.level == level
            and route.method == request.method
            and all(given.get(name) == value for name, value in route.fixed)
            and route.queries <= given.keys()
            and route.headers <= request.headers.keys()
        ):
            return Match(route.operation, bucket, key)
    raise AwsError(
        "MethodNotAllowed",
        "The specified method is not allowed against this resource.",
        405,
        Method=request.method,
    )
