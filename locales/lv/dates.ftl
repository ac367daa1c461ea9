weekday-on =
    { $weekday ->
        [0] pirmdien
        [1] otrdien
        [2] trešdien
        [3] ceturtdien
        [4] piektdien
        [5] sestdien
       *[6] svētdien
    }
month-in =
    { $month ->
        [1] janvārī
        [2] februārī
        [3] martā
        [4] aprīlī
        [5] maijā
        [6] jūnijā
        [7] jūlijā
        [8] augustā
        [9] septembrī
        [10] oktobrī
        [11] novembrī
       *[12] decembrī
    }
day-words = { weekday-on }, { $day }. { month-in }
day-words-year = { weekday-on }, { $year }. gada { $day }. { month-in }
clock-words = { $hour }.{ $minute }
at-clock = plkst. { $clock }
day-at = { $day }, { $at }
day-from-until = { $day }, plkst. { $from }–{ $until }
soon-at = { $distance } { $at }
days-from-until = { $first } – { $last }
in-days =
    { $days ->
        [0] šodien
        [1] rīt
        [2] parīt
        [one] pēc { $days } dienas
       *[other] pēc { $days } dienām
    }
in-hours =
    { $hours ->
        [one] pēc { $hours } stundas
       *[other] pēc { $hours } stundām
    }
in-minutes =
    { $minutes ->
        [one] pēc { $minutes } minūtes
       *[other] pēc { $minutes } minūtēm
    }
