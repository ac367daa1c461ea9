"""What the bundled fonts cannot show: people write small pictures, which would print as empty boxes."""

import re

NOTHING_LEFT = "–"
CONTROLS = r"\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069"
PICTURES = (
    r"\u20d0-\u20f0\u231a\u231b\u23e9-\u23ff\u26c4-\u26ff\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2757\u2795-\u2797"
    r"\u27b0\u27bf\u2b1b-\u2bff\ufe00-\ufe0f\U0001f000-\U0001faff\U000e0000-\U000e0fff"
)
UNSHOWN = re.compile(f"[{CONTROLS}{PICTURES}]+")
GAP = re.compile(" {2,}")


def legible(text: str) -> str:
    """Without small pictures and characters that only steer; a dash where nothing else was said."""
    if not UNSHOWN.search(text):
        return text
    lines = [GAP.sub(" ", UNSHOWN.sub("", line)).strip() for line in text.split("\n")]
    return "\n".join(lines) if any(lines) else NOTHING_LEFT
