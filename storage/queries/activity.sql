-- name: note
INSERT INTO difficulty (group_id, hardship, noted_on, words) VALUES (:group_id, :hardship, :noted_on, :words) RETURNING id

-- name: difficulty
SELECT * FROM difficulty WHERE id = :id

-- name: difficulties
SELECT * FROM difficulty WHERE group_id = :group_id AND noted_on >= :first AND noted_on <= :last ORDER BY noted_on, id

-- name: word
UPDATE difficulty SET words = :words WHERE id = :id

-- name: remove
DELETE FROM difficulty WHERE id = :id

-- name: rhythm
SELECT rhythm FROM activity_rhythm WHERE person_id = :person_id

-- name: set_rhythm
INSERT INTO activity_rhythm (person_id, rhythm) VALUES (:person_id, :rhythm)
ON CONFLICT (person_id) DO UPDATE SET rhythm = excluded.rhythm

-- name: stop
DELETE FROM activity_rhythm WHERE person_id = :person_id

-- name: wanting
SELECT person_id FROM activity_rhythm WHERE rhythm = :rhythm ORDER BY person_id
