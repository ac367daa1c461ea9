-- name: of
SELECT * FROM survey_telling WHERE survey_id = :survey_id

-- name: save
INSERT INTO survey_telling (survey_id, told_at, asking, asked_on, box_id) VALUES (:survey_id, :told_at, :asking, :asked_on, :box_id)
ON CONFLICT (survey_id) DO UPDATE SET told_at = :told_at, asking = :asking, asked_on = :asked_on, box_id = :box_id

-- name: points
SELECT * FROM survey_point WHERE survey_id = :survey_id ORDER BY id

-- name: point
SELECT * FROM survey_point WHERE id = :id

-- name: add
INSERT INTO survey_point (survey_id, said, did) VALUES (:survey_id, :said, :did) RETURNING id

-- name: change
UPDATE survey_point SET said = :said, did = :did WHERE id = :id

-- name: remove
DELETE FROM survey_point WHERE id = :id
