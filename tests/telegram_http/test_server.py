"""The server with bad manners is itself what it says it is, seen from a bare connection."""

import asyncio

from tests.telegram_http import manners
from tests.telegram_http.server import SOON, Part, Server, refuses, tells

ASKED = b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
FORM = b"application/x-www-form-urlencoded"


async def asked(server: Server, media_type: bytes, body: bytes) -> bytes:
    """Everything the server says to one request until it, or we, hang up."""
    host, port = server.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(ASKED % (media_type, len(body), body))
    writer.write_eof()
    async with asyncio.timeout(SOON):
        told = await reader.read()
    writer.close()
    await writer.wait_closed()
    return told


async def test_it_reads_a_form(server: Server) -> None:
    await asked(server, FORM, b"text=a+%26%D0%B6&empty=")

    assert server.heard[0].fields == {"text": "a &ж", "empty": ""}


async def test_it_reads_parts_whatever_their_bytes(server: Server) -> None:
    body = (
        b'--B\r\nContent-Disposition: form-data; name="text"\r\n\r\n\r\n a\r\n'
        b'--B\r\nContent-Disposition: form-data; name="photo"; filename="p.png"\r\n'
        b"Content-Type: image/png\r\n\r\n\x00\r\n\r\n\xff\r\n--B--\r\n"
    )

    await asked(server, b"multipart/form-data; boundary=B", body)

    assert server.heard[0].parts == {
        "text": Part(None, None, b"\r\n a"),
        "photo": Part("p.png", "image/png", b"\x00\r\n\r\n\xff"),
    }


async def test_it_answers_as_telegram_does(server: Server) -> None:
    told = await asked(server, FORM, b"")

    assert told == (b'HTTP/1.1 200 OK\r\nContent-Length: 28\r\n\r\n{"ok": true, "result": true}')


async def test_it_refuses_as_telegram_does(server: Server) -> None:
    server.manner = refuses(429, "Too Many Requests: retry after 7", retry_after=7)

    told = await asked(server, FORM, b"")
    assert told.startswith(b"HTTP/1.1 429 Too Many Requests\r\n")
    assert b'"error_code": 429' in told
    assert b'"parameters": {"retry_after": 7}' in told


async def test_it_stops_in_mid_sentence(server: Server) -> None:
    server.manner = manners.stops_in_mid_sentence

    told = await asked(server, FORM, b"")

    assert told.endswith(b'Content-Length: 100\r\n\r\n{"ok":true,"res')


async def test_it_changes_its_manner_from_one_request_to_the_next(server: Server) -> None:
    server.manner = tells("first")
    first = await asked(server, FORM, b"")
    server.manner = tells("second")

    assert (b"first" in first, b"second" in await asked(server, FORM, b"")) == (True, True)
