"""`glimmer erase --everything`: asked once, typed once, and nothing is left (B39)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from glimmer_desktop.cli.answers import Answering
from glimmer_desktop.cli.erasing import erase
from glimmer_desktop.cli.owning import own_or_ask
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.cli.sentences import WrongUse
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.system.instance.server import Request
from memory_journal import PlainPhotoReader

if TYPE_CHECKING:
    from cli.conftest import Heard

YES = "erase everything\n"


class Reply:
    """`Answer`: what came back."""

    cancelled = False

    def __init__(self) -> None:
        self.complaints = ""
        self.code: int | None = None

    def out(self, text: str) -> None:
        raise AssertionError(text)

    def err(self, text: str) -> None:
        self.complaints += text

    def progress(self, done: int, total: int, label: str) -> None:
        raise AssertionError(label)

    def finish(self, code: int) -> None:
        self.code = code


@pytest.fixture(autouse=True)
def own_autostart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The desktop's list is not the person's."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "desktop"))
    return tmp_path / "desktop" / "autostart"


@pytest.fixture
def core(clock: Clock) -> Iterator[Core]:
    """After a run that kept a moment, chose something and starts with the desktop."""
    before = build_core(os.environ, clock=clock, open_reader=lambda _: PlainPhotoReader())
    before.paths.make()
    before.store.submit(before.capture.keep, Draft(text="tea")).result()
    before.preferences.change({"gratitude": True})
    before.machine.autostart.switch(True)
    before.close()
    core = build_core(os.environ, clock=clock, open_reader=lambda _: PlainPhotoReader())
    yield core
    core.close()


def left(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if not path.is_dir()]


@pytest.mark.parametrize("typed", ["", "\n", "yes\n", "erase\n"])
def test_anything_but_the_words_leaves_all_as_it_is(
    core: Core, heard: Heard, home: Path, typed: str
) -> None:
    before = sorted(left(home))
    assert erase(core, heard, lambda: typed) == 1
    assert heard.said.endswith("Nothing was erased.\n")
    assert sorted(left(home)) == before


def test_it_says_what_goes_and_what_stays_and_then_nothing_is_left(
    core: Core, heard: Heard, home: Path, own_autostart: Path
) -> None:
    assert len(list(own_autostart.iterdir())) == 1
    (core.paths.data / "thesis.odt").write_text("")
    assert erase(core, heard, lambda: YES) == 0
    for said in (str(core.paths.data), "thesis.odt", "exported", "other folders", "no way back"):
        assert said in heard.said
    assert heard.said.endswith("Everything is erased.\n")
    assert (left(home), left(own_autostart)) == ([], [])
    core.close()
    assert left(home) == []


def test_the_option_is_part_of_it(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="Nothing was erased: --everything is missing"):
        parse(["erase"], tmp_path)


def test_nobody_can_have_it_done_over_the_socket(core: Core, home: Path) -> None:
    before = sorted(left(home))
    reply = Reply()
    answering = Answering(core, None, lambda *_: None)
    answering.handle(Request(("erase", "--everything"), home, "erase everything"), reply)
    assert (reply.code, reply.complaints.startswith("Nothing was erased")) == (2, True)
    assert sorted(left(home)) == before


def test_what_was_cut_short_is_gone_on_with_before_anything_else(
    core: Core, heard: Heard, home: Path
) -> None:
    core.erasing.erasure.begin()
    (core.paths.data / "glimmer.db").unlink()
    assert own_or_ask(core, ["note", "new"], None, heard) is None
    assert "finished now" in heard.complaints
    assert core.erasing.went_on
    assert core.lock.held
    assert left(home) == ["glimmer.lock"]
    core.paths.make()
    core.store.submit(core.capture.keep, Draft(text="new")).result()
    assert core.store.submit(core.journal.moments.count, MomentQuery()).result() == 1
    assert not core.erasing.is_half_done


def test_what_was_cut_short_is_not_asked_again(core: Core, heard: Heard, home: Path) -> None:
    core.erasing.erasure.begin()

    def nobody() -> str:
        raise AssertionError("it was asked again")

    assert erase(core, heard, nobody) == 0
    assert heard.said == "Everything is erased.\n"
    assert left(home) == []


def test_what_could_not_be_removed_is_named(
    core: Core, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck, unlink = core.paths.data / "photos.db", Path.unlink

    def refusing(self: Path, missing_ok: bool = False) -> None:
        if self == stuck:
            raise PermissionError(1, "Operation not permitted", str(self))
        unlink(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", refusing)
    assert erase(core, heard, lambda: YES) == 1
    assert f"{stuck} could not be erased (Operation not permitted)." in heard.complaints
    assert "All else is gone" in heard.complaints
    assert not core.erasing.is_half_done


def test_the_companions_last_deed(core: Core, home: Path) -> None:
    """Once the journal is closed and before others may own the profile."""
    core.paths.make()
    assert core.lock.acquire()
    core.store.submit(core.capture.keep, Draft(text="one more")).result()
    core.erasing.erasure.begin()
    core.erasing.at_end = True
    core.close()
    assert left(home) == []
    assert core.erasing.left == ()
