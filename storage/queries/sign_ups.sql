-- name: get
SELECT * FROM sign_up WHERE id = :id

-- name: of_group
SELECT * FROM sign_up WHERE group_id = :group_id ORDER BY id DESC

-- name: lines
SELECT * FROM sign_up_line WHERE sign_up_id = :sign_up_id ORDER BY line

-- name: add
INSERT INTO sign_up (group_id, title, closes_at, several, public, state, revision, asked_by)
VALUES (:group_id, :title, :closes_at, :several, :public, :state, 1, :asked_by)
RETURNING id

-- name: add_line
INSERT INTO sign_up_line (sign_up_id, line, label, places) VALUES (:sign_up_id, :line, :label, :places)

-- name: change
UPDATE sign_up SET closes_at = :closes_at, state = :state, revision = :revision WHERE id = :id AND revision = :revision - 1

-- name: set_places
UPDATE sign_up_line SET places = :places WHERE sign_up_id = :sign_up_id AND line = :line

-- name: entries
SELECT sign_up_entry.*, person.name AS person_name FROM sign_up_entry LEFT JOIN person ON person.id = sign_up_entry.person_id
WHERE sign_up_entry.sign_up_id = :sign_up_id ORDER BY sign_up_entry.id

-- name: enter
INSERT INTO sign_up_entry (sign_up_id, line, person_id, entered_by, name) VALUES (:sign_up_id, :line, :person_id, :entered_by, :name)
RETURNING id

-- name: take_off
DELETE FROM sign_up_entry WHERE id = :id
