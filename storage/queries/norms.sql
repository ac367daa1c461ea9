-- name: agreement
SELECT * FROM agreement WHERE group_id = :group_id

-- name: begin
INSERT INTO agreement (group_id, stage, every_days) VALUES (:group_id, :stage, :every_days)
ON CONFLICT (group_id) DO UPDATE SET stage = excluded.stage, every_days = excluded.every_days

-- name: grow
UPDATE agreement SET version = version + 1 WHERE group_id = :group_id

-- name: get
SELECT * FROM norm WHERE id = :id

-- name: of_group
SELECT * FROM norm WHERE group_id = :group_id ORDER BY asked_at, id

-- name: versions
SELECT * FROM norm_version WHERE norm_id = :norm_id ORDER BY version

-- name: ask
INSERT INTO norm (group_id, topic, state, asked_at) VALUES (:group_id, :topic, 'collecting', :now)
ON CONFLICT (group_id, topic) DO UPDATE SET state = 'collecting', asked_at = excluded.asked_at
RETURNING *

-- name: set_box
UPDATE norm SET box_id = :box_id WHERE id = :id

-- name: move
UPDATE norm SET state = :state WHERE id = :id AND state = :before

-- name: set_reason
UPDATE norm SET reason = :reason WHERE id = :id

-- name: end_version
UPDATE norm_version SET ended_on = :today, ended = :ended WHERE norm_id = :norm_id AND ended IS NULL

-- name: add_version
INSERT INTO norm_version (norm_id, version, words, reason, adopted_on)
SELECT :norm_id, coalesce(max(version), 0) + 1, :words, :reason, :today FROM norm_version WHERE norm_id = :norm_id

-- name: set_review
UPDATE norm SET review_on = :review_on WHERE id = :id

-- name: accept
INSERT INTO norm_acceptance (group_id, person_id, version, accepted_on) VALUES (:group_id, :person_id, :version, :today)
ON CONFLICT (group_id, person_id) DO UPDATE SET version = excluded.version, accepted_on = excluded.accepted_on

-- name: accepted
SELECT version FROM norm_acceptance WHERE group_id = :group_id AND person_id = :person_id

-- name: acceptances
SELECT count(*) AS number FROM norm_acceptance JOIN agreement ON agreement.group_id = norm_acceptance.group_id
WHERE norm_acceptance.group_id = :group_id AND norm_acceptance.version = agreement.version

-- name: pulses
SELECT * FROM norm_pulse WHERE group_id = :group_id ORDER BY asked_on, id

-- name: pulse
SELECT * FROM norm_pulse WHERE id = :id

-- name: ask_pulse
INSERT INTO norm_pulse (group_id, state, asked_on) VALUES (:group_id, 'open', :today) RETURNING *

-- name: set_pulse_box
UPDATE norm_pulse SET box_id = :box_id WHERE id = :id

-- name: close_pulse
UPDATE norm_pulse SET state = 'closed', box_id = NULL, answered = :answered, level = :level WHERE id = :id AND state = 'open'

-- name: take_over
INSERT INTO norm (group_id, topic, state, asked_at, review_on) VALUES (:group_id, :topic, :state, :asked_at, :review_on)
ON CONFLICT (group_id, topic) DO NOTHING RETURNING id

-- name: take_over_version
INSERT INTO norm_version (norm_id, version, words, reason, adopted_on, ended_on, ended)
VALUES (:norm_id, :version, :words, :reason, :adopted_on, :ended_on, :ended)
