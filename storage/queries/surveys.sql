-- name: add
INSERT INTO survey (group_id, definition, state, reader_id, token, reviewed)
VALUES (:group_id, :definition, :state, :reader_id, :token, :reviewed) RETURNING id

-- name: get
SELECT * FROM survey WHERE id = :id

-- name: by_token
SELECT * FROM survey WHERE token = :token

-- name: of_group
SELECT * FROM survey WHERE group_id = :group_id ORDER BY id DESC

-- name: save
UPDATE survey SET definition = :definition, former = :former, state = :state, reader_id = :reader_id, box_id = :box_id, trial_box_id = :trial_box_id, urgent_box_id = :urgent_box_id, urgent = :urgent,
    deadline = :deadline, asked = :asked, answered = :answered, opened_at = :opened_at, closed_at = :closed_at, lost = :lost, reviewed = :reviewed
WHERE id = :id

-- name: count_helped
UPDATE survey SET helped = helped + 1 WHERE id = :id

-- name: count_paper
UPDATE survey SET paper = paper + 1 WHERE id = :id

-- name: take_back_paper
UPDATE survey SET paper = paper - 1 WHERE id = :id AND paper > 0

-- name: remove
DELETE FROM survey WHERE id = :id

-- name: note_shown
INSERT INTO survey_shown (box_id, group_id, answered, signs) VALUES (:box_id, :group_id, :answered, :signs)
ON CONFLICT (box_id) DO NOTHING

-- name: shown
SELECT * FROM survey_shown WHERE group_id = :group_id ORDER BY box_id

-- name: forget_shown
DELETE FROM survey_shown WHERE box_id = :box_id
