CREATE TABLE sign_up (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    title BLOB NOT NULL,
    closes_at BIGINT,
    several INTEGER NOT NULL,
    public INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'cancelled')),
    revision INTEGER NOT NULL,
    asked_by BIGINT NOT NULL
);
CREATE INDEX sign_up_group ON sign_up (group_id);

CREATE TABLE sign_up_line (
    sign_up_id BIGINT NOT NULL REFERENCES sign_up (id) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    label BLOB NOT NULL,
    places INTEGER,
    PRIMARY KEY (sign_up_id, line)
);

CREATE TABLE sign_up_entry (
    id INTEGER PRIMARY KEY,
    sign_up_id BIGINT NOT NULL REFERENCES sign_up (id) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    person_id BIGINT REFERENCES person (id) ON DELETE CASCADE,
    entered_by BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name BLOB,
    UNIQUE (sign_up_id, line, person_id)
);
CREATE INDEX sign_up_entry_person ON sign_up_entry (person_id);
CREATE INDEX sign_up_entry_entered ON sign_up_entry (entered_by);
