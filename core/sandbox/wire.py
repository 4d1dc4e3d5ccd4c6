"""AWS's protocols, driven by botocore's own service models: bytes to plain dicts with boto3's names, and back.

moto carries a parser for the server's side of every protocol (botocore has the client's only) and a serialiser;
both are private to it, which is why moto is pinned. Requests and answers are checked against the model, so a
handler never sees a request that boto3 could not have made, and can never answer what boto3 could not read.
"""

from __future__ import annotations

import logging
import re
import secrets
import uuid
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlencode

from botocore.model import OperationModel, ServiceModel
from botocore.parsers import create_parser
from botocore.validate import ParamValidator
from moto.core.parse import PROTOCOL_PARSERS, RequestParserError
from moto.core.serialize import SerializationContext, get_serializer_class
from moto.core.utils import get_service_model
from werkzeug.datastructures import Headers, MultiDict

from core.sandbox.aws_error import AwsError
from core.sandbox.http import Request, Response

if TYPE_CHECKING:
    from core.sandbox.account.gate import Visitor

log = logging.getLogger(__name__)

Parameters = dict[str, Any]
Answer = dict[str, Any]

SIGNING_NAMES = {
    "servicequotas": "service-quotas",
    "elasticloadbalancing": "elbv2",
    "monitoring": "cloudwatch",
}
"""Names in a signature's scope that are not the name of botocore's model."""
_BY_VERSION = {"2016-11-15": "ec2", "2010-05-08": "iam", "2011-06-15": "sts"}
_BY_TARGET = {"TrentService": "kms", "AmazonSSM": "ssm", "ServiceQuotasV20190624": "servicequotas"}
_LABEL = re.compile(r"\{(\w+)\+?\}")
MAX_ITEMS = 10_000
"""Most parameters of one form."""


@cache
def model_of(service: str) -> ServiceModel | None:
    """botocore's model of a service by its signing name; None where there is none."""
    try:
        return get_service_model(SIGNING_NAMES.get(service, service))
    except Exception:  # noqa: BLE001 - moto raises whatever botocore's loader does
        return None


def operation(model: ServiceModel, name: str) -> OperationModel | None:
    return model.operation_model(name) if name in model.operation_names else None


def operation_name(request: Request, document: bytes) -> str:
    """The action that a query, EC2 or JSON request names; "" for the REST protocols."""
    target = request.header("x-amz-target")
    if target:
        return target.rpartition(".")[2]
    for name, value in [*request.parameters, *_form(request, document)]:
        if name == "Action":
            return value
    return ""


def unsigned_model(request: Request) -> ServiceModel | None:
    """The service that a request without a signature is meant for, as far as its body says so; None: S3, or not to be told.

    Reads the body of a form.
    """
    target, _, action = request.header("x-amz-target").partition(".")
    if action:
        return model_of(_BY_TARGET.get(target.partition("_")[0], ""))
    form = request.path == "/" and request.header("content-type").startswith(
        "application/x-www-form-urlencoded"
    )
    try:
        fields = dict([*request.parameters, *(_form(request, request.read_document()) if form else [])])
    except ValueError:
        return None
    return model_of(_BY_VERSION.get(fields.get("Version", ""), "")) if "Action" in fields else None


def rest_operation(model: ServiceModel, request: Request) -> tuple[str, dict[str, str]]:
    """The operation that method and path of a REST request name, and the labels in the path; "" where none fits."""
    for name, method, pattern in _routes(model):
        found = pattern.fullmatch(request.path) if method == request.method else None
        if found:
            labels = dict(
                zip(_labels(model, name), (unquote(value) for value in found.groups()), strict=True)
            )
            return name, labels
    return "", {}


@cache
def _routes(model: ServiceModel) -> list[tuple[str, str, re.Pattern[str]]]:
    """(operation, method, pattern of the path); those with fewer labels go first."""
    routes = []
    for name in model.operation_names:
        http = model.operation_model(name).http
        path = _LABEL.sub("([^/]+)", http["requestUri"].partition("?")[0])
        routes.append((name, http["method"], re.compile(path + "/?")))
    return sorted(routes, key=lambda route: route[2].pattern.count("("))


def _labels(model: ServiceModel, name: str) -> list[str]:
    return _LABEL.findall(model.operation_model(name).http["requestUri"].partition("?")[0])


def _form(request: Request, document: bytes) -> list[tuple[str, str]]:
    if "x-www-form-urlencoded" not in request.header("content-type"):
        return []
    return parse_qsl(document.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MAX_ITEMS)


