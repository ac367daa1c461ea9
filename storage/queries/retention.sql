-- Run every hour. A statement is named after its table; :before is now less the table's span in domain/privacy.py.

-- name: inbox
DELETE FROM inbox WHERE received_at <= :before

-- name: outbox
DELETE FROM outbox WHERE planned_at <= :before AND state <> 'sending'

-- name: need
DELETE FROM need WHERE meeting_id IN (SELECT id FROM meeting WHERE ends_at <= :before)

-- name: agreed_lift
DELETE FROM agreed_lift WHERE meeting_id IN (SELECT id FROM meeting WHERE ends_at <= :before)

-- name: push
DELETE FROM push WHERE sent_at <= :before

-- name: posted
DELETE FROM posted WHERE posted_at <= :before

-- name: broadcast
DELETE FROM broadcast WHERE changed_at <= :before AND state <> 'planned'

-- name: chat_pause
DELETE FROM chat_pause WHERE until <= :before

-- name: link
DELETE FROM link WHERE expires_at <= :before

-- name: hand_over
DELETE FROM hand_over WHERE expires_at <= :before

-- name: dialog
DELETE FROM dialog WHERE expires_at <= :before

-- name: time_search
DELETE FROM time_search WHERE closes_at <= :before

-- name: series
DELETE FROM series WHERE ended_at <= :before

-- name: occurrence
DELETE FROM occurrence WHERE fired_at <= :before

-- name: notice
DELETE FROM notice WHERE noted_at <= :before

-- name: asked_question
DELETE FROM asked_question WHERE asked_at <= :before

-- name: forgotten
DELETE FROM forgotten WHERE forgotten_at <= :before
