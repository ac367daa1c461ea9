-- name: inbox_payload
SELECT 'inbox.payload' AS name, payload AS value FROM inbox WHERE payload IS NOT NULL LIMIT 1

-- name: outbox_arguments
SELECT 'outbox.arguments' AS name, arguments AS value FROM outbox LIMIT 1

-- name: person_name
SELECT 'person.name' AS name, name AS value FROM person LIMIT 1

-- name: groups_title
SELECT 'groups.title' AS name, title AS value FROM groups LIMIT 1

-- name: dialog_state
SELECT 'dialog.state' AS name, state AS value FROM dialog LIMIT 1

-- name: meeting_title
SELECT 'meeting.title' AS name, title AS value FROM meeting LIMIT 1

-- name: meeting_place
SELECT 'meeting.place' AS name, place AS value FROM meeting WHERE place IS NOT NULL LIMIT 1

-- name: meeting_online_link
SELECT 'meeting.online_link' AS name, online_link AS value FROM meeting WHERE online_link IS NOT NULL LIMIT 1

-- name: meeting_reason
SELECT 'meeting.reason' AS name, reason AS value FROM meeting WHERE reason IS NOT NULL LIMIT 1

-- name: meeting_change_before
SELECT 'meeting_change.before' AS name, before AS value FROM meeting_change WHERE before IS NOT NULL LIMIT 1

-- name: meeting_change_after
SELECT 'meeting_change.after' AS name, after AS value FROM meeting_change WHERE after IS NOT NULL LIMIT 1

-- name: meeting_change_reason
SELECT 'meeting_change.reason' AS name, reason AS value FROM meeting_change WHERE reason IS NOT NULL LIMIT 1

-- name: poll_question
SELECT 'poll.question' AS name, question AS value FROM poll LIMIT 1

-- name: poll_sub_groups
SELECT 'poll.sub_groups' AS name, sub_groups AS value FROM poll WHERE sub_groups IS NOT NULL LIMIT 1

-- name: poll_totals
SELECT 'poll.totals' AS name, totals AS value FROM poll WHERE totals IS NOT NULL LIMIT 1

-- name: poll_option_label
SELECT 'poll_option.label' AS name, label AS value FROM poll_option LIMIT 1

-- name: poll_vote_vote
SELECT 'poll_vote.vote' AS name, vote AS value FROM poll_vote LIMIT 1

-- name: guest_name
SELECT 'guest.name' AS name, name AS value FROM guest LIMIT 1

-- name: opened_answer_content
SELECT 'opened_answer.content' AS name, content AS value FROM opened_answer LIMIT 1

-- name: decision_subject
SELECT 'decision.subject' AS name, subject AS value FROM decision LIMIT 1

-- name: decision_words
SELECT 'decision.words' AS name, words AS value FROM decision LIMIT 1

-- name: posted_file_mark
SELECT 'posted.file_mark' AS name, file_mark AS value FROM posted WHERE file_mark IS NOT NULL LIMIT 1

-- name: series_title
SELECT 'series.title' AS name, title AS value FROM series LIMIT 1

-- name: series_place
SELECT 'series.place' AS name, place AS value FROM series WHERE place IS NOT NULL LIMIT 1

-- name: series_online_link
SELECT 'series.online_link' AS name, online_link AS value FROM series WHERE online_link IS NOT NULL LIMIT 1

-- name: consent_round_words
SELECT 'consent_round.words' AS name, words AS value FROM consent_round LIMIT 1

-- name: consent_answer_answer
SELECT 'consent_answer.answer' AS name, answer AS value FROM consent_answer LIMIT 1

-- name: need_children
SELECT 'need.children' AS name, children AS value FROM need LIMIT 1

-- name: need_interpreter
SELECT 'need.interpreter' AS name, interpreter AS value FROM need LIMIT 1

-- name: need_wheelchair
SELECT 'need.wheelchair' AS name, wheelchair AS value FROM need LIMIT 1

-- name: need_lift
SELECT 'need.lift' AS name, lift AS value FROM need LIMIT 1

