-- How many answered in each round that was shown. It stays when the survey is deleted: papers about it remain with people.

CREATE TABLE survey_shown (
    box_id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    answered INTEGER NOT NULL,
    signs TEXT NOT NULL
);
CREATE INDEX survey_shown_group ON survey_shown (group_id);
