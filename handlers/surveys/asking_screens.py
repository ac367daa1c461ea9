"""Everything a person sees while answering a survey, drawn from the sealed box at the moment of sending."""

from domain.sealing import BoxKeyMissing
from domain.surveys.answers import Answer
from domain.surveys.asking import Filling, here, resume, reviewed
from domain.surveys.definition import Question
from domain.surveys.records import Record, SurveyState
from domain.surveys.sheets import CONSENT, Draft, Mode, Sheet
from handlers.navigation import menu_row, page_of, page_row, shortened
from handlers.registry import views
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys import seats
from handlers.surveys.question_screen import press_in, question_screen, rows_of
from handlers.surveys.seats import LETTERS, Seat
from handlers.surveys.wording import answer_words, title_of, until_words
from handlers.turn import Sorry
from locales.texts import Markup, say

QUESTION_SHOWN = 70
SECONDS_A_QUESTION = 20


def seated(scene: Scene, arguments: Arguments) -> Seat | None:
    """None where the survey takes no answers any more; what stands on the phone then is changed at the close."""
    record = scene.unit.surveys.get(arguments["survey"])
    mode = LETTERS.get(arguments["mode"], Mode.OWN)
    if record is None or not _open(record, mode, scene):
        return None
    return Seat(scene.unit, record, mode)


def _open(record: Record, mode: Mode, scene: Scene) -> bool:
    if mode is Mode.TRIAL:
        return record.state is SurveyState.DRAFT and record.trial_box_id is not None
    return record.takes_answers(scene.now)


def found_in(seat: Seat, reader: int) -> Draft | Sheet | None:
    try:
        return seats.read(seat, reader)
    except (BoxKeyMissing, Sorry):
        return None


@views("survey-asked")
def show_asked(scene: Scene, arguments: Arguments) -> Screen | None:
    return views.by_name[arguments["shows"]](scene, arguments)


@views("survey-consent")
def show_consent(scene: Scene, arguments: Arguments) -> Screen | None:
    seat = seated(scene, arguments)
    if seat is None:
        return over(scene)
    survey = seat.record.survey
    asking = sum(question.asks for question in survey.questions)
    head = scene.say(
        "survey-consent-head",
        title=title_of(scene, seat.record),
        introduction=survey.worded(survey.introduction, scene.language),
        count=asking,
        minutes=max(1, round(asking * SECONDS_A_QUESTION / 60)),
    )
    helped = int(seat.mode is Mode.HELPED)
    limits = scene.say("survey-consent-limits", reader=reader_name(scene, seat.record), k=survey.k, helped=helped)
    parts = [head, limits]
    if seat.mode is Mode.HELPED:
        parts.insert(1, scene.say("survey-consent-helper"))
    if seat.mode is Mode.TRIAL:
        parts.insert(0, scene.say("survey-consent-trial"))
    agree = scene.button("button-consent-agree", "survey-agree", seat.record.id, seat.letter, CONSENT)
    decline = scene.button("button-consent-decline", "survey-decline", seat.record.id, seat.letter)
    language: tuple[Row, ...] = ((press_in(scene, seat, "button-ask-language", "languages"),),)
    beside: tuple[Row, ...] = ()
    if seat.mode is Mode.OWN:
        beside = ((scene.button("button-help-instead", "survey-answer", seat.record.id, "h"),),)
    languages = language if len(survey.languages) > 1 else ()
    return Screen("\n\n".join(parts), ((agree,), *languages, *beside, (decline,)))


def reader_name(scene: Scene, record: Record) -> str:
    reader = scene.unit.people.get(record.reader_id)
    return "–" if reader is None else reader.name


