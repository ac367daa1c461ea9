CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    meeting_id BIGINT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    words BLOB NOT NULL,
    person_id BIGINT REFERENCES person (id) ON DELETE CASCADE,
    shown INTEGER NOT NULL,
    voices INTEGER NOT NULL DEFAULT 1,
    place INTEGER NOT NULL
);
CREATE INDEX topic_meeting ON topic (meeting_id);
CREATE INDEX topic_person ON topic (person_id);
