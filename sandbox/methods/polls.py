"""Native polls sent and stopped by the bot."""

from sandbox import limits
from sandbox.entities import formatted
from sandbox.errors import bad_request
from sandbox.keyboards import checked_inline
from sandbox.methods.api import Api, Handler, Params
from sandbox.methods.editing import own_message
from sandbox.methods.sending import deliver, open_chat
from sandbox.people import Json
from sandbox.polls import Option, Poll
from sandbox.state import close_poll

_LONGEST_OPEN = 2_628_000
_SHORTEST_OPEN = 5


def send_poll(api: Api, params: Params) -> Json:
    chat = open_chat(api, params, "poll")
    question, question_entities = formatted(
        params["question"], params.get("question_parse_mode"), params.get("question_entities")
    )
    _check_question(question)
    poll = Poll(
        id=api.state.new_poll_id(),
        question=question,
        question_entities=[entity for entity in question_entities if entity["type"] == "custom_emoji"],
        options=_options(params["options"]),
        is_anonymous=params.get("is_anonymous", True),
        kind=params.get("type", "regular"),
        multiple=params.get("allows_multiple_answers", False),
        revoting=params.get("allows_revoting", params.get("type", "regular") == "regular"),
        hides_results=params.get("hide_results_until_closes", False),
        correct=params.get("correct_option_ids", []),
        is_closed=params.get("is_closed", False),
    )
    poll.open_period, poll.close_date = _life(params, api.state.timestamp())
    _check_quiz(poll)
    if params.get("allow_adding_options") and poll.is_anonymous:
        raise bad_request("POLL_OPTION_ADD_NOT_ALLOWED")
    return deliver(api, chat, params, {}, poll=poll).json()


def _check_question(question: str) -> None:
    if not question:
        raise bad_request("poll question must be non-empty")
    if len(question) > limits.POLL_QUESTION:
        raise bad_request(f"poll question length must not exceed {limits.POLL_QUESTION}")


def _options(given: list[Json]) -> list[Option]:
    if not given:
        raise bad_request("poll must have at least 1 option")
    if len(given) > limits.POLL_OPTIONS:
        raise bad_request(f"poll can't have more than {limits.POLL_OPTIONS} options")
    return [_option(index, item) for index, item in enumerate(given)]


def _option(index: int, item: Json) -> Option:
    text, found = formatted(item["text"], item.get("text_parse_mode"), item.get("text_entities"))
    if not text:
        raise bad_request("poll options must be non-empty")
    if len(text) > limits.POLL_OPTION:
        raise bad_request(f"poll options length must not exceed {limits.POLL_OPTION}")
    return Option(str(index), text, [entity for entity in found if entity["type"] == "custom_emoji"])


def _check_quiz(poll: Poll) -> None:
    if poll.kind not in ("regular", "quiz"):
        raise bad_request("unsupported poll type specified")
    if poll.kind == "quiz" and not all(0 <= index < len(poll.options) for index in poll.correct or [-1]):
        raise bad_request("wrong correct option ID specified")


def _life(params: Params, now: int) -> tuple[int | None, int | None]:
    """How long the poll stays open, and until when."""
    if seconds := params.get("open_period"):
        if not _SHORTEST_OPEN <= seconds <= _LONGEST_OPEN:
            raise bad_request("POLL_OPEN_PERIOD_INVALID")
        return seconds, now + seconds
    moment = params.get("close_date")
    if moment is not None and not _SHORTEST_OPEN <= moment - now <= _LONGEST_OPEN:
        raise bad_request("POLL_CLOSE_DATE_INVALID")
    return None, moment


def stop_poll(api: Api, params: Params) -> Json:
    message = own_message(api, params, "message with poll to stop not found")
    if message.poll is None:
        raise bad_request("message with poll to stop not found")
    if message.poll.is_closed:
        raise bad_request("poll has already been closed")
    message.inline_keyboard = checked_inline(params.get("reply_markup"))
    close_poll(api.state, message, message.poll)
    return message.poll.json()


METHODS: dict[str, Handler] = {"sendPoll": send_poll, "stopPoll": stop_poll}
