"""What a person wrote is in the store and nowhere else: not after use, nor after
a crash, a kill or a cancelled export (B32).

Twenty words that nobody else says are written into every field there is. Then everything that
could hold them is searched: names and contents of files in the home, the temporary, the runtime
and the profile's folders, and what was written to a terminal.
"""

from __future__ import annotations

import base64
import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop.waiting import until
from glimmer_desktop.core import build_core
from glimmer_desktop.domain.query import MomentQuery
from trust.canaries import CANARIES, NAMES, seen_in
from trust.hidden import WITH_CORES, Hidden, hidden

NOT_KEPT = {"file name", "exif"}
"""What is not kept at all, so not in the store either."""

pytestmark = [pytest.mark.timeout(300), pytest.mark.bar("B32")]


@pytest.fixture
def companion() -> Iterator[Hidden]:
    with hidden(*WITH_CORES) as one:
        yield one


def test_they_would_be_found_in_every_spelling() -> None:
    word = CANARIES["text"]
    assert len(NAMES) == len(set(CANARIES.values())) == 20
    for data in (
        f"so {word}.".encode(),
        f"so {word}.".encode("utf-16"),
        f"so {word}.".encode("utf-16-be"),
        *(base64.b64encode(b"." * before + word.encode() + b"..") for before in range(4)),
    ):
        assert seen_in(data) == {"text"}, data


def test_what_was_written_is_nowhere_but_in_the_store(companion: Hidden) -> None:
    companion.start()
    said = write_into_everything(companion)
    use_the_windows(companion)
    assert in_store(companion) == set(NAMES) - NOT_KEPT
    assert elsewhere(companion) == {}
    assert core_limit(companion.process.pid) <= 1
    companion.process.send_signal(signal.SIGSEGV)
    said += companion.process.communicate(timeout=20)[1]
    assert companion.process.returncode == -signal.SIGSEGV
    assert elsewhere(companion) == {}, "after a crash"
    assert [path for path in companion.files() if path.name.startswith("core")] == []
    companion.start()
    companion.ask("capture")
    said += companion.kill()
    assert elsewhere(companion) == {}, "after a kill"
    cancel_an_export(companion)
    assert elsewhere(companion) == {}, "after a cancelled export"
    assert seen_in(said.encode()) == set()


def core_limit(pid: int) -> int:
    """Bytes a core file of that process may have (B38)."""
    soft, _ = resource.prlimit(pid, resource.RLIMIT_CORE)
    return sys.maxsize if soft == resource.RLIM_INFINITY else soft


def write_into_everything(companion: Hidden) -> str:
    """What was said meanwhile by commands that were not asked for a person's words."""
    mine = companion.room / "mine"
    picture = mine / f"{CANARIES['file name']}.jpg"
    exif = Image.Exif()
    exif[0x010E] = CANARIES["exif"]
    Image.linear_gradient("L").save(picture, exif=exif)
    assert seen_in(picture.read_bytes()) == {"exif"}
    words = ("cue", "sense", "quality", "value", "place")
    options = [part for word in words for part in (f"--{word}", CANARIES[word])]
    options += ["--with", CANARIES["company"], "--and-also", CANARIES["and also"]]
    said = companion.ask("note", CANARIES["text"], *options, "--photo", picture)
    said += companion.ask("note", CANARIES["private"], "--private")
    file = mine / "in.json"
    file.write_text(json.dumps(rest_of_the_fields()))
    said += companion.ask("import", file)
    return said + companion.ask("backup")


def rest_of_the_fields() -> dict[str, object]:
    """What no option of `note` says."""
    times = {"created_at": "2026-11-22T15:42:00+00:00"}
    moment = {
        "id": "0193541d-0000-7000-8000-000000000001",
        "noticed_at": "2026-11-22T15:42:00+00:00",
        "did_next": CANARIES["did next"],
        "appreciation": CANARIES["appreciation"],
        "body_places": [CANARIES["body place"]],
        "sensations": [CANARIES["sensation"]],
        "connection": [CANARIES["connection"]],
    }
    plan = {
        "id": "0193541d-0000-7000-8000-000000000002",
        "when": CANARIES["plan when"],
        "then": CANARIES["plan then"],
        "at": "07:15",
        "days": ["monday"],
        **times,
    }
    return {
        "glimmer": 1,
        "map": {"settled": {"helps": CANARIES["map"]}},
        "plans": [plan],
        "moments": [moment],
    }


def use_the_windows(companion: Hidden) -> None:
    """Everything that shows or asks, and words that are still being written."""
    for words in (["gallery"], ["map"], ["settings"], ["ground"], ["drift"], ["evening"]):
        companion.ask(*words)
    assert CANARIES["text"] in companion.ask("list", CANARIES["text"])
    companion.ask("capture", "--text", CANARIES["draft"])
    until(lambda: "draft" in in_store(companion), "the draft is held", 10)
    assert companion.run("note", "--photo", companion.room / "mine" / "none.jpg").returncode == 1


def in_store(companion: Hidden) -> set[str]:
    return seen_in(companion.store.read_bytes())


def elsewhere(companion: Hidden) -> dict[str, set[str]]:
    """Where they lie that is not the store: names of files, and what is in them."""
    store = companion.store.parent
    files = [file for file in companion.files() if store not in file.parents]
    assert any(file.parent == companion.home / "state" for file in files)
    found = {str(file): seen_in(os.fsencode(file) + b"\0" + content(file)) for file in files}
    return {file: seen for file, seen in found.items() if seen}


def content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:  # gone meanwhile, or a lock of somebody's
        return b""


def cancel_an_export(companion: Hidden) -> None:
    """Stopped in its midst, when a good part of it has been written."""
    folder = companion.room / "out"
    folder.mkdir()
    core = build_core({**companion.env})
    steps = core.exchange.keeping.export(
        folder / "all.json", MomentQuery.everything(), lambda *_: None, lambda: False
    )
    next(steps)
    assert len(list(folder.iterdir())) == 1, "nothing was begun"
    steps.close()
    core.close()
    assert list(folder.iterdir()) == []


DIALOG = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QFileDialog
from glimmer_desktop.app.start import _application
app = _application()
dialog = QFileDialog(None, "A folder", sys.argv[1])
dialog.setDirectory(sys.argv[1])
dialog.show()
app.processEvents()
dialog.accept()
dialog.deleteLater()
del dialog
app.processEvents()
"""


def test_a_dialog_for_files_leaves_no_folders_name_behind(tmp_path: Path) -> None:
    """Qt's own would write down where it was, in a file of the home folder."""
    user, folder = tmp_path / "user", tmp_path / CANARIES["file name"]
    user.mkdir()
    folder.mkdir()
    env = {**os.environ, "HOME": str(user), "QT_QPA_PLATFORM": "offscreen"}
    env = {name: value for name, value in env.items() if not name.startswith("XDG_")}
    subprocess.run([sys.executable, "-c", DIALOG, str(folder)], env=env, check=True, timeout=60)
    written = [path for path in user.rglob("*") if path.is_file()]
    assert {str(path): seen_in(path.read_bytes()) for path in written} == {}
