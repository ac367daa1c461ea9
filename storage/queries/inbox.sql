-- name: add
INSERT INTO inbox (update_id, chat_id, payload, received_at) VALUES (:update_id, :chat_id, :payload, :received_at)
ON CONFLICT (update_id) DO NOTHING

-- name: done
UPDATE inbox SET state = 'done', payload = NULL, chat_id = 0
WHERE update_id = :update_id AND state = 'waiting'

-- name: failed
UPDATE inbox SET tries = tries + 1 WHERE update_id = :update_id RETURNING tries

-- name: quarantine
UPDATE inbox SET state = 'quarantined', payload = NULL, chat_id = 0 WHERE update_id = :update_id

-- name: waiting
SELECT update_id, chat_id, payload FROM inbox WHERE state = 'waiting' ORDER BY received_at, update_id

-- name: count
SELECT count(*) AS rows FROM inbox WHERE state = :state
