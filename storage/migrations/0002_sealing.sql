-- What people answer unseen. The keys of boxes lie in the key folder, in a folder named by key_ring.

CREATE TABLE key_ring (
    name TEXT PRIMARY KEY
);
INSERT INTO key_ring (name) VALUES (lower(hex(randomblob(8))));

CREATE TABLE box (
    id INTEGER PRIMARY KEY,
    group_id BIGINT REFERENCES groups (id) ON DELETE SET NULL,
    purpose TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    public_key TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closing', 'opened', 'erased', 'closed', 'discarded')),
    lost INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX box_group ON box (group_id);
CREATE INDEX box_under_way ON box (state) WHERE state NOT IN ('open', 'closed');

-- slot: HMAC of box and person under the box's pepper; it says nothing without the key folder.
CREATE TABLE sealed_answer (
    slot INTEGER PRIMARY KEY,
    box_id BIGINT NOT NULL REFERENCES box (id) ON DELETE CASCADE,
    finished INTEGER NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX sealed_answer_box ON sealed_answer (box_id, finished, slot);

-- id is drawn at random after a shuffle.
CREATE TABLE opened_answer (
    id INTEGER PRIMARY KEY,
    box_id BIGINT NOT NULL REFERENCES box (id) ON DELETE CASCADE,
    content BLOB NOT NULL
);
CREATE INDEX opened_answer_box ON opened_answer (box_id, id);
