-- name: note
INSERT INTO notice (name, noted_at) VALUES (:name, :now) ON CONFLICT (name) DO NOTHING

-- name: note_again
INSERT INTO notice (name, noted_at) VALUES (:name, :now)
ON CONFLICT (name) DO UPDATE SET noted_at = excluded.noted_at WHERE notice.noted_at <= :before

-- name: withdraw
DELETE FROM notice WHERE name = :name
