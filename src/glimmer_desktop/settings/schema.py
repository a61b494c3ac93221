"""Every choice a person can make, declared once: default, label, help and bounds.

The settings page, `settings.toml` and the command line's help derive from these declarations.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import time
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"
    HIGH_CONTRAST_DARK = "high-contrast-dark"


class LanguageChoice(StrEnum):
    """What the windows speak: as the desktop does, or always the same."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"
    ARABIC = "ar"
    FRENCH = "fr"
    GERMAN = "de"
    PORTUGUESE = "pt-br"
    POLISH = "pl"
    JAPANESE = "ja"


LANGUAGE_NAMES = {
    LanguageChoice.ENGLISH: "English",
    LanguageChoice.SPANISH: "Español",
    LanguageChoice.ARABIC: "العربية",
    LanguageChoice.FRENCH: "Français",
    LanguageChoice.GERMAN: "Deutsch",
    LanguageChoice.PORTUGUESE: "Português (Brasil)",
    LanguageChoice.POLISH: "Polski",
    LanguageChoice.JAPANESE: "日本語",
}
"""Each in itself, so that whoever looks for a language finds it whatever is spoken."""


class ArrivalChoice(StrEnum):
    """How an invitation comes, the quietest first."""

    SPARK = "spark"
    NOTIFICATION = "notification"
    CARD = "card"
    CARD_WITH_BELL = "card-with-bell"


class RhythmChoice(StrEnum):
    AT_SET_TIMES = "at-set-times"
    EVERY_SO_OFTEN = "every-so-often"


class PauseLength(StrEnum):
    """How long a pause may be, the shortest first."""

    TEN_SECONDS = "10-seconds"
    ONE_MINUTE = "1-minute"
    THREE_MINUTES = "3-minutes"
    FIVE_MINUTES = "5-minutes"


class Weekday(StrEnum):
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class MapSpan(StrEnum):
    """How far back what my map counts goes."""

    DAYS_90 = "90-days"
    YEAR = "a-year"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class About:
    """What the page and the help say about one setting; English sources of translatable text."""

    page: str
    label: str
    help: str
    low: float | None = None
    high: float | None = None
    step: float = 1
    """How far one press of an arrow key goes in a number."""
    unit: str = ""
    """What stands behind a number: "%"."""
    beside: str = ""
    """The setting whose row it shares on the page."""
    only_with: tuple[str, object] | None = None
    """Another setting and the value it has to have, or this one has no say and is not shown."""
    longest: int = 0
    """Characters that a text may have, which is the person's own and printed nowhere; a str with
    neither this nor `is_folder` is keys to press."""
    is_folder: bool = False
    """A str that is the full path of a folder, or "" for none."""


