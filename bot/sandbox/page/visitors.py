"""Only the person at this computer may use the sandbox's page, not other web sites they have open.

Any web site can make a browser send requests to 127.0.0.1. So the page answers only to its own name
(a foreign name resolving to this computer is refused), acts only on requests from its own pages,
and tells the browser to load and run nothing but the page's own files.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OWN_NAMES = {"127.0.0.1", "localhost", "::1"}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    "media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)


class OwnVisitorsOnly:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if not _is_own(Headers(scope=scope), scope["method"]):
            refusal = PlainTextResponse("This page answers only on this computer.", 403)
            await refusal(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Content-Security-Policy", POLICY)
                headers["X-Content-Type-Options"] = "nosniff"
                headers["Referrer-Policy"] = "no-referrer"
            await send(message)

        await self._app(scope, receive, send_guarded)


def _is_own(headers: Headers, method: str) -> bool:
    host = headers.get("host", "")
    if urlsplit(f"//{host}").hostname not in OWN_NAMES:
        return False
    if headers.get("sec-fetch-site") in {"cross-site", "same-site"}:
        return method == "GET" and headers.get("sec-fetch-mode") == "navigate"
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == host
