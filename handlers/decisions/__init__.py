"""The decision log: what a group has agreed, and whether it still holds."""
