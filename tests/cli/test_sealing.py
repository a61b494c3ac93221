"""The passphrase by commands: what is asked, what is said, and that no secret is in either."""

from __future__ import annotations

import errno
import json
import os
import pty
import re
import select
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from glimmer_desktop.cli import asked, secrets_asked
from glimmer_desktop.cli.answers import Answering
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.cli.sentences import WrongUse
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage import shelf
from glimmer_desktop.storage.sealing import key_file, keys
from keyrings import MemoryKeyring
from sealed_journal import CODE, PASSPHRASE

if TYPE_CHECKING:
    from cli.conftest import Heard, Typed

CODE_SHOWN = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}")


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "MEMORY", 64 << 10)
    monkeypatch.setattr(key_file, "_LEAST_MEMORY", 64 << 10)


class Person:
    """Answers in order; the code is typed back as it was shown."""

    def __init__(self, *answers: str) -> None:
        self.told = ""
        self._answers = list(answers)

    def secret(self, question: str) -> str:
        return self._next()

    def shown(self, question: str) -> str:
        return self._next()

    def say(self, text: str) -> None:
        self.told += text

    def _next(self) -> str:
        answer = self._answers.pop(0)
        return CODE_SHOWN.findall(self.told)[-1] if answer == "the code" else answer


def handed_on(**secrets: object) -> str:
    return json.dumps(secrets)


@pytest.mark.bar("B34", part="shown once and typed back, on a terminal")
def test_turning_it_on_says_first_that_there_is_no_way_back() -> None:
    person = Person(PASSPHRASE, PASSPHRASE, "the code", "y")
    found = secrets_asked.turning_on(person)
    assert person.told.startswith("Whoever has neither the passphrase nor the recovery code")
    assert (found["passphrase"], found["let_backups_go"]) == (PASSPHRASE, True)
    assert found["code"] in person.told


def test_a_slip_anywhere_does_nothing() -> None:
    with pytest.raises(Known, match=ErrorCode.PASSPHRASE_TOO_SHORT):
        secrets_asked.turning_on(Person("short"))
    with pytest.raises(WrongUse, match="differ"):
        secrets_asked.turning_on(Person(PASSPHRASE, "another one"))
    with pytest.raises(Known, match=ErrorCode.CODE_MISTYPED):
        secrets_asked.making_code(Person(PASSPHRASE, CODE))


@pytest.mark.usefixtures("_quick")
def test_on_locked_unlocked_changed_and_off(typed: Typed, heard: Heard, cli_core: Core) -> None:
    typed("note", "light on the stairs")
    on = handed_on(passphrase=PASSPHRASE, code=CODE, let_backups_go=False)
    assert typed("passphrase", "--turn-on", stdin=on) == 0
    assert "backups-without-passphrase" in heard.said
    assert status(typed, heard) == {"moments": 1, "encrypted": True, "locked": False}
    assert typed("lock") == 0
    assert status(typed, heard) == {"moments": None, "encrypted": True, "locked": True}
    heard.complaints, heard.moments = "", 0
    assert typed("list") == 1
    assert heard.complaints.startswith("The journal is locked.")
    assert typed("note", "noted meanwhile") == 0
    assert heard.moments == 0  # no screen has it yet
    assert typed("unlock", stdin=handed_on(secret="wrong one")) == 1
    heard.said = ""
    assert typed("unlock", stdin=handed_on(secret=CODE.lower())) == 0
    assert "1 moment noted while it was locked came in." in heard.said
    assert heard.moments == 1
    change = handed_on(secret=PASSPHRASE, passphrase="a new passphrase")
    assert typed("passphrase", "--change", stdin=change) == 0
    new_code = handed_on(secret="a new passphrase", code=key_file.new_code())
    assert typed("passphrase", "--new-recovery-code", stdin=new_code) == 0
    assert typed("passphrase", "--turn-off", stdin=handed_on(secret=CODE)) == 1
    assert typed("passphrase", "--let-plain-backups-go") == 0
    assert list(cli_core.paths.data.glob("backups-without*")) == []
    assert typed("passphrase", "--turn-off", stdin=handed_on(secret="a new passphrase")) == 0
    assert status(typed, heard) == {"moments": 2, "encrypted": False, "locked": False}


