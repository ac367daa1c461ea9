"""Prompt cards: a thought for whoever runs the group, for the stage the group is in."""
