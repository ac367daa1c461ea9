-- Run in this order when a group is deleted. A statement is named after the table it clears of :group.
-- Tables that refer to groups, directly or through others, with ON DELETE CASCADE need none: the last empties them.

-- name: outbox
DELETE FROM outbox WHERE group_id = :group OR chat_id = (SELECT chat_id FROM groups WHERE id = :group)

-- name: posted
DELETE FROM posted WHERE chat_id = (SELECT chat_id FROM groups WHERE id = :group)

-- name: chat_pause
DELETE FROM chat_pause WHERE chat_id = (SELECT chat_id FROM groups WHERE id = :group)

-- name: inbox
UPDATE inbox SET state = 'done', payload = NULL, chat_id = 0 WHERE chat_id = (SELECT chat_id FROM groups WHERE id = :group)

-- name: broadcast
DELETE FROM broadcast WHERE id IN (SELECT broadcast_id FROM broadcast_group WHERE group_id = :group)
    AND NOT EXISTS (SELECT 1 FROM broadcast_group WHERE broadcast_id = broadcast.id AND group_id <> :group)

-- name: schedule
DELETE FROM schedule WHERE group_id = :group

-- name: groups
DELETE FROM groups WHERE id = :group
