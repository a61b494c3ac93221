from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from glimmer_desktop import __main__ as main_module
from glimmer_desktop.__main__ import reads_stdin
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.system.instance import protocol
from glimmer_desktop.system.profile import socket_path


class Pipe(io.StringIO):
    def isatty(self) -> bool:
        return False


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


CASES = [
    ("note -", True, True),
    ("note", True, False),
    ("note --face settled", True, False),
    ("note --face=settled", True, False),
    ("note --private --close", True, False),
    ("note --debug", True, False),
    ("--debug note", True, False),
    ("note tea", False, False),
    ("note --face settled tea", False, False),
    ("note --private tea", False, False),
    ("note --face=settled -", True, True),
    ("note -- -", True, True),
    ("note -- tea", False, False),
    ("note --help", False, False),
    ("list", False, False),
    ("", False, False),
    ("capture --text note", False, False),
]


@pytest.mark.parametrize(("words", "from_a_pipe", "from_a_terminal"), CASES)
def test_only_a_note_without_text_reads_what_is_piped_in(
    monkeypatch: pytest.MonkeyPatch, words: str, from_a_pipe: bool, from_a_terminal: bool
) -> None:
    monkeypatch.setattr(sys, "stdin", Pipe())
    assert reads_stdin(words.split()) is from_a_pipe
    monkeypatch.setattr(sys, "stdin", Terminal())
    assert reads_stdin(words.split()) is from_a_terminal


def test_it_knows_which_options_take_no_value() -> None:
    for flag in main_module._FLAGS:
        note = parse(["note", flag, "tea"], Path("/")).command
        assert getattr(note, "draft").text == "tea"  # noqa: B009 - one of many commands
    monkey = "note --kind glimmer --and-also x --at 2026-01-01 --strength mild --cue x tea"
    assert not reads_stdin(monkey.split())


def test_a_command_that_is_handed_over_loads_next_to_nothing(tmp_path: Path) -> None:
    """One that is bound to a key is over within a few milliseconds of starting Python."""
    script = (
        "import sys; sys.argv = ['glimmer', 'status']\n"
        "from glimmer_desktop import __main__ as main\n"
        "assert main.main() == 7\n"
        "heavy = {'argparse', 'collections', 'contextlib', 'dataclasses', 'enum', 'functools',\n"
        "         'json', 'pathlib', 're', 'socket', 'threading', 'typing'}\n"
        "print(*sorted(heavy & set(sys.modules)))\n"
    )
    env = {**os.environ, "GLIMMER_HOME": str(tmp_path), "XDG_ACTIVATION_TOKEN": "a-word"}
    path = Path(socket_path(env))
    path.parent.mkdir(exist_ok=True)
    with socket.socket(socket.AF_UNIX) as owner:
        owner.bind(str(path))
        owner.listen()
        asking = subprocess.Popen(
            [sys.executable, "-S", "-c", script],
            env={**env, "PYTHONPATH": str(Path(main_module.__file__).parents[1])},
            stdout=subprocess.PIPE,
            text=True,
        )
        peer, _ = owner.accept()
        with peer:
            argv, _, _, token = protocol.decode_request(peer.recv(1 << 16).rstrip())
            assert (argv, token) == (["status"], "a-word")
            peer.sendall(protocol.HEARD + protocol.encode({"out": "is here: "}))
            peer.sendall(protocol.encode({"code": 7}))
            assert asking.communicate(timeout=20)[0] == "is here: \n"
    path.unlink()


@pytest.mark.parametrize(
    ("found", "left"),
    [
        ({"LD_LIBRARY_PATH": "ours"}, {}),
        ({"LD_LIBRARY_PATH": "ours:x", "LD_LIBRARY_PATH_ORIG": "x"}, {"LD_LIBRARY_PATH": "x"}),
        ({"HOME": "/"}, {"HOME": "/"}),
    ],
)
def test_what_a_frozen_program_starts_finds_its_own_libraries(
    found: dict[str, str], left: dict[str, str]
) -> None:
    main_module.give_back_libraries(found)
    assert found == left


def test_the_version_needs_nobody(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["glimmer", "--version"])
    assert main_module.main() == 0
    assert capsys.readouterr().out.startswith("glimmer ")
