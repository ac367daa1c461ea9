-- name: show
INSERT INTO outbox (chat_id, lane, action, view, arguments, message_key, delivery, ready_at, useful_until, planned_at, group_id, push)
VALUES (:chat_id, :lane, :action, :view, :arguments, :message_key, :delivery, :ready_at, :useful_until, :planned_at, :group_id, :push)
ON CONFLICT (message_key) WHERE state = 'ready' AND message_key IS NOT NULL DO UPDATE SET
    chat_id = excluded.chat_id, lane = excluded.lane, action = excluded.action, view = excluded.view, arguments = excluded.arguments,
    delivery = CASE WHEN outbox.delivery = 'at most once' THEN outbox.delivery ELSE excluded.delivery END, useful_until = excluded.useful_until, planned_at = excluded.planned_at, tries = 0,
    ready_at = CASE WHEN outbox.push = 'held' AND excluded.push IS NOT 'waits' THEN excluded.ready_at ELSE outbox.ready_at END,
    push = CASE WHEN outbox.push = 'held' AND excluded.push = 'waits' THEN 'held' ELSE excluded.push END

-- name: forget_posted
DELETE FROM posted WHERE message_key = :message_key

-- name: posted
SELECT chat_id, message_id FROM posted WHERE message_key = :message_key

-- name: rename_posted
UPDATE OR REPLACE posted SET message_key = :new_key WHERE message_key = :message_key

-- name: standing
SELECT message_key, chat_id FROM posted WHERE message_key >= :first AND message_key < :beyond ORDER BY message_key

-- name: note_posted
INSERT INTO posted (message_key, chat_id, message_id, posted_at, file_mark)
VALUES (:message_key, :chat_id, :message_id, :posted_at, :file_mark)
ON CONFLICT (message_key) DO UPDATE SET
    chat_id = excluded.chat_id, message_id = excluded.message_id, posted_at = excluded.posted_at, file_mark = excluded.file_mark

-- name: note_file
UPDATE posted SET file_mark = :file_mark WHERE message_key = :message_key

-- name: candidates
SELECT id, outbox.chat_id, lane, action, view, arguments, outbox.message_key, delivery, tries, planned_at, useful_until, group_id, push,
    posted.message_id, posted.file_mark
FROM outbox LEFT JOIN posted ON posted.message_key = outbox.message_key AND posted.chat_id = outbox.chat_id
WHERE state = 'ready' AND ready_at <= :now AND outbox.chat_id NOT IN (SELECT value FROM json_each(:blocked))
ORDER BY lane, id LIMIT :wanted

-- name: next_ready
SELECT min(ready_at) AS ready_at FROM outbox WHERE state = 'ready'

-- name: sending
UPDATE outbox SET state = 'sending' WHERE id = :id

-- name: delete
DELETE FROM outbox WHERE id = :id

-- name: retry
UPDATE OR IGNORE outbox SET state = 'ready', ready_at = :ready_at, tries = tries + 1 WHERE id = :id

-- name: again
UPDATE OR IGNORE outbox SET state = 'ready', ready_at = :ready_at WHERE id = :id

-- name: hold
UPDATE outbox SET ready_at = :ready_at, push = CASE WHEN push IN ('spare', 'own') THEN push ELSE 'held' END WHERE id = :id

-- name: superseded
DELETE FROM outbox WHERE id = :id AND state = 'sending'

-- name: end
UPDATE outbox SET state = :state WHERE id = :id

-- name: unreported
SELECT id, chat_id, view, group_id, state, planned_at FROM outbox
WHERE state IN ('unknown', 'dead') AND reported = 0 ORDER BY id LIMIT 50

-- name: undelivered
SELECT id, chat_id, view, group_id, state, planned_at FROM outbox WHERE id = :id AND state IN ('unknown', 'dead')

-- name: reported
UPDATE outbox SET reported = 1 WHERE id = :id

-- name: resend
UPDATE OR IGNORE outbox SET state = 'ready', ready_at = :ready_at, tries = 0, reported = 0 WHERE id = :id AND state IN ('unknown', 'dead')

-- name: give_up
DELETE FROM outbox WHERE id = :id AND state IN ('unknown', 'dead')

-- name: drop_chat
DELETE FROM outbox WHERE chat_id = :chat_id AND state IN ('ready', 'unknown', 'dead')

-- name: keep_newest_reply
-- Of answers that each say something once. What stands under a key shows the newest state anyway.
DELETE FROM outbox WHERE chat_id = :chat_id AND state = 'ready' AND action = 'show' AND lane = 0 AND message_key IS NULL
AND push IS NULL AND id < (
    SELECT max(id) FROM outbox WHERE chat_id = :chat_id AND state = 'ready' AND action = 'show' AND lane = 0 AND message_key IS NULL
    AND push IS NULL
)

-- name: remove_key
DELETE FROM outbox WHERE message_key = :message_key AND state = 'ready'

-- name: once_more
UPDATE outbox SET delivery = 'at most once' WHERE id = :id AND action = 'show'

-- name: undecided
SELECT id FROM outbox WHERE message_key = :message_key AND state = 'unknown' LIMIT 1

-- name: interrupted
-- Repeating an edit, a removal or a farewell does no harm.
SELECT id, delivery, action <> 'show' OR EXISTS (
    SELECT 1 FROM posted WHERE posted.message_key = outbox.message_key AND posted.chat_id = outbox.chat_id
) AS repeatable FROM outbox WHERE state = 'sending'

-- name: count
SELECT count(*) AS rows FROM outbox WHERE state = :state

-- name: pause_chat
INSERT INTO chat_pause (chat_id, until) VALUES (:chat_id, :until) ON CONFLICT (chat_id) DO UPDATE SET until = excluded.until

-- name: pauses
SELECT chat_id, until FROM chat_pause WHERE until > :now

-- name: forget_pauses
DELETE FROM chat_pause WHERE until <= :now

-- name: move_outbox
UPDATE outbox SET chat_id = :new WHERE chat_id = :old

-- name: forget_posted_chat
DELETE FROM posted WHERE chat_id = :old
