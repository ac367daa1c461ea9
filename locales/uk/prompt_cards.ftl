button-cards = 🃏 Картки організаторові
button-card = 🃏 Картка для мене
button-card-next = 🃏 Наступна картка
button-card-stage =
    { $on ->
        [yes] ✅ { card-stage-name }
       *[no] { card-stage-name }
    }
card-stage-name =
    { $stage ->
        [planning] Плануємо
        [beginning] Початок
        [middle] Середина
       *[ending] Завершення
    }
button-card-rhythm =
    { $on ->
        [yes] ✅ { card-rhythm-name }
       *[no] { card-rhythm-name }
    }
card-rhythm-name =
    { $rhythm ->
        [off] Лише на запит
        [weekly] Щопонеділка
        [fortnightly] Кожного другого понеділка
       *[meeting] За день до зустрічі
    }
cards =
    🃏 <b>Картки: «{ $group }»</b>

    Одна думка для того, хто веде групу, – залежно від того, на якому вона етапі. Картки бачите лише Ви. Виберіть етап і як часто їх надсилати.
card = 🃏 «{ $group }» · { card-stage-name }
held-prompt-card = 🃏 Картка організаторові ({ $due })
mydata-card-desk = У групі «{ $groups_title }» Ви маєте картки організаторові (етап: { $stage }, ритм: { $rhythm }).
