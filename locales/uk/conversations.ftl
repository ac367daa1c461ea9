conversation-over = Цю розмову вже закінчено. Почніть, будь ласка, з меню.
conversation-stopped = Добре, закінчили. Нічого не змінилося.
conversation-stop-offer = Це початок розмови, назад уже нікуди. Закінчити?
conversation-resting = Ми почали й не закінчили. Нічого не втрачено – продовжимо?
button-step-back = ← Назад
button-stop = Закінчити
button-go-on = Продовжити
button-older = Ця кнопка зі старого екрана. Подивіться, будь ласка, новий.