@pytest.mark.usefixtures("_quick")
def test_a_damaged_one_is_mended_once_it_is_open(
    typed: Typed, heard: Heard, cli_core: Core
) -> None:
    """And what was noted while nobody could open it comes in then."""
    typed("note", "light on the stairs")
    typed("passphrase", "--turn-on", stdin=handed_on(passphrase=PASSPHRASE, code=CODE))
    typed("lock")
    assert typed("doctor", "--repair") == 1
    assert heard.complaints.startswith("The journal is locked.")
    typed("note", "noted meanwhile")
    file = cli_core.paths.data / "glimmer.db"
    broken = bytes(4096) + file.read_bytes()[4096:]  # its first page, by which all is found
    file.write_bytes(broken)
    assert typed("unlock", stdin=handed_on(secret=PASSPHRASE)) == 1
    assert "waits on" in heard.complaints
    assert typed("doctor", "--repair") == 1  # no backup since then says what else there was
    assert "A new one has its place, with 1 moment.\nThe damaged file does not tell" in heard.said
    [aside] = (cli_core.paths.data / "backups").glob("damaged-*.db")
    assert aside.read_bytes() == broken
    assert typed("list") == 0
    assert "light on the stairs" in heard.said
    assert "noted meanwhile" in heard.said
    assert typed("doctor") == 0


@pytest.mark.usefixtures("_quick")
@pytest.mark.bar("B5", part="the passphrase, by a command")
def test_on_a_full_disk_or_stopped_it_is_as_it_was(
    typed: Typed, heard: Heard, cli_core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("note", "light on the stairs")
    on = handed_on(passphrase=PASSPHRASE, code=CODE)
    told = {
        errno.ENOSPC: "is full, so nothing was kept",
        errno.EROFS: "the place is read-only",
        errno.EIO: "could not be written",
    }
    for number, sentence in told.items():
        with monkeypatch.context() as disk:
            disk.setattr(shelf, "sync", failing(number))
            assert typed("passphrase", "--turn-on", stdin=on) == 1
        assert sentence in heard.complaints
        assert heard.said == "The journal is as it was.\n"
        assert heard.complaints.count("\n") == 1
        assert status(typed, heard) == {"moments": 1, "encrypted": False, "locked": False}
    heard.stop = True
    assert typed("passphrase", "--turn-on", stdin=on) == 1
    heard.stop = False
    assert status(typed, heard) == {"moments": 1, "encrypted": False, "locked": False}
    assert list(cli_core.paths.data.glob("sealing-*")) == []
    assert typed("passphrase", "--turn-on", stdin=on) == 0


def failing(number: int) -> Callable[[Path], None]:
    """What the system answers when a copy is to be durable."""

    def sync(_copy: Path) -> None:
        raise OSError(number, os.strerror(number))

    return sync


@pytest.mark.usefixtures("_quick")
def test_it_opens_by_itself_alone_too_until_it_is_locked(
    typed: Typed, heard: Heard, cli_core: Core
) -> None:
    keyring = MemoryKeyring()
    vars(cli_core.machine)["keyring"] = keyring
    assert typed("passphrase", "--always-ask") == 1  # there is none to ask for
    typed("note", "light on the stairs")
    typed("passphrase", "--turn-on", stdin=handed_on(passphrase=PASSPHRASE, code=CODE))
    typed("doctor")
    assert "asked for at each start. This desktop: it has a keyring (memory)." in heard.said
    assert typed("passphrase", "--open-by-itself", stdin=handed_on(secret="not it")) == 1
    assert typed("passphrase", "--open-by-itself", stdin=handed_on(secret=PASSPHRASE)) == 0
    typed("doctor")
    assert "It opens by itself when you are logged in; the keyring (memory) can." in heard.said
    keyring.trouble = ErrorCode.KEYRING_SILENT
    typed("doctor")
    assert "would not now. The keyring of this desktop does not answer." in heard.said
    keyring.trouble = None
    cli_core.store.submit(cli_core.journal.close).result()
    keys.forget(cli_core.paths.data)
    assert secrets_asked.kept_for(cli_core, asked.Status()) is None
    kept = secrets_asked.kept_for(cli_core, asked.Doctor())
    assert kept is not None
    cli_core.store.submit(cli_core.seal.self_opening.open_with, kept).result()
    assert not cli_core.seal.is_locked
    typed("lock")
    assert secrets_asked.kept_for(cli_core, asked.Doctor()) is None
    change = handed_on(secret=PASSPHRASE, passphrase="a new passphrase")
    assert typed("passphrase", "--change", stdin=change) == 0
    assert "asked for at each start now" in heard.said
    assert keyring.kept == {}
    assert typed("passphrase", "--always-ask") == 0


def status(typed: Typed, heard: Heard) -> dict[str, object]:
    heard.said = ""
    assert typed("status", "--json") == 0
    store = json.loads(heard.said)["store"]
    return {name: store[name] for name in ("moments", "encrypted", "locked")}


@pytest.mark.usefixtures("_quick")
def test_locking_takes_back_what_was_lent(typed: Typed, cli_core: Core) -> None:
    """A picture that another program was given lies in the open meanwhile."""
    typed("note", "tea")
    typed("passphrase", "--turn-on", stdin=handed_on(passphrase=PASSPHRASE, code=CODE))
    cli_core.paths.lent.mkdir(parents=True)
    (cli_core.paths.lent / "sun.jpg").write_bytes(b"a picture")
    typed("lock")
    assert not (cli_core.paths.lent / "sun.jpg").exists()


def test_no_secret_is_a_word_of_the_command_line(tmp_path: Path) -> None:
    with pytest.raises(WrongUse) as unknown:
        parse(["passphrase", "--turn-on", PASSPHRASE], tmp_path)
    assert "Unrecognized" in str(unknown.value)
    for stdin in (None, "", "[]", "{", '{"secret": 7}', handed_on(code=CODE)):
        with pytest.raises(WrongUse, match="on a terminal"):
            parse(["passphrase", "--change"], tmp_path, stdin)
    found = parse(["unlock"], tmp_path, handed_on(secret=PASSPHRASE + "\udcff")).command
    assert isinstance(found, asked.Unlock)
    assert PASSPHRASE not in repr(found)
    assert parse(["unlock"], tmp_path).command == asked.Show(asked.Window.UNLOCK)


def test_without_a_terminal_a_window_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "glimmer.key").touch()
    monkeypatch.setattr(secrets_asked, "has_terminal", lambda: False)
    assert secrets_asked.secrets_for(["unlock"], tmp_path) is None
    with pytest.raises(WrongUse, match="terminal"):
        secrets_asked.secrets_for(["passphrase", "--change"], tmp_path)
    with pytest.raises(Known, match=ErrorCode.ALREADY_SEALED):
        secrets_asked.secrets_for(["passphrase", "--turn-on"], tmp_path)
    (tmp_path / "glimmer.key").unlink()
    with pytest.raises(Known, match=ErrorCode.NOT_SEALED):
        secrets_asked.secrets_for(["unlock"], tmp_path)