-- name: need_lift_places
SELECT 'need.lift_places' AS name, lift_places AS value FROM need LIMIT 1

-- name: need_lift_from
SELECT 'need.lift_from' AS name, lift_from AS value FROM need LIMIT 1

-- name: seat_line_label
SELECT 'seat_line.label' AS name, label AS value FROM seat_line LIMIT 1

-- name: sign_up_title
SELECT 'sign_up.title' AS name, title AS value FROM sign_up LIMIT 1

-- name: sign_up_line_label
SELECT 'sign_up_line.label' AS name, label AS value FROM sign_up_line LIMIT 1

-- name: sign_up_entry_name
SELECT 'sign_up_entry.name' AS name, name AS value FROM sign_up_entry WHERE name IS NOT NULL LIMIT 1

-- name: aftermath_summary
SELECT 'aftermath.summary' AS name, summary AS value FROM aftermath WHERE summary IS NOT NULL LIMIT 1

-- name: topic_words
SELECT 'topic.words' AS name, words AS value FROM topic LIMIT 1

-- name: time_search_title
SELECT 'time_search.title' AS name, title AS value FROM time_search LIMIT 1

-- name: time_answer_fit
SELECT 'time_answer.fit' AS name, fit AS value FROM time_answer LIMIT 1

-- name: norm_reason
SELECT 'norm.reason' AS name, reason AS value FROM norm WHERE reason IS NOT NULL LIMIT 1

-- name: norm_version_words
SELECT 'norm_version.words' AS name, words AS value FROM norm_version LIMIT 1

-- name: norm_version_reason
SELECT 'norm_version.reason' AS name, reason AS value FROM norm_version WHERE reason IS NOT NULL LIMIT 1

-- name: survey_point_said
SELECT 'survey_point.said' AS name, said AS value FROM survey_point LIMIT 1

-- name: survey_point_did
SELECT 'survey_point.did' AS name, did AS value FROM survey_point LIMIT 1

-- name: survey_definition
SELECT 'survey.definition' AS name, definition AS value FROM survey LIMIT 1

-- name: survey_former
SELECT 'survey.former' AS name, former AS value FROM survey WHERE former IS NOT NULL LIMIT 1

-- name: saved_answer_question
SELECT 'saved_answer.question' AS name, question AS value FROM saved_answer LIMIT 1

-- name: saved_answer_words
SELECT 'saved_answer.words' AS name, words AS value FROM saved_answer LIMIT 1

-- name: saved_answer_synonyms
SELECT 'saved_answer.synonyms' AS name, synonyms AS value FROM saved_answer WHERE synonyms IS NOT NULL LIMIT 1

-- name: saved_answer_link
SELECT 'saved_answer.link' AS name, link AS value FROM saved_answer WHERE link IS NOT NULL LIMIT 1

-- name: saved_answer_phone
SELECT 'saved_answer.phone' AS name, phone AS value FROM saved_answer WHERE phone IS NOT NULL LIMIT 1

-- name: asked_question_words
SELECT 'asked_question.words' AS name, words AS value FROM asked_question LIMIT 1

-- name: follow_up_words
SELECT 'follow_up.words' AS name, words AS value FROM follow_up LIMIT 1

-- name: goal_words
SELECT 'goal.words' AS name, words AS value FROM goal LIMIT 1

-- name: goal_start_score
SELECT 'goal.start_score' AS name, start_score AS value FROM goal WHERE start_score IS NOT NULL LIMIT 1

-- name: goal_end_score
SELECT 'goal.end_score' AS name, end_score AS value FROM goal WHERE end_score IS NOT NULL LIMIT 1

-- name: check_in_answer
SELECT 'check_in.answer' AS name, answer AS value FROM check_in WHERE answer IS NOT NULL LIMIT 1

-- name: task_words
SELECT 'task.words' AS name, words AS value FROM task LIMIT 1

-- name: difficulty_words
SELECT 'difficulty.words' AS name, words AS value FROM difficulty WHERE words IS NOT NULL LIMIT 1

-- name: broadcast_text_words
SELECT 'broadcast_text.words' AS name, words AS value FROM broadcast_text LIMIT 1
