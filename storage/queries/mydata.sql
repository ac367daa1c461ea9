-- What is kept about :person, by table, for /mydata. A statement is named after its table, and so is the text that
-- tells a row: mydata-<table>. A sealed column is called "table.column" and opened; what ends in _at is an instant.

-- name: person
SELECT name AS "person.name", language, reach, reminder_choice, weekly_pushes, coalesce(office, 'none') AS office, seen_at FROM person WHERE id = :person

-- name: consent
SELECT purpose, version, given_on FROM consent WHERE person_id = :person ORDER BY purpose

-- name: groups
SELECT title AS "groups.title", created_at FROM groups WHERE worker_id = :person ORDER BY id

-- name: member
SELECT groups.title AS "groups.title", member.role, member.present, member.muted, member.joined_at
FROM member JOIN groups ON groups.id = member.group_id WHERE member.person_id = :person ORDER BY member.joined_at, groups.id

-- name: rsvp
SELECT meeting.title AS "meeting.title", meeting.starts_at, rsvp.answer, rsvp.companions, rsvp.answered_at
FROM rsvp JOIN meeting ON meeting.id = rsvp.meeting_id WHERE rsvp.person_id = :person ORDER BY meeting.starts_at, meeting.id

-- name: guest
SELECT guest.name AS "guest.name", meeting.title AS "meeting.title", guest.entered_at
FROM guest JOIN meeting ON meeting.id = guest.meeting_id WHERE guest.entered_by = :person ORDER BY guest.id

-- name: seat
SELECT meeting.title AS "meeting.title", seat.state FROM seat JOIN meeting ON meeting.id = seat.meeting_id
    LEFT JOIN guest ON guest.id = seat.guest_id
WHERE seat.person_id = :person OR guest.entered_by = :person ORDER BY seat.id

-- name: need
SELECT meeting.title AS "meeting.title", need.children AS "need.children", need.interpreter AS "need.interpreter",
    need.wheelchair AS "need.wheelchair", need.lift AS "need.lift", need.lift_places AS "need.lift_places", need.lift_from AS "need.lift_from"
FROM need JOIN meeting ON meeting.id = need.meeting_id WHERE need.person_id = :person ORDER BY meeting.starts_at, meeting.id

-- name: agreed_lift
SELECT meeting.title AS "meeting.title", CASE WHEN agreed_lift.driver_id = :person THEN 'driver' ELSE 'passenger' END AS part
FROM agreed_lift JOIN meeting ON meeting.id = agreed_lift.meeting_id
WHERE agreed_lift.driver_id = :person OR agreed_lift.passenger_id = :person ORDER BY meeting.starts_at, meeting.id

-- name: meeting
SELECT title AS "meeting.title", starts_at, planned_at FROM meeting WHERE planned_by = :person ORDER BY planned_at, id

-- name: series
SELECT title AS "series.title", rhythm FROM series WHERE planned_by = :person ORDER BY id

-- name: survey
SELECT state, opened_at, closed_at FROM survey WHERE reader_id = :person ORDER BY id

-- name: meeting_change
SELECT meeting.title AS "meeting.title", meeting_change.kind, meeting_change.changed_at
FROM meeting_change JOIN meeting ON meeting.id = meeting_change.meeting_id
WHERE meeting_change.changed_by = :person ORDER BY meeting_change.changed_at, meeting.id

-- name: poll
SELECT question AS "poll.question", asked_at FROM poll WHERE asked_by = :person ORDER BY asked_at, id

-- name: poll_option
SELECT poll.question AS "poll.question", poll_option.label AS "poll_option.label"
FROM poll_option JOIN poll ON poll.id = poll_option.poll_id WHERE poll_option.added_by = :person ORDER BY poll.id, poll_option.id

-- name: poll_vote
SELECT poll_vote.poll_id, poll.question AS "poll.question", poll_vote.vote AS "poll_vote.vote", poll_vote.voted_at
FROM poll_vote JOIN poll ON poll.id = poll_vote.poll_id WHERE poll_vote.person_id = :person ORDER BY poll_vote.voted_at, poll.id

-- name: proposal
SELECT consent_round.words AS "consent_round.words", consent_round.opened_at FROM proposal
JOIN consent_round ON consent_round.proposal_id = proposal.id AND consent_round.version = proposal.version
WHERE proposal.asked_by = :person ORDER BY proposal.id

-- name: consent_answer
SELECT consent_round.words AS "consent_round.words", consent_answer.answer AS "consent_answer.answer"
FROM consent_answer JOIN consent_round ON consent_round.id = consent_answer.round_id
WHERE consent_answer.person_id = :person ORDER BY consent_round.id

-- name: sign_up
SELECT title AS "sign_up.title" FROM sign_up WHERE asked_by = :person ORDER BY id

-- name: sign_up_entry
SELECT sign_up.title AS "sign_up.title", sign_up_entry.name AS "sign_up_entry.name"
FROM sign_up_entry JOIN sign_up ON sign_up.id = sign_up_entry.sign_up_id
WHERE sign_up_entry.person_id = :person OR sign_up_entry.entered_by = :person ORDER BY sign_up_entry.id

