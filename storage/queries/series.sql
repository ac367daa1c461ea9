-- name: get
SELECT * FROM series WHERE id = :id AND ended_at IS NULL

-- name: add
INSERT INTO series (group_id, title, place, online_link, first_wall, zone, minutes, rhythm, until, on_holidays, planned_by, uid, revision)
VALUES (:group_id, :title, :place, :online_link, :first_wall, :zone, :minutes, :rhythm, :until, :on_holidays, :planned_by,
    CASE :uid WHEN '' THEN lower(hex(randomblob(8))) ELSE :uid END, :revision)
RETURNING id, uid

-- name: save
UPDATE series SET title = :title, place = :place, online_link = :online_link, first_wall = :first_wall, zone = :zone, minutes = :minutes,
    rhythm = :rhythm, until = :until, on_holidays = :on_holidays, planned_by = :planned_by, revision = revision + 1
WHERE id = :id

-- name: raise
UPDATE series SET revision = revision + 1 WHERE id = :id

-- name: end
UPDATE series SET ended_at = :now, until = :until, revision = revision + 1 WHERE id = :id AND ended_at IS NULL

-- name: set_meetings_free
UPDATE meeting SET series_id = NULL WHERE series_id = :id

-- name: of_group
SELECT * FROM series WHERE group_id = :group_id AND ended_at IS NULL ORDER BY id

-- name: ended
SELECT * FROM series WHERE group_id = :group_id AND ended_at IS NOT NULL ORDER BY id

-- name: skip
INSERT INTO series_skip (series_id, day) VALUES (:series_id, :day) ON CONFLICT (series_id, day) DO NOTHING

-- name: hold
DELETE FROM series_skip WHERE series_id = :series_id AND day = :day

-- name: skipped
SELECT day FROM series_skip WHERE series_id = :series_id ORDER BY day

-- name: forget_skipped
DELETE FROM series_skip WHERE series_id = :series_id
