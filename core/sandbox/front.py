"""The front door: one address for every service, told apart by the signature's scope; signatures checked for real."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from botocore.model import OperationModel, ServiceModel

from core.sandbox.account.access.wanted import Find
from core.sandbox.account.denial import denial
from core.sandbox.account.directory import Directory
from core.sandbox.account.gate import Denied, Gate, Visitor
from core.sandbox.account.organization import Organization
from core.sandbox.aws_error import AwsError
from core.sandbox.http import Request, Response
from core.sandbox.moto_backend import Moto
from core.sandbox.refusals import refusal
from core.sandbox.s3 import S3
from core.sandbox.s3.app import error_response
from core.sandbox.signature import Scope, SignatureError, Signed, read_scope, verify
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import (
    Answer,
    Caller,
    NotOurs,
    Parameters,
    model_of,
    operation,
    operation_name,
    parse,
    read_answer,
    rest_operation,
    serialize,
    serialize_error,
    unsigned_model,
)

log = logging.getLogger(__name__)

Handler = Callable[[Parameters, Caller], Answer]
After = Callable[[Parameters, Caller, Answer], Answer]
"""Sees moto's answer and gives the one that the client gets."""
CHECKED_FIRST = frozenset({"RunInstances", "StartInstances"})
"""Calls whose handlers only look: a dry run of them says what would be wrong."""
HEALTH = "/_amigrate/health"
ORGANIZATION = "/_amigrate/service-control-policies"
"""Where the administrator's keys set what an organization above the account would say: ``PUT`` a JSON object, name to document."""


@dataclass(frozen=True, slots=True)
class Services:
    """
    :param handlers: own handlers by signing name and operation; all else is moto's.
    :param after: of EC2's operations: what follows once moto has done them.
    :param authorised: what the calls of a service want to do, by signing name.
    :param unsigned: answers what nobody signs (core.sandbox.account.sso), None for all else.
    """

    handlers: Mapping[str, Mapping[str, Handler]]
    after: Mapping[str, After]
    authorised: Mapping[str, Find]
    unsigned: Callable[[Request], Response | None]


