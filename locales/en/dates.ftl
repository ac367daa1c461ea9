weekday-on =
    { $weekday ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }
month-in =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
day-words = { weekday-on } { $day } { month-in }
day-words-year = { weekday-on } { $day } { month-in } { $year }
clock-words = { $hour }:{ $minute }
at-clock = at { $clock }
day-at = { $day } { $at }
day-from-until = { $day }, { $from }–{ $until }
soon-at = { $distance } { $at }
days-from-until = { $first } – { $last }
in-days =
    { $days ->
        [0] today
        [1] tomorrow
        [one] in { $days } day
       *[other] in { $days } days
    }
in-hours =
    { $hours ->
        [one] in { $hours } hour
       *[other] in { $hours } hours
    }
in-minutes =
    { $minutes ->
        [one] in { $minutes } minute
       *[other] in { $minutes } minutes
    }