def choice(default: Any, page: str, label: str, help: str, **more: Any) -> Any:
    """Declare one setting; `more` are the further fields of `About`.

    Its type says how it is read, written and shown: bool, int or float (with bounds), time, a
    StrEnum (one of several), tuple[time, ...], a tuple of a StrEnum (some of several), and str for
    keys to press, for a text if it says how long, or for a folder if it says so. Nothing else has
    to be told of a new one.
    """
    return field(default=default, metadata={"about": About(page, label, help, **more)})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """All choices at one point in time."""

    pauses_on: bool = choice(
        True, "Pauses", "Invite me to pause", "A few times a day, and only at a natural break"
    )
    pause_rhythm: RhythmChoice = choice(
        RhythmChoice.AT_SET_TIMES,
        "Pauses",
        "Invitations come",
        "At times that are known, or after so many minutes each",
    )
    pause_times: tuple[time, ...] = choice(
        (time(10, 0), time(13, 30), time(16, 30)),
        "Pauses",
        "How often",
        "Around these times, give or take a quarter of an hour",
        only_with=("pause_rhythm", RhythmChoice.AT_SET_TIMES),
    )
    pause_every: int = choice(
        120,
        "Pauses",
        "Every so often is about",
        "Give or take a quarter; 60 is like an hourly bell",
        low=60,
        high=240,
        step=15,
        unit="min",
        only_with=("pause_rhythm", RhythmChoice.EVERY_SO_OFTEN),
    )
    day_starts: time = choice(time(9, 0), "Pauses", "Between", "Invitations come in these hours")
    day_ends: time = choice(
        time(18, 0), "Pauses", "and", "When these hours end", beside="day_starts"
    )
    pause_days: tuple[Weekday, ...] = choice(
        tuple(Weekday), "Pauses", "On", "Days on which invitations come"
    )
    fade_slowly: bool = choice(
        False,
        "Pauses",
        "Fade after four weeks",
        "Then half as often every two weeks, down to one a day: noticing goes on by itself",
    )
    noting_break: bool = choice(
        False,
        "Pauses",
        "Take a break from noting",
        "Nothing comes and nothing is asked; your keys still note, should you like to",
    )
    evening_on: bool = choice(
        False,
        "Pauses",
        "An evening sitting",
        "One question over the day, its moments beside it, and a page; nothing is owed",
    )
    evening_at: time = choice(
        time(20, 0),
        "Pauses",
        "In the evening at",
        "It comes as an invitation does: at a natural break after this time, or not at all",
        only_with=("evening_on", True),
    )
    arrival: ArrivalChoice = choice(
        ArrivalChoice.CARD,
        "Pauses",
        "They come as",
        "A warmer spark in the tray, a notification of the desktop, or a card",
    )
    pause_length: PauseLength = choice(
        PauseLength.ONE_MINUTE,
        "Pauses",
        "A pause takes",
        "The last one chosen in it, too; + and − turn it there",
    )
    breath_in: float = choice(
        4.0,
        "Pauses",
        "A breath goes in for",
        "In a pause and in Ground me, for whoever goes along with it",
        low=3,
        high=6,
        step=0.5,
        unit="s",
    )
    breath_out: float = choice(
        6.0,
        "Pauses",
        "It goes out for",
        "Many find it settling to breathe out a little longer than in",
        low=3,
        high=8,
        step=0.5,
        unit="s",
    )
    pause_sound: bool = choice(
        False, "Pauses", "A soft tone at the end", "The bell, once, when a pause is over"
    )
    note_chord: str = choice(
        "Ctrl+Alt+G", "Capture", "Keys to note with", "They work from anywhere"
    )
    compact_capture: bool = choice(
        False, "Capture", "Open small", "Only the words, the body and the faces at first"
    )
    kind_line: bool = choice(
        True, "Capture", "A kind line after a trigger", "It comes with “Kept”, and goes by itself"
    )
    prompts_in_capture: bool = choice(
        True,
        "Capture",
        "A question above the words",
        "One at most, and none twice within two weeks; Alt+X goes on without it",
    )
    gratitude: bool = choice(
        False,
        "Capture",
        "A line for what I appreciate",
        "It asks where you feel it before what for, and may stay empty",
    )
    leave_out_body: bool = choice(
        False,
        "My words",
        "Leave out lines that begin in the body",
        "No such invitations, questions or cues: only what is around you",
    )
    map_span: MapSpan = choice(
        MapSpan.DAYS_90,
        "My words",
        "My map counts moments of",
        "The last 90 days, the last year, or all of them",
    )
    ground_chord: str = choice(
        "Ctrl+Alt+Shift+G", "Ground me", "Keys for Ground me", "They work from anywhere"
    )
    help_name: str = choice(
        "",
        "Ground me",
        "Someone to reach",
        "A name, for a hard hour; shown in Ground me and nowhere else",
        longest=100,
    )
    help_contact: str = choice(
        "",
        "Ground me",
        "How to reach them",
        "A number, an address, any words; Glimmer itself never writes or calls",
        longest=300,
    )
    resurface: bool = choice(
        True,
        "Looking back",
        "A glimmer from about this day",
        "A year ago, half a year or a month: one of your own, at the top of the gallery",
    )
    resurface_hard: bool = choice(
        False,
        "Looking back",
        "Hard ones, too",
        "Also with on guard or shut down in them, and also in hard hours",
    )
    weekly_look_back: bool = choice(
        True,
        "Looking back",
        "The week, once a week",
        "A quiet line in the gallery that opens what was there and what you appreciated",
        only_with=("gratitude", True),
    )
    look_back_day: Weekday = choice(
        Weekday.SUNDAY,
        "Looking back",
        "It is there on",
        "From this day and hour on, until you have seen it",
        only_with=("weekly_look_back", True),
    )
    look_back_from: time = choice(
        time(17, 0), "Looking back", "from", "From this hour on", beside="look_back_day"
    )
    language: LanguageChoice = choice(
        LanguageChoice.SYSTEM,
        "Appearance",
        "Language",
        "What the windows speak; words of your own stay as they are",
    )
    theme: ThemeChoice = choice(
        ThemeChoice.SYSTEM, "Appearance", "Colours", "As the desktop is, or always the same"
    )
    text_size: int = choice(
        100,
        "Appearance",
        "Text size",
        "How large all words are",
        low=80,
        high=200,
        step=10,
        unit="%",
    )
    reduced_motion: bool = choice(
        False, "Appearance", "Less motion", "Windows appear at once and the circle stands still"
    )
    lock_after: int = choice(
        5,
        "Privacy",
        "Lock after",
        "A journal with a passphrase: after so many minutes without you; 0 never does",
        low=0,
        high=240,
        unit="min",
    )
    second_backups: str = choice(
        "",
        "Keeping",
        "A second folder for backups",
        "On another disk, or in a folder that is synced: each day's backup goes there, too",
        is_folder=True,
    )


def described(value: Any) -> Any:
    """A choice in the words of `settings.toml`: texts, numbers, true and false, and lists."""
    if isinstance(value, tuple):
        return [described(one) for one in value]
    if isinstance(value, time):
        return value.isoformat("minutes" if not value.second else "auto")
    return str(value) if isinstance(value, StrEnum) else value


def type_of(name: str) -> Any:
    """What a setting is declared to be, such as `bool` or `tuple[time, ...]`."""
    return _types()[name]


@cache
def _types() -> dict[str, Any]:
    return get_type_hints(Settings)


def words_of(kind: Any) -> type[StrEnum] | None:
    """The words that a setting of this type takes one or some of; None for any other type."""
    one = get_args(kind)[0] if get_origin(kind) is tuple else kind
    return one if issubclass(one, StrEnum) else None


def choices_of(name: str) -> tuple[str, ...]:
    """The same as texts; none for a setting of another kind."""
    return tuple(str(one) for one in words_of(type_of(name)) or ())


@cache
def declarations() -> dict[str, About]:
    """Each setting's name with what is said about it, in the order of the page."""
    return {f.name: f.metadata["about"] for f in fields(Settings)}


def has_say(settings: Settings, name: str) -> bool:
    """Whether a setting changes anything now: not where another one, on which it hangs, has
    another value or has no say itself."""
    only_with = declarations()[name].only_with
    if only_with is None:
        return True
    other, value = only_with
    return getattr(settings, other) == value and has_say(settings, other)
