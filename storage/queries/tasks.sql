-- name: get
SELECT * FROM task WHERE id = :id

-- name: add
INSERT INTO task (group_id, meeting_id, words, state, made_on) VALUES (:group_id, :meeting_id, :words, 'open', :made_on)
RETURNING id

-- name: of_group
SELECT * FROM task WHERE group_id = :group_id AND state = 'open' ORDER BY owner_id IS NOT NULL, due_on, id

-- name: ended
SELECT * FROM task WHERE group_id = :group_id AND state = 'done' ORDER BY ended_on DESC, id DESC

-- name: of_meeting
SELECT * FROM task WHERE meeting_id = :meeting_id AND state = 'open' ORDER BY id

-- name: owned_by
SELECT * FROM task WHERE owner_id = :person_id AND state = 'open' ORDER BY due_on, id

-- name: take
UPDATE task SET owner_id = :person_id, due_on = :due_on WHERE id = :id AND owner_id IS NULL AND state = 'open'

-- name: set_due
UPDATE task SET due_on = :due_on WHERE id = :id AND owner_id IS NOT NULL

-- name: free
UPDATE task SET owner_id = NULL, due_on = NULL WHERE id = :id AND state = 'open'

-- name: forget_helpers
DELETE FROM task_helper WHERE task_id = :id

-- name: end
UPDATE task SET state = :state, ended_on = :today WHERE id = :id AND state = 'open'

-- name: reopen
UPDATE task SET state = 'open', ended_on = NULL WHERE id = :id

-- name: offer_help
INSERT INTO task_helper (task_id, person_id) VALUES (:id, :person_id) ON CONFLICT (task_id, person_id) DO NOTHING

-- name: last_meeting_ended
SELECT max(ends_at) AS ended FROM meeting WHERE group_id = :group_id AND state = 'planned' AND ends_at <= :now
