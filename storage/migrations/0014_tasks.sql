-- What somebody has to do until a day: one owner at most, and those who offered to help.

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    meeting_id BIGINT REFERENCES meeting (id) ON DELETE SET NULL,
    words BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    owner_id BIGINT REFERENCES person (id) ON DELETE SET NULL,
    due_on TEXT,
    made_on TEXT NOT NULL,
    ended_on TEXT
);
CREATE INDEX task_group ON task (group_id, state);
CREATE INDEX task_meeting ON task (meeting_id);
CREATE INDEX task_owner ON task (owner_id);

CREATE TABLE task_helper (
    task_id BIGINT NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (task_id, person_id)
);
CREATE INDEX task_helper_person ON task_helper (person_id);
