"""macOS: what is made of its answers, given as data."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import pytest

from glimmer_desktop.system.presence.macos.sources import (
    MacCamera,
    MacIdle,
    MacLock,
    MacMicrophone,
)

MICROPHONE, LOUDSPEAKER, HEADSET = 40, 41, 42
OURS, OTHERS = 70, 71

Properties = Mapping[tuple[int, bytes, bytes], list[int]]


def answer_of(source: Any) -> Any:
    answers: list[Any] = []
    source.ask(answers.append)
    source.close()
    (answer,) = answers
    return answer


def told(properties: Properties) -> Any:
    return lambda *asked: properties.get(asked)


def test_idle_time_is_passed_on() -> None:
    assert answer_of(MacIdle(lambda: 8.25)) == 8.25


@pytest.mark.parametrize(
    ("session", "locked"),
    [
        (None, None),
        ({}, False),
        ({"kCGSSessionOnConsoleKey": True}, False),
        ({"kCGSSessionOnConsoleKey": True, "CGSSessionScreenIsLocked": True}, True),
        ({"kCGSSessionOnConsoleKey": False}, True),
    ],
)
def test_a_session_is_locked_open_or_not_there(
    session: dict[str, bool] | None, locked: bool | None
) -> None:
    assert answer_of(MacLock(lambda: session)) is locked


@pytest.mark.parametrize(
    ("properties", "answer"),
    [
        ({}, None),
        ({(1, b"dev#", b"glob"): []}, False),
        ({(1, b"dev#", b"glob"): [30, 31], (30, b"gone", b"glob"): [0]}, False),
        ({(1, b"dev#", b"glob"): [30, 31], (31, b"gone", b"glob"): [1]}, True),
    ],
)
def test_a_camera_runs_for_anyone(properties: Properties, answer: bool | None) -> None:
    assert answer_of(MacCamera(told(properties))) is answer


PROCESSES: Properties = {
    (1, b"prs#", b"glob"): [OURS, OTHERS],
    (OURS, b"ppid", b"glob"): [os.getpid()],
    (OTHERS, b"ppid", b"glob"): [1],
}


@pytest.mark.parametrize(
    ("recording", "answer"), [([], False), ([OTHERS], True), ([OURS], False), ([0], False)]
)
def test_a_process_records(recording: list[int], answer: bool) -> None:
    recorded = {(process, b"piri", b"glob"): [1] for process in recording}
    assert answer_of(MacMicrophone(told({**PROCESSES, **recorded}))) is answer


DEVICES: Properties = {
    (1, b"dev#", b"glob"): [MICROPHONE, LOUDSPEAKER, HEADSET],
    (MICROPHONE, b"stm#", b"inpt"): [5],
    (LOUDSPEAKER, b"stm#", b"outp"): [6],
    (HEADSET, b"stm#", b"inpt"): [7],
    (HEADSET, b"stm#", b"outp"): [8],
}


@pytest.mark.parametrize(
    ("running", "answer"),
    [([], False), ([MICROPHONE], True), ([LOUDSPEAKER], False), ([HEADSET], False)],
)
def test_without_processes_only_a_plain_microphone_counts(running: list[int], answer: bool) -> None:
    runs = {(device, b"gone", b"glob"): [1] for device in running}
    assert answer_of(MacMicrophone(told({**DEVICES, **runs}))) is answer


def test_without_devices_nothing_is_known() -> None:
    assert answer_of(MacMicrophone(told({}))) is None
