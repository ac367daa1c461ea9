-- name: get
SELECT * FROM follow_up WHERE id = :id

-- name: add
INSERT INTO follow_up (group_id, anchor, meeting_id, before, number, span, wall, audience, person_id, words, every_days, silences, state)
VALUES (:group_id, :anchor, :meeting_id, :before, :number, :span, :wall, :audience, :person_id, :words, :every_days, 0, 'waiting')
RETURNING id

-- name: waiting
SELECT * FROM follow_up WHERE group_id = :group_id AND state = 'waiting' ORDER BY id

-- name: of_meeting
SELECT * FROM follow_up WHERE meeting_id = :meeting_id AND state = 'waiting' ORDER BY id

-- name: set_state
UPDATE follow_up SET state = :state WHERE id = :id AND state = 'waiting'

-- name: set_silences
UPDATE follow_up SET silences = :silences WHERE id = :id

-- name: joined_between
SELECT person_id FROM member WHERE group_id = :group_id AND present = 1 AND joined_at >= :since AND joined_at < :until
ORDER BY joined_at
