conversation-over = Этот разговор уже закончен. Начните, пожалуйста, с меню.
conversation-stopped = Хорошо, закончили. Ничего не изменилось.
conversation-stop-offer = Это самое начало, назад уже некуда. Закончить?
conversation-resting = Мы начали и не закончили. Ничего не потерялось – продолжим?
button-step-back = ← Назад
button-stop = Закончить
button-go-on = Продолжить
button-older = Эта кнопка со старого экрана. Посмотрите, пожалуйста, новый.
