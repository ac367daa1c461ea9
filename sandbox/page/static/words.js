// What the phones themselves say, each in its own language; what the bot says comes from the bot.

const WORDS = {
  lv: {
    write: "Ziņa", send: "Sūtīt", attach: "Pievienot failu", start: "Sākt", edited: "labots", pinned: "Piesprausta", unblock: "Atbloķēt", join: "Pievienoties grupai",
    empty: "Šeit vēl nav ziņu.", typing: "raksta…", joined: "pievienojās grupai", left: "izgāja no grupas", photo: "attēls",
    pin: "piesprauda ziņu", titled: "mainīja nosaukumu:", other: "mainīja grupu", open: "Atvērt", ok: "Labi", here: "šajā tālrunī",
    votes: "balsis", closed: "aptauja slēgta", anonymous: "anonīma aptauja", named: "aptauja ar vārdiem", vote: "Balsot", takeback: "Atsaukt balsi",
    notin: "Jūs neesat šajā grupā.", blocked: "Jūs bloķējāt šo botu.", earlier: "Rādīt agrākās ziņas", blockdone: "bloķēts", large: "Lieli burti",
  },
  ru: {
    write: "Сообщение", send: "Отправить", attach: "Прикрепить файл", start: "Запустить", edited: "изменено", pinned: "Закреплено", unblock: "Разблокировать", join: "Вступить в группу",
    empty: "Здесь пока нет сообщений.", typing: "печатает…", joined: "теперь в группе", left: "больше не в группе", photo: "изображение",
    pin: "— сообщение закреплено", titled: "— новое название:", other: "— группа изменена", open: "Открыть", ok: "Хорошо", here: "на этом телефоне",
    votes: "голоса", closed: "опрос закрыт", anonymous: "анонимный опрос", named: "опрос с именами", vote: "Голосовать", takeback: "Отозвать голос",
    notin: "Вы не в этой группе.", blocked: "Вы заблокировали этого бота.", earlier: "Показать более ранние", blockdone: "заблокирован", large: "Крупный шрифт",
  },
  uk: {
    write: "Повідомлення", send: "Надіслати", attach: "Додати файл", start: "Почати", edited: "змінено", pinned: "Закріплено", unblock: "Розблокувати", join: "Приєднатися до групи",
    empty: "Тут ще немає повідомлень.", typing: "друкує…", joined: "тепер у групі", left: "більше не в групі", photo: "зображення",
    pin: "— повідомлення закріплено", titled: "— нова назва:", other: "— групу змінено", open: "Відкрити", ok: "Гаразд", here: "на цьому телефоні",
    votes: "голоси", closed: "опитування закрито", anonymous: "анонімне опитування", named: "опитування з іменами", vote: "Голосувати", takeback: "Відкликати голос",
    notin: "Ви не в цій групі.", blocked: "Ви заблокували цього бота.", earlier: "Показати раніші", blockdone: "заблоковано", large: "Великий шрифт",
  },
  en: {
    write: "Message", send: "Send", attach: "Attach a file", start: "Start", edited: "edited", pinned: "Pinned", unblock: "Unblock", join: "Join the group",
    empty: "No messages here yet.", typing: "is typing…", joined: "joined the group", left: "left the group", photo: "picture",
    pin: "pinned a message", titled: "changed the title:", other: "changed the group", open: "Open", ok: "OK", here: "on this phone",
    votes: "votes", closed: "poll closed", anonymous: "anonymous poll", named: "poll with names", vote: "Vote", takeback: "Take the vote back",
    notin: "You are not in this group.", blocked: "You blocked this bot.", earlier: "Show earlier messages", blockdone: "blocked", large: "Large type",
  },
};
export const LANGUAGES = { lv: "Latviešu", ru: "Русский", uk: "Українська", en: "English" };
export const GROUP_ZONE = "Europe/Riga";

export const words = (language) => WORDS[language] ?? WORDS.en;

const formats = new Map();

function format(language, about) {
  const key = language + JSON.stringify(about);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, about));
  }
  return formats.get(key);
}

export const clock = (seconds, zone, language = "en") =>
  format(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone }).format(seconds * 1000);

export const day = (seconds, zone, language = "en") =>
  format(language, { weekday: "long", day: "numeric", month: "long", timeZone: zone }).format(seconds * 1000);

export const dayWithYear = (seconds, zone, length = "long") =>
  format("en", { weekday: length, day: "numeric", month: length, year: "numeric", timeZone: zone }).format(seconds * 1000);

export const moment = (seconds, zone, language) => `${day(seconds, zone, language)}, ${clock(seconds, zone, language)}`;

export const shortMoment = (seconds) =>
  format("en", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: GROUP_ZONE })
    .format(seconds * 1000);
