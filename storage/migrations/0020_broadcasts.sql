CREATE TABLE broadcast (
    id INTEGER PRIMARY KEY,
    written_by BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'planned', 'sent', 'withdrawn')),
    public INTEGER NOT NULL,
    private INTEGER NOT NULL,
    urgent INTEGER NOT NULL,
    send_at BIGINT,
    revision INTEGER NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX broadcast_writer ON broadcast (written_by);

CREATE TABLE broadcast_text (
    broadcast_id BIGINT NOT NULL REFERENCES broadcast (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    words BLOB NOT NULL,
    PRIMARY KEY (broadcast_id, language)
);

CREATE TABLE broadcast_group (
    broadcast_id BIGINT NOT NULL REFERENCES broadcast (id) ON DELETE CASCADE,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    PRIMARY KEY (broadcast_id, group_id)
);
CREATE INDEX broadcast_group_group ON broadcast_group (group_id);

CREATE TABLE broadcast_part (
    broadcast_id BIGINT NOT NULL REFERENCES broadcast (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('queued', 'muted', 'never started', 'blocked')),
    PRIMARY KEY (broadcast_id, person_id)
);
CREATE INDEX broadcast_part_person ON broadcast_part (person_id);
CREATE INDEX broadcast_part_group ON broadcast_part (group_id);
