-- name: note
INSERT INTO notice (name, noted_at) VALUES (:name, :now) ON CONFLICT (name) DO NOTHING

-- name: withdraw
DELETE FROM notice WHERE name = :name
