"""The activity report of whoever runs a group: asked for by a button or on a rhythm, as text and to be edited."""
