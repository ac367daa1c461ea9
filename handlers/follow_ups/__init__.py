"""Follow-ups: a message later, counted from a meeting, a survey's close, an agreement, somebody's joining or a date."""
