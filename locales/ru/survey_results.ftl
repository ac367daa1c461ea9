button-survey-results = 📊 Результаты
button-survey-reader = 👤 Кто читает результаты
survey-still-sealed = Опрос ещё не закончился. До этого ответов не видит никто, и Вы тоже.
survey-nothing-to-show = Результаты этого опроса не показывают: ответов было слишком мало или почти столько же, сколько раньше.
survey-results =
    <b>{ $title }</b>
    Результаты. Группа «{ $group }». Их видите только Вы, пока не покажете что-то другим.
survey-reach-told =
    { $asked ->
        [0] Ответили: { $answered }.
       *[other] Спросили: { $asked }. Ответили: { $answered }.
    }
survey-reach-modes = Сами: { $alone }, с помощью: { $helped }, на бумаге: { $paper }.
button-survey-result-first = 📊 Смотреть по вопросам
button-survey-texts =
    { $waiting ->
        [0] 🔎 Перечитать тексты
       *[other] 🔎 Прочитать тексты (ждут: { $waiting })
    }
button-survey-files = 📄 Отчёт: PDF, таблица, текст
button-survey-share = 📣 Показать группе…
button-survey-compare = ⚖️ Сравнить с другим опросом
survey-result-head = <i>{ $title }</i> · { $number } из { $total }
survey-result-question = <b>{ $question }</b>
survey-result-line = { $label } – <b>{ $figure }</b>
survey-result-note = <i>{ $words }</i>
survey-plain = { $words }
survey-result-answered = Ответили: { $answered }.
survey-result-none = Никто не ответил.
survey-result-few = Ответили: { $answered }. Показывают, только если ответили не меньше { $k }.
survey-result-subset = Этот вопрос задали только части людей. Числа здесь могли бы выдать ответы немногих, поэтому их не показывают.
survey-figure-exact = { $count } из { $answered }
survey-figure-share = { $count } из { $answered } ({ $percent } %)
survey-figure-between = { $low }–{ $high } из { $answered }
survey-figure-below = меньше { $fewer } из { $answered }
survey-figure-unsaid = не показывают
survey-mean-label = В среднем
survey-mean = В среднем { $mean } (шкала 1–{ $highest }, ответов: { $answered })
survey-mean-between = В среднем от { $low } до { $high } (шкала 1–{ $highest }, ответов: { $answered })
survey-result-leader = Чаще всего: { $label }.
survey-result-ranking =
    { $places ->
        [1] Посчитано, сколько человек поставили это на первое место.
       *[other] Посчитано, сколько человек поставили это среди первых { $places }.
    }
survey-result-several =
    { $most ->
        [0] Можно было выбрать несколько ответов.
       *[other] Можно было выбрать ответов: до { $most }.
    }
survey-result-bounded = Точное число не показывают там, где оно выдало бы ответы меньше чем { $k } человек.
survey-picture-first = На картинке – самые частые ответы: { $count }.
button-survey-result-before = ← Предыдущий
button-survey-result-after = Следующий →
survey-texts-line = Своими словами: { $all }. Показывать: { $released }, ещё прочитать: { $waiting }.
survey-texts-more = … Остальные – в файле отчёта.
survey-no-texts = В этом опросе текстов нет.
survey-text-head =
    🔎 Текст { $number } из { $total }
    { $kind ->
        [comment] <b>{ $question }</b> (добавление)
       *[text] <b>{ $question }</b>
    }

    { $word ->
        [yes] ✅ Решено показать: будет в отчёте.
        [no] 🚫 Решено не показывать: в отчёте не будет.
       *[none] Пока не решено. Пока Вы не решите показать, текст видите только Вы.
    }
survey-text-unmarked = Телефона, адреса или имени я здесь не вижу. Но прочитайте сами: можно ли кого-то узнать?
survey-text-marked = ⚠️ Здесь может быть: { $traces }. Если кого-то можно узнать, не показывайте.
survey-trace =
    { $trace ->
        [personal_code] персональный код
        [phone] номер телефона
        [email] адрес почты
        [account] имя пользователя
        [link] ссылка
        [address] адрес
       *[name] чьё-то имя
    }
