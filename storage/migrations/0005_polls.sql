-- A poll's rules are JSON that names nobody; whatever people wrote or chose lies in BLOB columns, sealed.

CREATE TABLE poll (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    question BLOB NOT NULL,
    kind TEXT NOT NULL,
    names TEXT NOT NULL CHECK (names IN ('named', 'hidden')),
    way TEXT NOT NULL CHECK (way IN ('native', 'buttons', 'sealed')),
    rules TEXT NOT NULL,
    sub_groups BLOB,
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'cancelled')),
    revision INTEGER NOT NULL DEFAULT 1,
    deadline BIGINT,
    asked_by BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    opened_at BIGINT,
    closed_at BIGINT,
    settled INTEGER NOT NULL DEFAULT 0,
    asked INTEGER,
    reached INTEGER,
    answered INTEGER,
    totals BLOB,
    telegram_id TEXT UNIQUE,
    box_id BIGINT
);
CREATE INDEX poll_group ON poll (group_id, id);

CREATE TABLE poll_option (
    poll_id BIGINT NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    label BLOB NOT NULL,
    added_by BIGINT,
    merged_into INTEGER,
    PRIMARY KEY (poll_id, id)
);
CREATE INDEX poll_option_added_by ON poll_option (added_by) WHERE added_by IS NOT NULL;

CREATE TABLE poll_vote (
    poll_id BIGINT NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    vote BLOB NOT NULL,
    sub_group INTEGER,
    voted_at BIGINT NOT NULL,
    PRIMARY KEY (poll_id, person_id)
);
CREATE INDEX poll_vote_person ON poll_vote (person_id);
