"""Everything that the sandbox does not do itself is answered by moto: the catalogue of instance types, VPC, IAM, KMS, SSM.

moto keeps its state in memory only. Here every request that changes something is written to a journal together with
the seed of moto's random numbers, and run again at the next start: ids come out the same.
"""

from __future__ import annotations

import base64
import io
import json
import logging
import secrets
import sys
import threading
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Any, cast
from urllib.parse import unquote, urlencode
from zlib import crc32

from botocore.model import ServiceModel

from core.sandbox.aws_error import AwsError
from core.sandbox.database import Database
from core.sandbox.http import BytesBody, Request, Response
from core.sandbox.signature import Scope
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import SIGNING_NAMES, Answer, model_of, operation_name, read_answer, serialize_error

log = logging.getLogger(__name__)

_READS = (
    "Describe", "Get", "List", "Head", "Search", "Lookup", "Check", "Test", "Validate", "Simulate", "Encrypt", "Decrypt",
    "Generate", "Sign", "Verify", "Estimate", "Preview",
)  # fmt: skip
"""How names of operations begin that change nothing."""
_JOURNALED_HEADERS = ("content-type", "x-amz-target", "authorization", "host", "x-amz-date")


_LOCK = threading.RLock()
_made: set[tuple[str, str]] = set()


class Moto:
    """moto behind one lock: it was never meant for several threads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = _LOCK
        self._application: Any = None
        self._replay()

    def handle(self, request: Request, document: bytes, scope: Scope, model: ServiceModel) -> Response:
        """Answer a request whose signature is right, or refuse it in the service's own form."""
        name = operation_name(request, document)
        action = model.operation_model(name) if name in model.operation_names else None
        if name and action is None:
            return serialize_error(model, None, _unknown(model, name))
        if not _offered(scope.service):
            return serialize_error(model, action, _failed(model, name))
        try:
            if name.startswith(_READS):
                with self._lock:
                    response = self._call(request, document, scope)
            else:
                response = self._change(request, document, scope)
        except (NotImplementedError, ImportError):  # what some of moto's services need is not installed
            return serialize_error(model, action, _failed(model, name))
        except Exception:
            log.exception("moto failed: %s %s", scope.service, name)
            return serialize_error(model, action, _failed(model, name, broken=True))
        if response.status >= 500 or (response.status >= 400 and b"<!doctype html" in _start(response)):
            return serialize_error(model, action, _failed(model, name))
        return response

    def ask(self, service: str, region: str, form: Mapping[str, str]) -> Answer:
        """A call of the query protocol in the sandbox's own name; the journal keeps it like anybody's.

        :param form: the action and its parameters, as the protocol writes them.
        :raises AwsError: moto refuses it.
        """
        model = model_of(service)
        assert model is not None  # noqa: S101 - only botocore's own services are asked
        document = urlencode({**form, "Version": model.api_version}).encode()
        headers = {
            "content-type": "application/x-www-form-urlencoded", "host": f"{service}.{region}.amazonaws.com",
            "authorization": f"AWS4-HMAC-SHA256 Credential=sandbox/20260101/{region}/{service}/aws4_request, x",
        }  # fmt: skip
        request = Request("POST", "/", "", headers, BytesBody(document))
        response = self.handle(request, document, Scope("", "", region, service), model)
        answer = read_answer(model.operation_model(form["Action"]), response)
        if response.status >= 300:
            error = answer.get("Error", {})
            raise AwsError(
                error.get("Code", "InternalFailure"), error.get("Message", form["Action"]), response.status
            )
        return answer

    def _change(self, request: Request, document: bytes, scope: Scope) -> Response:
        seed = secrets.randbits(48)
        with self._lock:
            response = self._call(request, document, scope, seed)
            if response.status < 300:
                kept = {
                    "method": request.method, "path": request.path, "query": request.query,
                    "headers": {name: request.headers[name] for name in _JOURNALED_HEADERS if name in request.headers},
                    "body": base64.b64encode(document).decode(),
                }  # fmt: skip
                self._database.execute(
                    "insert into journal (service, region, seed, request) values (?,?,?,?)",
                    scope.service, scope.region, seed, json.dumps(kept),
                )  # fmt: skip
        return response

    def _replay(self) -> None:
        for service, region, seed, text in self._database.query(
            "select service, region, seed, request from journal order by number"
        ):
            kept = json.loads(text)
            document = base64.b64decode(kept["body"])
            request = Request(
                kept["method"], kept["path"], kept["query"], kept["headers"], BytesBody(document)
            )
            response = self._call(request, document, Scope("", "", region, service), seed)
            if response.status >= 300:
                log.warning("the journal's %s request is refused now: %s", service, _start(response)[:200])

    def _call(self, request: Request, document: bytes, scope: Scope, seed: int | None = None) -> Response:
        from moto.moto_api._internal import mock_random
        from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

        if self._application is None:
            self._application = DomainDispatcherApplication(create_backend_app)
        try:
            backend(scope.service, scope.region)
        except (KeyError, ImportError, AttributeError):
            log.debug("moto has no %s in %s", scope.service, scope.region)
        if seed is not None:
            mock_random.seed(seed)
        said: dict[str, Any] = {}

        def start_response(status: str, headers: list[tuple[str, str]], _: object = None) -> None:
            said.update(status=int(status.split(maxsplit=1)[0]), headers=headers)

        chunks = self._application(_environment(request, document), start_response)
        try:
            body = b"".join(chunks)
        finally:
            if hasattr(chunks, "close"):
                chunks.close()
        dropped = {"content-length", "connection", "date", "server", "transfer-encoding"}
        headers = {name: value for name, value in said["headers"] if name.lower() not in dropped}
        return Response(said["status"], headers, body)


