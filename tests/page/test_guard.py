"""The page answers to nobody but the person at this machine."""

import socket
from urllib.parse import urlparse

import httpx
import pytest

pytestmark = pytest.mark.xdist_group("page")


def port_of(demo: str) -> int:
    port = urlparse(demo).port
    assert port is not None
    return port


@pytest.mark.parametrize("path", ["/", "/events", "/static/main.js", "/file/anything"])
async def test_another_name_for_this_machine_is_refused(demo: str, path: str) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.get(demo.rstrip("/") + path, headers={"host": "evil.example"})
    assert answer.status_code == 403


@pytest.mark.parametrize("origin", [None, "null", "http://evil.example", "http://127.0.0.1:1", "https://localhost"])
async def test_another_site_cannot_do_anything(demo: str, origin: str | None) -> None:
    headers = {} if origin is None else {"origin": origin}
    async with httpx.AsyncClient() as client:
        for verb in ("kill", "start_over", "advance", "say"):
            assert (await client.post(f"{demo}do/{verb}", json={}, headers=headers)).status_code == 403


async def test_a_plain_form_is_refused_even_from_the_page_itself(demo: str) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{demo}do/kill", data={"a": "b"}, headers={"origin": demo.rstrip("/")})
    assert answer.status_code == 403


async def test_the_page_itself_may_and_control_verbs_of_the_sandbox_are_not_there(demo: str) -> None:
    headers = {"origin": demo.rstrip("/")}
    async with httpx.AsyncClient(headers=headers) as client:
        assert (await client.post(f"{demo}do/advance", json={"seconds": 60})).status_code == 200
        assert (await client.post(f"{demo}do/_person", json={})).status_code == 404
        assert (await client.post(f"{demo}_control/counts", json={})).status_code == 404


async def test_nothing_may_be_loaded_from_elsewhere_and_nobody_may_frame_the_page(demo: str) -> None:
    async with httpx.AsyncClient() as client:
        policy = (await client.get(demo)).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy


async def test_other_machines_cannot_reach_it(demo: str) -> None:
    addresses = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in addresses - {"127.0.0.1"}:
        with socket.socket() as trying:
            trying.settimeout(1)
            assert trying.connect_ex((str(address), port_of(demo))) != 0


@pytest.mark.parametrize(
    ("verb", "given"),
    [
        ("say", {"person": 1, "chat": 1, "text": "hello"}),
        ("say", {"person": 700_000_002, "chat": 700_000_003, "text": "hello"}),
        ("say", {"person": 700_000_002, "chat": 700_000_002, "text": " "}),
        ("press", {"person": 700_000_002, "chat": 700_000_002, "message": 99_999, "data": "menu"}),
        ("advance", {"seconds": -5}),
        ("to_date", {"moment": "soon"}),
        ("to_date", {"moment": "2020-01-01T10:00"}),
        ("network", {"network": "on fire"}),
        ("play", {"story": "elections"}),
        ("language", {"person": 700_000_002, "language": "xx"}),
        ("follow", {"person": 700_000_002, "url": "https://example.org/"}),
        ("kill", {"what": "everything"}),
    ],
)
async def test_what_cannot_be_done_is_said_in_a_sentence(demo: str, verb: str, given: dict[str, object]) -> None:
    async with httpx.AsyncClient(headers={"origin": demo.rstrip("/")}) as client:
        answer = await client.post(f"{demo}do/{verb}", json=given)
    assert answer.status_code == 400
    assert answer.json()["error"]
