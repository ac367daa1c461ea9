ALTER TABLE closing ADD COLUMN onward_on DATE;
ALTER TABLE closing ADD COLUMN handed_on DATE;
