-- name: get
SELECT * FROM goal WHERE id = :id

-- name: add
INSERT INTO goal (group_id, kind, person_id, words) VALUES (:group_id, :kind, :person_id, :words) RETURNING id

-- name: of_group
SELECT * FROM goal WHERE group_id = :group_id AND kind = 'group' ORDER BY id

-- name: of_person
SELECT * FROM goal WHERE group_id = :group_id AND person_id = :person_id ORDER BY id

-- name: score
UPDATE goal SET start_score = :start, end_score = :end WHERE id = :id

-- name: set_box
UPDATE goal SET box_id = :box_id WHERE id = :id

-- name: remove
DELETE FROM goal WHERE id = :id

-- name: ask
INSERT INTO check_in (group_id, person_id, months, asked_on) VALUES (:group_id, :person_id, :months, :asked_on) RETURNING id

-- name: check_in
SELECT * FROM check_in WHERE id = :id

-- name: check_ins
SELECT * FROM check_in WHERE group_id = :group_id AND person_id = :person_id ORDER BY id

-- name: set_words
UPDATE goal SET words = :words WHERE id = :id

-- name: answer
UPDATE check_in SET answer = :answer WHERE id = :id

-- name: closing
SELECT * FROM closing WHERE group_id = :group_id

-- name: save_closing
INSERT INTO closing (group_id, box_id, shown, finished_on, onward_on, handed_on)
VALUES (:group_id, :box_id, :shown, :finished_on, :onward_on, :handed_on)
ON CONFLICT (group_id) DO UPDATE SET box_id = excluded.box_id, shown = excluded.shown, finished_on = excluded.finished_on,
    onward_on = excluded.onward_on, handed_on = excluded.handed_on
