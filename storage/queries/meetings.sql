-- name: get
SELECT * FROM meeting WHERE id = :id

-- name: add
INSERT INTO meeting (group_id, title, place, online_link, starts_wall, ends_wall, zone, starts_at, ends_at, state, reason, revision, planned_by, planned_at, series_id, series_day, series_start, uid)
VALUES (:group_id, :title, :place, :online_link, :starts_wall, :ends_wall, :zone, :starts_at, :ends_at, :state, :reason, 1, :planned_by, :planned_at, :series_id, :series_day,
    CASE WHEN :series_id IS NULL THEN NULL ELSE :starts_wall END, coalesce((SELECT uid FROM series WHERE id = :series_id), lower(hex(randomblob(8)))))
RETURNING id, uid, series_start

-- name: of_series
SELECT * FROM meeting WHERE series_id = :series_id AND series_day = :day

-- name: join_series
UPDATE meeting SET series_id = :series_id, series_day = :day, series_start = starts_wall, uid = (SELECT uid FROM series WHERE id = :series_id)
WHERE id = :id

-- name: all_of_series
SELECT * FROM meeting WHERE series_id = :series_id ORDER BY series_day

-- name: with_uid
SELECT * FROM meeting WHERE group_id = :group_id AND uid = :uid ORDER BY series_day

-- name: latest_of_series
SELECT * FROM meeting WHERE series_id = :series_id ORDER BY series_day DESC LIMIT 1

-- name: overlapping
SELECT * FROM meeting WHERE group_id = :group_id AND state = 'planned' AND starts_at < :ends_at AND ends_at > :starts_at

-- name: announce
UPDATE meeting SET announced_at = :now WHERE id = :id AND announced_at IS NULL

-- name: change
UPDATE meeting SET title = :title, place = :place, online_link = :online_link, starts_wall = :starts_wall, ends_wall = :ends_wall,
    zone = :zone, starts_at = :starts_at, ends_at = :ends_at, state = :state, reason = :reason, revision = :revision
WHERE id = :id AND revision = :revision - 1

-- name: add_change
INSERT INTO meeting_change (meeting_id, revision, kind, before, after, reason, changed_by, changed_at)
VALUES (:meeting_id, :revision, :kind, :before, :after, :reason, :changed_by, :changed_at)

-- name: between
SELECT * FROM meeting WHERE group_id = :group_id AND starts_at >= :after AND starts_at < :until ORDER BY starts_at, id

-- name: changes
SELECT meeting_change.* FROM meeting_change JOIN meeting ON meeting.id = meeting_change.meeting_id
WHERE meeting.group_id = :group_id AND meeting_change.changed_at >= :after AND meeting_change.changed_at < :until
ORDER BY meeting_change.changed_at, meeting_change.meeting_id, meeting_change.revision

-- name: history
SELECT * FROM meeting_change WHERE meeting_id = :meeting_id ORDER BY revision

-- name: ahead
SELECT * FROM meeting WHERE group_id = :group_id AND state = :state AND ends_at > :now ORDER BY starts_at, id

-- name: answer
INSERT INTO rsvp (meeting_id, person_id, answer, answered_at) VALUES (:meeting_id, :person_id, :answer, :now)
ON CONFLICT (meeting_id, person_id) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at,
    companions = CASE WHEN excluded.answer = 'coming' THEN rsvp.companions ELSE 0 END
RETURNING companions

-- name: set_companions
INSERT INTO rsvp (meeting_id, person_id, answer, companions, answered_at) VALUES (:meeting_id, :person_id, 'coming', :companions, :now)
ON CONFLICT (meeting_id, person_id) DO UPDATE SET answer = 'coming', companions = excluded.companions, answered_at = excluded.answered_at

-- name: rsvp
SELECT rsvp.person_id, person.name, rsvp.answer, rsvp.companions FROM rsvp JOIN person ON person.id = rsvp.person_id
WHERE rsvp.meeting_id = :meeting_id AND rsvp.person_id = :person_id

-- name: rsvps
SELECT rsvp.person_id, person.name, rsvp.answer, rsvp.companions FROM rsvp JOIN person ON person.id = rsvp.person_id
WHERE rsvp.meeting_id = :meeting_id ORDER BY rsvp.answered_at, rsvp.person_id

-- name: totals
SELECT coalesce(sum(CASE WHEN answer = 'coming' AND NOT EXISTS (SELECT 1 FROM seat WHERE seat.meeting_id = rsvp.meeting_id
            AND seat.person_id = rsvp.person_id AND seat.state <> 'held') THEN 1 + companions ELSE 0 END), 0)
        + (SELECT count(*) FROM guest LEFT JOIN seat ON seat.guest_id = guest.id
            WHERE guest.meeting_id = :meeting_id AND coalesce(seat.state, 'held') = 'held') AS coming,
    coalesce(sum(CASE WHEN answer = 'maybe' THEN 1 ELSE 0 END), 0) AS maybe,
    coalesce(sum(CASE WHEN answer = 'no' THEN 1 ELSE 0 END), 0) AS no
FROM rsvp WHERE meeting_id = :meeting_id

-- name: add_guest
INSERT INTO guest (meeting_id, name, entered_by, entered_at) VALUES (:meeting_id, :name, :entered_by, :now) RETURNING id

-- name: remove_guest
DELETE FROM guest WHERE id = :id AND meeting_id = :meeting_id AND entered_by = :entered_by

-- name: guests
SELECT id, name, entered_by FROM guest WHERE meeting_id = :meeting_id ORDER BY id
