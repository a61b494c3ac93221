"""The page of the bench: what a bar means, and when it is met."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import run
from bench.measures import Bar, Row
from bench.run import cells, is_met, measured, quantile


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


def test_a_measure_that_is_not_there_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        run.main(["--only", "nothing"])
    assert end.value.code == 2
    assert "tray" in capsys.readouterr().err


@pytest.mark.parametrize(("share", "sample"), [(0.5, 50.5), (0.95, 95), (0.99, 99), (1.0, 100)])
def test_so_many_of_a_hundred_do_not_exceed_it(share: float, sample: float) -> None:
    assert quantile([float(number) for number in range(100, 0, -1)], share) == sample
