CREATE TABLE time_search (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    title BLOB NOT NULL,
    zone TEXT NOT NULL,
    closes_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'settled', 'cancelled')),
    revision INTEGER NOT NULL,
    asked_by BIGINT NOT NULL,
    meeting_id BIGINT REFERENCES meeting (id) ON DELETE SET NULL
);
CREATE INDEX time_search_group ON time_search (group_id);

CREATE TABLE time_slot (
    search_id BIGINT NOT NULL REFERENCES time_search (id) ON DELETE CASCADE,
    slot INTEGER NOT NULL,
    starts_wall TEXT NOT NULL,
    ends_wall TEXT,
    part TEXT,
    PRIMARY KEY (search_id, slot)
);

CREATE TABLE time_answer (
    search_id BIGINT NOT NULL REFERENCES time_search (id) ON DELETE CASCADE,
    slot INTEGER NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    fit BLOB NOT NULL,
    PRIMARY KEY (search_id, slot, person_id)
);
CREATE INDEX time_answer_person ON time_answer (person_id);
