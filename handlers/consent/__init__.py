"""Consent rounds: a proposal to the group, answered in private, amended where somebody has a reason against it."""
