"""Finding a time: slots offered, answered in private with yes, if need be or no, and the best made the meeting."""
