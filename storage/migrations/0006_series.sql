CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    title BLOB NOT NULL,
    place BLOB,
    online_link BLOB,
    first_wall TEXT NOT NULL,
    zone TEXT NOT NULL,
    minutes INTEGER,
    rhythm TEXT NOT NULL
        CHECK (rhythm IN ('weekly', 'fortnightly', 'monthly_date', 'monthly_weekday', 'monthly_last', 'quarterly')),
    until TEXT,
    on_holidays TEXT NOT NULL CHECK (on_holidays IN ('meet', 'skip', 'ask')),
    planned_by BIGINT NOT NULL
);
CREATE INDEX series_group ON series (group_id);

CREATE TABLE series_skip (
    series_id BIGINT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    PRIMARY KEY (series_id, day)
);

ALTER TABLE meeting ADD COLUMN series_id BIGINT REFERENCES series (id) ON DELETE SET NULL;
ALTER TABLE meeting ADD COLUMN series_day TEXT;
CREATE UNIQUE INDEX meeting_series ON meeting (series_id, series_day) WHERE series_id IS NOT NULL;
