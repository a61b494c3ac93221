"""From an older schema to this program's own, with a copy of the old file put aside first.

Alembic is loaded only when this module has something to do.
"""

from __future__ import annotations

import itertools
from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.ports import Clock
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.files import private_file, private_folder

MIGRATIONS = Path(__file__).parent / "migrations"
BACKUPS_FOLDER = "backups"


def migrate(
    store: Store, found: str, target: str, clock: Clock, scripts: Path | None = None
) -> Path:
    """Bring an open store to `target`; the copy of how it was. Old or new, never between.

    Raises Known as `Store.writing` does.
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
    """A whole, checked copy of the words; the pictures are only ever added to."""
    folder = store.path.parent / BACKUPS_FOLDER
    private_folder(folder)
    stamp = clock.now().strftime("%Y-%m-%d-%H%M%S")
    stem = f"{store.path.stem}-{name}-{stamp}"
    names = itertools.chain([f"{stem}.db"], (f"{stem}-{n}.db" for n in itertools.count(2)))
    copy = next(folder / one for one in names if not (folder / one).exists())
    private_file(copy)
    store.copy_to(copy)
    return copy
