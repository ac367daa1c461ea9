-- What the demo shows of a running bot; read-only, beside it.

-- name: scheduled
SELECT schedule.kind, schedule.detail, schedule.next_due, schedule.group_id, meeting.title
FROM schedule LEFT JOIN meeting ON meeting.id = schedule.subject_id AND schedule.kind LIKE 'meeting-%'
ORDER BY schedule.next_due, schedule.id LIMIT :wanted

-- name: choices
SELECT person.reminder_choice AS choice, count(*) AS people
FROM member JOIN person ON person.id = member.person_id
WHERE member.group_id = :group_id AND member.present = 1 AND member.muted = 0 GROUP BY person.reminder_choice

-- name: outgoing
SELECT chat_id, view, state, tries, planned_at FROM outbox ORDER BY id DESC LIMIT :wanted

-- name: unsent
SELECT count(*) AS rows FROM outbox WHERE state IN ('ready', 'sending')