survey-text-long = Текст длинный, поэтому целиком он есть и в файле.
survey-text-file = Текст { $number }
button-survey-text-yes = ✅ Показать в отчёте
button-survey-text-no = 🚫 Не показывать
button-survey-text-undo = ↩️ Отменить предыдущее
button-survey-text-before = ← Предыдущий
button-survey-text-after = Следующий →
button-survey-text-again = 🔎 Перечитать с начала
survey-text-released = Будет в отчёте.
survey-text-left-out = В отчёте не будет.
survey-text-taken-back = Отменено.
survey-texts-done =
    ✅ <b>Все тексты прочитаны.</b>

    Показать: { $released }. Не показывать: { $left_out }. Передумать можно в любой момент.
survey-files =
    📄 <b>{ $title }</b>

    Какой отчёт подготовить? Язык: { $languages }.
    Файл видите только Вы, пока не перешлёте его другим.
survey-files-texts =
    { $waiting ->
        [0] Тексты: показать { $released } из { $all }.
       *[other] Тексты: показать { $released } из { $all }. Непрочитанные ({ $waiting }) не войдут.
    }
button-survey-file-pdf = 📄 PDF для печати
button-survey-file-xlsx = 📊 Таблица Excel (XLSX)
button-survey-file-csv = 🧮 CSV для других программ
button-survey-file-text = 📋 Текст для вставки
survey-file-coming = Готовлю. Файл будет ниже.
survey-file-caption =
    { $asked ->
        [0] 📄 Отчёт: { $title }. Ответили: { $answered }.
       *[other] 📄 Отчёт: { $title }. Спросили: { $asked }. Ответили: { $answered }.
    }
survey-paper-title = { $title } – отчёт об опросе
survey-paper-footer = { $title }. Ответили: { $answered }. Подготовлено с помощью Kopā.
survey-about-group = Группа
survey-about-when = Когда
survey-about-asked = Спросили
survey-about-unknown = неизвестно
survey-about-answered = Ответили
survey-about-alone = – сами
survey-about-helped = – с помощью
survey-about-paper = – на бумаге
survey-times-head = Ответили: { $answered }
survey-part =
    { $part ->
        [morning] Утром
        [afternoon] Днём
       *[evening] Вечером
    }
survey-day =
    { $day ->
        [1] Пн
        [2] Вт
        [3] Ср
        [4] Чт
        [5] Пт
        [6] Сб
       *[7] Вс
    }
survey-method = Как это посчитано
survey-method-sealed = Опрос был анонимным. Ответы лежали запечатанными, пока он был открыт. Потом их перемешали, а ключ уничтожили: кто что ответил, найти не может никто.
survey-method-few = Результаты показывают, только если ответили не меньше { $k }.
survey-method-sensitive = Для деликатных вопросов нужно не меньше { $k } ответов.
survey-method-small = Число меньше { $k } точно не показывают. Чтобы его нельзя было и вычислить, иногда точно не показывают и другое число; тогда заштрихованная полоса показывает, между какими числами оно лежит.
survey-method-languages = Ответы на всех языках сосчитаны вместе.
survey-method-texts = Написанное людьми до публикации прочитал один человек и оставил только то, по чему никого нельзя узнать. Порядок текстов случайный.
survey-method-helped = Если человек отвечает с помощью или на бумаге, его ответы видит и помощник.
survey-method-skipped = Вопросы можно было пропускать, поэтому число ответов на каждый может отличаться.
survey-method-who = Отчёт показывает мнение тех, кто ответил. В небольшой группе разница в несколько человек может быть случайной.
survey-sheet-figures = Числа
survey-sheet-about = Об опросе
survey-sheet-texts = Тексты
survey-column-what = Что
survey-column-value = Значение
survey-column-number = №
survey-column-part = Часть
survey-column-question = Вопрос
survey-column-kind = Вид
survey-column-answer = Ответ
survey-column-count = Число
survey-column-at-least = Не меньше
survey-column-at-most = Не больше
survey-column-answered = Ответили
survey-column-note = Примечание
survey-column-text = Текст
survey-kind =
    { $kind ->
        [single] один ответ
        [multiple] несколько ответов
        [top] самое важное
        [ranking] по важности
        [scale_5] шкала 1–5
        [scale_10] шкала 1–10
        [yes_maybe_no] да, может быть, нет
        [number] число
        [day_parts] дни и время
       *[text] своими словами
    }
