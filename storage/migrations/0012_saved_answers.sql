-- Where do I find …? Saved once for a whole group. Whoever asked what nobody has answered yet is known until it is.

CREATE TABLE saved_answer (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    question BLOB NOT NULL,
    words BLOB NOT NULL,
    synonyms BLOB,
    link BLOB,
    phone BLOB,
    saved_on TEXT NOT NULL
);
CREATE INDEX saved_answer_group ON saved_answer (group_id);

CREATE TABLE asked_question (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    asked_by BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    words BLOB NOT NULL,
    named INTEGER NOT NULL,
    asked_at BIGINT NOT NULL
);
CREATE INDEX asked_question_group ON asked_question (group_id);
CREATE INDEX asked_question_person ON asked_question (asked_by);
