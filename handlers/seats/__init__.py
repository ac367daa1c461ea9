"""Places at a meeting, where there are few: taken and given up, asked about in turn, changed by those who run it."""
