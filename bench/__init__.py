"""The measurements: each beside its reference, in the same run and by turns. `python -m bench --help` teaches them."""
