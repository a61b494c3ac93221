"""Makes a new store the long way, migration by migration, to see that the whole way can be gone.

A first start makes its store at once; what only an older store needs would go untried in a program
that was frozen or packed without it.
"""

from __future__ import annotations

from pathlib import Path

from glimmer_desktop.storage import versions
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.files import private_file, private_folder
from glimmer_desktop.storage.migrating import MIGRATIONS, upgrade


def make_by_migrations(folder: Path) -> str:
    """Make the words' file in an empty folder, from nothing to the newest; that version.

    Raises Known as `Store.writing` does.
    """
    private_folder(folder)
    files = folder / versions.MOMENTS_FILE, folder / versions.PICTURES_FILE
    for file in files:
        private_file(file)
    newest = versions.KNOWN_VERSIONS[-1]
    store = Store(*files, writable=True)
    try:
        with store.writing():
            store.run(f"PRAGMA application_id={versions.MOMENTS_APPLICATION}")
            upgrade(store, newest, MIGRATIONS)
    finally:
        store.close()
    return newest
