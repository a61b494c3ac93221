"""Everything but the windows, for one profile, made once and introduced to each other."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from glimmer_desktop.core.erasing import Erasing
from glimmer_desktop.core.machine import Machine
from glimmer_desktop.core.seal import Seal
from glimmer_desktop.core.wording import Wording
from glimmer_desktop.system.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from glimmer_desktop.core.exchange import Exchange
    from glimmer_desktop.core.shelf import Shelf
    from glimmer_desktop.domain.errors import Known
    from glimmer_desktop.services.capture import Capture
    from glimmer_desktop.services.drifting import Drifting
    from glimmer_desktop.services.evening import Evenings
    from glimmer_desktop.services.finding import Finding
    from glimmer_desktop.services.gallery import Gallery
    from glimmer_desktop.services.grounding import Grounding
    from glimmer_desktop.services.leafing import Leafing
    from glimmer_desktop.services.lending import Lending
    from glimmer_desktop.services.looking_back import LookingBack
    from glimmer_desktop.services.many import Many
    from glimmer_desktop.services.my_map import MyMap
    from glimmer_desktop.services.own_words import OwnWords
    from glimmer_desktop.services.pauses import Pauses
    from glimmer_desktop.services.plans import Plans
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.services.ports.journal import Journal
    from glimmer_desktop.services.ports.pause_memory import PauseMemories
    from glimmer_desktop.services.ports.photos import PhotoReader
    from glimmer_desktop.services.preferences import Preferences
    from glimmer_desktop.services.prompting import Prompting
    from glimmer_desktop.services.sheltering import DraftShelter
    from glimmer_desktop.services.what_matters import WhatMatters
    from glimmer_desktop.system.instance.lock import ProfileLock
    from glimmer_desktop.system.lent_files import PrivateLentFiles
    from glimmer_desktop.system.plan_times import FilePlanTimes

    OpenJournal = Callable[["Core"], Journal]
    OpenReader = Callable[["Core"], PhotoReader]


class Core:
    """The use cases, and what they stand on. Parts are made when first asked for."""

    def __init__(
        self, paths: Paths, clock: Clock, open_journal: OpenJournal, open_reader: OpenReader
    ) -> None:
        self.paths = paths
        self.clock = clock
        self._open_journal = open_journal
        self._open_reader = open_reader
        self.machine = Machine(paths)
        self.wording = Wording(
            paths.resources, paths.config / "words.toml", lambda: self.preferences
        )
        self.seal = Seal(
            paths,
            lambda: self.journal,
            lambda: self.shelf,
            lambda: self.machine.keyring,
            self.take_back_lent,
        )
        self.erasing = Erasing(
            paths,
            self.machine,
            self.seal,
            lambda: self.preferences,
            lambda: self.lock,
        )

    @cached_property
    def shelf(self) -> Shelf:
        """Its backups."""
        from glimmer_desktop.core.shelf import Shelf

        return Shelf(self.paths.data, self.clock, lambda: self.journal, lambda: self.preferences)

    @cached_property
    def exchange(self) -> Exchange:
        """What comes in and goes out."""
        from glimmer_desktop.core.exchange import Exchange

        return Exchange(
            self.paths,
            self.clock,
            lambda: self.journal,
            lambda: self.photo_reader,
            self.wording,
        )

    @cached_property
    def preferences(self) -> Preferences:
        """The person's choices."""
        from glimmer_desktop.services.preferences import Preferences

        return Preferences(self.paths.config / "settings.toml")

    @cached_property
    def journal(self) -> Journal:
        """The store; it opens by itself at the first use, on the store thread."""
        return self._open_journal(self)

    @property
    def journal_was_used(self) -> bool:
        """Whether the store was opened in this run."""
        return "journal" in vars(self) and self.journal.is_open

    @property
    def has_journal(self) -> bool:
        """Whether one was begun for this profile, in this run or before. Looks at a name alone."""
        from glimmer_desktop.storage.versions import MOMENTS_FILE

        return (self.paths.data / MOMENTS_FILE).exists()

    @cached_property
    def photo_reader(self) -> PhotoReader:
        return self._open_reader(self)

    @cached_property
    def capture(self) -> Capture:
        from glimmer_desktop.services.capture import Capture

        return Capture(
            self.journal, self.photo_reader, self.clock, self._draft_shelter, self.seal.box
        )

    @cached_property
    def own_words(self) -> OwnWords:
        """The person's own lists, to be changed by hand."""
        from glimmer_desktop.services.own_words import OwnWords

        return OwnWords(self.journal)

    @cached_property
    def _draft_shelter(self) -> DraftShelter:
        from glimmer_desktop.storage.draft_file import DraftFile

        return DraftFile(self.paths.data, self.clock.random_bits(64))

    @cached_property
    def gallery(self) -> Gallery:
        from glimmer_desktop.services.gallery import Gallery

        return Gallery(self.journal, self.clock)

    @cached_property
    def finding(self) -> Finding:
        """What the gallery's query can ask for."""
        from glimmer_desktop.services.finding import Finding

        return Finding(self.journal)

    @cached_property
    def lending(self) -> Lending:
        """Kept pictures as files, for other programs."""
        from glimmer_desktop.services.lending import Lending

        return Lending(self.journal, self._lent_files)

    def take_back_lent(self) -> None:
        """Pictures that a run which was killed had given to other programs. Looks at a name."""
        if self.paths.lent.exists():
            self._lent_files.take_back()

    @cached_property
    def _lent_files(self) -> PrivateLentFiles:
        from glimmer_desktop.system.lent_files import PrivateLentFiles

        return PrivateLentFiles(self.paths.lent)

    @cached_property
    def many(self) -> Many:
        """One change over many moments."""
        from glimmer_desktop.services.many import Many

        return Many(self.journal, self.clock)

    @cached_property
    def grounding(self) -> Grounding:
        """Ground me; the journal is not opened before its own moments are asked for."""
        from glimmer_desktop.services.grounding import Grounding

        return Grounding(self.journal, self.clock, lambda: self.wording.chosen_vocabulary)

    @cached_property
    def drifting(self) -> Drifting:
        """Own moments to rest with, one at a time."""
        from glimmer_desktop.services.drifting import Drifting

        return Drifting(self.journal, self.clock)

    @cached_property
    def what_matters(self) -> WhatMatters:
        """The person's starred values, for the end of a pause."""
        from glimmer_desktop.services.what_matters import WhatMatters

        return WhatMatters(self.journal)

    @cached_property
    def plans(self) -> Plans:
        """If-then plans."""
        from glimmer_desktop.services.plans import Plans

        return Plans(self.journal, self.clock)

    @cached_property
    def plan_times(self) -> FilePlanTimes:
        """When plans have their times, for whoever waits without the journal."""
        from glimmer_desktop.system.plan_times import FilePlanTimes

        return FilePlanTimes(self.paths.state / "plans.json")

    @cached_property
    def evenings(self) -> Evenings:
        """An evening sitting; pages that the journal is too busy for have a file of their own."""
        from glimmer_desktop.services.evening import Evenings
        from glimmer_desktop.storage.draft_file import DraftFile
        from glimmer_desktop.system.evening_memory import FileEveningMemory

        return Evenings(
            self.journal,
            self.capture,
            self.clock,
            lambda: self.wording.chosen_vocabulary,
            memory=FileEveningMemory(self.paths.state / "evening.json"),
            shelter=DraftFile(self.paths.data, self.clock.random_bits(64), "evening"),
        )

    @cached_property
    def prompting(self) -> Prompting:
        """The quiet question above an empty note; the journal is not asked."""
        from glimmer_desktop.services.prompting import NOT_AGAIN_FOR, Prompting
        from glimmer_desktop.services.shown_times import ShownTimes
        from glimmer_desktop.system.times_file import JsonTimes

        file = JsonTimes(self.paths.state / "prompts.json")
        return Prompting(
            ShownTimes(file, self.clock, NOT_AGAIN_FOR),
            self.clock,
            lambda: self.wording.chosen_vocabulary,
            lambda: self.preferences.current,
        )

    @cached_property
    def looking_back(self) -> LookingBack:
        """What comes up again in the gallery, and the week that was."""
        from glimmer_desktop.services.looking_back import REMEMBERED_FOR, LookingBack
        from glimmer_desktop.services.shown_times import ShownTimes
        from glimmer_desktop.system.times_file import JsonTimes

        file = JsonTimes(self.paths.state / "look-back.json")
        seen = ShownTimes(file, self.clock, REMEMBERED_FOR)
        return LookingBack(self.journal, self.clock, seen, lambda: self.preferences.current)

    @cached_property
    def leafing(self) -> Leafing:
        """What a month or a year holds, and the person's own line to it."""
        from glimmer_desktop.services.leafing import Leafing

        return Leafing(
            self.journal, self.capture, self.clock, lambda: self.wording.chosen_vocabulary
        )

    @cached_property
    def my_map(self) -> MyMap:
        """A person's own map, and what the moments say beside it."""
        from glimmer_desktop.services.my_map import MyMap

        return MyMap(self.journal, self.clock, lambda: self.wording.chosen_vocabulary)

    def first_look(self) -> Known | None:
        """What is wrong with the journal at first sight: some bytes are read, nothing is opened."""
        from glimmer_desktop.storage.first_look import first_look

        return first_look(self.paths.data)

    @cached_property
    def pause_memories(self) -> PauseMemories:
        from glimmer_desktop.system.pause_memory import FilePauseMemories

        return FilePauseMemories(self.paths.state / "pauses.json")

    @cached_property
    def pauses(self) -> Pauses:
        """The rhythm of invitations, with its memory."""
        from glimmer_desktop.services.pauses import Pauses
        from glimmer_desktop.services.wishes import evening_anchors

        preferences = self.preferences
        return Pauses(
            self.pause_memories,
            self.clock,
            self.wording.invitations(),
            lambda: preferences.current,
            anchors=lambda: (
                *self.plan_times.anchors(),
                *evening_anchors(preferences.current),
            ),
        )

    @cached_property
    def lock(self) -> ProfileLock:
        """Who holds it owns the store."""
        from glimmer_desktop.system.instance.lock import ProfileLock

        return ProfileLock(self.paths.lock)

    @cached_property
    def store(self) -> Executor:
        """The one thread that touches the store."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, "store")

    @cached_property
    def pictures(self) -> Executor:
        """Two threads that decode and draw pictures."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(2, "pictures")

    def keep_log(self) -> None:
        """Write what goes wrong to a file of this profile, from now on."""
        from glimmer_desktop.system.log_file import keep_log

        keep_log(self.paths.state / "glimmer.log")

    def close(self) -> None:
        """Finish what is being written, let go of files, threads and the lock. Twice is fine."""
        made = vars(self)
        if "pictures" in made:
            made.pop("pictures").shutdown(cancel_futures=True)
        if "store" in made:
            store = made.pop("store")
            if "journal" in made:
                store.submit(made.pop("journal").close).result()
            store.shutdown()
        self.machine.close()
        if "_lent_files" in made:
            made.pop("_lent_files").take_back()
        if "photo_reader" in made:
            made.pop("photo_reader").close()
        self.seal.forget_key()
        if "lock" in made:
            if self.erasing.at_end:
                self.erasing.finish()
            made.pop("lock").release()
