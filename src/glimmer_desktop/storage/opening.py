"""Opening the store: look first, then make, migrate or refuse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.services.checking import Wholeness
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.storage import last_kept, on_shelf, tables, versions
from glimmer_desktop.storage.alike import SqliteAlike
from glimmer_desktop.storage.drafts import SqliteDrafts
from glimmer_desktop.storage.earlier import SqliteEarlier
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.files import private_file, private_folder
from glimmer_desktop.storage.index_entries import IndexEntries
from glimmer_desktop.storage.last_kept import LastKept
from glimmer_desktop.storage.leaves import SqliteLeaves
from glimmer_desktop.storage.left_alone import SqliteLeftAlone
from glimmer_desktop.storage.many import SqliteManyMoments
from glimmer_desktop.storage.moments import SqliteMoments
from glimmer_desktop.storage.own_map import SqliteMapWords
from glimmer_desktop.storage.patterns import SqlitePatterns
from glimmer_desktop.storage.photos import SqlitePhotos
from glimmer_desktop.storage.plans import SqlitePlans, Told
from glimmer_desktop.storage.reading import MomentReader
from glimmer_desktop.storage.steps import ManySteps
from glimmer_desktop.storage.word_lists import SqliteWords
from glimmer_desktop.storage.words import WordRows
from glimmer_desktop.storage.writing import MomentWriter


@dataclass(frozen=True)
class OpenJournal:
    """The parts of an open store."""

    store: Store
    moments: SqliteMoments
    words: SqliteWords
    drafts: SqliteDrafts
    photos: SqlitePhotos
    plans: SqlitePlans
    left_alone: SqliteLeftAlone
    own_map: SqliteMapWords
    patterns: SqlitePatterns
    earlier: SqliteEarlier
    alike: SqliteAlike
    many: SqliteManyMoments
    leaves: SqliteLeaves
    wholeness: Wholeness = field(default_factory=Wholeness)
    """How what was opened stands to what was kept in it."""

    def told(self) -> OpenJournal:
        """The same, with nothing left to tell."""
        if self.store.last_kept is not None:
            self.store.last_kept.told()
        return replace(self, wholeness=Wholeness())


def open_journal(
    folder: Path,
    clock: Clock,
    seeds: Mapping[Family, Sequence[str]],
    plans_told: Told = lambda _: None,
) -> OpenJournal:
    """Open the store in a folder; an empty folder gets a new one.

    An existing file is read before it is touched; one that is not ours, or newer, stays as it was.
    Raises Known: STORE_NOT_OURS, STORE_NEWER, STORE_CORRUPT, STORE_READ_ONLY, STORE_BUSY,
    CANNOT_READ, CANNOT_WRITE, DISK_FULL.
    """
    private_folder(folder)
    moments_file = folder / versions.MOMENTS_FILE
    pictures_file = folder / versions.PICTURES_FILE
    noted = last_kept.read(folder)
    for file in (moments_file, pictures_file):
        versions.take_back(file)
    found = None if versions.is_new(moments_file) else versions.found_version(moments_file)
    if found is None and moments_file.exists() and on_shelf.backups(folder / on_shelf.OWN_FOLDER):
        # no first start that was cut short: something has emptied the file
        raise Known(ErrorCode.STORE_CORRUPT, path=str(moments_file))
    new_pictures = versions.is_new(pictures_file)
    if not new_pictures:
        versions.check_pictures(pictures_file)
    writable = private_file(moments_file) and private_file(pictures_file)
    store = Store(moments_file, pictures_file, writable=writable)
    try:
        if new_pictures:
            _make_pictures(store)
        parts = _parts(store, clock, plans_told)
        wholeness = _watch(store, folder, None if found is None else noted)
        if found is None:
            _make(store, parts, seeds)
        elif found != versions.KNOWN_VERSIONS[-1]:
            from glimmer_desktop.storage.migrating import migrate

            migrate(store, found, versions.KNOWN_VERSIONS[-1], clock)
        parts.plans.tell()
    except BaseException:
        store.close()
        raise
    return replace(parts, wholeness=wholeness)


def _watch(store: Store, folder: Path, noted: last_kept.Noted | None) -> Wholeness:
    """Look how it stands to what was noted of it, and note its writes from here on."""
    try:
        watching = LastKept(folder, noted, store.ask if store.sealed else None)
    except OSError:  # SQLite reads it; that its counts cannot be read apart takes nothing from it
        return Wholeness()
    store.last_kept = watching
    wholeness = watching.look()
    if store.writable:
        watching.begin()
    return wholeness


def _parts(store: Store, clock: Clock, plans_told: Told) -> OpenJournal:
    words = WordRows(store)
    reader = MomentReader(store)
    earlier = SqliteEarlier(store)
    index = IndexEntries(store)
    writer = MomentWriter(store, reader, words, earlier, index)
    steps = ManySteps(store)
    drafts = SqliteDrafts(store, clock)
    return OpenJournal(
        store=store,
        moments=SqliteMoments(store, reader, writer),
        words=SqliteWords(
            store, words, writer.reindex, (drafts.rename, earlier.rename, steps.rename)
        ),
        drafts=drafts,
        photos=SqlitePhotos(store, (drafts, earlier)),
        plans=SqlitePlans(store, plans_told),
        left_alone=SqliteLeftAlone(store, words),
        own_map=SqliteMapWords(store, clock),
        patterns=SqlitePatterns(store),
        earlier=earlier,
        alike=SqliteAlike(store, reader, words),
        many=SqliteManyMoments(store, reader, words, index, steps=steps, earlier=earlier),
        leaves=SqliteLeaves(store, reader),
    )


def _make(store: Store, parts: OpenJournal, seeds: Mapping[Family, Sequence[str]]) -> None:
    """A new store, whole or not at all: the schema, its version and the first words."""
    with store.writing():
        store.run(f"PRAGMA application_id={versions.MOMENTS_APPLICATION}")
        wanted = [one for one in tables.metadata.sorted_tables if one.schema is None]
        tables.metadata.create_all(store.connection, tables=wanted, checkfirst=False)
        store.run(versions.VERSION_TABLE)
        store.run("INSERT INTO alembic_version VALUES (?)", (versions.KNOWN_VERSIONS[-1],))
        for family, names in seeds.items():
            parts.words.add(family, names)


def _make_pictures(store: Store) -> None:
    with store.writing():
        store.run(f"PRAGMA {tables.PICTURES}.application_id={versions.PICTURES_APPLICATION}")
        store.run(f"PRAGMA {tables.PICTURES}.user_version={versions.PICTURES_VERSION}")
        wanted = [one for one in tables.metadata.sorted_tables if one.schema == tables.PICTURES]
        tables.metadata.create_all(store.connection, tables=wanted, checkfirst=False)
