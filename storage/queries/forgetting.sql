-- Run in this order when somebody is forgotten. A statement is named after the table it clears of :person.
-- Tables that refer to person with ON DELETE CASCADE need none: the last statement empties them.

-- name: groups
UPDATE groups SET worker_id = (SELECT min(id) FROM person WHERE office = 'operator' AND id <> :person) WHERE worker_id = :person

-- name: meeting
UPDATE meeting SET planned_by = 0 WHERE planned_by = :person

-- name: meeting_change
UPDATE meeting_change SET changed_by = 0 WHERE changed_by = :person

-- name: poll
UPDATE poll SET asked_by = 0 WHERE asked_by = :person

-- name: poll_option
UPDATE poll_option SET added_by = NULL WHERE added_by = :person

-- name: survey
UPDATE survey SET reader_id = 0 WHERE reader_id = :person

-- name: series
UPDATE series SET planned_by = 0 WHERE planned_by = :person

-- name: proposal
UPDATE proposal SET asked_by = 0 WHERE asked_by = :person

-- name: sign_up
UPDATE sign_up SET asked_by = 0 WHERE asked_by = :person

-- name: time_search
UPDATE time_search SET asked_by = 0 WHERE asked_by = :person

-- name: broadcast
UPDATE broadcast SET written_by = 0 WHERE written_by = :person

-- name: link
DELETE FROM link WHERE made_by = :person

-- name: dialog
DELETE FROM dialog WHERE person_id = :person

-- name: outbox
DELETE FROM outbox WHERE chat_id = :person

-- name: posted
DELETE FROM posted WHERE chat_id = :person

-- name: chat_pause
DELETE FROM chat_pause WHERE chat_id = :person

-- name: inbox
UPDATE inbox SET state = 'done', payload = NULL, chat_id = 0 WHERE chat_id = :person

-- name: person
DELETE FROM person WHERE id = :person