def parse(
    request: Request, action: OperationModel, document: bytes, uri: Mapping[str, str] | None = None
) -> Parameters:
    """The request's parameters, checked against the model.

    :param uri: values of the labels in the path, by the model's name.
    :raises AwsError: it does not fit.
    """
    protocol = action.service_model.protocol
    values = MultiDict([*request.parameters, *_form(request, document)])
    if b"<!DOCTYPE" in document[:4096] or b"<!ENTITY" in document[:4096]:
        raise _malformed(protocol, "document type declarations are not accepted")
    try:
        parsed = PROTOCOL_PARSERS[protocol](action).parse(
            {
                "method": request.method,
                "headers": Headers(list(request.headers.items())),
                "body": document,
                "url_path": request.path,
                "url_params": dict(uri or {}),
                "values": values,
            }
        )
    except (RequestParserError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise _malformed(protocol, str(error)[:200]) from error
    parameters = _without_none(parsed)
    _validate(action, parameters)
    return parameters


def _without_none(parsed: Mapping[str, Any]) -> Parameters:
    return {name: value for name, value in parsed.items() if value is not None}


def _validate(action: OperationModel, parameters: Parameters) -> None:
    if action.input_shape is None:
        return
    report = ParamValidator().validate(parameters, action.input_shape)
    if not report.has_errors():
        return
    text = report.generate_report()
    protocol = action.service_model.protocol
    if protocol == "ec2":
        missing = [part for part in text.splitlines() if part.startswith("Missing required parameter")]
        if missing:
            name = missing[0].rpartition('"')[0].rpartition('"')[2]
            raise AwsError("MissingParameter", f"The request must contain the parameter {name}")
        raise AwsError("InvalidParameterValue", text)
    raise _malformed(protocol, text)


def _malformed(protocol: str, detail: str) -> AwsError:
    if protocol == "rest-xml":
        return AwsError(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
            Detail=detail,
        )
    code = {"ec2": "InvalidParameterValue", "query": "ValidationError"}.get(protocol, "ValidationException")
    return AwsError(code, detail)


def serialize(action: OperationModel, answer: Answer) -> Response:
    """An answer as the service's protocol writes it.

    :raises AssertionError: it does not fit the model: a fault of the sandbox, found by the first test that looks.
    """
    if action.output_shape is not None:
        report = ParamValidator().validate(answer, action.output_shape)
        if report.has_errors():
            raise AssertionError(f"{action.name}: {report.generate_report()}")
    return _response(action, answer)


def read_answer(action: OperationModel, response: Response) -> Answer:
    """What a client would read out of an answer (of moto's)."""
    body = response.body if isinstance(response.body, bytes) else b"".join(response.body)
    parser = create_parser(action.service_model.protocol)
    parsed = parser.parse(
        {"status_code": response.status, "headers": response.headers, "body": body}, action.output_shape
    )
    return {name: value for name, value in parsed.items() if name != "ResponseMetadata"}


def serialize_error(model: ServiceModel, action: OperationModel | None, error: AwsError) -> Response:
    """An error as the service's protocol writes it. An unknown action borrows the shape of a known one."""
    borrowed = action or model.operation_model(model.operation_names[0])
    response = _response(borrowed, error)
    response.status = error.status
    return response


def _response(action: OperationModel, result: Answer | AwsError) -> Response:
    model = action.service_model
    context = SerializationContext(str(uuid.uuid4()))
    serializer = get_serializer_class(model.service_name, model.protocol)(
        operation_model=action, context=context
    )
    written = serializer.serialize(result)
    body = written["body"] or b""
    headers = {name: str(value) for name, value in written["headers"].items()}
    headers["x-amzn-RequestId"] = str(context.request_id)
    return Response(int(written["status_code"]), headers, body.encode() if isinstance(body, str) else body)


class NotOurs(Exception):
    """A handler found that the request is moto's to answer.

    :param drop: prefix of form fields that moto shall not see, ``add`` the fields in their place.
    """

    def __init__(self, drop: str = "", add: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.drop, self.add = drop, tuple(add)

    def document(self, document: bytes) -> bytes:
        """The form that moto gets."""
        if not self.drop:
            return document
        fields = parse_qsl(
            document.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MAX_ITEMS
        )
        kept = [(name, value) for name, value in fields if not name.startswith(self.drop)]
        return urlencode([*kept, *self.add]).encode()


class Caller:
    """Who asks, and where: what a handler may want to know besides the parameters.

    :param visitor: whose request it is, for further questions at the gate.
    """

    __slots__ = ("account", "principal", "region", "visitor")

    def __init__(self, region: str, principal: str, account: str, visitor: Visitor) -> None:
        self.region, self.principal, self.account, self.visitor = region, principal, account, visitor


def page(items: list[Any], parameters: Parameters, default: int = 1000) -> tuple[list[Any], dict[str, str]]:
    """One page of a list, and the ``NextToken`` to the next one where there is one.

    The token is an offset with a salt: opaque to clients, as AWS's are.
    """
    start = 0
    if token := parameters.get("NextToken"):
        offset, _, _ = str(token).partition("-")
        if not offset.isdecimal():
            raise AwsError("InvalidNextToken", "The token is not valid")
        start = int(offset)
    size = int(parameters.get("MaxResults", default))
    if size < 1:
        raise AwsError("InvalidParameterValue", f"Value ( {size} ) for parameter maxResults is invalid.")
    shown = items[start : start + size]
    more = start + size < len(items)
    return shown, {"NextToken": f"{start + size}-{secrets.token_hex(8)}"} if more else {}
