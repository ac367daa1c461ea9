"""The screens of asking a poll. The simple case is three: the question, the options, the preview with its button."""

from collections.abc import Callable, Mapping
from datetime import datetime

from domain.poll_records import Record, Way, way_for
from domain.polling import (
    ADDS,
    DONE,
    DOTS,
    DOTS_CHOICES,
    KIND,
    KINDS,
    MAY_CHANGE,
    NAMES,
    NONE,
    NUDGES,
    OPTIONS,
    PARTS,
    PARTS_LIMIT,
    QUESTION,
    QUORUM,
    QUORUMS,
    REPEATS,
    RULES,
    SETTINGS,
    SEVERAL_TAPS,
    SHOWN,
    THRESHOLD,
    THRESHOLDS,
    WHEN,
    WINNERS,
    WINNERS_OFFERED,
    WITHOUT_OPTIONS,
    poll_from,
    said,
)
from domain.polls import (
    OPTIONS_LIMIT,
    QUESTION_LIMIT,
    WITH_OPTIONS,
    WITH_THRESHOLD,
    WITH_WINNERS,
    Kind,
    Names,
    Poll,
    wrong,
)
from handlers.conversations import Talk
from handlers.polls.card import in_group_languages
from handlers.polls.opening import quiet_until
from handlers.polls.screen import rule_lines
from handlers.screen import Button, Row, Screen
from handlers.when_questions import draw_when
from handlers.words import soon_words

CHOICES: Mapping[str, tuple[str, ...]] = {
    KIND: KINDS,
    QUORUM: QUORUMS,
    THRESHOLD: THRESHOLDS,
    REPEATS: (NONE, *RULES),
    DOTS: DOTS_CHOICES,
    WINNERS: tuple(str(number) for number in range(1, WINNERS_OFFERED + 1)),
}


def draw(talk: Talk) -> Screen:
    step = talk.state.step
    if step in CHOICES:
        return _draw_choices(talk, step)
    drawn: dict[str, Callable[[Talk], Screen]] = {
        QUESTION: _draw_question,
        OPTIONS: _draw_options,
        WHEN: _draw_when,
        PARTS: _draw_parts,
        SETTINGS: _draw_settings,
    }
    return drawn.get(step, _draw_preview)(talk)


def _draw_question(talk: Talk) -> Screen:
    group = talk.scene.unit.groups.get(int(str(talk.answers["group"])))
    title = "" if group is None else group.title
    return Screen(talk.asked("poll-ask-question", group=title, limit=QUESTION_LIMIT), (talk.ways_out,))


def _draw_options(talk: Talk) -> Screen:
    instead = tuple((_instead_of_options(talk, kind),) for kind in WITHOUT_OPTIONS)
    return Screen(talk.asked("poll-ask-options", limit=OPTIONS_LIMIT), (*instead, talk.ways_out))


def _instead_of_options(talk: Talk, kind: Kind) -> Button:
    return talk.choice(f"button-poll-{kind.value.replace('_', '-')}", f"={kind.value}")


def _draw_when(talk: Talk) -> Screen:
    screen = draw_when(talk, "poll-ask-until")
    return Screen(screen.text, (*screen.rows[:-1], talk.skip("button-poll-no-end"), screen.rows[-1]))


def _draw_parts(talk: Talk) -> Screen:
    text = talk.asked("poll-ask-parts", limit=PARTS_LIMIT)
    return Screen(text, (talk.skip("button-poll-no-parts"), talk.ways_out))


def _draw_choices(talk: Talk, step: str) -> Screen:
    rows = tuple((_choice(talk, step, choice),) for choice in _offered(talk, step))
    return Screen(talk.asked(f"poll-ask-{step}"), (*rows, talk.ways_out))


def _offered(talk: Talk, step: str) -> tuple[str, ...]:
    """No more winners than leave at least one option behind."""
    if step != WINNERS:
        return CHOICES[step]
    options = talk.answers.get(OPTIONS)
    most = len(options) - 1 if isinstance(options, list | tuple) else 1
    return CHOICES[step][: max(1, most)]


def _choice(talk: Talk, step: str, choice: str) -> Button:
    key = f"poll-{step}-words"
    return talk.choice("button-plain", choice, words=talk.scene.label(key, value=_said(choice)))


