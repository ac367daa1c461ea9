-- name: get
SELECT * FROM poll WHERE id = :id

-- name: by_telegram
SELECT * FROM poll WHERE telegram_id = :telegram_id

-- name: of_group
SELECT * FROM poll WHERE group_id = :group_id AND state <> 'draft' ORDER BY id DESC

-- name: waiting
SELECT * FROM poll WHERE group_id = :group_id AND state = 'draft' ORDER BY id DESC

-- name: options
SELECT id, label, added_by, merged_into FROM poll_option WHERE poll_id = :poll_id ORDER BY id

-- name: add
INSERT INTO poll (group_id, question, kind, names, way, rules, sub_groups, state, revision, deadline, asked_by, asked_at)
VALUES (:group_id, :question, :kind, :names, :way, :rules, :sub_groups, :state, 1, :deadline, :asked_by, :asked_at)
RETURNING id

-- name: put_option
INSERT INTO poll_option (poll_id, id, label, added_by, merged_into) VALUES (:poll_id, :id, :label, :added_by, :merged_into)
ON CONFLICT (poll_id, id) DO UPDATE SET merged_into = excluded.merged_into

-- name: change
UPDATE poll SET question = :question, rules = :rules, state = :state, revision = :revision, deadline = :deadline
WHERE id = :id AND revision = :revision - 1

-- name: open
UPDATE poll SET state = 'open', opened_at = :now, revision = revision + 1 WHERE id = :id AND state = 'draft'

-- name: close
UPDATE poll SET state = 'closed', closed_at = :now, asked = :asked, reached = :reached, revision = revision + 1
WHERE id = :id AND state = 'open'

-- name: cancel
UPDATE poll SET state = 'cancelled', closed_at = :now, revision = revision + 1 WHERE id = :id AND state IN ('draft', 'open')

-- name: settle
UPDATE poll SET settled = 1 WHERE id = :id AND settled = 0

-- name: note_telegram
UPDATE poll SET telegram_id = :telegram_id WHERE id = :id

-- name: note_totals
UPDATE poll SET totals = :totals, answered = :answered WHERE id = :id

-- name: note_box
UPDATE poll SET box_id = :box_id WHERE id = :id

-- name: vote
INSERT INTO poll_vote (poll_id, person_id, vote, sub_group, voted_at) VALUES (:poll_id, :person_id, :vote, :sub_group, :now)
ON CONFLICT (poll_id, person_id) DO UPDATE SET vote = excluded.vote, sub_group = excluded.sub_group, voted_at = excluded.voted_at

-- name: withdraw
DELETE FROM poll_vote WHERE poll_id = :poll_id AND person_id = :person_id

-- name: own
SELECT vote, sub_group FROM poll_vote WHERE poll_id = :poll_id AND person_id = :person_id

-- name: votes
SELECT vote, sub_group FROM poll_vote WHERE poll_id = :poll_id

-- name: voters
SELECT poll_vote.person_id, person.name, poll_vote.vote, poll_vote.sub_group
FROM poll_vote JOIN person ON person.id = poll_vote.person_id
WHERE poll_vote.poll_id = :poll_id ORDER BY poll_vote.voted_at, poll_vote.person_id

-- name: answered
SELECT count(*) AS people FROM poll_vote WHERE poll_id = :poll_id
