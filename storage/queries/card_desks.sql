-- name: get
SELECT * FROM card_desk WHERE id = :id

-- name: of
SELECT * FROM card_desk WHERE group_id = :group_id AND person_id = :person_id

-- name: put
INSERT INTO card_desk (group_id, person_id, stage, rhythm, shown) VALUES (:group_id, :person_id, :stage, :rhythm, :shown)
ON CONFLICT (group_id, person_id) DO UPDATE SET stage = excluded.stage, rhythm = excluded.rhythm, shown = excluded.shown
RETURNING *

-- name: count_shown
UPDATE card_desk SET shown = shown + 1 WHERE id = :id
