-- A series that has ended stays for a while, so that calendars learn of it; its meetings stand for themselves.

ALTER TABLE series ADD COLUMN ended_at BIGINT;
