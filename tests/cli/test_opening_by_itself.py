"""A journal that opens by itself, by commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from glimmer_desktop.cli import alone, asked, secrets_asked
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.cli.secrets_asked import OwnTerminal
from glimmer_desktop.cli.terminal import Terminal
from glimmer_desktop.core import Core
from glimmer_desktop.storage.sealing import key_file, keys
from keyrings import MemoryKeyring
from sealed_journal import CODE, PASSPHRASE

if TYPE_CHECKING:
    from cli.conftest import Typed

SECRET = f'{{"secret": "{PASSPHRASE}"}}'


@pytest.fixture
def keyring(cli_core: Core, typed: Typed, monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """Of a desktop whose journal is under a passphrase, and open."""
    monkeypatch.setattr(key_file, "MEMORY", 64 << 10)
    monkeypatch.setattr(key_file, "_LEAST_MEMORY", 64 << 10)
    made = vars(cli_core.machine)["keyring"] = MemoryKeyring()
    typed("note", "light on the stairs")
    on = f'{{"passphrase": "{PASSPHRASE}", "code": "{CODE}", "let_backups_go": true}}'
    assert typed("passphrase", "--turn-on", stdin=on) == 0
    return made


def begun_anew(core: Core) -> None:
    """As another process finds it."""
    core.journal.close()
    keys.forget(core.paths.data)


Works = Callable[[str], tuple[int, int]]


@pytest.fixture
def works(cli_core: Core, monkeypatch: pytest.MonkeyPatch) -> Works:
    """A command with no companion about: its exit code, and how often it asked for a secret."""
    questions: list[str] = []

    def secret(_terminal: OwnTerminal, question: str) -> str:
        questions.append(question)
        return PASSPHRASE

    monkeypatch.setattr(OwnTerminal, "secret", secret)
    monkeypatch.setattr(secrets_asked, "has_terminal", lambda: True)

    def work(*argv: str) -> tuple[int, int]:
        questions.clear()
        begun_anew(cli_core)
        command = parse(argv, Path.cwd()).command
        assert isinstance(command, asked.StoreCommand)
        code = alone.work_alone(cli_core, command, argv, None, Terminal())
        return code, len(questions)

    return work


def test_a_command_alone_asks_for_nothing_until_it_is_locked_on_purpose(
    typed: Typed, keyring: MemoryKeyring, works: Works
) -> None:
    assert works("list") == (0, 1)
    typed("passphrase", "--open-by-itself", stdin=SECRET)
    assert works("list") == (0, 0)
    assert works("lock") == (0, 0)
    assert works("list") == (0, 1)
    keyring.kept = dict.fromkeys(keyring.kept, bytes(32))
    assert works("list") == (0, 1)
