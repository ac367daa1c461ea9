"""Every request our bot sends, read once more by aiogram's typed methods: another library's idea of the Bot API."""

from __future__ import annotations

from typing import Any

import aiogram.methods
from aiogram.types import BufferedInputFile
from pydantic import ValidationError

from sandbox.driver import LocalTelegram
from sandbox.schema import Upload
from sandbox.server import Recorded


class SecondOpinion:
    """Collects what aiogram would not have let through; `assert_no_objection` tells."""

    def __init__(self) -> None:
        self.objections: list[str] = []
        self.checked = 0

    def watch(self, telegram: LocalTelegram) -> SecondOpinion:
        telegram.on_request(self.check)
        return self

    def check(self, request: Recorded) -> None:
        method: Any = getattr(aiogram.methods, request.method[0].upper() + request.method[1:], None)
        if method is None:
            self.objections.append(f"{request.method}: unknown to aiogram")
            return
        self.checked += 1
        params = {
            _python_name(name): _python_value(value)
            for name, value in request.params.items()
            if not _is_attached_part(request, name)
        }
        unknown = sorted({*params, *request.ignored} - set(method.model_fields))
        if unknown:
            self.objections.append(f"{request.method}: unknown parameters {unknown}")
        try:
            method.model_validate(params)
        except ValidationError as error:
            self.objections.append(f"{request.method}: {error}")

    def assert_no_objection(self) -> None:
        assert not self.objections, "\n".join(self.objections)


def _is_attached_part(request: Recorded, name: str) -> bool:
    """The bytes that another parameter refers to by attach://name; they are no parameter of their own."""
    referred = any(f"attach://{name}" in str(value) for key, value in request.params.items() if key != name)
    return referred and isinstance(request.params[name], Upload)


def _python_name(name: str) -> str:
    return {"from": "from_user"}.get(name, name)


def _python_value(value: Any) -> Any:
    return BufferedInputFile(value.content, value.name) if isinstance(value, Upload) else value
