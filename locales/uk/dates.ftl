weekday-on =
    { $weekday ->
        [0] у понеділок
        [1] у вівторок
        [2] у середу
        [3] у четвер
        [4] у п’ятницю
        [5] у суботу
       *[6] у неділю
    }
month-in =
    { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    }
day-words = { weekday-on }, { $day } { month-in }
day-words-year = { weekday-on }, { $day } { month-in } { $year } року
clock-words = { $hour }:{ $minute }
at-clock =
    { $hour ->
        [11] об { $clock }
       *[other] о { $clock }
    }
day-at = { $day }, { $at }
day-from-until = { $day }, з { $from } до { $until }
soon-at = { $distance } { $at }
days-from-until = { $first } – { $last }
in-days =
    { $days ->
        [0] сьогодні
        [1] завтра
        [2] післязавтра
        [one] через { $days } день
        [few] через { $days } дні
       *[many] через { $days } днів
    }
in-hours =
    { $hours ->
        [one] через { $hours } годину
        [few] через { $hours } години
       *[many] через { $hours } годин
    }
in-minutes =
    { $minutes ->
        [one] через { $minutes } хвилину
        [few] через { $minutes } хвилини
       *[many] через { $minutes } хвилин
    }
