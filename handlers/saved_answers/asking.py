"""A question written in private in one's own words: answered where it can be, else passed on if the person likes."""

from collections.abc import Mapping, Sequence

from domain.dialog_state import Json
from domain.groups import RUNS_MEETINGS, Group
from domain.option_lines import sameness
from domain.outbox import Lane, Message
from domain.people import Person
from domain.pushes import Push
from domain.saved_answers.records import OPEN_QUESTIONS_AT_MOST, AskedQuestion
from domain.saved_answers.searching import Findings, asks, search
from domain.saved_answers.writing import ASKED, ASKED_LIMIT, GROUP, HOW, NAMED, PASS_ON, SEND, UNNAMED, passing_on
from domain.unit_of_work import UnitOfWork
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import menu_row, role_in, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_joined
from handlers.routing import Route, press
from handlers.saved_answers.words import answer_button, answer_words
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.telling import who_run
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted

NAME = "asked-question"


def look_up(turn: Turn) -> bool:
    """False where it is no question to anybody: nothing in it to look for, or nobody to answer."""
    text = (turn.message.text or "").strip()
    own = _own_groups(turn.unit, turn.person)
    if len(text) > ASKED_LIMIT or not asks(text):
        return False
    to_ask = [group for group in own if role_in(turn.unit, turn.person, group) not in RUNS_MEETINGS]
    if not to_ask and _findings(turn.unit, own, text) == Findings():
        return False
    group: dict[str, Json] = {GROUP: to_ask[0].id} if len(to_ask) == 1 else {}
    begin(turn, NAME, {ASKED: text, "groups": [each.id for each in to_ask], **group})
    return True


def _own_groups(unit: UnitOfWork, person: Person) -> list[Group]:
    """Those one belongs to or runs; not all there are for an operator."""
    found = {group.id: group for group in (*unit.groups.joined_by(person.id), *unit.groups.run_by(person.id))}
    return list(found.values())


def _findings(unit: UnitOfWork, groups: Sequence[Group], text: str) -> Findings:
    return search(text, [answer for group in groups for answer in unit.saved_answers.of_group(group.id)])


def _draw(talk: Talk) -> Screen:
    return {SEND: _draw_found, GROUP: _draw_groups, HOW: _draw_how}[talk.state.step](talk)


def _draw_found(talk: Talk) -> Screen:
    scene, asked = talk.scene, str(talk.answers[ASKED])
    person = scene.unit.people.get(scene.chat_id)
    own = {} if person is None else {group.id: group for group in _own_groups(scene.unit, person)}
    found = _findings(scene.unit, list(own.values()), asked)
    several = len(own) > 1
    rows: list[Row] = [
        (answer_button(scene, each, of=own[each.group_id] if several else None),) for each in found.others
    ]
    if talk.answers["groups"]:
        key = "button-question-pass" if found == Findings() else "button-question-pass-all-the-same"
        rows.append((talk.choice(key, PASS_ON),))
    rows += _list_rows(scene, list(own.values()))
    return Screen(_found_words(talk, found, own), (*rows, menu_row(scene)))


def _found_words(talk: Talk, found: Findings, own: Mapping[int, Group]) -> str:
    scene = talk.scene
    if found.sure is not None:
        group = own[found.sure.group_id]
        whose = [scene.say("answer-of", group=group.title)] if len(own) > 1 else []
        return "\n\n".join([*whose, answer_words(scene, group, found.sure), *talk_problem(talk)])
    key = "answer-perhaps" if found.others else "answer-none"
    return "\n\n".join([scene.say(key), *talk_problem(talk)])


def talk_problem(talk: Talk) -> list[str]:
    return [talk.problem_words] if talk.problem_words else []


def _list_rows(scene: Scene, own: Sequence[Group]) -> list[Row]:
    verb = ("find", own[0].id) if len(own) == 1 else ("find",)
    return [(scene.button("button-find", *verb),)]


def _draw_groups(talk: Talk) -> Screen:
    offered = talk.answers["groups"]
    groups = [talk.scene.unit.groups.get(int(str(each))) for each in offered] if isinstance(offered, list) else []
    rows = tuple(
        (Button(shortened(group.title), data=f"talk:choose:{talk.state.revision}:{group.id}"),)
        for group in groups
        if group is not None
    )
    return Screen(talk.asked("question-which-group"), (*rows, talk.ways_out))


def _draw_how(talk: Talk) -> Screen:
    group = talk.scene.unit.groups.get(int(str(talk.answers[GROUP])))
    title = "" if group is None else group.title
    text = f"{talk.asked('question-how', group=title)}\n\n<i>{quoted(str(talk.answers[ASKED]))}</i>"
    rows = ((talk.choice("button-question-named", NAMED),), (talk.choice("button-question-unnamed", UNNAMED),))
    return Screen(text, (*rows, talk.ways_out))


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    group = group_joined(turn, int(str(answers[GROUP])))
    words = str(answers[ASKED])
    own = [each for each in turn.unit.saved_answers.questions(group.id) if each.asked_by == turn.person.id]
    if len(own) >= OPEN_QUESTIONS_AT_MOST:
        raise Sorry("questions-too-many", limit=OPEN_QUESTIONS_AT_MOST)
    same = [each for each in own if sameness(each.words) == sameness(words)]
    question = same[0] if same else _pass_on(turn, group, words, named=answers[HOW] == NAMED)
    show_screen(turn, "question-passed", id=question.id)
    return turn.answer("question-passed-short")


def _pass_on(turn: Turn, group: Group, words: str, *, named: bool) -> AskedQuestion:
    asked = AskedQuestion(0, group.id, turn.person.id, words, named, turn.now)
    question = turn.unit.saved_answers.ask(asked)
    for person in who_run(turn.unit, group):
        told = Message(
            person.id,
            "question-asked",
            {"id": question.id},
            lane=Lane.PUSH,
            group_id=group.id,
            push=Push.WAITS,
        )
        turn.send(told)
    return question


def take_back(turn: Turn) -> Answer:
    """Only by whoever asked."""
    question = turn.unit.saved_answers.question(turn.number(0))
    if question is None or question.asked_by != turn.user.id or not turn.private:
        raise Sorry("question-settled")
    turn.unit.saved_answers.settle(question.id)
    show_screen(turn, "menu")
    return turn.answer("question-taken-back")


@views("question-passed")
def show_passed(scene: Scene, arguments: Arguments) -> Screen | None:
    question = scene.unit.saved_answers.question(arguments["id"])
    group = None if question is None else scene.unit.groups.get(question.group_id)
    if question is None or group is None:
        return None
    reached = "yes" if who_run(scene.unit, group) else "no"
    text = scene.say("question-passed", group=group.title, named="yes" if question.named else "no", reached=reached)
    back = scene.button("button-question-take-back", "question-take-back", question.id)
    return Screen(text, ((back,), menu_row(scene)))


conversations[NAME] = Conversation(lambda _: passing_on(), _draw, _finish)

ROUTES: tuple[Route, ...] = (press("question-take-back", take_back),)
