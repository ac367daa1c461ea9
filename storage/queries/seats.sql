-- name: lines
SELECT * FROM seat_line WHERE meeting_id = :meeting_id ORDER BY line

-- name: set_limited
UPDATE meeting SET limited = :limited WHERE id = :meeting_id

-- name: drop_lines
DELETE FROM seat_line WHERE meeting_id = :meeting_id

-- name: add_line
INSERT INTO seat_line (meeting_id, line, label, places) VALUES (:meeting_id, :line, :label, :places)

-- name: of
SELECT seat.*, person.name AS person_name, guest.name AS guest_name, guest.entered_by, rsvp.companions
FROM seat LEFT JOIN person ON person.id = seat.person_id LEFT JOIN guest ON guest.id = seat.guest_id
    LEFT JOIN rsvp ON rsvp.meeting_id = seat.meeting_id AND rsvp.person_id = seat.person_id
WHERE seat.meeting_id = :meeting_id ORDER BY seat.id

-- name: meeting_of
SELECT meeting_id FROM seat WHERE id = :id

-- name: enter
INSERT INTO seat (meeting_id, line, person_id, guest_id, state) VALUES (:meeting_id, :line, :person_id, :guest_id, :state)
RETURNING id

-- name: put
UPDATE seat SET state = :state, asked_until = :asked_until WHERE id = :id

-- name: release
DELETE FROM seat WHERE id = :id

-- name: release_all
DELETE FROM seat WHERE meeting_id = :meeting_id

-- name: meetings_of
SELECT DISTINCT seat.meeting_id FROM seat LEFT JOIN guest ON guest.id = seat.guest_id
WHERE seat.person_id = :person_id OR guest.entered_by = :person_id ORDER BY seat.meeting_id
