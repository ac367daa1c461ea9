"""An offer sent again, whatever it was: a meeting, a poll, a survey, a sign-up list, an announcement."""

from handlers.again import broadcasts, meetings, polls, sign_ups, surveys
from handlers.again.offers import KINDS, ROUTES, Kind

__all__ = ["ROUTES"]

KINDS |= {
    "m": Kind(meetings.open_in, meetings.find, meetings.send),
    "p": Kind(polls.open_in, polls.find, polls.send),
    "s": Kind(surveys.open_in, surveys.find, surveys.send),
    "l": Kind(sign_ups.open_in, sign_ups.find, sign_ups.send),
    "b": Kind(broadcasts.open_in, broadcasts.find, broadcasts.send),
}
