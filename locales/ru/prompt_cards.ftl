button-cards = 🃏 Карточки организатору
button-card = 🃏 Карточка для меня
button-card-next = 🃏 Следующая карточка
button-card-stage =
    { $on ->
        [yes] ✅ { card-stage-name }
       *[no] { card-stage-name }
    }
card-stage-name =
    { $stage ->
        [planning] Планируем
        [beginning] Начало
        [middle] Середина
       *[ending] Завершение
    }
button-card-rhythm =
    { $on ->
        [yes] ✅ { card-rhythm-name }
       *[no] { card-rhythm-name }
    }
card-rhythm-name =
    { $rhythm ->
        [off] Только по запросу
        [weekly] Каждый понедельник
        [fortnightly] Каждый второй понедельник
       *[meeting] За день до встречи
    }
cards =
    🃏 <b>Карточки: «{ $group }»</b>

    Одна мысль для того, кто ведёт группу, – в зависимости от того, на каком она этапе. Карточки видите только Вы. Выберите этап и как часто их присылать.
card = 🃏 «{ $group }» · { card-stage-name }
held-prompt-card = 🃏 Карточка организатору ({ $due })
mydata-card-desk = В группе «{ $groups_title }» у Вас есть карточки организатору (этап: { $stage }, ритм: { $rhythm }).
