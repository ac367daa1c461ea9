"""Answers to button presses, which Telegram takes for 150 seconds."""

from sandbox import limits
from sandbox.errors import QUERY_TOO_OLD, bad_request
from sandbox.events import Changed
from sandbox.methods.api import Api, Handler, Params


def answer_callback_query(api: Api, params: Params) -> bool:
    state = api.state
    press = state.presses.get(params["callback_query_id"])
    age = state.clock.timestamp() - press.born if press else 0.0
    if press is None or press.answer is not None or age > limits.CALLBACK_SECONDS:
        raise bad_request(QUERY_TOO_OLD)
    text = params.get("text", "")
    if len(text) > limits.CALLBACK_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    press.answer = {"text": text, "show_alert": params.get("show_alert", False), "url": params.get("url")}
    state.events.publish(Changed("answered", press.message.chat.id, press.message.id))
    return True


METHODS: dict[str, Handler] = {"answerCallbackQuery": answer_callback_query}
