"""Who may do what by which button, stated: a new button without a line here fails `test_p8_rights_matrix.py`."""


def _verbs(words: str) -> frozenset[str]:
    return frozenset(words.split())


OWN = _verbs(
    """
    choose-group consent-revoke consents forget forget-yes help language language-set menu mute mydata privacy
    pushes pushes-set remind reminders settings silence silence-toggle silences talk unmute
    """
)
"""About the person who presses, and nobody's group: theirs alone to see and to change."""

OPEN = _verbs(
    """
    my-language
    """
)
"""Whoever can press it in the group is answered; Telegram lets only people of the group do that."""

MEMBER = _verbs(
    """
    broadcast-own decision decision-search decisions decisions-table decisions-text find goals group
    group-work groups ics-group meetings meetings-past norms norms-accept poll poll-names polls sign-up
    sign-up-other sign-ups surveys take take-off task task-back task-day task-done task-help task-help-group
    task-help-lead task-take task-when task-write-day tasks vote
    """
)
"""From members on."""

ORGANISER = _verbs(
    """
    activity again announce answer-add ask-poll broadcast broadcast-new build-import card cards check-ins
    check-ins-on closing closing-done closing-finish closing-gather closing-invite closing-invite-yes
    closing-onward closing-undo closing-words closing-words-yes consent-rule consent-rule-set decision-add
    feeling-by-itself
    decision-change decision-retire decision-retire-yes decision-when difficulty follow-up-make follow-ups
    group-keep group-languages group-settings held held-all history invitation join-away join-in lift-no
    lift-yes lifts meeting names needs-all newcomers newcomers-see norm-pulse-now norm-pulse-repeat norms-every
    norms-pulse norms-rhythm norms-stage notice organiser-stop-ask organiser-stop-yes pause pause-now places plan
    poll-cancel poll-cancel-yes poll-close poll-merge poll-no-repeat poll-open poll-until propose
    questions quiet quiet-holidays quiet-set quiet-sundays reach reach-paper reach-picture repeat resume
    resume-now sign-up-again sign-up-cancel sign-up-cancel-yes sign-up-close sign-up-end sign-up-make
    sign-up-names sign-up-paper sign-up-places sign-up-workbook survey-new task-drop task-go task-go-yes task-make
    task-smaller time-find
    """
)
"""From organisers on."""

WORKER = _verbs(
    """
    group-delete group-delete-yes group-export group-export-file group-import hand-over hand-over-ask
    hand-over-yes organiser-ask organiser-choose organiser-drop organiser-drop-ask organiser-link
    organiser-make organisers
    """
)
"""The worker of the group and the operator."""

OPERATOR = _verbs(
    """
    worker-invite worker-remove worker-remove-ask workers
    """
)
"""The operator alone."""

WRITER = _verbs(
    """
    broadcast-again broadcast-cancel broadcast-correct broadcast-draft broadcast-drop broadcast-group
    broadcast-groups broadcast-look broadcast-paper broadcast-plain broadcast-report broadcast-send
    broadcast-urgent broadcast-when broadcast-where broadcast-withdraw broadcast-withdraw-yes broadcast-write
    broadcasts
    """
)
"""Of an announcement, for whoever wrote it: here the worker."""

NOTHING_HERE = _verbs(
    """
    activity-document activity-report activity-rhythm activity-rhythm-set after after-as-said after-others
    after-preview after-send after-summary after-tick after-ticks again-ask again-yes answer answer-change
    answer-delete answer-delete-yes ask box-ask-give-up box-give-up bring build-about build-add build-again
    build-again-in build-all-sensitive build-alone build-bounds build-days build-double build-down
    build-drop build-edit build-export build-flag build-glance build-item build-kind build-kinds build-most
    build-options build-part build-part-add build-part-delete build-part-down build-part-up build-switch
    build-switches build-text build-tongues build-translate build-undo build-up build-when build-when-is
    build-when-not build-when-num build-when-of card-rhythm card-stage change check-in consent consent-amend
    consent-answer consent-close consent-close-yes consent-reasons consent-withdraw consent-withdraw-yes
    difficulty-note difficulty-take-back difficulty-words dot farewell-withdraw farewell-write feeling
    feeling-ask feeling-send follow-up follow-up-done follow-up-later follow-up-stop give-up goal goal-again
    goal-ask goal-ask-yes goal-make goal-remove goal-score goal-words group-language guest hand-over-no hand-over-take
    ics leave-it lift-cars need need-interpreter need-language need-lift needs norm norm-again norm-aside
    norm-close norm-drop norm-ideas norm-keep norm-propose norm-pulse norm-rank norm-retire norm-retire-yes
    norm-send norm-withdraw norm-word norm-write norms-ask-first norms-begin own-language paper-check
    paper-choose paper-enter paper-undo point point-remove point-write poll-add poll-rounds question
    question-aside question-aside-yes question-reply question-take-back rank rsvp seat-no seat-yes
    send-again series series-apply series-apply-yes series-day series-end series-end-yes series-hold
    series-move series-skip slot survey survey-agree survey-answer survey-close survey-close-ask
    survey-compare survey-compared survey-compared-file survey-decline survey-delete survey-delete-ask
    survey-did survey-did-add survey-did-see survey-did-send survey-extend survey-file survey-files
    survey-form survey-help survey-help-write survey-helped survey-make survey-open
    survey-open-ask survey-out survey-paper survey-poster survey-qr survey-reader survey-reader-ask
    survey-reader-set survey-result survey-results survey-share survey-share-now survey-share-undo
    survey-text survey-text-say survey-text-undo survey-texts survey-try survey-until task-leave-out
    task-offer task-undo tasks-call tasks-call-yes time-cancel time-cancel-yes time-close time-end time-plan
    time-rest time-search time-standings topic topic-drop topic-merge topic-put topic-show topic-up topics
    topics-paper topics-preview topics-send unguest unrank
    """
)
"""About things that this world has none of, or not at that stage: they must do nothing for anybody but the operator.

Who may do these is tested beside each feature."""
