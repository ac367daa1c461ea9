-- name: get
SELECT state FROM dialog WHERE person_id = :person_id

-- name: put
INSERT INTO dialog (person_id, state, expires_at) VALUES (:person_id, :state, :expires_at)
ON CONFLICT (person_id) DO UPDATE SET state = excluded.state, expires_at = excluded.expires_at

-- name: end
DELETE FROM dialog WHERE person_id = :person_id
