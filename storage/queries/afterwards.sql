-- name: get
SELECT * FROM aftermath WHERE meeting_id = :meeting_id

-- name: set_summary
INSERT INTO aftermath (meeting_id, summary) VALUES (:meeting_id, :summary)
ON CONFLICT (meeting_id) DO UPDATE SET summary = excluded.summary

-- name: set_others
INSERT INTO aftermath (meeting_id, others) VALUES (:meeting_id, :others)
ON CONFLICT (meeting_id) DO UPDATE SET others = excluded.others

-- name: ask_feeling
INSERT INTO aftermath (meeting_id, box_id, privately) VALUES (:meeting_id, :box_id, :privately)
ON CONFLICT (meeting_id) DO UPDATE SET box_id = excluded.box_id, privately = excluded.privately WHERE aftermath.box_id IS NULL

-- name: set_felt
UPDATE aftermath SET felt_count = :answered, felt = :step WHERE meeting_id = :meeting_id

-- name: tick
INSERT INTO attendance (meeting_id, person_id) VALUES (:meeting_id, :person_id) ON CONFLICT DO NOTHING

-- name: untick
DELETE FROM attendance WHERE meeting_id = :meeting_id AND person_id = :person_id

-- name: came
SELECT person_id FROM attendance WHERE meeting_id = :meeting_id
