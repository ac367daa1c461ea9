"""Saved answers to "where do I find …": kept once by organisers, found by everybody, asked on where there is none."""
