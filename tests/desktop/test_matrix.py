from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop import comparing, matrix
from desktop.matrix import Part, draw, edges, languages, pictures

EDGES = len(matrix.LOOKS) - 1 + len(matrix.SCALES) - 1


def picture(folder: Path, place: str, *, spot: int = 0, size: tuple[int, int] = (40, 10)) -> None:
    """A white one, with a black spot of so many pixels."""
    image = Image.new("RGB", size, "white")
    for at in range(spot):
        image.putpixel((at % size[0], at // size[0]), (0, 0, 0))
    file = folder / f"{place}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    image.save(file)


@pytest.fixture
def before(tmp_path: Path) -> Path:
    return tmp_path / "before"


@pytest.fixture
def now(tmp_path: Path) -> Path:
    return tmp_path / "now"


def test_what_changed_is_told_by_window_and_by_how_much(before: Path, now: Path) -> None:
    for look, spot in (("light", 40), ("dark", 100)):
        picture(before, f"en/1/{look}/pause")
        picture(now, f"en/1/{look}/pause", spot=spot)
    picture(before, "en/1/light/toast")
    picture(now, "en/1/light/toast", size=(50, 10))
    for folder in (before, now):
        picture(folder, "en/1/light/leaf", spot=3)
    picture(before, "en/1/light/old")
    picture(now, "en/1/light/young")
    were, are = pictures(before), pictures(now)
    found = comparing.changes(before, now, are)
    came, gone = {*are} - {*were}, {*were} - {*are}
    assert comparing.told(found, [*came], [*gone]) == [
        "toast: 1 picture; most in en/1/light: 50 by 10 px, was 40 by 10",
        "pause: 2 pictures; most in en/1/dark: 25.0% of its pixels",
        "young: new",
        "old: gone",
    ]


def test_what_nobody_sees_is_no_change(before: Path, now: Path) -> None:
    for folder, grey in ((before, 100), (now, 100 + comparing.SEEN - 1)):
        folder.mkdir()
        Image.new("RGB", (9, 9), (grey, grey, grey)).save(folder / "pause.png")
    assert comparing.changes(before, now, [Path("pause.png")]) == []


def test_each_changed_window_stands_beside_itself(before: Path, now: Path) -> None:
    for spot, look in ((1, "light"), (9, "dark")):
        picture(before, f"{look}/pause")
        picture(now, f"{look}/pause", spot=spot)
    found = comparing.changes(before, now, pictures(now))
    shots = comparing.side_by_side(found, before, now, 5)
    assert [shot.says for shot in shots] == ["before: dark/pause", "now: dark/pause"]
    assert [shot.picture.getpixel((0, 0)) for shot in shots] == [(255, 255, 255), (0, 0, 0)]


def test_the_sheets_go_along_the_edges_and_keep_within_their_room(
    now: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matrix, "FOLDER", tmp_path)
    monkeypatch.setattr(matrix, "MOST_BYTES", 40_000)
    for _, place, _ in edges(languages()):
        (now / place).mkdir(parents=True)
        Image.effect_noise((600, 300), 90).save(now / place / "pause.png")
    (tmp_path / "matrix-gone.jpg").write_bytes(b"of a language that is spoken no more")
    matrix.keep_sheets(now, languages())
    sheets = [*tmp_path.glob("matrix-*.jpg")]
    assert len(sheets) == len(languages()) + EDGES
    assert not (tmp_path / "matrix-gone.jpg").exists()


def test_a_window_is_drawn_in_a_look_a_language_and_a_scale(tmp_path: Path) -> None:
    part = Part([matrix.MIRRORED], ["dark"], ["1.5"], ["a locked journal"])
    assert draw(part, tmp_path) == []
    assert pictures(tmp_path) == [Path("right-to-left/1.5/dark/a locked journal.png")]
    with Image.open(tmp_path / "right-to-left/1.5/dark/a locked journal.png") as drawn:
        assert drawn.width > 1.5 * 300
        red, green, blue = drawn.convert("RGB").getpixel((3, 3))
        assert max(red, green, blue) < 60, "paper of the dark look"