survey-share =
    📣 <b>Показать группе «{ $group }»?</b>

    { $state ->
        [stands] Сводка в группе уже есть. Если отправите ещё раз, она обновится.
        [planned] Сводка ждёт утра: в группе тихое время.
       *[none] Группа пока ничего не видела. Если сейчас тихое время, сводка подождёт до утра.
    } { $texts ->
        [0] Группа увидит:
       *[other] В PDF войдут и тексты, которые решено показать: { $texts }. Группа увидит:
    }
button-survey-share-paper =
    { $on ->
        [1] ✅ Вместе с отчётом PDF
       *[0] 📄 Добавить отчёт PDF
    }
button-survey-share-now = 📣 Отправить группе
button-survey-share-undo = ↩️ Убрать из группы
button-survey-share-which = ☑️ Вопросы: { $chosen } из { $total }
survey-share-which =
    ☑️ <b>О каких вопросах рассказать группе?</b>

    { $total ->
        [0] Нет ни одного вопроса, по которому группе можно было бы что-то показать.
       *[other] Выбрано { $chosen } из { $total }. Нажмите на вопрос, чтобы убрать или добавить его. Вопросов, о которых ничего показывать нельзя, здесь нет. Группе пока ничего не отправляется.
    }
button-survey-share-tick =
    { $on ->
        [1] ✅ { $number }. { $question }
       *[0] ⬜ { $number }. { $question }
    }
button-survey-share-all = ☑️ Выбрать все
button-survey-share-look = 👀 Посмотреть, что увидит группа
survey-share-nothing = Не выбран ни один вопрос. Выберите хотя бы один, чтобы показать группе.
survey-shared = Отправлено группе.
survey-shared-later = В группе тихое время. Сводка уйдёт утром.
survey-share-taken-back = Убрано. Если сообщению больше двух дней, Telegram разрешает удалить его только администратору группы.
held-survey-share = 📊 Сводка опроса «{ $title }» ({ $due })
survey-summary-head = 📊 <b>{ $title }</b> – что ответила группа
survey-summary-more =
    { $paper ->
        [1] … Ещё вопросов в отчёте PDF: { $count }.
       *[0] … Ещё вопросов в полном отчёте: { $count }.
    }
survey-summary-tail = Опрос был анонимным. Число меньше { $k } точно не показывают. Спасибо всем, кто ответил!
survey-compare =
    ⚖️ <b>{ $title }</b>

    { $count ->
        [0] Сравнить не с чем. Нужен другой законченный опрос с такими же вопросами, результаты которого тоже читаете Вы.
       *[other] С каким сравнить?
    }
survey-compare-name = { $group }, { $day } (ответили: { $answered })
survey-compare-label = <u>{ $label }</u>
survey-compare-bar = { $label } · { $side }
survey-compare-side = <b>{ $side }</b>: { $name }
survey-compare-title = { $title } – сравнение
survey-compare-note = Рядом стоят числа двух опросов. Где ответили немногие, разница в несколько человек может быть случайной.
survey-nothing-to-compare = В этих опросах нет вопроса, для которого числа есть в обоих.
survey-reader =
    👤 <b>{ $title }</b>

    Результаты читает: { $name }. { $count ->
        [0] Других, кто ведёт группу, нет, поэтому передать некому.
       *[other] Кто будет читать их дальше?
    }
survey-reader-warning = О перемене узнает вся группа: люди отвечали, зная, кто прочтёт.
survey-reader-ask =
    { $told ->
        [1] Дальше результаты будет читать только { $name }. Группа увидит:
       *[0] Дальше результаты будет читать только { $name }. Меняем?
    }
survey-reader-told =
    👤 <b>{ $title }</b>

    Результаты анонимного опроса теперь читает { $after }. Раньше было указано: { $before }. { $state ->
        [open] Если Вам это не подходит, до конца опроса свои ответы можно изменить или удалить.
       *[closed] Кто что ответил, по-прежнему не может найти никто.
    }
survey-reader-you = 👤 Вам поручено читать результаты анонимного опроса «{ $title }» в группе «{ $group }». Видеть их будете только Вы.
survey-reader-changed = Теперь читает { $name }.
survey-reader-unfit = Этот человек больше не ведёт группу, поэтому читать результаты не может.
survey-reader-not-yours = Передать чтение может только тот, кто читает сейчас. Если его больше нет, это делает работник группы.
button-survey-reader-choose = 👤 { $name }
button-survey-reader-yes = ✅ Да, изменить
