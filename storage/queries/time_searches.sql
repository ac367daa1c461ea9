-- name: get
SELECT * FROM time_search WHERE id = :id

-- name: of_group
SELECT * FROM time_search WHERE group_id = :group_id ORDER BY id DESC

-- name: slots
SELECT * FROM time_slot WHERE search_id = :search_id ORDER BY slot

-- name: add
INSERT INTO time_search (group_id, title, zone, closes_at, state, revision, asked_by)
VALUES (:group_id, :title, :zone, :closes_at, 'open', 1, :asked_by)
RETURNING id

-- name: add_slot
INSERT INTO time_slot (search_id, slot, starts_wall, ends_wall, part) VALUES (:search_id, :slot, :starts_wall, :ends_wall, :part)

-- name: change
UPDATE time_search SET closes_at = :closes_at, state = :state, revision = :revision, meeting_id = :meeting_id
WHERE id = :id AND revision = :revision - 1

-- name: forget_answers
DELETE FROM time_answer WHERE search_id = :search_id

-- name: answer
INSERT INTO time_answer (search_id, slot, person_id, fit) VALUES (:search_id, :slot, :person_id, :fit)
ON CONFLICT (search_id, slot, person_id) DO UPDATE SET fit = excluded.fit

-- name: answers_of
SELECT slot, fit FROM time_answer WHERE search_id = :search_id AND person_id = :person_id

-- name: answers
SELECT slot, fit FROM time_answer WHERE search_id = :search_id

-- name: respondents
SELECT DISTINCT person_id FROM time_answer WHERE search_id = :search_id

-- name: answered_by
SELECT * FROM time_search WHERE state IN ('open', 'closed')
AND id IN (SELECT search_id FROM time_answer WHERE person_id = :person_id) ORDER BY id
