ALTER TABLE meeting ADD COLUMN uid TEXT NOT NULL DEFAULT '';
UPDATE meeting SET uid = lower(hex(randomblob(8)));
ALTER TABLE meeting ADD COLUMN series_start TEXT;

ALTER TABLE series ADD COLUMN uid TEXT NOT NULL DEFAULT '';
UPDATE series SET uid = lower(hex(randomblob(8)));
ALTER TABLE series ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

UPDATE meeting SET uid = (SELECT series.uid FROM series WHERE series.id = meeting.series_id),
    series_start = series_day || substr((SELECT series.first_wall FROM series WHERE series.id = meeting.series_id), 11)
WHERE series_id IS NOT NULL;
