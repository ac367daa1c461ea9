"""One message to whole groups and to each of their people (B1), and the same to forward and to print (B2)."""