class Front:
    """Takes every request; knows who may ask and who answers."""

    def __init__(
        self,
        directory: Directory,
        gate: Gate,
        organization: Organization,
        s3: S3,
        moto: Moto,
        services: Services,
        name: str,
    ) -> None:
        """:param name: of this sandbox, told to whoever asks at :data:`HEALTH`."""
        self._directory, self._gate = directory, gate
        self._organization = organization
        self._s3, self._moto, self._services = s3, moto, services
        self._health = json.dumps({"amigrate-sandbox": name}).encode()

    def handle(self, request: Request) -> Response:
        if request.path == HEALTH:
            return Response(200, {"Content-Type": "application/json"}, self._health)
        open_to_all = self._services.unsigned(request)
        if open_to_all is not None:
            return open_to_all
        try:
            scope = read_scope(request)
        except SignatureError as error:
            meant = unsigned_model(request)
            if meant is not None:
                return serialize_error(meant, None, refusal(error, meant.protocol))
            return error_response(refusal(error, "rest-xml"), request)
        if request.path == ORGANIZATION:
            return self._govern(request)
        if scope.service == "s3":
            return self._answer_s3(request)
        model = model_of(scope.service)
        if model is None:
            return _json_error(AwsError("UnknownOperationException", f"There is no service {scope.service}"))
        return self._answer(request, scope, model)

    def _answer_s3(self, request: Request) -> Response:
        try:
            signed = verify(request, self._directory.find_key)
        except SignatureError as error:
            return error_response(refusal(error, "rest-xml"), request)
        try:
            visitor = self._visitor(request, signed)
        except AwsError:
            return error_response(refusal(SignatureError("unknown-key"), "rest-xml"), request)
        return self._s3.handle(request, signed, visitor, self._gate)

    def _govern(self, request: Request) -> Response:
        """The service control policies, read or replaced."""
        try:
            document = request.read_document()
            signed = verify(request, self._directory.find_key, hashlib.sha256(document).hexdigest())
            if not self._visitor(request, signed).principal.administrator:
                return _json_error(
                    AwsError("AccessDeniedException", "Only the sandbox's own keys may do that.", 403)
                )
            if request.method == "PUT":
                given = {str(name): json.dumps(policy) for name, policy in json.loads(document).items()}
                self._organization.replace(given)
        except SignatureError as error:
            return _json_error(refusal(error, "json"))
        except (ValueError, AttributeError) as error:
            return _json_error(AwsError("ValidationException", str(error)))
        shown = {policy.name: policy.document for policy in self._organization.policies or ()}
        return Response(200, {"Content-Type": "application/json"}, json.dumps(shown).encode())

    def _visitor(self, request: Request, signed: Signed) -> Visitor:
        """:raises AwsError: the user or role of the key is gone."""
        agent = {"aws:useragent": [request.header("user-agent")]}
        return Visitor(self._directory.identify(signed.key), signed.scope.region, agent)

    def _answer(self, request: Request, scope: Scope, model: ServiceModel) -> Response:
        protocol = model.protocol
        try:
            document = request.read_document()
        except ValueError:
            return serialize_error(
                model, None, AwsError("RequestEntityTooLarge", "The request is too large.", 413)
            )
        labels: Mapping[str, str] = {}
        if protocol == "rest-json":
            name, labels = rest_operation(model, request)
        else:
            name = operation_name(request, document)
        action = operation(model, name)
        try:
            signed = verify(request, self._directory.find_key, hashlib.sha256(document).hexdigest())
        except SignatureError as error:
            return serialize_error(model, action, refusal(error, protocol))
        handler = self._services.handlers.get(scope.service, {}).get(name)
        try:
            caller, parameters = self._admit(request, document, signed, action, labels)
            if handler is not None and action is not None:
                try:
                    return serialize(action, handler(parameters, caller))
                except NotOurs as passed:
                    document = passed.document(document)
            response = self._moto.handle(request, document, scope, model)
            after = self._services.after.get(name) if scope.service == "ec2" else None
            if after is None or action is None or response.status >= 300:
                return response
            return serialize(action, after(parameters, caller, read_answer(action, response)))
        except AwsError as error:
            return serialize_error(model, action, error)
        except Denied as denied:
            return serialize_error(model, action, denial(denied, protocol))
        except Exception:
            log.exception("%s %s", scope.service, name)
            return serialize_error(
                model, action, AwsError("InternalFailure", "The sandbox failed; its log says why.", 500)
            )

    def _admit(
        self,
        request: Request,
        document: bytes,
        signed: Signed,
        action: OperationModel | None,
        labels: Mapping[str, str],
    ) -> tuple[Caller, Parameters]:
        """Who asks and for what, once it is known that they may.

        :param labels: values in the path of a REST request.
        :raises Denied: they may not.
        :raises AwsError: the request is malformed, or a dry run that has come through.
        """
        visitor, service = self._visitor(request, signed), signed.scope.service
        caller = Caller(visitor.region, visitor.principal.arn, ACCOUNT, visitor)
        find = self._services.authorised.get(service)
        if action is None or (find is None and action.name not in self._services.handlers.get(service, {})):
            return caller, {}
        parameters = parse(request, action, document, labels)
        if find is not None:
            wanted = find(service, action.name, parameters, visitor.principal, visitor.region)
            self._gate.check(visitor, wanted)
        if parameters.get("DryRun"):
            if action.name in CHECKED_FIRST:
                with contextlib.suppress(NotOurs):
                    self._services.handlers["ec2"][action.name](parameters, caller)
            raise AwsError("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412)
        return caller, parameters


def _json_error(error: AwsError) -> Response:
    body = json.dumps({"__type": error.code, "message": error.message}).encode()
    return Response(error.status, {"Content-Type": "application/x-amz-json-1.1"}, body)
