"""Goals with a score at both ends, how people are after a while, an offer sent again, and how a group closes."""
