-- name: get
SELECT * FROM groups WHERE id = :id

-- name: by_chat
SELECT * FROM groups WHERE chat_id = :chat_id

-- name: by_former_chat
SELECT groups.* FROM groups JOIN former_chat ON former_chat.group_id = groups.id WHERE former_chat.chat_id = :chat_id

-- name: by_start_token
SELECT * FROM groups WHERE start_token = :start_token

-- name: add
INSERT INTO groups (chat_id, title, languages, zone, state, paused_at, quiet_from, quiet_until, quiet_sundays, quiet_holidays, asks_feeling, worker_id, start_token, created_at)
VALUES (:chat_id, :title, :languages, :zone, :state, :paused_at, :quiet_from, :quiet_until, :quiet_sundays, :quiet_holidays, :asks_feeling, :worker_id, :start_token, :created_at)
RETURNING id

-- name: save
UPDATE groups SET title = :title, languages = :languages, zone = :zone, state = :state, paused_at = :paused_at, quiet_from = :quiet_from,
    quiet_until = :quiet_until, quiet_sundays = :quiet_sundays, quiet_holidays = :quiet_holidays, asks_feeling = :asks_feeling, worker_id = :worker_id
WHERE id = :id

-- name: set_headcount
UPDATE groups SET headcount = :headcount WHERE id = :id

-- name: absorb_twin
-- The new chat may have been taken for a new group before Telegram said that it is an old one.
DELETE FROM groups WHERE chat_id = :new AND EXISTS (SELECT 1 FROM groups AS old WHERE old.chat_id = :old)

-- name: move_chat
UPDATE groups SET chat_id = :new WHERE chat_id = :old

-- name: note_former_chat
INSERT INTO former_chat (chat_id, group_id) SELECT :old, id FROM groups WHERE chat_id = :new ON CONFLICT (chat_id) DO NOTHING

-- name: run_by
SELECT groups.* FROM groups WHERE groups.worker_id = :person_id
UNION SELECT groups.* FROM groups JOIN member ON member.group_id = groups.id
WHERE member.person_id = :person_id AND member.role = 'organiser' AND member.present = 1

-- name: all
SELECT * FROM groups

-- name: joined_by
SELECT groups.* FROM groups JOIN member ON member.group_id = groups.id WHERE member.person_id = :person_id AND member.present = 1

-- name: member
SELECT person.*, member.role, member.present, member.muted FROM member JOIN person ON person.id = member.person_id
WHERE member.group_id = :group_id AND member.person_id = :person_id

-- name: members
SELECT person.*, member.role, member.present, member.muted FROM member JOIN person ON person.id = member.person_id
WHERE member.group_id = :group_id AND member.present = 1 ORDER BY member.joined_at, person.id

-- name: put_member
INSERT INTO member (group_id, person_id, joined_at) VALUES (:group_id, :person_id, :now)
ON CONFLICT (group_id, person_id) DO UPDATE SET present = 1

-- name: set_role
UPDATE member SET role = :role WHERE group_id = :group_id AND person_id = :person_id

-- name: set_present
UPDATE member SET present = :present, role = CASE WHEN :present = 1 THEN role ELSE 'member' END
WHERE group_id = :group_id AND person_id = :person_id

-- name: set_muted
UPDATE member SET muted = :muted WHERE group_id = :group_id AND person_id = :person_id

-- name: offer
INSERT INTO hand_over (group_id, person_id, offered_by, expires_at) VALUES (:group_id, :person_id, :offered_by, :expires_at)
ON CONFLICT (group_id) DO UPDATE SET person_id = excluded.person_id, offered_by = excluded.offered_by, expires_at = excluded.expires_at

-- name: offered
SELECT person_id, offered_by FROM hand_over WHERE group_id = :group_id AND expires_at > :now

-- name: end_offer
DELETE FROM hand_over WHERE group_id = :group_id
