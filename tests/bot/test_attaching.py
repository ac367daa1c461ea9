"""A file goes along with its text, changes in place, and is never the reason to lose the text."""

from dataclasses import replace
from typing import Any

import pytest

from bot.printing import printer
from domain.outbox import Delivery, Message
from domain.printing import Attachment, Bar, BarsPicture, Paper, TextFile, merged
from handlers import views
from handlers.screen import Button, Scene, Screen, merge
from sandbox.messages import Message as Seen
from sandbox.person import Person
from tests.bot.post import Post

MISSING = "Pielikumu šoreiz neizdevās nosūtīt"
ABOVE = "Pielikums iepriekšējai ziņai"


def show_words_and_file(scene: Scene, arguments: Any) -> Screen:
    file = TextFile("Mūsu vienošanās", arguments["file"]) if "file" in arguments else None
    button = Button("Labi", data="ok")
    return Screen(arguments["words"], ((button,),), file=file)


@pytest.fixture(autouse=True)
def _views(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(views.by_name, "words-and-file", show_words_and_file)


def sent(person: Person, words: str, file: str | None = None, **more: Any) -> Message:
    arguments = {"words": words} if file is None else {"words": words, "file": file}
    return Message(person.id, "words-and-file", arguments, **more)


def file_of(post: Post, message: Seen) -> tuple[str, str]:
    document = message.content["document"]
    return document["file_name"], post.telegram.state.files[document["file_id"]].content.decode()


async def test_a_document_goes_with_its_text_as_caption_and_its_buttons(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.say(sent(anna, "<b>Vienošanās</b>", "Runājam pa vienam.", key="norms"))
    await post.until_idle()

    [message] = anna.messages()
    assert message.text == "Vienošanās"
    assert message.buttons[0][0]["text"] == "Labi"
    assert file_of(post, message) == ("Mūsu vienošanās.txt", "Runājam pa vienam.")


async def test_words_alone_change_by_the_caption_and_the_file_stays_the_same_one(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    for words in ("viens", "divi"):
        await post.say(sent(anna, words, "A", key="norms"))
        await post.until_idle()

    [message] = anna.messages()
    assert message.text == "divi"
    assert len(post.telegram.calls("editMessageCaption")) == 1
    assert post.telegram.calls("editMessageMedia") == []


async def test_a_changed_file_takes_the_place_of_the_old_one_also_after_a_restart(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    for content in ("A", "B", "B"):
        await post.say(sent(anna, "vārdi", content, key="norms"))
        await post.until_idle()
        await post.stop()
        await post.start()

    [message] = anna.messages()
    assert file_of(post, message)[1] == "B"
    assert message.buttons != []
    assert len(post.telegram.calls("editMessageMedia")) == 1


async def test_a_text_that_gets_a_file_becomes_its_caption_in_the_same_message(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.say(sent(anna, "vēl nav", key="norms"))
    await post.until_idle()
    await post.say(sent(anna, "gatavs", "A", key="norms"))
    await post.until_idle()

    [message] = anna.messages()
    assert (message.text, file_of(post, message)[1]) == ("gatavs", "A")


async def test_a_message_with_a_file_is_kept_when_its_screen_goes_on_without_one(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.say(sent(anna, "izdruka", "A", key="screen"))
    await post.until_idle()
    for words in ("izvēlne", "iestatījumi"):
        await post.say(sent(anna, words, key="screen"))
        await post.until_idle()

    kept, screen = anna.messages()
    assert (kept.text, screen.text) == ("izdruka", "iestatījumi")
    assert len(post.telegram.calls("editMessageText")) == 1


async def test_t15_a_text_too_long_for_a_caption_goes_first_and_its_file_follows(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    just_fits, too_long = "<i>" + "ķ" * 1022 + "</i>🙂", "ķ" * 1023 + "🙂"
    await post.say(sent(anna, just_fits, "A"))
    await post.until_idle()
    await post.say(sent(anna, too_long, "B"))
    await post.until_idle()

    caption, text, file = anna.messages()
    assert (len(caption.text), file_of(post, caption)[1]) == (1023, "A")
    assert (text.text, "document" in text.content) == (too_long, False)
    assert (file.text, file_of(post, file)[1]) == ("📎 " + ABOVE, "B")


async def test_a_long_text_shown_again_does_not_repeat_its_file(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    for words in ("a" * 2000, "b" * 2000):
        await post.say(sent(anna, words, "A", key="report"))
        await post.until_idle()

    assert [message.text[0] for message in anna.messages()] == ["b", "📎"]


async def test_a_file_that_cannot_be_made_leaves_its_text(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(file: Attachment) -> None:
        raise MemoryError

    anna = post.telegram.person("Anna", started=True)
    await post.say(sent(anna, "pirms", "A", key="standing"))
    await post.until_idle()
    monkeypatch.setattr(printer, "_made", breaks)
    await post.say(sent(anna, "vārdi", "A"), sent(anna, "pēc", "B", key="standing"))
    await post.until_idle()

    standing, new = anna.messages()
    assert standing.text.startswith("pēc")
    assert MISSING in standing.text
    assert file_of(post, standing)[1] == "A"
    assert new.text.startswith("vārdi")
    assert MISSING in new.text
    assert post.told() == []

    monkeypatch.undo()
    monkeypatch.setitem(views.by_name, "words-and-file", show_words_and_file)
    await post.say(sent(anna, "pēc", "B", key="standing"))
    await post.until_idle()
    assert file_of(post, standing)[1] == "B"


async def test_a_file_too_large_for_telegram_leaves_its_text(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printer, "DOCUMENT_BYTES", 10)
    anna = post.telegram.person("Anna", started=True)
    await post.say(sent(anna, "der", "x" * 10), sent(anna, "neder", "x" * 11))
    await post.until_idle()

    fits, does_not = anna.messages()
    assert "document" in fits.content
    assert MISSING in does_not.text


async def test_a_group_that_allows_no_files_gets_the_text_and_stays_a_group(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    group = post.telegram.group("Rīta kafija", admins=[anna])
    await anna.adds_bot(group)
    group.takes_rights("can_send_documents")
    await post.say(Message(group.id, "words-and-file", {"words": "saraksts", "file": "A"}, key="list"))
    await post.until_idle()

    assert MISSING in anna.newest(group).text
    assert post.told() == []


async def test_r3_a_file_of_which_nobody_knows_whether_it_arrived_is_not_sent_twice(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    post.telegram.faults.deliver_but_never_answer(method="sendDocument", seconds=0.1)
    await post.say(sent(anna, "vienreiz", "A", delivery=Delivery.AT_MOST_ONCE))
    await post.until(lambda states: states == {"unknown": 1})

    assert len(anna.messages()) == 1


async def test_a_file_that_never_left_is_sent_later(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    post.telegram.faults.too_many_requests(1, method="sendDocument")
    await post.say(sent(anna, "vārdi", "A", delivery=Delivery.AT_MOST_ONCE))
    await post.until_idle()

    [message] = anna.messages()
    assert file_of(post, message)[1] == "A"


async def test_r2_a_file_under_way_at_the_end_is_settled_like_a_text(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    post.telegram.faults.latency(30, method="sendDocument")
    await post.say(sent(anna, "vārdi", "A"))
    await post.until(lambda states: states == {"sending": 1})
    await post.breaks_off()
    post.telegram.faults.clear()
    await post.start()
    await post.until_idle()

    assert [message.text for message in anna.messages()] == ["vārdi"]


BARS = BarsPicture("Kur tiekamies?", (Bar("Bibliotēkā", "3", 0.5), Bar("Zoom", "3", 0.5)), note="Atbildēja 6 no 9")


def test_a_picture_for_two_languages_says_each_word_once_in_each() -> None:
    russian = replace(BARS, title="Где встречаемся?", bars=(replace(BARS.bars[0], label="В библиотеке"), BARS.bars[1]))
    both = merge([Screen("lv", file=BARS), Screen("ru", file=russian)]).file
    assert isinstance(both, BarsPicture)
    assert both.title == "Kur tiekamies?\nГде встречаемся?"
    assert [bar.label for bar in both.bars] == ["Bibliotēkā\nВ библиотеке", "Zoom"]
    assert both.note == BARS.note


def test_papers_for_two_languages_come_one_after_the_other() -> None:
    latvian = Paper("paziņojums", "Paziņojums", (), "lv")
    assert merged([latvian, replace(latvian, title="Объявление", language="ru")]) != latvian
    assert merge([Screen("lv", file=latvian), Screen("ru")]).file is None


def test_a_persons_words_make_a_file_name_that_every_system_takes() -> None:
    assert printer.file_name("../Vecāku: «tikšanās»\n/\u202e14.05", "pdf") == "Vecāku «tikšanās» 14.05.pdf"
    assert printer.file_name("...", "ics") == "kopa.ics"
    assert len(printer.file_name("ā" * 500, "txt")) == 84


async def test_a_picture_arrives_as_a_photo_and_changes_in_place(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    def show_bars(scene: Scene, arguments: Any) -> Screen:
        return Screen("Bibliotēkā 3, Zoom 3", file=replace(BARS, subtitle=arguments["answered"]))

    monkeypatch.setitem(views.by_name, "bars", show_bars)
    anna = post.telegram.person("Anna", started=True)
    for answered in ("Atbildēja 6", "Atbildēja 6\nun vēl"):
        await post.say(Message(anna.id, "bars", {"answered": answered}, key="result"))
        await post.until_idle()

    [message] = anna.messages()
    photo = message.content["photo"][-1]
    assert (message.text, photo["width"]) == ("Bibliotēkā 3, Zoom 3", 1280)
    [first, second] = [each.content for each in post.telegram.state.files.values()]
    assert post.telegram.state.files[photo["file_id"]].content == second != first
    assert first.startswith(b"\x89PNG")
