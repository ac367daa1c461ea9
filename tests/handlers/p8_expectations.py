"""Who may do what by which button, stated: a new button without a line here fails `test_p8_rights_matrix.py`."""


def _verbs(words: str) -> frozenset[str]:
    return frozenset(words.split())


OWN = _verbs(
    """
    activity-rhythm-set choose-group consent-revoke consents forget forget-yes help language
    language-set menu mute mydata privacy pushes pushes-set remind reminders settings silence
    silence-toggle silences talk unmute
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
    answer ask bring broadcast-own consent consent-answer decision decision-search decisions
    decisions-table decisions-text dot find give-up goal-make goals group group-work groups guest ics
    ics-group meeting meetings meetings-past need need-interpreter need-lift needs norms norms-accept
    own-language poll poll-names polls rank rsvp sign-up sign-up-other sign-ups slot survey-agree
    survey-answer surveys take take-off task task-back task-day task-done task-help task-help-group
    task-help-lead task-make task-offer task-take task-when task-write-day tasks time-rest time-search
    topic-put topics vote
    """
)
"""From members on."""

ORGANISER = _verbs(
    """
    activity activity-document activity-report again again-ask again-yes announce answer-add
    answer-change answer-delete answer-delete-yes ask-poll broadcast broadcast-new build-about build-add
    build-again build-all-sensitive build-alone build-double build-down build-drop build-edit
    build-export build-flag build-import build-kind build-options build-part-add build-part-delete
    build-switch build-text build-tongues build-up build-when-is build-when-not card card-rhythm
    card-stage cards change check-ins check-ins-on closing closing-done closing-finish closing-gather
    closing-invite closing-invite-yes closing-onward closing-undo closing-words closing-words-yes
    consent-amend consent-close-yes consent-reasons consent-rule consent-rule-set consent-withdraw
    consent-withdraw-yes decision-add decision-change decision-retire decision-retire-yes decision-when
    difficulty difficulty-note feeling-by-itself follow-up follow-up-make follow-up-stop follow-ups
    group-keep group-language group-languages group-settings held held-all history invitation join-away
    join-in lift-no lift-yes lifts names needs-all newcomers newcomers-see norm-again norm-aside
    norm-ideas norm-pulse-now norm-pulse-repeat norm-rank norm-word norms-begin norms-every norms-pulse
    norms-rhythm norms-stage notice organiser-stop-ask organiser-stop-yes paper-enter pause pause-now
    places plan poll-cancel poll-cancel-yes poll-close poll-merge poll-no-repeat poll-open poll-until
    propose question question-aside question-aside-yes question-reply questions quiet quiet-holidays
    quiet-set quiet-sundays reach reach-paper reach-picture repeat resume resume-now seat-no series
    series-day series-end series-end-yes series-move series-skip sign-up-again sign-up-cancel
    sign-up-cancel-yes sign-up-close sign-up-end sign-up-make sign-up-names sign-up-paper sign-up-places
    sign-up-workbook survey survey-close survey-close-ask survey-delete survey-delete-ask survey-did
    survey-did-add survey-form survey-help-write survey-make survey-new survey-open survey-open-ask
    survey-out survey-paper survey-poster survey-qr survey-try survey-until task-drop task-go
    task-go-yes task-smaller tasks-call tasks-call-yes time-cancel time-cancel-yes time-close time-end
    time-find time-plan time-standings topic topic-drop topic-merge topic-show topic-up topics-paper
    topics-preview topics-send
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
    broadcast-urgent broadcast-when broadcast-where broadcast-withdraw broadcast-withdraw-yes
    broadcast-write broadcasts
    """
)
"""Of an announcement, for whoever wrote it: here the worker."""

READER = _verbs(
    """
    survey-compare survey-file survey-files survey-reader survey-reader-ask survey-reader-set
    survey-result survey-results survey-share survey-share-now survey-share-tick
    survey-share-undo survey-share-which survey-text
    survey-text-say survey-text-undo survey-texts
    """
)
"""Of a closed survey, for its one reader: here the worker, and not even the operator."""

NOTHING_HERE = _verbs(
    """
    activity-rhythm after after-as-said after-others after-preview after-send after-summary after-tick
    after-ticks box-ask-give-up box-give-up build-again-in build-bounds build-days build-glance
    build-item build-kinds build-most build-part build-part-down build-part-up build-switches
    build-translate build-undo build-when build-when-num build-when-of check-in consent-close
    difficulty-take-back difficulty-words farewell-withdraw farewell-write feeling feeling-ask
    feeling-send follow-up-done follow-up-later goal goal-again goal-ask goal-ask-yes goal-remove
    goal-score goal-words hand-over-no hand-over-take leave-it lift-cars need-language norm norm-close
    norm-drop norm-keep norm-propose norm-pulse norm-retire norm-retire-yes norm-send norm-withdraw
    norm-write norms-ask-first paper-check paper-choose paper-undo point point-remove point-write
    poll-add poll-rounds question-take-back seat-yes send-again series-apply series-apply-yes
    series-hold survey-compared survey-compared-file survey-decline survey-did-see survey-did-send
    survey-extend survey-help survey-helped task-leave-out task-undo unguest unrank
    """
)
"""About things that neither world has, or not at that stage: they must do nothing for anybody but the operator.

Who may do these is tested beside each feature."""
