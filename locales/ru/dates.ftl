weekday-on =
    { $weekday ->
        [0] в понедельник
        [1] во вторник
        [2] в среду
        [3] в четверг
        [4] в пятницу
        [5] в субботу
       *[6] в воскресенье
    }
month-in =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
day-words = { weekday-on }, { $day } { month-in }
day-words-year = { weekday-on }, { $day } { month-in } { $year } года
clock-words = { $hour }:{ $minute }
at-clock = в { $clock }
day-at = { $day }, { $at }
day-from-until = { $day }, с { $from } до { $until }
soon-at = { $distance } { $at }
days-from-until = { $first } – { $last }
in-days =
    { $days ->
        [0] сегодня
        [1] завтра
        [2] послезавтра
        [one] через { $days } день
        [few] через { $days } дня
       *[many] через { $days } дней
    }
in-hours =
    { $hours ->
        [one] через { $hours } час
        [few] через { $hours } часа
       *[many] через { $hours } часов
    }
in-minutes =
    { $minutes ->
        [one] через { $minutes } минуту
        [few] через { $minutes } минуты
       *[many] через { $minutes } минут
    }
