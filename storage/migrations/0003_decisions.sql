CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    source TEXT NOT NULL CHECK (source IN ('poll', 'consent', 'meeting')),
    source_id BIGINT,
    subject BLOB NOT NULL,
    words BLOB NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('adopted', 'not_adopted', 'no_quorum', 'withdrawn', 'noted')),
    rule TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    asked INTEGER,
    answered INTEGER,
    quorum TEXT,
    threshold TEXT,
    review_on TEXT,
    standing TEXT NOT NULL DEFAULT 'in_force' CHECK (standing IN ('in_force', 'retired', 'replaced')),
    replaced_by BIGINT REFERENCES decision (id)
);
CREATE INDEX decision_group ON decision (group_id, decided_on);
CREATE UNIQUE INDEX decision_source ON decision (source, source_id) WHERE source <> 'meeting';
