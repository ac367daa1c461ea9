"""Meetings that repeat: how a group says so, sees what comes, leaves one out, and changes what follows."""