-- name: task
SELECT task.words AS "task.words", groups.title AS "groups.title", task.due_on, task.state FROM task
JOIN groups ON groups.id = task.group_id WHERE task.owner_id = :person ORDER BY task.id

-- name: follow_up
SELECT follow_up.words AS "follow_up.words", groups.title AS "groups.title" FROM follow_up
JOIN groups ON groups.id = follow_up.group_id WHERE follow_up.person_id = :person ORDER BY follow_up.id

-- name: card_desk
SELECT groups.title AS "groups.title", card_desk.stage, card_desk.rhythm FROM card_desk
JOIN groups ON groups.id = card_desk.group_id WHERE card_desk.person_id = :person ORDER BY card_desk.id

-- name: goal
SELECT goal.words AS "goal.words", groups.title AS "groups.title", goal.start_score AS "goal.start_score", goal.end_score AS "goal.end_score"
FROM goal JOIN groups ON groups.id = goal.group_id WHERE goal.person_id = :person ORDER BY goal.id

-- name: check_in
SELECT groups.title AS "groups.title", check_in.months, check_in.asked_on, check_in.answer AS "check_in.answer"
FROM check_in JOIN groups ON groups.id = check_in.group_id WHERE check_in.person_id = :person ORDER BY check_in.id

-- name: task_helper
SELECT task.words AS "task.words" FROM task_helper JOIN task ON task.id = task_helper.task_id
WHERE task_helper.person_id = :person ORDER BY task.id

-- name: attendance
SELECT meeting.title AS "meeting.title", meeting.starts_at FROM attendance JOIN meeting ON meeting.id = attendance.meeting_id
WHERE attendance.person_id = :person ORDER BY meeting.starts_at, meeting.id

-- name: topic
SELECT meeting.title AS "meeting.title", topic.words AS "topic.words" FROM topic JOIN meeting ON meeting.id = topic.meeting_id
WHERE topic.person_id = :person ORDER BY topic.id

-- name: time_search
SELECT title AS "time_search.title" FROM time_search WHERE asked_by = :person ORDER BY id

-- name: time_answer
SELECT time_search.title AS "time_search.title", coalesce(replace(time_slot.starts_wall, 'T', ' '), '') AS starts_wall, time_answer.fit AS "time_answer.fit"
FROM time_answer JOIN time_search ON time_search.id = time_answer.search_id
LEFT JOIN time_slot ON time_slot.search_id = time_answer.search_id AND time_slot.slot = time_answer.slot
WHERE time_answer.person_id = :person ORDER BY time_answer.search_id, time_answer.slot

-- name: norm_acceptance
SELECT groups.title AS "groups.title", norm_acceptance.version, norm_acceptance.accepted_on
FROM norm_acceptance JOIN groups ON groups.id = norm_acceptance.group_id
WHERE norm_acceptance.person_id = :person ORDER BY groups.id

-- name: asked_question
SELECT groups.title AS "groups.title", asked_question.words AS "asked_question.words", asked_question.named, asked_question.asked_at
FROM asked_question JOIN groups ON groups.id = asked_question.group_id
WHERE asked_question.asked_by = :person ORDER BY asked_question.id

-- name: activity_rhythm
SELECT rhythm FROM activity_rhythm WHERE person_id = :person

-- name: link
SELECT purpose, expires_at FROM link WHERE made_by = :person ORDER BY expires_at

-- name: dialog
SELECT state AS "dialog.state", expires_at FROM dialog WHERE person_id = :person

-- name: outbox
SELECT planned_at FROM outbox WHERE chat_id = :person ORDER BY id

-- name: push
SELECT sent_at FROM push WHERE person_id = :person ORDER BY sent_at

-- name: posted
SELECT posted_at FROM posted WHERE chat_id = :person ORDER BY posted_at

-- name: chat_pause
SELECT until AS until_at FROM chat_pause WHERE chat_id = :person

-- name: inbox
SELECT received_at FROM inbox WHERE chat_id = :person ORDER BY received_at

-- name: broadcast
SELECT state, changed_at, (SELECT count(*) FROM broadcast_group WHERE broadcast_id = broadcast.id) AS groups
FROM broadcast WHERE written_by = :person ORDER BY id

-- name: broadcast_part
SELECT groups.title AS "groups.title", broadcast_part.state, broadcast.changed_at
FROM broadcast_part JOIN broadcast ON broadcast.id = broadcast_part.broadcast_id JOIN groups ON groups.id = broadcast_part.group_id
WHERE broadcast_part.person_id = :person ORDER BY broadcast_part.broadcast_id

-- name: hand_over
SELECT groups.title AS "groups.title", hand_over.person_id = :person AS mine FROM hand_over JOIN groups ON groups.id = hand_over.group_id
WHERE hand_over.person_id = :person OR hand_over.offered_by = :person ORDER BY groups.id
