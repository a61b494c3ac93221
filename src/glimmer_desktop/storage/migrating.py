"""From an older schema to this program's own, with a copy of the old file put aside first.

Alembic is loaded only when this module has something to do.
"""

from __future__ import annotations

import itertools
from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.storage import on_shelf, shelf
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.files import private_folder
from glimmer_desktop.storage.word_copies import check_copy

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(
    store: Store, found: str, target: str, clock: Clock, scripts: Path | None = None
) -> Path:
    """Bring an open store to `target`; the copy of how it was. Old or new, never between.

    Raises Known as `Store.writing` does, and STORE_CORRUPT for one that is damaged.
    """
    copy = _copy_aside(store, f"before-{target}-from-{found}", clock)
    with store.without_foreign_keys(), store.writing():
        upgrade(store, target, scripts or MIGRATIONS)
        broken = store.run("PRAGMA foreign_key_check").first()
        if broken is not None:
            raise Known(ErrorCode.STORE_CORRUPT, path=str(store.path))
    return copy


def upgrade(store: Store, target: str, scripts: Path) -> None:
    """Run the migrations that are missing, inside the open write."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = store.connection
    command.upgrade(config, target)


def _copy_aside(store: Store, name: str, clock: Clock) -> Path:
    """A whole, checked, durable copy of the words; the pictures are only ever added to.

    It has its name only once it is all that: nothing is left of one that did not come about.
    """
    folder = store.path.parent / on_shelf.OWN_FOLDER
    private_folder(folder)
    stem = f"{store.path.stem}-{name}-{clock.now().strftime(on_shelf.STAMP)}"
    names = itertools.chain([f"{stem}.db"], (f"{stem}-{n}.db" for n in itertools.count(2)))
    copy = next(folder / one for one in names if not (folder / one).exists())
    with shelf.unfinished(folder, clock.now()) as words:
        store.copy_to(words)
        with store.reading():
            moments = store.run("SELECT count(*) FROM moments").scalar_one()
        check_copy(words, moments, store.path, _to_the_end)
        shelf.name(words, copy)
    return copy


def _to_the_end() -> bool:
    """Nobody can stop it: the journal cannot be used before."""
    return False
