"""Invented texts in four languages, with and without something that leads to a person."""

import random
from collections.abc import Iterator

SENTENCES = {
    "lv": [
        "Zvaniet man vakarā: {}.",
        "mans kontakts {} ja nu kas",
        "Ja vajag palīdzību, {} zina visu.",
        "{} – rakstiet droši!",
        "autobuss neiet, jautājiet {}",
    ],
    "ru": [
        "Звоните вечером: {}.",
        "мой контакт {} если что",
        "Если нужна помощь, {} знает всё.",
        "{} – пишите смело!",
        "автобус не ходит, спросите {}",
    ],
    "uk": [
        "Телефонуйте ввечері: {}.",
        "мій контакт {} якщо що",
        "Якщо потрібна допомога, {} знає все.",
        "{} – пишіть сміливо!",
        "автобус не їздить, спитайте {}",
    ],
    "en": [
        "Ring me in the evening: {}.",
        "my contact {} just in case",
        "If help is needed, {} knows everything.",
        "{} – do write!",
        "the bus does not come, ask {}",
    ],
}
NAMES = ["anna", "ilze", "oksana", "peteris", "taras", "vija"]


def _phone(chance: random.Random) -> str:
    digits = "".join(str(chance.randrange(10)) for _ in range(7))
    first = chance.choice("26")
    eight = first + digits
    shapes = [
        eight,
        f"+371 {eight}",
        f"+371{eight}",
        f"{eight[:2]} {eight[2:5]} {eight[5:]}",
        f"{eight[:2]}-{eight[2:4]}-{eight[4:6]}-{eight[6:]}",
        f"00371 {eight[:4]} {eight[4:]}",
        f"(371) {eight}",
        f"+380 {chance.randrange(50, 99)} {digits}",
        f"8 (9{chance.randrange(10, 99)}) {digits[:3]}-{digits[3:5]}-{digits[5:]}",
        f"{eight[:2]}.{eight[2:5]}.{eight[5:]}",
    ]
    return chance.choice(shapes)


def _email(chance: random.Random) -> str:
    name, host = chance.choice(NAMES), chance.choice(["inbox.lv", "gmail.com", "pasts.example", "ukr.net", "mail.ru"])
    number = chance.choice(["", "7", "1984", ".b"])
    shapes = [
        f"{name}{number}@{host}",
        f"{name}{number} @ {host}",
        f"{name}(at){host}",
        f"{name.upper()}@{host.upper()}",
    ]
    return chance.choice(shapes)


def _account(chance: random.Random) -> str:
    name = f"{chance.choice(NAMES)}{chance.choice(['', '_lv', '77', '_k'])}"
    return chance.choice([f"@{name}", f"@{name.capitalize()}", f"t.me/{name}", f"https://t.me/{name}"])


def _personal_code(chance: random.Random) -> str:
    day, month, year = chance.randrange(1, 29), chance.randrange(1, 13), chance.randrange(100)
    old = f"{day:02}{month:02}{year:02}"
    first = old if chance.random() < 0.6 else f"32{chance.randrange(10_000):04}"
    return f"{first}{chance.choice(['-', '', ' ', ' - ', '–'])}{chance.choice('12')}{chance.randrange(10_000):04}"


KINDS = (_phone, _email, _account, _personal_code)


def telling(seed: int) -> tuple[str, str]:
    """What kind of trace it holds, and the text. Languages and kinds take turns."""
    chance = random.Random(seed)
    language = list(SENTENCES)[seed % 4]
    kind = KINDS[(seed // 4) % 4]
    return kind.__name__.removeprefix("_"), chance.choice(SENTENCES[language]).format(kind(chance))


def seeded(count: int) -> Iterator[tuple[str, str]]:
    return (telling(seed) for seed in range(count))


HARMLESS = [
    "Vajadzētu soliņu pie autobusa pieturas.",
    "Tikšanās varētu būt 24.05.2023. plkst. 18.00.",
    "Nāca kādi 60 cilvēki, bet vietu bija 40.",
    "Attīstības plāns 2022–2027 ir labs, 2021. gada nebija.",
    "gribētos sestdienās, 10:30–12:00",
    "Paldies Jums par visu! Jūs ļoti palīdzat.",
    "Нужна скамейка у остановки, и свет вечером.",
    "Встреча была 13.12.2022 в 14.00, пришло 25 человек.",
    "Спасибо Вам! Автобус ходит 3 раза в неделю.",
    "Дорога плохая, 12 километров пешком.",
    "Потрібна лавка на зупинці.",
    "Дякую Вам! Було 15 людей, а місць 10.",
    "Зустріч о 18:30 зручна, у неділю ні.",
    "Краще б автобус їздив 5 разів на день.",
    "A bench by the bus stop would help.",
    "The meeting on 4 May was good, 43 people came.",
    "it costs 25 euros a month, that is 300 a year",
    "I would like dancing on Saturdays.",
    "Nothing to add, thank you.",
    "1000000 thanks",
]
NAMED = [
    "Kaimiņiene Ilze man vienmēr palīdz.",
    "mūsu vadītājs Pēteris Ozols nesaprot",
    "Сосед Тарас пьёт каждый день.",
    "обратитесь к Марии Петровой",
    "Сусідка Оксана хворіє.",
    "Ask Peter, he knows.",
    "Anna Bērziņa teica, ka nē.",
]
ADDRESSES = [
    "dzīvoju Liepu ielā 5-12",
    "Brīvības ielā 14",
    "живу на ул. Садовая 7, кв. 3",
    "улица Мира 12",
    "вул. Шевченка, буд. 4",
    "I live at 12 Church Street",
    "pasts LV-4650",
]
