-- name: get
SELECT proposal.*, consent_round.id AS round_id, words, deadline_at, opened_at, outcome, reached, answered
FROM proposal JOIN consent_round ON consent_round.proposal_id = proposal.id AND consent_round.version = proposal.version
WHERE proposal.id = :id

-- name: of_group
SELECT proposal.*, consent_round.id AS round_id, words, deadline_at, opened_at, outcome, reached, answered
FROM proposal JOIN consent_round ON consent_round.proposal_id = proposal.id AND consent_round.version = proposal.version
WHERE proposal.group_id = :group_id ORDER BY proposal.id DESC

-- name: add
INSERT INTO proposal (group_id, purpose, subject_id, answered_share, objecting_share, state, version, asked_by)
VALUES (:group_id, :purpose, :subject_id, :answered_share, :objecting_share, 'open', 1, :asked_by)
RETURNING id

-- name: add_round
INSERT INTO consent_round (proposal_id, version, words, deadline_at, opened_at)
VALUES (:proposal_id, :version, :words, :deadline_at, :now)

-- name: amend
UPDATE proposal SET version = :version, state = 'open' WHERE id = :id AND version = :version - 1 AND state <> 'withdrawn'

-- name: close
UPDATE proposal SET state = 'closed' WHERE id = :id AND version = :version AND state = 'open'

-- name: note_outcome
UPDATE consent_round SET outcome = :outcome, reached = :reached, answered = :answered WHERE id = :round_id

-- name: withdraw
UPDATE proposal SET state = 'withdrawn' WHERE id = :id AND state <> 'withdrawn'

-- name: answer
INSERT INTO consent_answer (round_id, person_id, answer) VALUES (:round_id, :person_id, :answer)
ON CONFLICT (round_id, person_id) DO UPDATE SET answer = excluded.answer

-- name: answers
SELECT consent_answer.person_id, person.name, consent_answer.answer FROM consent_answer JOIN person ON person.id = consent_answer.person_id
WHERE consent_answer.round_id = :round_id

-- name: earlier_respondents
SELECT DISTINCT person_id FROM consent_answer JOIN consent_round ON consent_round.id = consent_answer.round_id
WHERE consent_round.proposal_id = :proposal_id AND consent_round.id < :round_id
    AND person_id NOT IN (SELECT person_id FROM consent_answer WHERE round_id = :round_id)
ORDER BY person_id

-- name: forget_answers
DELETE FROM consent_answer WHERE round_id IN (SELECT id FROM consent_round WHERE proposal_id = :proposal_id)

-- name: rule
SELECT answered_share FROM consent_rule WHERE group_id = :group_id

-- name: set_rule
INSERT INTO consent_rule (group_id, answered_share) VALUES (:group_id, :answered_share)
ON CONFLICT (group_id) DO UPDATE SET answered_share = excluded.answered_share
