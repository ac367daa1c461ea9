-- name: limit
SELECT weekly_pushes FROM person WHERE id = :person_id

-- name: set_limit
UPDATE person SET weekly_pushes = :limit WHERE id = :person_id

-- name: sent
SELECT sent_at, digest FROM push WHERE person_id = :person_id AND sent_at > :since ORDER BY sent_at

-- name: note
INSERT INTO push (person_id, sent_at, digest) SELECT id, :sent_at, :digest FROM person WHERE id = :person_id
