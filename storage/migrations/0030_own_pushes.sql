ALTER TABLE outbox RENAME COLUMN push TO push_before;
ALTER TABLE outbox ADD COLUMN push TEXT CHECK (push IN ('promised', 'waits', 'spare', 'own', 'held'));
UPDATE outbox SET push = push_before;
ALTER TABLE outbox DROP COLUMN push_before;