def _said(choice: str) -> str | int:
    return int(choice) if choice.isdigit() else choice


def _draw_settings(talk: Talk) -> Screen:
    kind = Kind(str(talk.answers[KIND]))
    hidden = talk.answers[NAMES] == Names.HIDDEN
    toggles = [NAMES, *(() if hidden else (SHOWN,)), NUDGES]
    toggles += [] if kind in SEVERAL_TAPS else [MAY_CHANGE]
    toggles += [ADDS] if kind in WITH_OPTIONS else []
    steps = [KIND, WHEN, QUORUM, *([THRESHOLD] if kind in WITH_THRESHOLD else ())]
    steps += [WINNERS] if kind in WITH_WINNERS else []
    steps += [DOTS] if kind is Kind.DOTS else []
    steps += [] if hidden else [PARTS]
    rows: list[Row] = [(_set(talk, step),) for step in (*steps, REPEATS)]
    rows += [(_toggle(talk, name),) for name in toggles]
    done: Row = (talk.choice("button-poll-settings-done", DONE),)
    return Screen(talk.asked("poll-settings"), (*rows, done, talk.ways_out))


def _toggle(talk: Talk, name: str) -> Button:
    return talk.choice(f"button-poll-set-{name.replace('_', '-')}", name, value=_value(talk, name))


def _value(talk: Talk, name: str) -> str:
    answer = talk.answers[name]
    return ("yes" if answer else "no") if isinstance(answer, bool) else str(answer)


def _set(talk: Talk, step: str) -> Button:
    return talk.edit(f"button-poll-set-{step}", step, words=_setting_words(talk, step))


def _setting_words(talk: Talk, step: str) -> str:
    scene, answer = talk.scene, talk.answers[step]
    if step == WHEN:
        deadline = poll_of(talk).deadline
        zone = str(talk.answers["zone"])
        none = scene.label("poll-when-none")
        return none if deadline is None else soon_words(scene.language, deadline, zone, scene.now)
    if step == PARTS:
        return ", ".join(map(str, answer)) if isinstance(answer, list | tuple) else scene.label("poll-parts-none")
    return scene.label(f"poll-{step}-words", value=_said(str(answer)))


def poll_of(talk: Talk) -> Poll:
    return poll_from(talk.answers, talk.scene.chat_id)


def _draw_preview(talk: Talk) -> Screen:
    scene = talk.scene
    group = scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None:
        return Screen(scene.say("group-gone"), (talk.ways_out,))
    poll = poll_of(talk)
    way = way_for(poll)
    faults = [scene.say("poll-wrong", **said(fault)) for fault in wrong(poll, scene.now)]
    morning = quiet_until(group, scene.world, scene.now)
    quiet = [] if morning is None else [_quiet_words(talk, morning, group.zone)]
    parts = [
        *([talk.problem_words] if talk.problem else []),
        scene.say("poll-preview", group=group.title),
        in_group_languages(scene, group, Record(poll, way)),
        *rule_lines(scene, poll),
        *([scene.say("poll-native-note", names=poll.names.value)] if way is Way.NATIVE else []),
        *(faults or quiet),
    ]
    send = () if faults else _send_rows(talk, morning, group.zone)
    edit_options = (talk.edit("button-poll-options", OPTIONS),) if poll.kind in WITH_OPTIONS else ()
    edits: Row = (talk.edit("button-poll-question", QUESTION), *edit_options)
    return Screen("\n\n".join(parts), (*send, edits, (talk.edit("button-poll-settings", SETTINGS),), talk.ways_out))


def _quiet_words(talk: Talk, morning: datetime, zone: str) -> str:
    scene = talk.scene
    return scene.say("poll-quiet", when=soon_words(scene.language, morning, zone, scene.now))


def _send_rows(talk: Talk, morning: datetime | None, zone: str) -> tuple[Row, ...]:
    """In the quiet hours the morning is offered first."""
    if morning is None:
        return ((talk.choice("button-poll-send", "now"),),)
    words = soon_words(talk.scene.language, morning, zone, talk.scene.now)
    return (
        (talk.choice("button-poll-send-later", "later", when=words),),
        (talk.choice("button-poll-send-now", "now"),),
    )
