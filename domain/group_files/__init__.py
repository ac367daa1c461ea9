"""What of a group goes from one installation to another, as a readable file: its work, and nobody of its people."""
