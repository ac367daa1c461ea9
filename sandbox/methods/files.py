"""Photos, documents and other files, sent and fetched."""

from functools import partial
from typing import Any

from sandbox import limits
from sandbox.errors import bad_request
from sandbox.methods.api import Api, Handler, Params
from sandbox.methods.sending import content_with_text, deliver, deliver_album, open_chat, text_of
from sandbox.people import Json
from sandbox.schema import Upload
from sandbox.state import StoredFile

_MOST_BYTES = {"photo": 10 * 1024 * 1024}
_MOST_OTHER_BYTES = 50 * 1024 * 1024
_MOST_PIXELS = 10_000
"""Width and height together."""
_MOST_SLENDER = 20
_ALBUM = range(2, 11)


def send_file(api: Api, params: Params, kind: str) -> Json:
    chat = open_chat(api, params, kind)
    stored = stored_file(api, params, kind, params[kind])
    caption, found = text_of(api, params, "caption")
    limits.check_caption(caption)
    content = {kind: shown(kind, stored)} | content_with_text("caption", caption, found)
    return deliver(api, chat, params, content).json()


def stored_file(api: Api, params: Params, kind: str, given: Any) -> StoredFile:
    """An upload, an attached part, or a file already known by its id."""
    if isinstance(given, str) and given.startswith("attach://"):
        given = params.get(given.removeprefix("attach://"))
    if isinstance(given, Upload):
        if not given.content:
            raise bad_request("file must be non-empty")
        if len(given.content) > _MOST_BYTES.get(kind, _MOST_OTHER_BYTES):
            raise bad_request("file is too big")
        if kind == "photo":
            _check_dimensions(given.content)
        return api.state.new_file(given.name, given.mime, given.content)
    if isinstance(given, str) and given in api.state.files:
        return api.state.files[given]
    raise bad_request("wrong remote file identifier specified: Wrong string length")


def _check_dimensions(content: bytes) -> None:
    width, height = dimensions(content)
    if width + height > _MOST_PIXELS or max(width, height) > _MOST_SLENDER * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def dimensions(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG in pixels; of whatever else, those of a phone's photo."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    return 1280, 1280


def shown(kind: str, stored: StoredFile) -> Any:
    about = {"file_id": stored.id, "file_unique_id": stored.id[-15:], "file_size": len(stored.content)}
    if kind == "photo":
        width, height = dimensions(stored.content)
        return [about | {"width": 90, "height": 90}, about | {"width": width, "height": height}]
    named = about | {"file_name": stored.name, "mime_type": stored.mime}
    if kind == "document":
        return named
    if kind == "voice":
        return about | {"duration": 1, "mime_type": stored.mime}
    return named | {"duration": 1} | ({"width": 640, "height": 360} if kind in ("video", "animation") else {})


def send_media_group(api: Api, params: Params) -> list[Json]:
    if len(params["media"]) not in _ALBUM:
        raise bad_request("wrong number of messages to send an album, must be between 2 and 10")
    chat = open_chat(api, params, "photo")
    album = str(api.state.timestamp() * 1000 + chat.last_message_id)
    contents = [media_content(api, params, item) | {"media_group_id": album} for item in params["media"]]
    return [message.json() for message in deliver_album(api, chat, params, contents)]


def media_content(api: Api, params: Params, item: Json) -> Json:
    """The content that one InputMedia makes."""
    stored = stored_file(api, params, item["type"], item["media"])
    own = {name: item.get(name) for name in ("parse_mode", "caption_entities")} | {"caption": item.get("caption", "")}
    caption, found = text_of(api, own, "caption")
    limits.check_caption(caption)
    return {item["type"]: shown(item["type"], stored)} | content_with_text("caption", caption, found)


def get_file(api: Api, params: Params) -> Json:
    stored = api.state.files.get(params["file_id"])
    if stored is None:
        raise bad_request("invalid file_id")
    return {
        "file_id": stored.id,
        "file_unique_id": stored.id[-15:],
        "file_size": len(stored.content),
        "file_path": stored.path,
    }


METHODS: dict[str, Handler] = {
    **{
        f"send{kind.capitalize()}": partial(send_file, kind=kind)
        for kind in ("photo", "document", "voice", "video", "audio", "animation")
    },
    "sendMediaGroup": send_media_group,
    "getFile": get_file,
}
