-- name: of_meeting
SELECT topic.*, person.name AS person_name FROM topic LEFT JOIN person ON person.id = topic.person_id
WHERE topic.meeting_id = :meeting_id ORDER BY topic.place, topic.id

-- name: get
SELECT topic.*, person.name AS person_name FROM topic LEFT JOIN person ON person.id = topic.person_id WHERE topic.id = :id

-- name: add
INSERT INTO topic (meeting_id, words, person_id, shown, place)
VALUES (:meeting_id, :words, :person_id, :shown, (SELECT coalesce(max(place), 0) + 1 FROM topic WHERE meeting_id = :meeting_id))
RETURNING id

-- name: save
UPDATE topic SET words = :words, person_id = :person_id, shown = :shown, voices = :voices, place = :place WHERE id = :id

-- name: drop
DELETE FROM topic WHERE id = :id
