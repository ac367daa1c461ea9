-- Goals with a score at the start and at the end; how people are after a while; the closing of a group.

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'leader', 'group')),
    person_id BIGINT REFERENCES person (id) ON DELETE CASCADE,
    words BLOB NOT NULL,
    start_score BLOB,
    end_score BLOB,
    box_id BIGINT
);
CREATE INDEX goal_group ON goal (group_id);
CREATE INDEX goal_person ON goal (person_id);

CREATE TABLE check_in (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    months INTEGER NOT NULL,
    answer BLOB,
    asked_on TEXT NOT NULL
);
CREATE INDEX check_in_group ON check_in (group_id);
CREATE INDEX check_in_person ON check_in (person_id);

CREATE TABLE closing (
    group_id BIGINT PRIMARY KEY REFERENCES groups (id) ON DELETE CASCADE,
    box_id BIGINT,
    shown INTEGER NOT NULL DEFAULT 0,
    finished_on TEXT
);
