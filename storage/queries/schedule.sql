-- name: put
INSERT INTO schedule (kind, schedule_key, group_id, subject_id, detail, first_wall, zone, rule, next_due)
VALUES (:kind, :schedule_key, :group_id, :subject_id, :detail, :first_wall, :zone, :rule, :next_due)
ON CONFLICT (schedule_key) DO UPDATE SET kind = excluded.kind, group_id = excluded.group_id, subject_id = excluded.subject_id,
    detail = excluded.detail, first_wall = excluded.first_wall, zone = excluded.zone, rule = excluded.rule, next_due = excluded.next_due

-- name: due
SELECT * FROM schedule WHERE next_due <= :now ORDER BY next_due, id LIMIT :wanted

-- name: next_due
SELECT min(next_due) AS next_due FROM schedule

-- name: move_on
UPDATE schedule SET next_due = :next_due WHERE schedule_key = :schedule_key

-- name: remove
DELETE FROM schedule WHERE schedule_key = :schedule_key

-- name: remove_about
DELETE FROM schedule WHERE kind = :kind AND subject_id = :subject_id

-- name: about
SELECT * FROM schedule WHERE kind = :kind AND subject_id = :subject_id ORDER BY next_due, id

-- name: of_group
SELECT * FROM schedule WHERE group_id = :group_id ORDER BY next_due, id

-- name: upcoming
SELECT * FROM schedule ORDER BY next_due, id LIMIT :wanted

-- name: note_occurrence
INSERT INTO occurrence (schedule_key, occurrence_key, fired_at) VALUES (:schedule_key, :occurrence_key, :fired_at)
ON CONFLICT (schedule_key, occurrence_key) DO NOTHING

-- name: hold
INSERT INTO held (group_id, kind, subject_id, detail, due_at) VALUES (:group_id, :kind, :subject_id, :detail, :due_at)

-- name: held
SELECT * FROM held WHERE group_id = :group_id ORDER BY due_at, id

-- name: toggle_held
UPDATE held SET release = 1 - release WHERE id = :id AND group_id = :group_id

-- name: clear_held
DELETE FROM held WHERE group_id = :group_id
