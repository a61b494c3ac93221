"""The passphrase over the journal, if it has one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from glimmer_desktop.core.shelf import Shelf
    from glimmer_desktop.services.ports.journal import Journal
    from glimmer_desktop.services.ports.keyring import SecretKeeping
    from glimmer_desktop.services.sealing import SealedBox, Sealing, SealState
    from glimmer_desktop.services.self_opening import SelfOpening
    from glimmer_desktop.system.paths import Paths


class Seal:
    """What is asked again and again looks at names of files alone, and loads nothing where there is
    no passphrase."""

    def __init__(
        self,
        paths: Paths,
        journal: Callable[[], Journal],
        shelf: Callable[[], Shelf],
        keyring: Callable[[], SecretKeeping],
        take_back_lent: Callable[[], None],
    ) -> None:
        self._paths = paths
        self._journal = journal
        self._shelf = shelf
        self._keyring = keyring
        self._take_back_lent = take_back_lent
        self.changed: Callable[[], None] = lambda: None
        """Told on the store thread when the journal was sealed, opened or locked."""

    @property
    def is_there(self) -> bool:
        """Whether the journal has a passphrase."""
        from glimmer_desktop.storage.sealing.places import is_sealed

        return is_sealed(self._paths.data)

    @property
    def is_locked(self) -> bool:
        """Whether the journal waits for its passphrase."""
        if not self.is_there:
            return False  # nor is more loaded for it
        from glimmer_desktop.storage.sealing.keys import held

        return held(self._paths.data) is None

    @cached_property
    def sealing(self) -> Sealing:
        """What can be done with it."""
        from glimmer_desktop.services.sealing import Sealing
        from glimmer_desktop.storage.sealing.store import FileSealedStore

        shelf = self._shelf
        store = FileSealedStore(
            self._paths.data,
            self._journal,
            lambda: shelf().backups,
            lambda: shelf().second_folder,
        )
        made = Sealing(store, self.box, self._journal)
        made.follow(self._follow)
        made.follow(lambda _: self._take_back_lent())
        made.follow(lambda _: self.changed())
        return made

    def _follow(self, state: SealState) -> None:
        self.self_opening.follow(state)

    @cached_property
    def self_opening(self) -> SelfOpening:
        """Whether the desktop's keyring opens it, too."""
        from glimmer_desktop.services.self_opening import SelfOpening
        from glimmer_desktop.storage.sealing.own_key import FileOwnKey

        own_key = FileOwnKey(self._paths.data, self._paths.stays_locked)
        return SelfOpening(self.sealing, own_key, self._keyring)

    @cached_property
    def box(self) -> SealedBox:
        """Takes what is noted while it is locked."""
        from glimmer_desktop.storage.sealing.box import FileBox

        return FileBox(self._paths.data)

    def leave_keyring(self) -> None:
        """What the desktop's keyring has for this journal goes. Raises Known CANNOT_WRITE."""
        if self.is_there and self.self_opening.is_on:
            self.self_opening.leave()

    def forget_key(self) -> None:
        """This run needs it no more."""
        from glimmer_desktop.storage.sealing.keys import forget

        forget(self._paths.data)
