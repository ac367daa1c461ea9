ALTER TABLE person ADD COLUMN weekly_pushes INTEGER NOT NULL DEFAULT 7;

CREATE TABLE push (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sent_at BIGINT NOT NULL,
    digest BOOLEAN NOT NULL CHECK (digest IN (0, 1))
);
CREATE INDEX push_person ON push (person_id, sent_at);

ALTER TABLE outbox ADD COLUMN push TEXT CHECK (push IN ('promised', 'waits', 'spare', 'held'));
