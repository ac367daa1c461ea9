-- name: remember
INSERT INTO forgotten (person_hash, forgotten_at) VALUES (:person_hash, :forgotten_at)
ON CONFLICT (person_hash) DO UPDATE SET forgotten_at = excluded.forgotten_at

-- name: remembered
SELECT person_hash, forgotten_at FROM forgotten ORDER BY person_hash

-- name: any_between
SELECT 1 FROM forgotten WHERE forgotten_at > :since AND forgotten_at <= :until LIMIT 1

-- name: drop_farewells
DELETE FROM outbox WHERE view = 'to-unknown' AND planned_at <= :before AND state <> 'sending'

-- name: people
SELECT id FROM person

-- name: outbox_of_others
SELECT id, arguments AS sealed FROM outbox

-- name: dialogs_of_others
SELECT person_id AS id, state AS sealed FROM dialog

-- name: updates_of_others
SELECT update_id AS id, payload AS sealed FROM inbox WHERE payload IS NOT NULL

-- name: drop_message
DELETE FROM outbox WHERE id = :id

-- name: drop_dialog
DELETE FROM dialog WHERE person_id = :id

-- name: drop_update
UPDATE inbox SET state = 'done', payload = NULL, chat_id = 0 WHERE update_id = :id

-- name: consent
SELECT version FROM consent WHERE person_id = :person_id AND purpose = :purpose

-- name: consents
SELECT purpose, version, given_on FROM consent WHERE person_id = :person_id ORDER BY purpose

-- name: give_consent
INSERT INTO consent (person_id, purpose, version, given_on) VALUES (:person_id, :purpose, :version, :given_on)
ON CONFLICT (person_id, purpose) DO UPDATE SET version = excluded.version, given_on = excluded.given_on

-- name: revoke_consent
DELETE FROM consent WHERE person_id = :person_id AND purpose = :purpose
