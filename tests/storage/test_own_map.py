from __future__ import annotations

from pathlib import Path

import pytest

from glimmer_desktop.domain.moment import Face
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.storage.journal import SqliteJournal

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    "text", ["the sea wall\nand tea", f"{FAMILY} שלום e{chr(0x301) * 1000}", "x" * 20_000, " a "]
)
def test_a_text_comes_back_to_the_letter(journal: SqliteJournal, text: str) -> None:
    journal.own_map.write(Face.ON_GUARD, Part.HELPS, text)
    journal.close()
    assert journal.own_map.written() == {(Face.ON_GUARD, Part.HELPS): text}


def test_each_spot_has_one_text_and_none_once_it_is_empty(journal: SqliteJournal) -> None:
    journal.own_map.write(Face.SETTLED, Part.FEELS, "slow breath")
    journal.own_map.write(Face.SETTLED, Part.BRINGS, "the sea")
    journal.own_map.write(Face.SETTLED, Part.FEELS, "a soft belly")
    assert journal.own_map.written() == {
        (Face.SETTLED, Part.FEELS): "a soft belly",
        (Face.SETTLED, Part.BRINGS): "the sea",
    }
    journal.own_map.write(Face.SETTLED, Part.FEELS, "")
    assert journal.own_map.written() == {(Face.SETTLED, Part.BRINGS): "the sea"}


def test_what_was_taken_away_leaves_no_trace_in_the_file(
    journal: SqliteJournal, folder: Path
) -> None:
    journal.own_map.write(Face.SHUT_DOWN, Part.BRINGS, "something nobody should find")
    journal.own_map.write(Face.SHUT_DOWN, Part.BRINGS, "")
    journal.close()
    assert b"nobody should find" not in (folder / "glimmer.db").read_bytes()


def test_a_write_that_is_undone_never_happened(journal: SqliteJournal) -> None:
    journal.own_map.write(Face.LIVELY, Part.HELPS, "music")
    with pytest.raises(RuntimeError), journal.together():
        journal.own_map.write(Face.LIVELY, Part.HELPS, "other")
        raise RuntimeError
    assert journal.own_map.written() == {(Face.LIVELY, Part.HELPS): "music"}
