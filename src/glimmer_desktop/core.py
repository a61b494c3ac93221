"""The composition root without windows: makes storage, machine and use cases once, introduces them.

Nothing heavy is imported and nothing is opened before it is first used, so that building it costs
a command nothing.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING

from glimmer_desktop.system.clock import SystemClock
from glimmer_desktop.system.paths import Paths, find_paths

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from datetime import datetime
    from pathlib import Path

    from glimmer_desktop.domain.errors import Known
    from glimmer_desktop.services.backups import Backups, Purging, SecondFolder
    from glimmer_desktop.services.capture import Capture
    from glimmer_desktop.services.desktops import ToBind
    from glimmer_desktop.services.diary_import import DiaryImport
    from glimmer_desktop.services.drifting import Drifting
    from glimmer_desktop.services.erasing import Erasure, NotErased
    from glimmer_desktop.services.evening import Evenings
    from glimmer_desktop.services.finding import Finding
    from glimmer_desktop.services.gallery import Gallery
    from glimmer_desktop.services.going_out import GoingOut, Writes
    from glimmer_desktop.services.grounding import Grounding
    from glimmer_desktop.services.keeping import Keeping, MadeUp
    from glimmer_desktop.services.leafing import Leafing
    from glimmer_desktop.services.lending import Lending
    from glimmer_desktop.services.looking_back import LookingBack
    from glimmer_desktop.services.many import Many
    from glimmer_desktop.services.my_map import MyMap
    from glimmer_desktop.services.own_words import OwnWords
    from glimmer_desktop.services.pauses import Pauses
    from glimmer_desktop.services.picture_import import PictureImport
    from glimmer_desktop.services.plans import Plans
    from glimmer_desktop.services.ports.autostart import Autostart
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.services.ports.desktop_look import DesktopLook
    from glimmer_desktop.services.ports.hotkeys import Hotkeys
    from glimmer_desktop.services.ports.journal import Journal
    from glimmer_desktop.services.ports.keyring import SecretKeeping
    from glimmer_desktop.services.ports.loop import Loop
    from glimmer_desktop.services.ports.notifications import Bell, Notifications
    from glimmer_desktop.services.ports.pause_memory import PauseMemories
    from glimmer_desktop.services.ports.photos import PhotoReader
    from glimmer_desktop.services.ports.presence import Presence
    from glimmer_desktop.services.ports.sleep_delay import SleepDelay
    from glimmer_desktop.services.ports.window_focus import WindowFocus
    from glimmer_desktop.services.ports.window_sight import WindowSight
    from glimmer_desktop.services.preferences import Preferences
    from glimmer_desktop.services.prompting import Prompting
    from glimmer_desktop.services.sealing import SealedBox, Sealing, SealState
    from glimmer_desktop.services.self_opening import SelfOpening
    from glimmer_desktop.services.session_page import SessionPage
    from glimmer_desktop.services.sheltering import DraftShelter
    from glimmer_desktop.services.vocabulary import Vocabulary
    from glimmer_desktop.services.what_matters import WhatMatters
    from glimmer_desktop.services.words_file import Mistake
    from glimmer_desktop.settings.schema import LanguageChoice
    from glimmer_desktop.settings.sentences import Sentence
    from glimmer_desktop.storage.second_shelf import SecondShelf
    from glimmer_desktop.system.bus import Bus
    from glimmer_desktop.system.instance.lock import ProfileLock
    from glimmer_desktop.system.lent_files import PrivateLentFiles
    from glimmer_desktop.system.plan_times import FilePlanTimes

    OpenJournal = Callable[["Core"], Journal]
    OpenReader = Callable[["Core"], PhotoReader]


class Core:
    """Everything but the windows, for one profile. Parts are made when first asked for."""

    def __init__(
        self, paths: Paths, clock: Clock, open_journal: OpenJournal, open_reader: OpenReader
    ) -> None:
        self.paths = paths
        self.clock = clock
        self._open_journal = open_journal
        self._open_reader = open_reader
        self.loop: Loop | None = None
        """Where techniques wait; whoever has one says so before the first of them is asked for."""
        self.seal_changed: Callable[[], None] = lambda: None
        """Told on the store thread when the journal was sealed, opened or locked."""
        self.wanted_languages: Callable[[], Sequence[str]] = _wanted_languages
        """The desktop's, the best first; whoever can ask it better says so."""
        self.language_waits = False
        """Whether windows speak another language yet, since something is half typed in one."""
        self.erases_at_end = False
        """Whether everything goes once all is closed: it was asked for, and `begin` is done."""
        self.went_on_erasing = False
        """Whether this run found an erasing half done and brought it to its end."""
        self.not_erased: tuple[NotErased, ...] = ()
        """What could not be removed by either of them."""

    @cached_property
    def preferences(self) -> Preferences:
        """The person's choices."""
        from glimmer_desktop.services.preferences import Preferences

        return Preferences(self.paths.config / "settings.toml")

    @property
    def language(self) -> LanguageChoice:
        """The one that is spoken, chosen or the desktop's: never SYSTEM."""
        from glimmer_desktop.settings.languages import spoken

        return spoken(self.preferences.current.language, self.wanted_languages())

    def language_mistake(self) -> Sentence | None:
        """Why the windows do not speak the language that is wanted, if they do not."""
        from glimmer_desktop.settings.languages import can_be_spoken, catalogue
        from glimmer_desktop.settings.sentences import waiting_for_typing, without_catalogue

        if not can_be_spoken(self.language, self.paths.resources):
            return without_catalogue(catalogue(self.language, self.paths.resources).name)
        return waiting_for_typing() if self.language_waits else None

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
            self.journal, self.photo_reader, self.clock, self._draft_shelter, self._sealed_box
        )

    @cached_property
    def _sealed_box(self) -> SealedBox:
        from glimmer_desktop.storage.sealing.box import FileBox

        return FileBox(self.paths.data)

    @cached_property
    def sealing(self) -> Sealing:
        """The passphrase over the journal."""
        from glimmer_desktop.services.sealing import Sealing
        from glimmer_desktop.storage.sealing.store import FileSealedStore

        store = FileSealedStore(
            self.paths.data,
            lambda: self.journal,
            lambda: self.backups,
            lambda: self._second_shelf,
        )
        made = Sealing(store, self._sealed_box, lambda: self.journal)
        made.follow(self._follow_seal)
        made.follow(lambda _: self.take_back_lent())
        made.follow(lambda _: self.seal_changed())
        return made

    def _follow_seal(self, state: SealState) -> None:
        self.self_opening.follow(state)

    @cached_property
    def self_opening(self) -> SelfOpening:
        """Whether the desktop's keyring opens it, too."""
        from glimmer_desktop.services.self_opening import SelfOpening
        from glimmer_desktop.storage.sealing.own_key import FileOwnKey

        own_key = FileOwnKey(self.paths.data, self.paths.stays_locked)
        return SelfOpening(self.sealing, own_key, lambda: self.keyring)

    @property
    def is_sealed(self) -> bool:
        """Whether the journal has a passphrase. Looks at a name alone."""
        from glimmer_desktop.storage.sealing.places import is_sealed

        return is_sealed(self.paths.data)

    @property
    def is_locked(self) -> bool:
        """Whether the journal waits for its passphrase. Looks at names alone."""
        if not self.is_sealed:
            return False  # nor is more loaded for it
        from glimmer_desktop.storage.sealing.keys import held

        return held(self.paths.data) is None

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

        return Grounding(self.journal, self.clock, lambda: self.chosen_vocabulary)

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
            lambda: self.chosen_vocabulary,
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
            lambda: self.chosen_vocabulary,
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

        return Leafing(self.journal, self.capture, self.clock, lambda: self.chosen_vocabulary)

    @cached_property
    def my_map(self) -> MyMap:
        """A person's own map, and what the moments say beside it."""
        from glimmer_desktop.services.my_map import MyMap

        return MyMap(self.journal, self.clock, lambda: self.chosen_vocabulary)

    @cached_property
    def keeping(self) -> Keeping:
        """Export, import and the made-up journal."""
        from glimmer_desktop.exchange.our_own import OurOwn
        from glimmer_desktop.services.keeping import Keeping

        return Keeping(self.journal, self.photo_reader, OurOwn(self.paths.data))

    def is_our_own(self, path: Path) -> bool:
        """Whether something was written by Glimmer. Raises Known: CANNOT_READ, FILE_NOT_OURS."""
        from glimmer_desktop.exchange.our_own import OurOwn

        return OurOwn(self.paths.data).knows(path)

    @cached_property
    def going_out(self) -> GoingOut:
        """Moments for people and other programs to read."""
        from glimmer_desktop.services.going_out import GoingOut

        return GoingOut(self.journal)

    @cached_property
    def session_page(self) -> SessionPage:
        """What was noted between two days, for somebody to read."""
        from glimmer_desktop.domain.moment import Family
        from glimmer_desktop.services.session_page import SessionPage
        from glimmer_desktop.services.vocabulary import load_vocabulary

        # Without the person's own file: names may stand in it.
        return SessionPage(
            self.journal, lambda: load_vocabulary(self._words[0]).families[Family.COMPANY]
        )

    def outward(self, name: str) -> Writes:
        """One format that moments go out in: csv, html, markdown."""
        from glimmer_desktop.exchange.formats import OUTWARD

        return OUTWARD[name]()

    @cached_property
    def picture_import(self) -> PictureImport:
        """Folders of pictures."""
        from glimmer_desktop.exchange.picture_folder import PictureFolder
        from glimmer_desktop.services.picture_import import PictureImport

        return PictureImport(self.journal, self.photo_reader, self.clock, PictureFolder())

    @cached_property
    def diary_import(self) -> DiaryImport:
        """Diaries of other programs."""
        from glimmer_desktop.exchange.diaries import FileDiaries
        from glimmer_desktop.services.diary_import import DiaryImport

        diaries = FileDiaries(self.paths.data)
        return DiaryImport(self.journal, self.photo_reader, self.clock, diaries)

    @cached_property
    def backups(self) -> Backups:
        from glimmer_desktop.storage.backups import SqliteBackups

        others = self._second_shelf.pictures
        return SqliteBackups(self.paths.data, self.clock, self.journal, others)

    @property
    def second_folder(self) -> SecondFolder:
        """A second place for backups, if one is chosen."""
        return self._second_shelf

    @cached_property
    def _second_shelf(self) -> SecondShelf:
        from glimmer_desktop.storage.second_shelf import SecondShelf

        preferences = self.preferences
        return SecondShelf(self.paths.data, self.clock, lambda: preferences.current.second_backups)

    @cached_property
    def purging(self) -> Purging:
        """What was let go for good, out of the backups too."""
        from glimmer_desktop.storage.purging import BackupPurge

        return BackupPurge(self.paths.data, self.backups, self._second_shelf)

    @property
    def own_backups(self) -> Path:
        """The folder of the journal's own backups."""
        from glimmer_desktop.storage.on_shelf import OWN_FOLDER

        return self.paths.data / OWN_FOLDER

    def backup_folders(self) -> list[Path]:
        """Every folder where backups may be, the journal's own first."""
        second = self._second_shelf.place()
        return [self.own_backups, *([second] if second else [])]

    def last_backup(self) -> datetime | None:
        """When the newest of them was made: local time, without a zone. Looks at names alone."""
        from glimmer_desktop.storage.on_shelf import last_made

        return last_made(self.paths.data, self.clock.now())

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
        from glimmer_desktop.services.vocabulary import load_invitations, outward
        from glimmer_desktop.services.wishes import evening_anchors

        preferences = self.preferences
        every = cache(load_invitations)

        def invitations() -> Mapping[str, str]:
            lines = every(*self._words)
            lines = outward(lines) if preferences.current.leave_out_body else lines
            return {key: line.text for key, line in lines.items()}

        return Pauses(
            self.pause_memories,
            self.clock,
            invitations,
            lambda: preferences.current,
            anchors=lambda: (
                *self.plan_times.anchors(),
                *evening_anchors(preferences.current),
            ),
        )

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """All words that the app brings."""
        from glimmer_desktop.services.vocabulary import load_vocabulary

        return load_vocabulary(*self._words)

    @property
    def chosen_vocabulary(self) -> Vocabulary:
        """Those that this person is to meet now: without what begins in the body, if so chosen."""
        skips = self.preferences.current.leave_out_body
        return self.vocabulary.without_inward() if skips else self.vocabulary

    def forget_words(self) -> None:
        """Another language is spoken from now on."""
        vars(self).pop("vocabulary", None)

    def words_mistake(self) -> Mistake | None:
        """Why the person's own words file is not used, if it is not. Reads it again."""
        if not self._words[1].exists():
            return None
        from glimmer_desktop.services.words_file import read_words

        return read_words(*self._words)[1]

    @property
    def _words(self) -> tuple[Path, Path]:
        """The shipped words, and where the person's own may be."""
        from glimmer_desktop.settings.languages import file_name

        words = self.paths.resources / "words"
        return words / f"{file_name(self.language)}.toml", self.paths.config / "words.toml"

    def made_up(self, moments: int, photos: int) -> MadeUp:
        """A made-up journal up to today."""
        from glimmer_desktop.exchange.demo_pictures import draw
        from glimmer_desktop.services.demo import Demo, load_stock

        stock = load_stock(self.paths.resources / "demo" / "en.toml")
        return Demo(stock, self.clock.now(), moments, photos, draw)

    @cached_property
    def hotkeys(self) -> Hotkeys:
        """Chords from anywhere, as far as this desktop lets a program ask for them. Needs
        `loop`."""
        from glimmer_desktop.system.hotkey import find_hotkeys

        return find_hotkeys(os.environ, self._loop, self.paths.state)

    def keys_to_bind(self, chords: Mapping[str, str]) -> ToBind:
        """How a person binds keys themselves on this desktop: a chord for each action."""
        from glimmer_desktop.system.hotkey.by_hand import to_bind

        return to_bind(os.environ, chords)

    @cached_property
    def autostart(self) -> Autostart:
        """The desktop's list of what starts with it."""
        from glimmer_desktop.system.autostart import find_autostart

        bus = None if self.loop is None else lambda: self.session_bus
        return find_autostart(os.environ, bus)

    @cached_property
    def keyring(self) -> SecretKeeping:
        """What keeps a secret for whoever is logged in."""
        from glimmer_desktop.system.desktop_keyring import find_keyring

        return find_keyring(os.environ)

    @cached_property
    def window_focus(self) -> WindowFocus:
        """The way of a window to the keyboard, where the desktop needs a reason for it."""
        from glimmer_desktop.system.window_focus import find_window_focus

        return find_window_focus(os.environ)

    @cached_property
    def window_sight(self) -> WindowSight:
        """Whether a window is covered by others. Needs `loop`."""
        from glimmer_desktop.system.sight import find_window_sight

        return find_window_sight(os.environ, self._loop)

    @cached_property
    def bell(self) -> Bell:
        """One soft sound, where this system has a way to play it. Needs `loop`."""
        from glimmer_desktop.system.sound import find_bell

        return find_bell(os.environ, self._loop)

    def ring_bell(self) -> None:
        """Once; the way to ring is found at the first time."""
        self.bell.ring()

    def find_notifications(self, activated: Callable[[str], None]) -> Notifications:
        """The desktop's own; `activated` hears the token of a click on one. Needs `loop`."""
        from glimmer_desktop.system.notify import find_notifications
        from glimmer_desktop.system.notify.around import Around
        from glimmer_desktop.system.sound import bell_sound

        around = Around(
            session=lambda: self.session_bus,
            loop=self._loop,
            ring=self.ring_bell,
            bell=bell_sound(),
            icon=self.paths.resources / "icons" / "64" / "org.glimmer.Glimmer.png",
            activated=activated,
        )
        return find_notifications(os.environ, around)

    @cached_property
    def presence(self) -> Presence:
        """What the machine knows of the person. Needs `loop`."""
        from glimmer_desktop.system.presence import find_presence

        return find_presence(
            os.environ, self._loop, lambda: self.session_bus, lambda: self.system_bus
        )

    @cached_property
    def desktop_look(self) -> DesktopLook:
        """How the desktop wants windows to look, where Qt cannot tell. Needs `loop`."""
        from glimmer_desktop.system.desktop_look import find_desktop_look

        return find_desktop_look(os.environ, lambda: self.session_bus)

    def find_sleep_delay(self) -> SleepDelay:
        """Lets the machine wait with sleep until something is shut. Needs `loop`."""
        from glimmer_desktop.system.sleep_delay import find_sleep_delay

        return find_sleep_delay(os.environ, self._loop)

    @cached_property
    def session_bus(self) -> Bus:
        """The desktop's message bus: one connection for all who speak on it. Needs `loop`."""
        from glimmer_desktop.system.bus import Bus

        return Bus("session", self._loop, os.environ)

    @cached_property
    def system_bus(self) -> Bus:
        """The machine's message bus. Needs `loop`."""
        from glimmer_desktop.system.bus import Bus

        return Bus("system", self._loop, os.environ)

    @property
    def _loop(self) -> Loop:
        if self.loop is None:
            raise RuntimeError("there is no loop to wait on")
        return self.loop

    @cached_property
    def erasure(self) -> Erasure:
        """The end of this profile."""
        from glimmer_desktop.system.erasing import ProfileErasure

        return ProfileErasure(
            self.paths,
            self._autostart_at_end,
            self._backups_elsewhere,
            self._leave_keyring,
            self.lock.release,
        )

    def _autostart_at_end(self) -> Autostart:
        """The same list, for when no loop runs any more."""
        from glimmer_desktop.system.autostart import find_autostart

        return find_autostart(os.environ)

    def _leave_keyring(self) -> None:
        """What the desktop's keyring has for this journal goes. Raises Known CANNOT_WRITE."""
        if self.is_sealed and self.self_opening.is_on:
            self.self_opening.leave()

    def _backups_elsewhere(self) -> tuple[Path, ...]:
        """The second folder for backups, once one was chosen."""
        from pathlib import Path

        chosen = self.preferences.current.second_backups
        return (Path(chosen),) if chosen else ()

    @property
    def is_half_erased(self) -> bool:
        """Whether an erasing was begun and cut short. Looks at a name alone."""
        return os.path.lexists(self.paths.erasing)

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
        for name in ("presence", "desktop_look", "session_bus", "system_bus"):
            if name in made:
                made.pop(name).close()
        if "window_focus" in made:
            self.window_focus.close()
        if "bell" in made:
            made.pop("bell").close()
        if "_lent_files" in made:
            made.pop("_lent_files").take_back()
        if "photo_reader" in made:
            made.pop("photo_reader").close()
        self._forget_key()
        if "lock" in made:
            if self.erases_at_end:
                self.not_erased = self.erasure.finish()
            made.pop("lock").release()

    def _forget_key(self) -> None:
        from glimmer_desktop.storage.sealing.keys import forget

        forget(self.paths.data)


def build_core(
    environ: Mapping[str, str] = os.environ,
    *,
    clock: Clock | None = None,
    open_journal: OpenJournal | None = None,
    open_reader: OpenReader | None = None,
) -> Core:
    """Introduce the real parts to each other; tests bring their own."""
    return Core(
        find_paths(environ),
        clock or SystemClock(),
        open_journal or _sqlite_journal,
        open_reader or _picture_reader,
    )


def _wanted_languages() -> Sequence[str]:
    from glimmer_desktop.settings.languages import wanted_by

    return wanted_by(os.environ)


def _sqlite_journal(core: Core) -> Journal:
    from glimmer_desktop.storage.journal import SqliteJournal

    return SqliteJournal(
        core.paths.data,
        core.clock,
        core.vocabulary.families,
        core.plan_times.follow,
    )


def _picture_reader(_core: Core) -> PhotoReader:
    from glimmer_desktop.system.imaging.reader import ChildPhotoReader

    return ChildPhotoReader()
