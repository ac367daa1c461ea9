CREATE TABLE proposal (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    subject_id BIGINT,
    answered_share TEXT NOT NULL,
    objecting_share TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'withdrawn')),
    version INTEGER NOT NULL,
    asked_by BIGINT NOT NULL
);
CREATE INDEX proposal_group ON proposal (group_id);

CREATE TABLE consent_round (
    id INTEGER PRIMARY KEY,
    proposal_id BIGINT NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    words BLOB NOT NULL,
    deadline_at BIGINT,
    opened_at BIGINT NOT NULL,
    outcome TEXT CHECK (outcome IN ('adopted', 'objected', 'too_few')),
    reached INTEGER,
    answered INTEGER,
    UNIQUE (proposal_id, version)
);

CREATE TABLE consent_answer (
    round_id BIGINT NOT NULL REFERENCES consent_round (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    answer BLOB NOT NULL,
    PRIMARY KEY (round_id, person_id)
);
CREATE INDEX consent_answer_person ON consent_answer (person_id);

CREATE TABLE consent_rule (
    group_id BIGINT PRIMARY KEY REFERENCES groups (id) ON DELETE CASCADE,
    answered_share TEXT NOT NULL
);