@views("survey-question")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    """The question where this person stands, or the review; what was sent already is not shown again."""
    seat = seated(scene, arguments)
    if seat is None:
        return over(scene)
    found = found_in(seat, scene.chat_id)
    if isinstance(found, Sheet):
        return show_sent(scene, arguments)
    if found is None:
        return Screen(scene.say("ask-not-readable"), (menu_row(scene),))
    filling = resume(seat.record.survey, found.filling)
    problem = _problem_words(scene, filling, arguments)
    if here(seat.record.survey, filling) is None:
        return review_screen(scene, seat, filling, arguments.get("page", 0), problem)
    return question_screen(scene, seat, filling, problem)


def _problem_words(scene: Scene, filling: Filling, arguments: Arguments) -> str:
    if arguments.get("at") != filling.position or "problem" not in arguments:
        return ""
    bounds = {"lowest": str(arguments["lowest"]), "highest": str(arguments["highest"])}
    return scene.say(f"ask-problem-{arguments['problem'].replace('_', '-')}", **bounds)


def review_screen(scene: Scene, seat: Seat, filling: Filling, page: int, problem: str) -> Screen:
    answered = reviewed(seat.record.survey, filling)
    page, shown = page_of(answered, page)
    first = page * 10 + 1
    lines = [_review_line(scene, seat, number, *each) for number, each in enumerate(shown, first)]
    places = [seat.record.survey.questions.index(question) for question, _ in shown]
    changing = [
        press_in(scene, seat, "button-ask-change", "change", place, number=str(number))
        for number, place in enumerate(places, first)
    ]
    turning = page_row(scene, page, len(answered), f"ask:{seat.record.id}:{seat.letter}:review")
    key = "ask-review-trial" if seat.mode is Mode.TRIAL else "ask-review"
    head = scene.say(key, title=title_of(scene, seat.record))
    send = press_in(scene, seat, "button-ask-send-trial" if seat.mode is Mode.TRIAL else "button-ask-send", "send")
    rows = ((send,), *rows_of(changing, 5), *turning, (press_in(scene, seat, "button-ask-pause", "pause"),))
    return Screen("\n\n".join([*([problem] if problem else []), head, *lines]), rows)


def _review_line(scene: Scene, seat: Seat, number: int, question: Question, answer: Answer | None) -> str:
    words = shortened(seat.record.survey.worded(question.text, scene.language), QUESTION_SHOWN)
    value = None if answer is None else answer.value
    comment = "" if answer is None else shortened(answer.comment, QUESTION_SHOWN)
    given = scene.label("ask-skipped") if value is None else answer_words(scene, seat.record.survey, question, value)
    line = scene.say("ask-review-line", number=str(number), question=words, answer=given)
    return scene.say("ask-review-comment", line=Markup(line), comment=comment) if comment else line


@views("survey-paused")
def show_paused(scene: Scene, arguments: Arguments) -> Screen | None:
    seat = seated(scene, arguments)
    if seat is None:
        return over(scene)
    key = "ask-paused-trial" if seat.mode is Mode.TRIAL else "ask-paused"
    text = scene.say(key, title=title_of(scene, seat.record), until=until_words(scene, seat.record))
    rows = (
        (press_in(scene, seat, "button-ask-go-on", "go"),),
        (press_in(scene, seat, "button-ask-withdraw", "withdraw"),),
        menu_row(scene),
    )
    return Screen(text, rows)


@views("survey-ask-withdraw")
def show_ask_withdraw(scene: Scene, arguments: Arguments) -> Screen | None:
    seat = seated(scene, arguments)
    if seat is None:
        return over(scene)
    yes = press_in(scene, seat, "button-ask-withdraw-yes", "withdraw")
    no = press_in(scene, seat, "button-ask-withdraw-no", "back-to-sent")
    return Screen(scene.say("ask-withdraw", title=title_of(scene, seat.record)), ((yes,), (no,)))


@views("survey-help-begun")
def show_help_begun(scene: Scene, arguments: Arguments) -> Screen | None:
    """Somebody beside the helper has not finished: nobody else may see those answers."""
    seat = seated(scene, arguments)
    if seat is None:
        return over(scene)
    same = (press_in(scene, seat, "button-help-same", "go"),)
    other = (press_in(scene, seat, "button-help-anew", "anew"),)
    return Screen(scene.say("ask-help-begun", title=title_of(scene, seat.record)), (same, other, menu_row(scene)))


