"""Pictures are sharp on a small phone, carry their own ground for dark and light chats, and show what was described."""

import io

import pytest
from PIL import Image
from zxingcpp import read_barcodes

from bot.printing import printed
from domain.printing import Bar, BarsPicture, Picture, Point, QrPicture, TrendPicture, merged

BARS = BarsPicture(
    "Kur mums tikties decembrī?",
    (Bar("Bibliotēkā", "12 (40 %)", 0.4, marked=True), Bar("Skolā", "9 (30 %)", 0.3), Bar("Nekur", "0", 0)),
    "Atbildēja 30 no 43",
    "Aptauja ir orientējoša.",
)
TREND = TrendPicture(
    "Cik labi ievērojam vienošanos?",
    (Point("sept.", "4,1", 0.77), Point("okt.", "–", None), Point("nov.", "4,6", 0.9)),
    "1 – nemaz",
    "5 – pilnībā",
)
QR = QrPicture("https://t.me/kopa_bot?start=g-abcdefghijklmnopqrstuvwxyz", "Rīta kafija")
PLAIN, MARKED, TRACK = (0x2F, 0x7E, 0xA6), (0x0C, 0x3B, 0x5A), (0xE3, 0xE8, 0xEC)


def drawn(picture: Picture) -> Image.Image:
    return Image.open(io.BytesIO(printed(picture).content)).convert("RGB")


def longest_run(image: Image.Image, colour: tuple[int, int, int]) -> int:
    """Of this colour, in pixels, in any row."""
    best = 0
    for y in range(0, image.height, 4):
        run = 0
        for x in range(image.width):
            run = run + 1 if image.getpixel((x, y)) == colour else 0
            best = max(best, run)
    return best


@pytest.mark.parametrize("picture", [BARS, TREND, QR])
def test_it_is_as_wide_as_telegram_keeps_and_has_its_own_white_ground(picture: Picture) -> None:
    image = drawn(picture)
    assert image.width == 1280
    assert image.height < 2 * image.width
    assert Image.open(io.BytesIO(printed(picture).content)).convert("RGBA").getchannel("A").getextrema() == (255, 255)
    assert {image.getpixel(corner) for corner in ((0, 0), (1279, 0), (0, image.height - 1))} == {(255, 255, 255)}


def test_bars_are_as_long_as_their_shares() -> None:
    image = drawn(BARS)
    whole = 1280 * 324 / 360
    assert longest_run(image, MARKED) == pytest.approx(0.4 * whole, abs=6)
    assert longest_run(image, PLAIN) == pytest.approx(0.3 * whole, abs=6)
    assert longest_run(image, TRACK) == pytest.approx(whole, abs=6)


def test_s6_a_number_that_must_not_be_seen_has_no_end_to_be_measured() -> None:
    hidden = BarsPicture("?", (Bar("Retais", "mazāk par 5", 0.5, low=0.0),))
    half_open = BarsPicture("?", (Bar("Retais", "5–10", 0.5, low=0.2),))
    assert longest_run(drawn(hidden), PLAIN) < 30
    assert longest_run(drawn(half_open), PLAIN) == pytest.approx(0.2 * 1280 * 324 / 360, abs=30)


def test_a_share_beyond_the_whole_stays_in_its_track() -> None:
    image = drawn(BarsPicture("?", (Bar("a", "7", 7.0), Bar("b", "-1", -1.0))))
    assert longest_run(image, PLAIN) <= 1280 * 324 / 360 + 2


@pytest.mark.parametrize("points", [0, 1, 2, 60])
def test_a_trend_of_any_length_can_be_drawn(points: int) -> None:
    many = tuple(Point(f"{n}.", f"{n % 5},0", n % 5 / 4) for n in range(points))
    assert drawn(TrendPicture("Pulss", many, "1", "5")).width == 1280


def test_a_trend_has_a_gap_where_nothing_may_be_shown() -> None:
    def inked(picture: Picture) -> int:
        return sum(count for count, colour in drawn(picture).getcolors(1 << 24) or [] if colour == PLAIN)

    whole = TrendPicture(TREND.title, (TREND.points[0], Point("okt.", "4,0", 0.75), TREND.points[2]), "1", "5")
    assert inked(TREND) < inked(whole) / 1.5


def test_the_code_of_a_link_can_be_read_by_a_phone() -> None:
    assert [code.text for code in read_barcodes(drawn(QR))] == [QR.url]


def test_the_code_can_still_be_read_as_small_as_a_phone_shows_it() -> None:
    assert [code.text for code in read_barcodes(drawn(QR).resize((270, 270 * drawn(QR).height // 1280)))] == [QR.url]


def test_a_picture_in_two_languages_grows_downwards_only() -> None:
    russian = BarsPicture("Где встретимся в декабре?", BARS.bars, "Ответили 30 из 43", "Опрос ориентировочный.")
    together = merged([BARS, russian])
    assert isinstance(together, BarsPicture)
    both = drawn(together)
    assert both.width == 1280
    assert both.height > drawn(BARS).height


def test_long_labels_without_blanks_stay_inside() -> None:
    long = "nepārtraukts" * 20
    image = drawn(BarsPicture(long, (Bar(long, "1", 0.5), Bar("a", long, 0.5))))
    edge = image.crop((image.width - 50, 0, image.width, image.height))
    assert edge.getcolors() == [(50 * image.height, (255, 255, 255))]


def test_the_same_description_is_the_same_picture() -> None:
    assert printed(BARS) == printed(BARS)
