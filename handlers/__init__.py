"""Everything people can do: `HANDLERS` in order, `views` and `kinds` by name."""

from handlers import (
    again,
    calendar_files,
    change_screens,
    conversations,
    delivery,
    files,
    forgetting,
    group_deletion,
    group_settings,
    group_talk,
    group_work,
    groups,
    guests,
    handing_over,
    joining,
    languages,
    meeting_lists,
    meeting_screen,
    membership,
    menu,
    navigation,
    notices,
    organisers,
    pause,
    planning,
    polls,
    privacy,
    pushes,
    quiet,
    reach,
    reminder_screens,
    rsvps,
    sealing,
    silence,
    start,
    surveys,
    talk,
    texts,
    topics,
    welcoming,
    workers,
    writing,
)
from handlers.activity import noting, reporting, rhythm
from handlers.afterwards import feeling, past, ticking
from handlers.afterwards import screens as after_screens
from handlers.broadcasts import drafting, handing_on, message, sending
from handlers.broadcasts import reporting as broadcast_reports
from handlers.broadcasts import writing as broadcast_words
from handlers.cards import sending as card_sending
from handlers.consent import answering, asking, organising
from handlers.decisions import adding, export, log, reviewing
from handlers.finding_time import answering as time_answering
from handlers.finding_time import making as time_making
from handlers.finding_time import organising as time_organising
from handlers.follow_ups import making as follow_up_making
from handlers.follow_ups import screens as follow_up_screens
from handlers.follow_ups import sending as follow_up_sending
from handlers.goals import check_ins, closing_stage, closing_steps, farewells
from handlers.goals import screens as goal_screens
from handlers.group_files import exporting as group_exporting
from handlers.group_files import importing as group_importing
from handlers.group_files import recognising
from handlers.needs import organising as needs_of_all
from handlers.needs import own as own_needs
from handlers.needs import told as lifts_told
from handlers.norms import merging, newcomers, pinning, proposing, pulse_screens, ranking, register
from handlers.norms import reviewing as norm_reviewing
from handlers.registry import kinds, opened, views
from handlers.routing import Route
from handlers.saved_answers import asking as question_asking
from handlers.saved_answers import finding, replying, saving
from handlers.seats import offers
from handlers.seats import organising as places
from handlers.series import repeating
from handlers.series import screens as series_screens
from handlers.sign_ups import making, names, own_screen, taking
from handlers.sign_ups import organising as sign_up_changes
from handlers.tasks import going, helping
from handlers.tasks import making as task_making
from handlers.tasks import screens as task_screens
from handlers.tasks import taking as task_taking

__all__ = [
    "HANDLERS",
    "closing_steps",
    "files",
    "kinds",
    "lifts_told",
    "meeting_screen",
    "opened",
    "pinning",
    "texts",
    "views",
]

HANDLERS: tuple[Route, ...] = (
    *membership.ROUTES,
    *joining.ROUTES,
    *rsvps.ROUTES,
    *polls.ROUTES,
    *answering.ROUTES,
    *surveys.ROUTES,
    *recognising.ROUTES,
    *own_screen.ROUTES,
    *time_answering.ROUTES,
    *topics.ROUTES,
    *own_needs.ROUTES,
    *proposing.ROUTES,
    *register.ROUTES,
    *merging.ROUTES,
    *ranking.ROUTES,
    *norm_reviewing.ROUTES,
    *newcomers.ROUTES,
    *pulse_screens.ROUTES,
    *group_work.ROUTES,
    *goal_screens.ROUTES,
    *check_ins.ROUTES,
    *closing_stage.ROUTES,
    *farewells.ROUTES,
    *again.ROUTES,
    *card_sending.ROUTES,
    *follow_up_screens.ROUTES,
    *follow_up_making.ROUTES,
    *follow_up_sending.ROUTES,
    *task_taking.ROUTES,
    *task_screens.ROUTES,
    *task_making.ROUTES,
    *helping.ROUTES,
    *going.ROUTES,
    *start.ROUTES,
    *menu.ROUTES,
    *privacy.ROUTES,
    *forgetting.ROUTES,
    *navigation.ROUTES,
    *languages.ROUTES,
    *groups.ROUTES,
    *group_settings.ROUTES,
    *welcoming.ROUTES,
    *group_exporting.ROUTES,
    *group_importing.ROUTES,
    *handing_over.ROUTES,
    *group_deletion.ROUTES,
    *reach.ROUTES,
    *organisers.ROUTES,
    *workers.ROUTES,
    *pushes.ROUTES,
    *quiet.ROUTES,
    *silence.ROUTES,
    *pause.ROUTES,
    *delivery.ROUTES,
    *sealing.ROUTES,
    *planning.ROUTES,
    *conversations.ROUTES,
    *change_screens.ROUTES,
    *meeting_lists.ROUTES,
    *guests.ROUTES,
    *calendar_files.ROUTES,
    *offers.ROUTES,
    *needs_of_all.ROUTES,
    *places.ROUTES,
    *repeating.ROUTES,
    *series_screens.ROUTES,
    *reminder_screens.ROUTES,
    *after_screens.ROUTES,
    *ticking.ROUTES,
    *feeling.ROUTES,
    *past.ROUTES,
    *notices.ROUTES,
    *time_making.ROUTES,
    *time_organising.ROUTES,
    *taking.ROUTES,
    *drafting.ROUTES,
    *broadcast_words.ROUTES,
    *sending.ROUTES,
    *broadcast_reports.ROUTES,
    *handing_on.ROUTES,
    *message.ROUTES,
    *making.ROUTES,
    *names.ROUTES,
    *sign_up_changes.ROUTES,
    *asking.ROUTES,
    *organising.ROUTES,
    *log.ROUTES,
    *export.ROUTES,
    *reviewing.ROUTES,
    *adding.ROUTES,
    *reporting.ROUTES,
    *noting.ROUTES,
    *rhythm.ROUTES,
    *finding.ROUTES,
    *saving.ROUTES,
    *question_asking.ROUTES,
    *replying.ROUTES,
    *group_talk.ROUTES,
    *writing.ROUTES,
    *talk.ROUTES,
)
"""The first that matches takes the update: what is special before what is general, `talk` last."""
