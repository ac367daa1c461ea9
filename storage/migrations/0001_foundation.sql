-- Instants are milliseconds since 1970 in UTC; wall times are text, with their zone beside them.
-- Columns of type BLOB hold sealed text (storage/cipher.py).

CREATE TABLE inbox (
    update_id BIGINT PRIMARY KEY,
    chat_id BIGINT NOT NULL,
    payload BLOB,
    received_at BIGINT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'quarantined'))
);
CREATE INDEX inbox_waiting ON inbox (received_at, update_id) WHERE state = 'waiting';
CREATE INDEX inbox_ended ON inbox (received_at) WHERE state <> 'waiting';

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    chat_id BIGINT NOT NULL,
    lane INTEGER NOT NULL CHECK (lane BETWEEN 0 AND 2),
    action TEXT NOT NULL CHECK (action IN ('show', 'last', 'remove', 'leave')),
    view TEXT NOT NULL,
    arguments BLOB NOT NULL,
    message_key TEXT,
    delivery TEXT NOT NULL CHECK (delivery IN ('at least once', 'at most once')),
    state TEXT NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'sending', 'unknown', 'dead')),
    ready_at BIGINT NOT NULL,
    useful_until BIGINT,
    planned_at BIGINT NOT NULL,
    group_id BIGINT,
    tries INTEGER NOT NULL DEFAULT 0,
    reported INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX outbox_ready ON outbox (lane, id) WHERE state = 'ready';
CREATE INDEX outbox_chat ON outbox (chat_id);
CREATE INDEX outbox_ended ON outbox (state, reported) WHERE state IN ('unknown', 'dead');
CREATE UNIQUE INDEX outbox_newest ON outbox (message_key) WHERE state = 'ready' AND message_key IS NOT NULL;

CREATE TABLE posted (
    message_key TEXT PRIMARY KEY,
    chat_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    posted_at BIGINT NOT NULL,
    file_mark BLOB
);
CREATE INDEX posted_chat ON posted (chat_id);

CREATE TABLE chat_pause (
    chat_id BIGINT PRIMARY KEY,
    until BIGINT NOT NULL
);

CREATE TABLE person (
    id BIGINT PRIMARY KEY,
    name BLOB NOT NULL,
    language TEXT NOT NULL,
    language_chosen INTEGER NOT NULL DEFAULT 0,
    reach TEXT NOT NULL DEFAULT 'never started' CHECK (reach IN ('never started', 'started', 'blocked')),
    reminder_choice TEXT NOT NULL DEFAULT 'default',
    office TEXT CHECK (office IN ('operator', 'worker')),
    seen_at BIGINT NOT NULL
);
CREATE INDEX person_office ON person (office) WHERE office IS NOT NULL;

CREATE TABLE groups (
    id INTEGER PRIMARY KEY,
    chat_id BIGINT NOT NULL UNIQUE,
    title BLOB NOT NULL,
    languages TEXT NOT NULL,
    zone TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'suspended')),
    paused_at BIGINT,
    quiet_from TEXT NOT NULL DEFAULT '21:00',
    quiet_until TEXT NOT NULL DEFAULT '08:00',
    quiet_sundays INTEGER NOT NULL DEFAULT 1,
    quiet_holidays INTEGER NOT NULL DEFAULT 1,
    worker_id BIGINT NOT NULL REFERENCES person (id),
    start_token TEXT NOT NULL UNIQUE,
    headcount BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX groups_worker ON groups (worker_id);

CREATE TABLE former_chat (
    chat_id BIGINT PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE
);

CREATE TABLE member (
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'organiser')),
    present INTEGER NOT NULL DEFAULT 1,
    muted INTEGER NOT NULL DEFAULT 0,
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (group_id, person_id)
);
CREATE INDEX member_person ON member (person_id);

CREATE TABLE link (
    token_hash TEXT PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('operator', 'worker', 'organiser')),
    group_id BIGINT REFERENCES groups (id) ON DELETE CASCADE,
    made_by BIGINT,
    expires_at BIGINT NOT NULL
);

CREATE TABLE dialog (
    person_id BIGINT PRIMARY KEY,
    state BLOB NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    title BLOB NOT NULL,
    place BLOB,
    online_link BLOB,
    starts_wall TEXT NOT NULL,
    ends_wall TEXT,
    zone TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'cancelled')),
    reason BLOB,
    revision INTEGER NOT NULL DEFAULT 1,
    planned_by BIGINT NOT NULL,
    planned_at BIGINT NOT NULL,
    announced_at BIGINT
);
CREATE INDEX meeting_group ON meeting (group_id, starts_at);

CREATE TABLE meeting_change (
    meeting_id BIGINT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('planned', 'moved', 'placed', 'online', 'cancelled')),
    before BLOB,
    after BLOB,
    reason BLOB,
    changed_by BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, revision)
);

CREATE TABLE rsvp (
    meeting_id BIGINT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    answer TEXT NOT NULL CHECK (answer IN ('coming', 'maybe', 'no')),
    companions INTEGER NOT NULL DEFAULT 0 CHECK (companions BETWEEN 0 AND 20),
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX rsvp_person ON rsvp (person_id);

CREATE TABLE guest (
    id INTEGER PRIMARY KEY,
    meeting_id BIGINT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    name BLOB NOT NULL,
    entered_by BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    entered_at BIGINT NOT NULL
);
CREATE INDEX guest_meeting ON guest (meeting_id);

CREATE TABLE schedule (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    schedule_key TEXT NOT NULL UNIQUE,
    group_id BIGINT,
    subject_id BIGINT,
    detail TEXT NOT NULL DEFAULT '',
    first_wall TEXT NOT NULL,
    zone TEXT NOT NULL,
    rule TEXT,
    next_due BIGINT NOT NULL
);
CREATE INDEX schedule_due ON schedule (next_due, id);
CREATE INDEX schedule_subject ON schedule (kind, subject_id);
CREATE INDEX schedule_group ON schedule (group_id, next_due);

CREATE TABLE occurrence (
    schedule_key TEXT NOT NULL,
    occurrence_key TEXT NOT NULL,
    fired_at BIGINT NOT NULL,
    PRIMARY KEY (schedule_key, occurrence_key)
);
CREATE INDEX occurrence_fired ON occurrence (fired_at);

CREATE TABLE held (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    subject_id BIGINT,
    detail TEXT NOT NULL DEFAULT '',
    due_at BIGINT NOT NULL,
    release INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX held_group ON held (group_id);

CREATE TABLE notice (
    name TEXT PRIMARY KEY,
    noted_at BIGINT NOT NULL
);
