"""Whatever was typed comes back byte for byte: noted, edited, found, listed, exported, imported,
backed up and restored (B24). What is too long is said, never cut."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bars import Figure, SoFar
from conftest import StillClock
from glimmer_desktop.cli import commands
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.domain.query import MomentQuery
from hard_texts import HARD, MARKS
from hostile_texts import FORMULAS

if TYPE_CHECKING:
    from cli.conftest import Heard, Typed

ODD = (
    *("\0", "\u2028", "\u2029", "\x85", "\ufeff", "\u202e", "\u200d", "\ufffe", "\U0010ffff"),
    *("\r\n", "\r", "\x1b[31m", "e\u0301", "é", "ﷺ", "𝔘", "👩\u200d🚀", "\u0600", "İ", "ß", MARKS),
)
anything = st.lists(
    st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(ODD), max_size=6
).map("".join)
texts = st.lists(anything.filter(lambda text: bool(text.strip())), min_size=1, max_size=6)


@pytest.mark.bar("B24")
def test_any_text_makes_the_whole_way_and_comes_back(
    cli_core: Core,
    clock: StillClock,
    typed: Typed,
    heard: Heard,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    figure: Figure,
    so_far: SoFar,
) -> None:
    kept: dict[str, str] = {}
    lists = pytestconfig.getoption("any_texts")
    numbers = count()

    @given(texts)
    @settings(
        max_examples=lists,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    def noted_and_edited(several: list[str]) -> None:
        so_far(next(numbers), lists)
        for text in several:
            clock.move(seconds=1)  # of one instant, each would look past all that came before it
            moment = noted(cli_core, text)
            kept[moment] = text
        edited(cli_core, moment, several[0])
        kept[moment] = several[0]

    noted_and_edited()
    for text in (*HARD.values(), *FORMULAS[:30]):
        kept[noted(cli_core, text)] = text
    assert listed(typed, heard) == kept
    assert typed("export", tmp_path / "all.zip") == 0, heard.complaints
    assert typed("backup", tmp_path / "shelf") == 0, heard.complaints
    assert elsewhere(tmp_path / "other", heard, "import", tmp_path / "all.zip") == kept
    assert elsewhere(tmp_path / "third", heard, "restore", tmp_path / "shelf") == kept
    figure(f"{len(kept):,} texts, each the same after every step")


def noted(core: Core, text: str) -> str:
    """Its id: as a window keeps it, since a command line cannot say NUL."""
    return core.store.submit(core.capture.keep, Draft(text=text)).result(30).id


def edited(core: Core, of: str, into: str) -> None:
    def change() -> None:
        moments = core.journal.moments
        [moment] = [one for one in moments.at(moments.keys(MomentQuery(), 1)) if one.id == of]
        core.capture.change(moment, replace(Draft(), text=into))

    core.store.submit(change).result(30)


def listed(typed: Typed, heard: Heard) -> dict[str, str]:
    assert typed("list", "--json") == 0
    return {one["id"]: one["text"] for one in json.loads(heard.said)}


def elsewhere(home: Path, heard: Heard, *words: object) -> dict[str, str]:
    """What another journal holds, after one command."""
    core = build_core({**os.environ, "GLIMMER_HOME": str(home)})
    core.paths.make()
    heard.complaints = ""
    command = parse([str(one) for one in words], core.paths.data, None).command
    running = commands.steps(core, command, heard)  # type: ignore[arg-type]

    def to_the_end() -> int:
        while (code := commands.advance(running, heard)) is None:
            pass
        return code

    try:
        assert core.store.submit(to_the_end).result(60) == 0, heard.complaints
        return core.store.submit(lambda: all_of(core)).result(30)
    finally:
        core.close()


def all_of(core: Core) -> dict[str, str]:
    moments = core.journal.moments
    return {one.id: one.text for one in moments.at(moments.keys(MomentQuery()))}


@pytest.mark.bar("B24", part="each spelling finds both")
@pytest.mark.parametrize("text", ["café au lait", "Ångström", "한글 아침", "ﬁne", "ünder"])
def test_composed_or_not_it_is_found(typed: Typed, heard: Heard, text: str) -> None:
    for form in ("NFC", "NFD"):
        assert typed("note", normalize(form, text)) == 0
    for form in ("NFC", "NFD"):
        assert typed("list", normalize(form, text), "--json") == 0
        assert {one["text"] for one in json.loads(heard.said)} == {
            normalize("NFC", text),
            normalize("NFD", text),
        }
