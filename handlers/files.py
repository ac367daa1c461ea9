"""The file of a text that is too long to stand under it."""

from handlers.registry import views
from handlers.screen import Arguments, Scene, Screen


@views("file")
def show_file(scene: Scene, arguments: Arguments) -> Screen | None:
    """`view` and `arguments` are those of the text."""
    whole = views.by_name[arguments["view"]](scene, arguments["arguments"])
    if whole is None or whole.file is None:
        return None
    return Screen(scene.say("file-belongs-above"), silent=True, file=whole.file)
