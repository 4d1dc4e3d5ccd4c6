"""The front door: one address for every service, told apart by the signature's scope; signatures checked for real."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Mapping

from botocore.model import OperationModel, ServiceModel

from core.sandbox.account import iam
from core.sandbox.aws_error import AwsError
from core.sandbox.http import Request, Response
from core.sandbox.moto_backend import Moto
from core.sandbox.refusals import refusal
from core.sandbox.s3 import S3
from core.sandbox.s3.app import error_response
from core.sandbox.signature import AccessKey, Scope, SignatureError, Signed, read_scope, verify
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
    rest_operation,
    serialize,
    serialize_error,
)

log = logging.getLogger(__name__)

Handler = Callable[[Parameters, Caller], Answer]
HEALTH = "/_amigrate/health"


class Front:
    """Takes every request; knows who may ask and who answers."""

    def __init__(
        self,
        keys: Mapping[str, AccessKey],
        s3: S3,
        moto: Moto,
        services: Mapping[str, Mapping[str, Handler]],
        name: str,
    ) -> None:
        """:param services: own handlers by signing name and operation; all else is moto's.
        :param name: of this sandbox, told to whoever asks at :data:`HEALTH`."""
        self._keys, self._s3, self._moto, self._services = keys, s3, moto, services
        self._health = json.dumps({"amigrate-sandbox": name}).encode()

    def handle(self, request: Request) -> Response:
        if request.path == HEALTH:
            return Response(200, {"Content-Type": "application/json"}, self._health)
        try:
            scope = read_scope(request)
        except SignatureError as error:
            return error_response(refusal(error, "rest-xml"), request)
        if scope.service == "s3":
            return self._answer_s3(request)
        model = model_of(scope.service)
        if model is None:
            return _json_error(AwsError("UnknownOperationException", f"There is no service {scope.service}"))
        return self._answer(request, scope, model)

    def _answer_s3(self, request: Request) -> Response:
        try:
            signed = verify(request, self._find_key)
        except SignatureError as error:
            return error_response(refusal(error, "rest-xml"), request)
        return self._s3.handle(request, signed)

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
            signed = verify(request, self._find_key, hashlib.sha256(document).hexdigest())
        except SignatureError as error:
            return serialize_error(model, action, refusal(error, protocol))
        handler = self._services.get(scope.service, {}).get(name)
        try:
            if scope.service == "iam" and name in iam.CHECKS and action is not None:
                iam.check_document(parse(request, action, document), iam.CHECKS[name])
            if handler is None or action is None:
                return self._moto.handle(request, document, scope, model)
            return self._own(request, document, signed, handler, action, labels)
        except NotOurs:
            return self._moto.handle(request, document, scope, model)
        except AwsError as error:
            return serialize_error(model, action, error)
        except Exception:
            log.exception("%s %s", scope.service, name)
            return serialize_error(
                model, action, AwsError("InternalFailure", "The sandbox failed; its log says why.", 500)
            )

    def _own(
        self,
        request: Request,
        document: bytes,
        signed: Signed,
        handler: Handler,
        action: OperationModel,
        labels: Mapping[str, str],
    ) -> Response:
        parameters = parse(request, action, document, labels)
        if parameters.get("DryRun"):
            raise AwsError("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412)
        caller = Caller(signed.scope.region, signed.key.principal, ACCOUNT)
        return serialize(action, handler(parameters, caller))

    def _find_key(self, access_key_id: str) -> AccessKey | None:
        return self._keys.get(access_key_id) or iam.moto_key(access_key_id)


def _json_error(error: AwsError) -> Response:
    body = json.dumps({"__type": error.code, "message": error.message}).encode()
    return Response(error.status, {"Content-Type": "application/x-amz-json-1.1"}, body)
