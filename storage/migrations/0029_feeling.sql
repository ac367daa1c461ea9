-- How a meeting was is asked by itself, of those who said they come, where the group has not switched it off.

ALTER TABLE groups ADD COLUMN asks_feeling INTEGER NOT NULL DEFAULT 1;
ALTER TABLE aftermath ADD COLUMN privately INTEGER NOT NULL DEFAULT 0;
