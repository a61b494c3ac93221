"""What is kept is its owner's alone, whatever the umask, and links are not followed (B28).

Under the most open one a whole program is watched, in `test_surface_life.py`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import StillClock
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.domain.query import MomentQuery
from memory_journal import PlainPhotoReader

pytestmark = pytest.mark.bar("B28")


@pytest.fixture
def core(clock: StillClock) -> Iterator[Core]:
    core = build_core(os.environ, clock=clock, open_reader=lambda _: PlainPhotoReader())
    yield core
    core.close()


def keep_and_take_along(core: Core, out: Path) -> None:
    """A moment, a draft, a choice, a backup, an export."""
    core.paths.make()
    core.capture.keep(Draft(text="tea"))
    core.capture.hold_draft(Draft(text="half a thought"))
    core.preferences.change({"gratitude": True})
    told = (lambda *_: None, lambda: False)
    for steps in (
        core.shelf.backups.back_up(None, *told),
        core.exchange.keeping.export(out, MomentQuery.everything(), *told),
    ):
        list(steps)


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_every_file_is_its_owners_alone(core: Core, tmp_path: Path, mask: int) -> None:
    out = tmp_path / "out.zip"
    before = os.umask(mask)
    try:
        core.store.submit(keep_and_take_along, core, out).result()
    finally:
        os.umask(before)
    home = core.paths.data.parent
    made = [out, *home.rglob("*")]
    assert {"glimmer.db", "photos.db", "backups", "settings.toml"} <= {path.name for path in made}
    for path in made:
        mode = path.lstat().st_mode & 0o777
        assert mode == (0o700 if path.is_dir() else 0o600), (str(path), oct(mode))


def test_links_in_the_place_of_an_export_or_the_lock_lead_nothing_out(
    core: Core, tmp_path: Path
) -> None:
    """As those in the place of the store (`tests/storage/test_opening.py`)."""
    target = tmp_path / "somebody's"
    target.write_text("theirs")
    core.paths.make()
    for link in (tmp_path / "out.zip", core.paths.lock):
        link.symlink_to(target)
    with pytest.raises(Known) as refused:
        core.store.submit(keep_and_take_along, core, tmp_path / "out.zip").result()
    assert refused.value.code is ErrorCode.FILE_EXISTS
    with pytest.raises(Known):
        core.lock.acquire()
    assert target.read_text() == "theirs"
