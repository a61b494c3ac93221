"""One question with several techniques: who is asked, who rests, and what the log says of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest

from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.presence.asking import LIMIT, REST, Question, seconds, yes_or_no
from glimmer_desktop.system.presence.source import Surroundings, Way
from loops import StillLoop


class Scripted:
    """Does what it is told: an answer, None, an error to raise, or silence."""

    def __init__(self, name: str, does: Any = None) -> None:
        self.technique = name
        self.does = does
        self.asked = 0
        self.started = 0
        self.closed = 0
        self.late: list[Callable[[Any], None]] = []

    def start(self, _around: Surroundings) -> Scripted:
        self.started += 1
        return self

    def ask(self, done: Callable[[Any], None]) -> None:
        self.asked += 1
        if isinstance(self.does, Exception):
            raise self.does
        if self.does is SILENCE:
            self.late.append(done)
        else:
            done(self.does)

    def close(self) -> None:
        self.closed += 1


SILENCE = object()


@pytest.fixture
def still() -> StillLoop:
    return StillLoop()


@pytest.fixture
def question_of(still: StillLoop) -> Callable[..., Question[Any]]:
    def make(*sources: Scripted, reads: Any = yes_or_no, **more: Any) -> Question[Any]:
        nowhere: Any = None
        around = Surroundings(
            environ={}, loop=still, session=nowhere, system=nowhere, tell=lambda _: None
        )
        ways = [
            Way(name=one.technique, supported=lambda _: True, start=one.start) for one in sources
        ]
        return Question(reads, ways, around, **more)

    return make


Make = Callable[..., Question[Any]]


def asked(question: Question[Any]) -> list[Any]:
    answers: list[Any] = []
    question.ask(answers.append)
    return answers


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """What the log says since the last time; asking for it accepts it."""
    caplog.set_level(logging.INFO, "glimmer")

    def take() -> list[str]:
        said = [record.getMessage() for record in caplog.records]
        caplog.clear()
        return said

    return take


Lines = Callable[[], list[str]]


def test_the_first_that_can_tell_is_the_last_that_is_asked(question_of: Make) -> None:
    cannot, can, spare = Scripted("cannot"), Scripted("can", False), Scripted("spare", True)
    question = question_of(cannot, can, spare)
    assert asked(question) == [False]
    assert question.technique == "can"
    assert (cannot.asked, can.asked, spare.asked, spare.started) == (1, 1, 0, 0)


def test_nobody_who_can_tell_is_none(question_of: Make) -> None:
    question = question_of(Scripted("one"), Scripted("two"))
    assert question.technique == "one"  # nobody was asked yet
    assert asked(question) == [None]
    assert question.technique == "null"
    assert asked(question_of()) == [None]
    assert question_of().technique == "null"


def test_a_thorough_one_counts_any_yes(question_of: Make) -> None:
    no, yes = Scripted("no", False), Scripted("yes", True)
    question = question_of(no, yes, Scripted("unasked", False), thorough=True)
    assert asked(question) == [True]
    assert question.technique == "yes"
    yes.does = None
    assert asked(question) == [False]
    assert question.technique == "no"


def test_a_thorough_one_keeps_its_no_when_the_rest_is_silence(
    question_of: Make, still: StillLoop, lines: Lines
) -> None:
    answers = asked(question_of(Scripted("no", False), Scripted("silent", SILENCE), thorough=True))
    still.move(LIMIT)
    assert answers == [False]
    assert lines() == ["presence by silent fails: no answer"]


def test_one_that_raises_rests_with_one_line_and_is_tried_again(
    question_of: Make, still: StillLoop, lines: Lines
) -> None:
    broken, next_one = Scripted("broken", ValueError("private words")), Scripted("next", True)
    question = question_of(broken, next_one)
    assert asked(question) == [True]
    assert lines() == ["presence by broken fails: ValueError"]
    assert broken.closed == 1
    for _ in range(3):
        assert asked(question) == [True]
    assert broken.asked == 1  # it rests
    still.move(REST)
    assert asked(question) == [True]
    assert (broken.asked, broken.started) == (2, 2)
    assert lines() == []  # the same trouble is no news
    still.move(REST)
    broken.does = False
    assert asked(question) == [False]
    assert question.technique == "broken"
    broken.does = ValueError()
    assert asked(question) == [True]
    assert lines() == ["presence by broken fails: ValueError"]  # news again
    question.close()
    assert still.burden == 0


@pytest.mark.parametrize("nonsense", ["yes", 1, 0, 3.5, (), (True,), b"\1", object()])
def test_nonsense_is_no_answer(question_of: Make, lines: Lines, nonsense: Any) -> None:
    question = question_of(Scripted("odd", nonsense), Scripted("next", False))
    assert asked(question) == [False]
    assert lines() == ["presence by odd fails: an answer that makes no sense"]


@pytest.mark.parametrize(
    "nonsense", [True, -1.0, float("nan"), float("inf"), 1e12, 2**64 - 1, "7", None]
)
def test_a_time_that_cannot_be_is_none(question_of: Make, lines: Lines, nonsense: Any) -> None:
    assert asked(question_of(Scripted("odd", nonsense), reads=seconds)) == [None]
    lines()


@pytest.mark.parametrize(("said", "read"), [(0, 0.0), (8, 8.0), (0.25, 0.25)])
def test_seconds_are_read(question_of: Make, said: Any, read: float) -> None:
    [answer] = asked(question_of(Scripted("clock", said), reads=seconds))
    assert answer == read
    assert isinstance(answer, float)


def test_silence_ends_within_a_second(question_of: Make, still: StillLoop, lines: Lines) -> None:
    silent, spare = Scripted("silent", SILENCE), Scripted("spare", True)
    question = question_of(silent, spare)
    answers = asked(question)
    assert answers == []
    still.move(1.0)
    assert answers == [None]
    assert lines() == ["presence by silent fails: no answer"]
    assert asked(question) == [True]  # while it rests the next one has its turn
    silent.late[0](False)
    assert answers == [None]  # too late


def test_an_answer_counts_once(question_of: Make) -> None:
    class Echo(Scripted):
        def ask(self, done: Callable[[Any], None]) -> None:
            done(False)
            done(True)
            raise ValueError

    assert asked(question_of(Echo("echo"), Scripted("next", True))) == [False]


def test_one_that_cannot_start_is_never_tried_again(
    question_of: Make, still: StillLoop, lines: Lines
) -> None:
    class Absent(Scripted):
        def start(self, _around: Surroundings) -> Scripted:
            super().start(_around)
            raise CannotStart("not installed")

    absent = Absent("absent")
    question = question_of(absent, Scripted("next", True))
    for _ in range(3):
        assert asked(question) == [True]
        still.move(2 * REST)
    assert absent.started == 1
    assert lines() == ["absent does not work here: not installed"]


def test_one_that_finds_out_later_that_it_cannot_is_given_up(
    question_of: Make, still: StillLoop, lines: Lines
) -> None:
    hopeless = Scripted("hopeless", CannotStart("no such setting"))
    question = question_of(hopeless, Scripted("next", True))
    assert asked(question) == [True]
    still.move(2 * REST)
    assert asked(question) == [True]
    assert (hopeless.asked, hopeless.closed) == (1, 1)
    assert lines() == ["hopeless does not work here: no such setting"]


def test_a_start_or_an_end_that_raises_takes_nobody_along(question_of: Make, lines: Lines) -> None:
    class Clumsy(Scripted):
        def start(self, _around: Surroundings) -> Scripted:
            raise ZeroDivisionError

    class Sticky(Scripted):
        def close(self) -> None:
            raise ZeroDivisionError

    sticky = Sticky("sticky", ValueError())
    question = question_of(Clumsy("clumsy"), sticky, Scripted("next", True))
    assert asked(question) == [True]
    assert lines() == [
        "presence by clumsy fails: ZeroDivisionError",
        "presence by sticky fails: ValueError",
        "sticky does not close: ZeroDivisionError",
    ]


def test_what_tells_by_itself_is_started_before_it_is_asked(still: StillLoop) -> None:
    tells, waits = Scripted("tells", True), Scripted("waits", True)
    nowhere: Any = None
    around = Surroundings(
        environ={}, loop=still, session=nowhere, system=nowhere, tell=lambda _: None
    )
    ways: list[Way[Any]] = [
        Way(name="tells", supported=lambda _: True, start=tells.start, tells=True),
        Way(name="waits", supported=lambda _: True, start=waits.start),
        Way(name="elsewhere", supported=lambda _: False, start=waits.start, tells=True),
    ]
    question = Question(yes_or_no, ways, around)
    question.begin()
    assert (tells.started, waits.started) == (1, 0)
    question.close()
    assert (tells.closed, waits.closed) == (1, 0)
    assert asked(question) == [None]  # closed is closed
    assert tells.started == 1
