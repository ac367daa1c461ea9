"""Tasks: "I'll do it" under a card in the group, a day of one's own choosing, asked about privately before it comes."""
