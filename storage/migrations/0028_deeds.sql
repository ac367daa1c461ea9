-- What became of a survey: what people said, what was done about it, and whether it helped.

CREATE TABLE survey_telling (
    survey_id BIGINT PRIMARY KEY REFERENCES survey (id) ON DELETE CASCADE,
    told_at BIGINT,
    asking TEXT NOT NULL CHECK (asking IN ('never', 'planned', 'open', 'closing', 'closed', 'few', 'lost')),
    asked_on TEXT,
    box_id BIGINT
);

CREATE TABLE survey_point (
    id INTEGER PRIMARY KEY,
    survey_id BIGINT NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    said BLOB NOT NULL,
    did BLOB NOT NULL
);
CREATE INDEX survey_point_survey ON survey_point (survey_id, id);
