"""What a group did in a week or a month, as its worker has to tell: counts and dates, never one person."""
