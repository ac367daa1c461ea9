-- name: get
SELECT * FROM broadcast WHERE id = :id

-- name: words
SELECT language, words FROM broadcast_text WHERE broadcast_id = :id ORDER BY rowid

-- name: groups
SELECT group_id FROM broadcast_group WHERE broadcast_id = :id ORDER BY rowid

-- name: draft_of
SELECT * FROM broadcast WHERE written_by = :person_id AND state = 'draft' ORDER BY id DESC LIMIT 1

-- name: sent_by
SELECT * FROM broadcast WHERE written_by = :person_id AND state <> 'draft' ORDER BY id DESC LIMIT 50

-- name: add
INSERT INTO broadcast (written_by, state, public, private, urgent, send_at, revision, changed_at)
VALUES (:written_by, :state, :public, :private, :urgent, :send_at, :revision, :changed_at) RETURNING id

-- name: save
UPDATE broadcast SET state = :state, public = :public, private = :private, urgent = :urgent, send_at = :send_at,
    revision = :revision, changed_at = :changed_at
WHERE id = :id

-- name: put_words
INSERT INTO broadcast_text (broadcast_id, language, words) VALUES (:id, :language, :words)
ON CONFLICT (broadcast_id, language) DO UPDATE SET words = excluded.words

-- name: drop_words
DELETE FROM broadcast_text WHERE broadcast_id = :id AND language = :language

-- name: drop_groups
DELETE FROM broadcast_group WHERE broadcast_id = :id

-- name: put_group
INSERT INTO broadcast_group (broadcast_id, group_id) VALUES (:id, :group_id) ON CONFLICT (broadcast_id, group_id) DO NOTHING

-- name: drop_unsent
DELETE FROM broadcast WHERE written_by = :person_id AND state IN ('draft', 'planned')

-- name: drop
DELETE FROM broadcast WHERE id = :id

-- name: audience
SELECT language, within, count(*) AS people FROM (
    SELECT person.language, person.reach = 'started' AND min(member.muted) = 0 AS within
    FROM member JOIN person ON person.id = member.person_id
    WHERE member.present = 1 AND member.group_id IN (SELECT value FROM json_each(:groups)) GROUP BY person.id
) GROUP BY language, within

-- name: readers_after
SELECT member.person_id, person.reach, member.muted FROM member JOIN person ON person.id = member.person_id
WHERE member.group_id = :group_id AND member.present = 1 AND member.person_id > :person_id
ORDER BY member.person_id LIMIT :wanted

-- name: hand_out
INSERT INTO broadcast_part (broadcast_id, person_id, group_id, state) VALUES (:id, :person_id, :group_id, :state)
ON CONFLICT (broadcast_id, person_id) DO UPDATE SET group_id = excluded.group_id, state = excluded.state
WHERE broadcast_part.state <> 'queued' AND excluded.state = 'queued'

-- name: group_of_part
SELECT group_id FROM broadcast_part WHERE broadcast_id = :id AND person_id = :person_id

-- name: standing_after
SELECT part.person_id FROM broadcast_part AS part
JOIN posted ON posted.message_key = 'broadcast:' || part.broadcast_id || ':' || part.person_id
WHERE part.broadcast_id = :id AND part.person_id > :person_id ORDER BY part.person_id LIMIT :wanted

-- name: tallies
SELECT part.state, outbox.state AS waiting, posted.message_id IS NOT NULL AS stands, person.reach, count(*) AS people
FROM broadcast_part AS part JOIN person ON person.id = part.person_id
LEFT JOIN posted ON posted.message_key = 'broadcast:' || part.broadcast_id || ':' || part.person_id
LEFT JOIN outbox ON outbox.chat_id = part.person_id AND outbox.message_key = 'broadcast:' || part.broadcast_id || ':' || part.person_id
WHERE part.broadcast_id = :id GROUP BY 1, 2, 3, 4

-- name: unknown
SELECT outbox.id FROM broadcast_part AS part
JOIN outbox ON outbox.chat_id = part.person_id AND outbox.message_key = 'broadcast:' || part.broadcast_id || ':' || part.person_id
WHERE part.broadcast_id = :id AND outbox.state = 'unknown'
