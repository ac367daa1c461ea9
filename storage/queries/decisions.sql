-- name: get
SELECT * FROM decision WHERE id = :id

-- name: add
INSERT INTO decision (group_id, source, source_id, subject, words, outcome, rule, decided_on, asked, answered, quorum, threshold, review_on)
VALUES (:group_id, :source, :source_id, :subject, :words, :outcome, :rule, :decided_on, :asked, :answered, :quorum, :threshold, :review_on)
ON CONFLICT (source, source_id) WHERE source <> 'meeting' DO NOTHING
RETURNING id

-- name: by_source
SELECT * FROM decision WHERE source = :source AND source_id = :source_id

-- name: set_review
UPDATE decision SET review_on = :review_on WHERE id = :id

-- name: retire
UPDATE decision SET standing = 'retired', review_on = NULL WHERE id = :id AND standing = 'in_force'

-- name: replace
UPDATE decision SET standing = 'replaced', review_on = NULL, replaced_by = :by WHERE id = :id AND standing = 'in_force'

-- name: of_group
SELECT * FROM decision WHERE group_id = :group_id ORDER BY decided_on DESC, id DESC
