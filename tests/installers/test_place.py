"""The program below a folder of one's own."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from installers import place
from installers.facts import APPLICATION


def test_what_was_frozen_is_installed_and_replaced(frozen: Path, tmp_path: Path) -> None:
    target = tmp_path / "a place"
    place.install(frozen, target)
    (frozen / "more").touch()
    place.install(frozen, target)
    home = target / "lib" / "glimmer"
    assert sorted(file.name for file in home.iterdir()) == ["_internal", "glimmer", "more"]
    assert [file.name for file in home.parent.iterdir()] == ["glimmer"]
    launcher = target / "bin" / "glimmer"
    assert subprocess.check_output([launcher], text=True).startswith("it runs")
    entry = target / "share" / "applications" / f"{APPLICATION}.desktop"
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert f'Exec="{launcher}"\n' in entry.read_text(encoding="utf-8")


@pytest.mark.parametrize("theirs", ["lib/glimmer/theirs", "bin/glimmer"])
def test_another_programs_things_are_left_alone(
    frozen: Path, tmp_path: Path, theirs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "place" / theirs
    file.parent.mkdir(parents=True)
    file.write_text("theirs", encoding="utf-8")
    assert place.main(str(frozen), str(tmp_path / "place")) == 1
    assert "was left as it is" in capsys.readouterr().err
    assert [path for path in (tmp_path / "place").rglob("*") if path.is_file()] == [file]
    assert file.read_text(encoding="utf-8") == "theirs"
