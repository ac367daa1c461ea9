-- The activity report is drawn from what is there already; only this is kept for it. Nowhere is written who noted what.

CREATE TABLE difficulty (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    hardship TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    words BLOB
);
CREATE INDEX difficulty_group ON difficulty (group_id, noted_on);

CREATE TABLE activity_rhythm (
    person_id BIGINT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    rhythm TEXT NOT NULL CHECK (rhythm IN ('fridays', 'mondays', 'monthly'))
);
