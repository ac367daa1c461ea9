ALTER TABLE meeting ADD COLUMN limited INTEGER NOT NULL DEFAULT 0;

CREATE TABLE seat_line (
    meeting_id BIGINT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    label BLOB NOT NULL,
    places INTEGER,
    PRIMARY KEY (meeting_id, line)
);

CREATE TABLE seat (
    id INTEGER PRIMARY KEY,
    meeting_id BIGINT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    person_id BIGINT REFERENCES person (id) ON DELETE CASCADE,
    guest_id BIGINT REFERENCES guest (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('held', 'asked', 'waiting')),
    asked_until BIGINT,
    UNIQUE (meeting_id, person_id),
    UNIQUE (guest_id)
);
CREATE INDEX seat_person ON seat (person_id);
