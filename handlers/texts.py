"""The plain text screen: a text by its key, in the reader's language."""

from handlers.registry import views
from handlers.screen import Arguments, Row, Scene, Screen


@views("text")
def show_text(scene: Scene, arguments: Arguments) -> Screen:
    """`text` is the key, `arguments` its arguments, `buttons` rows of {key, data} or {key, url}."""
    rows: tuple[Row, ...] = tuple(
        tuple(scene.button(button["key"], *button["data"]) for button in row) for row in arguments.get("buttons", ())
    )
    return Screen(scene.say(arguments["text"], **arguments.get("arguments", {})), rows)