def _offered(service: str) -> bool:
    name = SIGNING_NAMES.get(service, service).replace("-", "")
    return (
        name.isidentifier() and find_spec(f"moto.{name}") is not None
    )  # moto's own list looks for folders, and a bundle has none


def backend(service: str, region: str = "aws") -> Any:
    """moto's own object for a service.

    A default VPC takes random numbers: whoever asks first for a service in a Region makes its state from numbers of its own, so that
    the ids in it are the same after a restart.

    :raises KeyError: moto has none.
    """
    from moto.backends import get_backend
    from moto.moto_api._internal import mock_random

    find = cast("Callable[[str], Any]", get_backend)
    place = (service, region)
    if place not in _made:
        with _LOCK:
            if place not in _made:
                mock_random.seed(crc32("/".join(place).encode()))
                _in_region(find(service)[ACCOUNT], region)
                _made.add(place)
    return _in_region(find(service)[ACCOUNT], region)


def _in_region(account: Any, region: str) -> Any:
    return account[region if region in account.regions else "aws"]


def _environment(request: Request, document: bytes) -> dict[str, Any]:
    """A WSGI environment (PEP 3333) for moto's Flask applications."""
    environment: dict[str, Any] = {
        "REQUEST_METHOD": request.method, "SCRIPT_NAME": "", "QUERY_STRING": request.query,
        "PATH_INFO": unquote(request.path, encoding="latin-1"), "RAW_URI": request.path, "REQUEST_URI": request.path,
        "SERVER_NAME": "127.0.0.1", "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1",
        "CONTENT_TYPE": request.header("content-type"), "CONTENT_LENGTH": str(len(document)),
        "wsgi.version": (1, 0), "wsgi.url_scheme": "http", "wsgi.input": io.BytesIO(document),
        "wsgi.errors": sys.stderr, "wsgi.multithread": True, "wsgi.multiprocess": False, "wsgi.run_once": False,
    }  # fmt: skip
    for name, value in request.headers.items():
        if name not in {"content-type", "content-length", "transfer-encoding", "expect"}:
            environment["HTTP_" + name.upper().replace("-", "_")] = value
    return environment


def _start(response: Response) -> bytes:
    return response.body[:512].lower() if isinstance(response.body, bytes) else b""


def _unknown(model: ServiceModel, name: str) -> AwsError:
    if model.protocol in {"ec2", "query"}:
        return AwsError("InvalidAction", f"The action {name} is not valid for this web service.")
    return AwsError("UnknownOperationException", f"The operation {name} is not known.")


def _failed(model: ServiceModel, name: str, *, broken: bool = False) -> AwsError:
    """An operation that AWS has and moto has not. 4xx, or botocore would try again and again."""
    wanted = f"{name or 'this operation'} of {model.service_name}"
    said = f"The sandbox does not offer {wanted}."
    if broken:
        said = f"The sandbox could not answer {wanted}; its log says why."
    if model.protocol in {"ec2", "query"}:
        return AwsError("Unsupported" if broken else "InvalidAction", said)
    return AwsError("UnknownOperationException", said)
