"""The page of the bench: what a bar means, when it is met, and who writes what."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench import gallery, release, run
from bench.blocks import BLOCKS, MILLION, YEAR, with_blocks_of
from bench.gallery import FIGURES, Taken, curves_over, rows_over
from bench.measures import Bar, Curve, Row
from bench.page import cells, is_met, measured, page, quantile
from bench.wall_watch import late_after


@pytest.mark.parametrize(
    ("bar", "number", "met"),
    [
        (Bar("times", 1.5), 2.0, False),
        (Bar("times", 2.0), 2.0, True),
        (Bar("over", 9.0), 10.0, False),
        (Bar("over", 10.0), 10.0, True),
        (Bar("within", 19.0), 20.0, False),
        (Bar("within", 20.0), 20.0, True),
        (Bar("none"), 10.0, True),
        (Bar("p95", 21.0), 21.0, True),
        (Bar("longest", 20.0), 21.0, False),
    ],
)
def test_a_bar_is_about_medians(bar: Bar, number: float, met: bool) -> None:
    row = Row("what", "floor", floor=[9.0, 10.0, 99.0], ours=[1.0, 20.0, 21.0], bar=bar)
    assert measured(row) == number
    assert is_met(row) is met
    assert ("**no**" in cells(row)) is not met


def test_it_begins_without_qt_and_without_a_store() -> None:
    """Idle memory comes first; what this process had mapped, too, would count half."""
    asked = (
        "import sys, bench.run; sys.exit(bool({'PySide6.QtCore', 'pysqlite3'} & {*sys.modules}))"
    )
    folder = Path(__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", asked], cwd=folder, check=False, timeout=60)
    assert done.returncode == 0


def test_another_program_is_no_bar() -> None:
    row = Row("what", "Their Program 1.0", floor=[10.0], ours=[20.0], bar=Bar("beside"))
    assert is_met(row)
    assert cells(row)[4:] == ("2.00 times", "", "")


def test_a_row_says_its_unit() -> None:
    memory = Row("what", "floor", [40.0], [50.0], Bar("times", 1.5), "MB")
    assert cells(memory)[2:6] == (
        "40.00 MB [40.00-40.00], n=1",
        "50.00 MB [50.00-50.00], n=1",
        "1.25 times",
        "at most 1.5 times",
    )
    counted = Row("what", "floor", [0.0], [2.0], Bar("over", 3), "")
    assert cells(counted)[2:6] == (
        "0.00 [0.00-0.00], n=1",
        "2.00 [2.00-2.00], n=1",
        "+2.00",
        "at most 3 over",
    )


def test_a_rare_sample_stands_beside_that_of_the_floor() -> None:
    """What disturbs the machine meets both."""
    row = Row("what", "floor", [1.0, 2.0, 30.0], [2.0, 3.0, 40.0], Bar("p99", 16.7))
    assert cells(row)[4:] == ("40.0 ms (the floor 30.0)", "p99 within 16.7 ms", "**no**")
    usual = Row("what", "floor", [1.0, 2.0, 30.0], [2.0, 3.0, 40.0], Bar("within", 16.7))
    assert cells(usual)[4:] == ("3.0 ms", "within 16.7 ms", "yes")


def test_only_what_is_named_is_measured_and_nothing_is_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def measure(what: str, took: float) -> run.Measure:
        return lambda _: [Row(what, "floor", [1.0], [took], Bar("within", 10))]

    monkeypatch.setattr(run, "MEASURES", {"one": measure("One", 1), "two": measure("Two", 99)})
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "PAGE", tmp_path / "bench.md")
    (tmp_path / "tests").mkdir()
    assert run.main(["--only", "one"]) == 0
    assert not run.PAGE.exists()
    said = capsys.readouterr().out
    assert "One" in said
    assert "Two" not in said
    assert run.main([]) == 1
    assert "| Two |" in run.PAGE.read_text(encoding="utf-8")


def test_a_curve_is_about_the_figure_that_has_the_bar() -> None:
    curve = Curve("Search", {1_000: [1.0, 2.0, 9.0], 100_000: [2.0, 3.0, 36.0]}, "p95", 4)
    assert cells(curve) == ("Search", "9.0 ms", "36.0 ms", "4.00 times", "at most 4 times", "yes")
    steeper = Curve("Search", {**curve.by_size, 1_000: [1.0, 2.0, 8.0]}, "p95", 4)
    assert not is_met(steeper)
    said = page([Row("what", "floor", [1.0], [1.0], Bar("none")), steeper])
    assert "| what | 1,000 | 100,000 | grows | bar | met |" in said
    assert "| Search | 8.0 ms | 36.0 ms | 4.50 times | at most 4 times | **no** |" in said
    assert "grows" not in page([Row("what", "floor", [1.0], [1.0], Bar("none"))])


def _taken(took: float) -> Taken:
    return Taken(**{figure.samples: [took] for figure in FIGURES})


def test_the_gallery_has_its_bars_at_every_size() -> None:
    def bars(moments: int) -> dict[str, Bar]:
        rows = rows_over(moments, _taken(1), _taken(2))
        assert all(row.floor == [1] and row.ours == [2] for row in rows)
        return {row.what.partition(",")[0]: row.bar for row in rows}

    many, most = bars(100_000), bars(1_000_000)
    assert many["Gallery shown again"] == Bar("within", 100)
    assert most["Gallery shown again"] == Bar("within", 150)
    assert many["Last key to what it finds"] == Bar("p95", 50)
    assert most["Last key to what it finds"] == Bar("p95", 120)
    assert many["Notch of the wheel to its picture"] == Bar("p99", 16.7)
    floors = {row.floor_is for row in rows_over(1_000_000, _taken(1), _taken(2))}
    assert "bare QListView of 100,000, words and pictures in memory" in floors
    limits = {curve.what: curve.limit for curve in curves_over({1_000: _taken(1)})}
    assert limits.pop("Last key to what it finds, painted") == 4
    assert limits.pop("Last key to all it finds, counted") == 4
    assert set(limits.values()) == {1.5}


def test_a_notch_waits_for_the_next_picture() -> None:
    turned, painted = [0.0, 0.016, 0.032], [0.004, 0.035, 0.040]
    assert late_after(turned, painted) == pytest.approx([4.0, 19.0, 3.0])


def test_each_writes_its_own_block_and_keeps_the_others() -> None:
    made = {block: block.made(f"## {number}") for number, block in enumerate(BLOCKS)}
    before = "# Old\n"
    for block, lines in made.items():
        before = block.put(before, lines)
    after = with_blocks_of("# New\n", before)
    assert after.startswith("# New\n")
    assert [block.of(after) for block in BLOCKS] == [*made.values()]
    again = YEAR.put(after, YEAR.made("## Another"))
    assert MILLION.of(again) == made[MILLION]
    assert again.count(YEAR.begin) == 1
    assert with_blocks_of("# New\n", "# without one\n") == "# New\n"


def test_a_release_is_measured_into_a_place_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    took = {"shown": 1.0}

    def of_a_million(_: Path) -> list[Row]:
        return [Row("Shown", "floor", [1.0], [took["shown"]], Bar("within", 150))]

    monkeypatch.setattr(gallery, "of_a_million", of_a_million)
    monkeypatch.setattr(release, "ROOT", tmp_path)
    monkeypatch.setattr(release, "PAGE", tmp_path / "bench.md")
    (tmp_path / "tests").mkdir()
    release.PAGE.write_text("# Bench\n\nrows\n", encoding="utf-8")
    assert release.main([]) == 0
    took["shown"] = 151.0
    assert release.main([]) == 1
    said = release.PAGE.read_text(encoding="utf-8")
    assert said.startswith("# Bench\n\nrows\n\n" + MILLION.begin)
    assert said.count("| Shown |") == 1
    assert "| 151.0 ms | within 150 ms | **no** |" in said


def test_a_measure_that_is_not_there_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        run.main(["--only", "nothing"])
    assert end.value.code == 2
    assert "tray" in capsys.readouterr().err


@pytest.mark.parametrize(("share", "sample"), [(0.5, 50.5), (0.95, 95), (0.99, 99), (1.0, 100)])
def test_so_many_of_a_hundred_do_not_exceed_it(share: float, sample: float) -> None:
    assert quantile([float(number) for number in range(100, 0, -1)], share) == sample
