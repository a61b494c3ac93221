"""What is asked above an empty note: never twice within two weeks, and nothing personal in it."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from conftest import StillClock
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.prompting import NOT_AGAIN_FOR, Asked, Prompting
from glimmer_desktop.services.shown_times import ShownTimes
from glimmer_desktop.services.vocabulary import Vocabulary, load_vocabulary
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.system.times_file import JsonTimes

WORDS = load_vocabulary(Path(__file__).parents[2] / "resources" / "words" / "en.toml")
EVERY = {key: idea for idea, wordings in WORDS.prompts.items() for key in wordings}


class Chances(StillClock):
    """Chance that is the same in every run."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock.now())
        self._random = Random(5)

    def random_bits(self, count: int) -> int:
        return self._random.getrandbits(count)


@pytest.fixture
def chances(clock: StillClock) -> Chances:
    return Chances(clock)


def prompting(
    folder: Path, clock: Clock, settings: Settings | None = None, words: Vocabulary = WORDS
) -> Prompting:
    """As after a start: it knows what the file knows."""
    shown = ShownTimes(JsonTimes(folder / "prompts.json"), clock, NOT_AGAIN_FOR)
    return Prompting(shown, clock, lambda: words, lambda: settings or Settings())


def key_of(asked: Asked | None) -> str:
    assert asked is not None
    return asked.key


def test_none_comes_twice_within_two_weeks_whatever_is_restarted(
    tmp_path: Path, chances: Chances
) -> None:
    last: dict[str, float] = {}
    asked_for = 0
    for hour in range(24 * 60):
        chances.move(hours=1)
        if hour % 11:
            continue
        asking = prompting(tmp_path, chances)
        asked = asking.ask()
        asking.remember()
        if asked is not None:
            asked_for += 1
            assert hour - last.get(asked.key, -(10**6)) >= 24 * 14, asked
            last[asked.key] = hour
    assert set(last) == set(EVERY), "and each has its turn"
    assert asked_for > 100


def test_ideas_take_turns_before_any_comes_in_other_words(tmp_path: Path, chances: Chances) -> None:
    asking = prompting(tmp_path, chances)
    keys = [key_of(asking.ask()) for _ in range(30)]
    for round_ in (keys[:10], keys[10:20], keys[20:]):
        assert Counter(EVERY[key] for key in round_) == Counter(list(WORDS.prompts))
    assert len(set(keys)) == 30
    assert asking.ask() is None, "who notes so often needs no question"
    chances.move(days=14, seconds=1)
    assert asking.ask() is not None


def test_nothing_is_asked_where_it_is_not_wanted(tmp_path: Path, clock: StillClock) -> None:
    for settings in (Settings(prompts_in_capture=False), Settings(noting_break=True)):
        assert prompting(tmp_path, clock, settings).ask() is None
    assert not (tmp_path / "prompts.json").exists()


def test_without_the_body_no_question_begins_there(tmp_path: Path, chances: Chances) -> None:
    words = WORDS.without_inward()
    asking = prompting(tmp_path, chances, words=words)
    asked = []
    while (one := asking.ask()) is not None:
        asked.append(one.key)
    assert sorted(asked) == sorted(key for lines in words.prompts.values() for key in lines)
    inward = {k for lines in WORDS.prompts.values() for k, line in lines.items() if line.inward}
    assert inward and not inward & set(asked)


def test_on_a_hard_day_each_line_is_said_once_in_two_weeks(
    tmp_path: Path, chances: Chances
) -> None:
    said = []
    asking = prompting(tmp_path, chances)
    while (line := asking.ask_less()) is not None:
        assert line.hard_day
        said.append(line.key)
        asking.remember()
        asking = prompting(tmp_path, chances)
    assert sorted(said) == sorted(WORDS.hard_days)
    chances.move(days=14, seconds=1)
    assert prompting(tmp_path, chances).ask_less() is not None


def test_what_was_asked_is_known_by_its_key(tmp_path: Path, clock: StillClock) -> None:
    asking = prompting(tmp_path, clock)
    assert asking.with_key("let_go.a") == Asked(
        "let_go.a", WORDS.prompts["let_go"]["let_go.a"].text
    )
    assert asking.with_key("both") == Asked("both", WORDS.hard_days["both"].text, hard_day=True)
    for none in (None, "", "let_go", "let_go.z", "nothing.a", next(iter(WORDS.invitations))):
        assert asking.with_key(none) is None


def test_only_keys_and_times_are_remembered(tmp_path: Path, clock: StillClock) -> None:
    asking = prompting(tmp_path, clock)
    asked = asking.ask()
    assert not (tmp_path / "prompts.json").exists(), "a window may be waiting"
    asking.remember()
    assert json.loads((tmp_path / "prompts.json").read_text()) == {
        key_of(asked): clock.now().isoformat()
    }


def test_a_clock_that_was_wrong_takes_no_question_away(tmp_path: Path, clock: StillClock) -> None:
    clock.move(days=4000)
    asking = prompting(tmp_path, clock)
    for _ in range(30):
        asking.ask()
    asking.remember()
    clock.move(days=-4000)
    assert asking.ask() is not None
    clock.move(days=-1)
    assert prompting(tmp_path, clock).ask() is not None


def test_where_nothing_can_be_written_it_holds_for_this_run(
    tmp_path: Path, clock: StillClock
) -> None:
    (tmp_path / "prompts.json").mkdir()
    asking = prompting(tmp_path, clock)
    asking.ask()
    asking.remember()
    assert len({key_of(asking.ask()) for _ in range(29)}) == 29
    assert asking.ask() is None
