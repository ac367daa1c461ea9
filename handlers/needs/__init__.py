"""What people need to come to a meeting, and who drives with whom: said in private, seen by those who run it."""
