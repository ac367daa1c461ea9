"""A group's work taken to another installation, and taken in from one (G9)."""
