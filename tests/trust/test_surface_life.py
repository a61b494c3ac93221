"""One life of a profile, watched from outside: what others could read of it, whom it speaks to, and
what is left of it once all is erased (B28, B30, B39).

It is lived once, under the most open umask there is, in a network with nothing in it, with every
socket call written down; each test asks one thing of it.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from desktop.waiting import until
from glimmer_desktop.system.autostart.null import NullAutostart
from glimmer_desktop.system.erasing import ProfileErasure
from glimmer_desktop.system.paths import find_paths
from trust.hidden import Hidden, hidden, under_umask
from trust.traced import Call, Traced, calls_in, elsewhere, without_network

pytestmark = pytest.mark.timeout(300)

LEFT_BY_A_LIFE = {
    *("data/glimmer.db", "data/photos.db", "data/backups", "config/settings.toml"),
    *("config/words.toml", "state/windows.json", "state/pauses.json"),
    "runtime/glimmer.lock",
}


@dataclass(frozen=True)
class Life:
    """What was seen of it."""

    modes: dict[Path, int]
    """Of every folder and file that Glimmer made, before all was erased."""
    names: set[str]
    """What lay at the top of its folders then."""
    others: tuple[Path, ...]
    """What of that Glimmer does not know as its own."""
    erased: subprocess.CompletedProcess[str]
    companions_end: int
    left: list[Path]
    """Files that are there after it."""
    calls: list[Call]
    """Of all commands and of the companion."""


@pytest.fixture(scope="module")
def life() -> Iterator[Life]:
    with hidden(*under_umask(0o000), *without_network(), kind=Traced) as companion:
        companion.start(60)
        live(companion)
        modes = {path: path.lstat().st_mode & 0o777 for path in made_by(companion)}
        top = {str(path.relative_to(companion.home)) for path in companion.home.glob("*/*")}
        look = ProfileErasure(find_paths(companion.env), NullAutostart).look()
        erased = companion.run("erase", "--everything", stdin="erase everything\n", seconds=60)
        companion.process.communicate(timeout=20)
        yield Life(
            modes,
            top,
            look.others,
            erased,
            companion.process.returncode,
            ours(companion),
            list(calls_in(companion.traces)),
        )


def live(companion: Hidden) -> None:
    """All that makes files or might look for a network: commands, windows, choices, words."""
    mine = companion.room / "mine"
    picture = companion.room / "cup.jpg"
    Image.linear_gradient("L").save(picture)
    companion.choose("gratitude = true\nno_such_choice = 1\n")
    (companion.home / "config" / "words.toml").write_text('[cues]\nslow-breath = "Slow"\n')
    for words in (
        *(["note", "tea", "--photo", str(picture), "--place", "kitchen"], ["list", "has:photo"]),
        *(["backup"], ["backup", str(mine / "stick")], ["export", str(mine / "all.zip")]),
        *(["import", str(mine / "all.zip")], ["restore", str(mine / "stick")], ["doctor"]),
        *(["capture", "--text", "half a thought"], ["gallery"], ["map"], ["settings"], ["drift"]),
        *(["evening"], ["invite"], ["pause"], ["ground"], ["rest", "1h"], ["resume"], ["status"]),
    ):
        companion.ask(*words)
    until(lambda: b"half a thought" in companion.store.read_bytes(), "the draft is held")


def made_by(companion: Hidden) -> list[Path]:
    run, mine = companion.room / "user" / "run" / "glimmer", companion.room / "mine"
    tops = (companion.home, run, mine / "stick")
    inside = [path for top in tops for path in (top, *top.rglob("*"))]
    written = companion.home / "config"  # by the person, with an editor
    return [mine / "all.zip", *(path for path in inside if path.parent != written)]


def ours(companion: Hidden) -> list[Path]:
    """All files but the person's own, and those that were there before."""
    before = companion.room / "user" / "run", companion.room
    return [path for path in companion.files() if path.parent not in before]


@pytest.mark.bar("B28")
def test_what_it_wrote_is_its_owners_alone(life: Life) -> None:
    assert len(life.modes) > 15
    for path, mode in life.modes.items():
        assert mode == (0o600 if path.suffix else 0o700), (str(path), oct(mode))


@pytest.mark.bar("B30")
def test_it_spoke_to_this_machine_alone(life: Life) -> None:
    assert sum(call.name == "connect" for call in life.calls) > 20, "nothing was written down"
    assert elsewhere(life.calls) == []


def test_every_name_it_gave_is_known_as_its_own(life: Life) -> None:
    """Whoever has Glimmer write one more file is told here to add its name to `erasing.OURS`."""
    assert life.others == ()
    assert life.names >= LEFT_BY_A_LIFE


@pytest.mark.bar("B39")
def test_erased_it_leaves_no_file_and_the_companion_ends(life: Life) -> None:
    assert (life.erased.returncode, life.erased.stderr) == (0, "")
    assert life.erased.stdout.endswith("Everything is erased.\n")
    assert life.companions_end == 0
    assert life.left == []
