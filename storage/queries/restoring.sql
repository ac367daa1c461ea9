-- name: forget_payloads
UPDATE inbox SET payload = NULL, chat_id = 0 WHERE payload IS NOT NULL

-- name: settle_outbox
DELETE FROM outbox WHERE state IN ('ready', 'sending')

-- name: settle_inbox
UPDATE inbox SET state = 'done', payload = NULL WHERE state = 'waiting'

-- name: content
SELECT (SELECT count(*) FROM groups) AS groups, (SELECT count(*) FROM person) AS people, (SELECT max(received_at) FROM inbox) AS newest
