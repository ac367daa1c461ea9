-- name: key_ring
SELECT name FROM key_ring

-- name: create
INSERT INTO box (id, group_id, purpose, subject_id, public_key) VALUES (:id, :group_id, :purpose, :subject_id, :public_key)

-- name: get
SELECT id, group_id, purpose, subject_id, state, lost FROM box WHERE id = :id

-- name: public_key_of_open
SELECT public_key FROM box WHERE id = :id AND state = 'open'

-- name: open_boxes
SELECT id, group_id, purpose, subject_id, state, lost, public_key FROM box WHERE state = 'open'

-- name: public_key
SELECT public_key FROM box WHERE id = :id

-- name: need_keys
SELECT id, group_id, purpose, subject_id, state, lost, public_key FROM box WHERE state IN ('open', 'closing') AND group_id IS NOT NULL
    AND id NOT IN (SELECT urgent_box_id FROM survey WHERE urgent_box_id IS NOT NULL)

-- name: all_ids
SELECT id FROM box

-- name: put
INSERT INTO sealed_answer (slot, box_id, finished, content) VALUES (:slot, :box_id, :finished, :content)
ON CONFLICT (slot) DO UPDATE SET finished = excluded.finished, content = excluded.content

-- name: withdraw
DELETE FROM sealed_answer WHERE slot = :slot

-- name: read
SELECT finished, content FROM sealed_answer WHERE slot = :slot

-- name: finished
SELECT finished FROM sealed_answer WHERE slot = :slot

-- name: count_sealed
SELECT count(*) AS rows FROM sealed_answer WHERE box_id = :box_id AND finished = :finished

-- name: count_opened
SELECT count(*) AS rows FROM opened_answer WHERE box_id = :box_id

-- name: begin_close
UPDATE box SET state = 'closing' WHERE id = :id AND state = 'open'

-- name: discard
UPDATE box SET state = 'discarded' WHERE id = :id

-- name: give_up
UPDATE box SET state = 'opened', lost = 1 WHERE id = :id AND state IN ('open', 'closing')

-- name: opened
SELECT content FROM opened_answer WHERE box_id = :box_id ORDER BY id

-- name: forget_opened
DELETE FROM opened_answer WHERE box_id = :box_id

-- name: under_way
SELECT id, group_id, purpose, subject_id, state, lost FROM box WHERE state NOT IN ('open', 'closed')
UNION ALL
SELECT id, group_id, purpose, subject_id, 'discarded', lost FROM box WHERE group_id IS NULL AND state IN ('open', 'closed')

-- name: some_sealed
SELECT slot, content FROM sealed_answer WHERE box_id = :box_id AND finished = 1 AND slot > :after ORDER BY slot LIMIT :wanted

-- name: write_opened
INSERT INTO opened_answer (id, box_id, content) VALUES (:id, :box_id, :content)

-- name: settle_opened
UPDATE box SET state = 'opened' WHERE id = :id AND state = 'closing'
    AND (SELECT count(*) FROM opened_answer WHERE box_id = :id) = (SELECT count(*) FROM sealed_answer WHERE box_id = :id AND finished = 1)

-- name: erase_some_sealed
DELETE FROM sealed_answer WHERE slot IN (SELECT slot FROM sealed_answer WHERE box_id = :box_id LIMIT :wanted)

-- name: erase_some_opened
DELETE FROM opened_answer WHERE id IN (SELECT id FROM opened_answer WHERE box_id = :box_id LIMIT :wanted)

-- name: erased
UPDATE box SET state = 'erased' WHERE id = :id AND state = 'opened'

-- name: closed
UPDATE box SET state = 'closed' WHERE id = :id AND state = 'erased'

-- name: remove
DELETE FROM box WHERE id = :id
