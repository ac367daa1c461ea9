-- Surveys. No table links a person with an answer, nor with having answered: answers lie in sealed boxes.

CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    definition BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closing', 'closed', 'discarded')),
    reader_id BIGINT NOT NULL,
    token TEXT NOT NULL UNIQUE,
    box_id BIGINT,
    trial_box_id BIGINT,
    deadline BIGINT,
    asked INTEGER,
    answered INTEGER,
    helped INTEGER NOT NULL DEFAULT 0,
    paper INTEGER NOT NULL DEFAULT 0,
    urgent INTEGER NOT NULL DEFAULT 0,
    opened_at BIGINT,
    closed_at BIGINT,
    lost INTEGER NOT NULL DEFAULT 0,
    reviewed TEXT NOT NULL
);
CREATE INDEX survey_group ON survey (group_id, id);