class OnTerminal:
    """The installed program on a terminal of its own; answers each question as it comes."""

    def __init__(self, home: Path) -> None:
        self._env = {**os.environ, "GLIMMER_HOME": str(home)}

    def run(self, *argv: str, answers: Sequence[tuple[str, str]] = ()) -> tuple[int, str]:
        command = [sys.executable, "-P", "-m", "glimmer_desktop", *argv]
        child, terminal = pty.fork()
        if child == 0:
            os.execve(sys.executable, command, self._env)
        seen = self._talk(terminal, iter(answers))
        _, ended = os.waitpid(child, 0)
        os.close(terminal)
        return os.waitstatus_to_exitcode(ended), seen

    def _talk(self, terminal: int, answers: Iterator[tuple[str, str]]) -> str:
        seen, looked_at = "", 0
        question, answer = next(answers, ("", ""))
        end = time.monotonic() + 60
        while time.monotonic() < end:
            if not select.select([terminal], [], [], 1)[0]:
                continue
            try:
                seen += os.read(terminal, 4096).decode(errors="replace")
            except OSError:  # the program has ended
                break
            if question and question in seen[looked_at:]:
                typed = CODE_SHOWN.findall(seen)[-1] if answer == "the code" else answer
                looked_at = len(seen)
                os.write(terminal, f"{typed}\n".encode())
                question, answer = next(answers, ("", ""))
        return seen


def test_on_a_real_terminal(tmp_path: Path) -> None:
    terminal = OnTerminal(tmp_path)
    assert terminal.run("note", "light on the stairs")[0] == 0
    code, said = terminal.run(
        "passphrase",
        "--turn-on",
        answers=[
            ("New passphrase", PASSPHRASE),
            ("same again", PASSPHRASE),
            ("Type it back", "the code"),
            ("[y/N]", "n"),
        ],
    )
    assert (code, "The journal is under the passphrase now." in said) == (0, True), said
    assert PASSPHRASE not in said  # no echo
    assert terminal.run("note", "meanwhile")[0] == 0  # asks nothing
    damage(tmp_path / "data" / "glimmer.db")
    asking = [("code:", "not this one"), ("code:", PASSPHRASE)]
    code, said = terminal.run("doctor", "--repair", answers=asking)
    assert code == 0, said
    assert "This did not open the journal." in said
    assert "The damaged journal was put aside as it was" in said
    assert "Looked at 2 moments" in said


def damage(file: Path) -> None:
    """One page of it: an index, whose rows stand elsewhere, too."""
    content = bytearray(file.read_bytes())
    content[2 * 4096 + 99] ^= 1
    file.write_bytes(content)


def test_the_companions_window_asks_where_no_terminal_is(cli_core: Core) -> None:
    shown: list[str] = []

    class Companion:
        def show_main(self) -> None:
            shown.append("main")

    class Asked:
        argv = ("unlock",)
        cwd = Path("/")
        stdin = None
        token = ""

    class Answer:
        code = -1

        def out(self, text: str) -> None: ...

        def finish(self, code: int) -> None:
            self.code = code

    answer = Answer()
    Answering(cli_core, Companion(), lambda *_: None).handle(Asked(), answer)
    assert (shown, answer.code) == (["main"], 0)
