-- name: get
SELECT * FROM saved_answer WHERE id = :id

-- name: of_group
SELECT * FROM saved_answer WHERE group_id = :group_id

-- name: add
INSERT INTO saved_answer (group_id, question, words, synonyms, link, phone, saved_on)
VALUES (:group_id, :question, :words, :synonyms, :link, :phone, :saved_on)
RETURNING id

-- name: change
UPDATE saved_answer SET question = :question, words = :words, synonyms = :synonyms, link = :link, phone = :phone, saved_on = :saved_on
WHERE id = :id AND group_id = :group_id
RETURNING id

-- name: delete
DELETE FROM saved_answer WHERE id = :id

-- name: question
SELECT * FROM asked_question WHERE id = :id

-- name: questions
SELECT * FROM asked_question WHERE group_id = :group_id ORDER BY id

-- name: ask
INSERT INTO asked_question (group_id, asked_by, words, named, asked_at) VALUES (:group_id, :asked_by, :words, :named, :asked_at)
RETURNING id

-- name: settle
DELETE FROM asked_question WHERE id = :id