@views("survey-languages")
def show_languages(scene: Scene, arguments: Arguments) -> Screen | None:
    seat = seated(scene, arguments)
    if seat is None:
        return over(scene)
    rows: tuple[Row, ...] = tuple((_language(seat, each),) for each in seat.record.survey.languages)
    return Screen(scene.say("ask-language"), (*rows, (press_in(scene, seat, "button-ask-go-on", "go"),)))


def _language(seat: Seat, language: str) -> Button:
    own_name = say(language, "language-own-name")
    return Button(own_name, data=f"ask:{seat.record.id}:{seat.letter}:language:{language}")


@views("survey-urgent")
def show_urgent(scene: Scene, arguments: Arguments) -> Screen | None:
    """The number everybody knows, and what the worker has set for this place."""
    seat = seated(scene, arguments)
    if seat is None:
        return over(scene)
    local = seat.record.survey.worded(seat.record.survey.urgent_help, scene.language)
    text = scene.say("ask-urgent", local=local or "none")
    back = press_in(scene, seat, "button-ask-go-on", "go")
    return Screen(text, ((back,), (press_in(scene, seat, "button-ask-pause", "pause"),)))


@views("survey-sent")
def show_sent(scene: Scene, arguments: Arguments) -> Screen | None:
    """Thanks, without a word of what was answered."""
    seat = seated(scene, arguments)
    if seat is None:
        return over(scene)
    title, until = title_of(scene, seat.record), until_words(scene, seat.record)
    if seat.mode is Mode.HELPED:
        another = scene.button("button-help-another", "survey-answer", seat.record.id, seat.letter)
        return Screen(scene.say("ask-sent-helped", title=title), ((another,), menu_row(scene)))
    text = scene.say("ask-sent", title=title, until=until, k=seat.record.survey.k)
    edit = press_in(scene, seat, "button-ask-edit", "edit")
    withdraw = press_in(scene, seat, "button-ask-withdraw", "ask-withdraw")
    help_another = scene.button("button-help-somebody", "survey-answer", seat.record.id, "h")
    return Screen(text, ((edit,), (withdraw,), (help_another,), menu_row(scene)))


@views("survey-withdrawn")
def show_withdrawn(scene: Scene, arguments: Arguments) -> Screen | None:
    seat = seated(scene, arguments)
    if seat is None:
        return over(scene)
    again = scene.button("button-ask-after-all", "survey-answer", seat.record.id, seat.letter)
    return Screen(scene.say("ask-withdrawn"), ((again,), menu_row(scene)))


@views("survey-declined")
def show_declined(scene: Scene, arguments: Arguments) -> Screen | None:
    seat = seated(scene, arguments)
    if seat is None:
        return over(scene)
    again = scene.button("button-ask-after-all", "survey-answer", seat.record.id, seat.letter)
    return Screen(scene.say("ask-declined"), ((again,), menu_row(scene)))


@views("trial-over")
def show_trial_over(scene: Scene, arguments: Arguments) -> Screen | None:
    row = (scene.button("button-survey-page", "survey", arguments["survey"]),)
    return Screen(scene.say("trial-thanks"), (row, menu_row(scene)))


@views("survey-below")
def show_below(scene: Scene, _: Arguments) -> Screen:
    return Screen(scene.say("ask-below"))


@views("survey-over")
def show_over(scene: Scene, _: Arguments) -> Screen:
    return over(scene)


@views("survey-off")
def show_called_off(scene: Scene, _: Arguments) -> Screen:
    """To whoever was in the middle of it."""
    return Screen(scene.say("ask-is-off"), (menu_row(scene),))


def over(scene: Scene) -> Screen:
    return Screen(scene.say("ask-is-over"), (menu_row(scene),))
