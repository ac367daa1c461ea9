-- name: get
SELECT * FROM need WHERE meeting_id = :meeting_id AND person_id = :person_id

-- name: put
INSERT INTO need (meeting_id, person_id, children, interpreter, wheelchair, lift, lift_places, lift_from, shares)
VALUES (:meeting_id, :person_id, :children, :interpreter, :wheelchair, :lift, :lift_places, :lift_from, :shares)
ON CONFLICT (meeting_id, person_id) DO UPDATE SET children = excluded.children, interpreter = excluded.interpreter,
    wheelchair = excluded.wheelchair, lift = excluded.lift, lift_places = excluded.lift_places, lift_from = excluded.lift_from,
    shares = excluded.shares

-- name: drop
DELETE FROM need WHERE meeting_id = :meeting_id AND person_id = :person_id

-- name: of
SELECT need.*, person.name FROM need JOIN person ON person.id = need.person_id WHERE need.meeting_id = :meeting_id ORDER BY need.rowid

-- name: meetings_of
SELECT meeting_id FROM need WHERE person_id = :person_id ORDER BY meeting_id

-- name: agreed
SELECT passenger_id, driver_id FROM agreed_lift WHERE meeting_id = :meeting_id ORDER BY rowid

-- name: agree
INSERT INTO agreed_lift (meeting_id, passenger_id, driver_id) VALUES (:meeting_id, :passenger_id, :driver_id)
ON CONFLICT (meeting_id, passenger_id) DO UPDATE SET driver_id = excluded.driver_id

-- name: undo
DELETE FROM agreed_lift WHERE meeting_id = :meeting_id AND passenger_id = :passenger_id
