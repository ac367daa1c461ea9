-- What is to be said later: how far before or after what, to whom, and whether it is asked until it is done.

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    anchor TEXT NOT NULL CHECK (anchor IN ('meeting', 'survey', 'adoption', 'joining', 'date')),
    meeting_id BIGINT REFERENCES meeting (id) ON DELETE CASCADE,
    before INTEGER NOT NULL,
    number INTEGER NOT NULL,
    span TEXT NOT NULL CHECK (span IN ('minutes', 'hours', 'days', 'weeks', 'months', 'years')),
    wall TEXT,
    audience TEXT NOT NULL CHECK (audience IN ('group', 'members', 'organisers', 'person', 'newcomer')),
    person_id BIGINT REFERENCES person (id) ON DELETE CASCADE,
    words BLOB NOT NULL,
    every_days INTEGER NOT NULL,
    silences INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'stopped', 'handed', 'cancelled'))
);
CREATE INDEX follow_up_group ON follow_up (group_id, state);
CREATE INDEX follow_up_meeting ON follow_up (meeting_id);
CREATE INDEX follow_up_person ON follow_up (person_id);

-- Which prompt cards somebody who runs a group wants, and how many of a stage they have had.

CREATE TABLE card_desk (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    stage TEXT NOT NULL CHECK (stage IN ('planning', 'beginning', 'middle', 'ending')),
    rhythm TEXT NOT NULL CHECK (rhythm IN ('off', 'weekly', 'fortnightly', 'meeting')),
    shown INTEGER NOT NULL DEFAULT 0,
    UNIQUE (group_id, person_id)
);
CREATE INDEX card_desk_person ON card_desk (person_id);
