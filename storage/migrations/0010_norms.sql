-- How a group wants to be together. What people propose lies in sealed boxes (0002), never here.

CREATE TABLE agreement (
    group_id BIGINT PRIMARY KEY REFERENCES groups (id) ON DELETE CASCADE,
    stage TEXT NOT NULL CHECK (stage IN ('beginning', 'middle', 'ending')),
    every_days INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE norm (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    topic TEXT NOT NULL CHECK (topic IN ('confidentiality', 'writing', 'listening', 'judging', 'languages', 'worker', 'deciding', 'disagreeing', 'tasks', 'stories', 'hardship', 'ending', 'other')),
    state TEXT NOT NULL CHECK (state IN ('collecting', 'merging', 'deciding', 'adopted', 'set_aside', 'retired')),
    box_id BIGINT,
    reason BLOB,
    review_on TEXT,
    asked_at BIGINT NOT NULL,
    UNIQUE (group_id, topic)
);

CREATE TABLE norm_version (
    norm_id BIGINT NOT NULL REFERENCES norm (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    words BLOB NOT NULL,
    reason BLOB,
    adopted_on TEXT NOT NULL,
    ended_on TEXT,
    ended TEXT CHECK (ended IN ('changed', 'retired')),
    PRIMARY KEY (norm_id, version)
);

CREATE TABLE norm_acceptance (
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    accepted_on TEXT NOT NULL,
    PRIMARY KEY (group_id, person_id)
);
CREATE INDEX norm_acceptance_person ON norm_acceptance (person_id);

-- level: the rounded mean from 1 to 5, for five answers or more only.
CREATE TABLE norm_pulse (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    box_id BIGINT,
    asked_on TEXT NOT NULL,
    answered INTEGER,
    level INTEGER
);
CREATE INDEX norm_pulse_group ON norm_pulse (group_id, id);
