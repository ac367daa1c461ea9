CREATE TABLE aftermath (
    meeting_id BIGINT PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    summary BLOB,
    others INTEGER NOT NULL DEFAULT 0,
    box_id BIGINT,
    felt_count INTEGER,
    felt INTEGER
);

CREATE TABLE attendance (
    meeting_id BIGINT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX attendance_person ON attendance (person_id);
