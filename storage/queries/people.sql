-- name: get
SELECT * FROM person WHERE id = :id

-- name: add
INSERT INTO person (id, name, language, seen_at) VALUES (:id, :name, :language, :now)

-- name: rename
UPDATE person SET name = :name, seen_at = :now WHERE id = :id

-- name: set_language
UPDATE person SET language = :language, language_chosen = 1 WHERE id = :id

-- name: set_reach
UPDATE person SET reach = :reach WHERE id = :id

-- name: set_reminder_choice
UPDATE person SET reminder_choice = :choice WHERE id = :id

-- name: set_office
UPDATE person SET office = :office WHERE id = :id

-- name: in_office
SELECT * FROM person WHERE office = :office ORDER BY id

-- name: add_link
INSERT INTO link (token_hash, purpose, group_id, made_by, expires_at) VALUES (:token_hash, :purpose, :group_id, :made_by, :expires_at)

-- name: peek_link
SELECT purpose, group_id, made_by, expires_at FROM link WHERE token_hash = :token_hash AND expires_at > :now

-- name: take_link
DELETE FROM link WHERE token_hash = :token_hash AND expires_at > :now RETURNING purpose, group_id, made_by, expires_at

-- name: count_links
SELECT count(*) AS rows FROM link WHERE purpose = :purpose AND expires_at > :now

-- name: forget_links
DELETE FROM link WHERE purpose = :purpose
