"""The end of a profile: everything goes, and a run that was cut short is brought to its end."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from glimmer_desktop.core.machine import Machine
    from glimmer_desktop.core.seal import Seal
    from glimmer_desktop.services.erasing import Erasure, NotErased
    from glimmer_desktop.services.preferences import Preferences
    from glimmer_desktop.system.instance.lock import ProfileLock
    from glimmer_desktop.system.paths import Paths


class Erasing:
    """How it stands with erasing in this run."""

    def __init__(
        self,
        paths: Paths,
        machine: Machine,
        seal: Seal,
        preferences: Callable[[], Preferences],
        lock: Callable[[], ProfileLock],
    ) -> None:
        self._paths = paths
        self._machine = machine
        self._seal = seal
        self._preferences = preferences
        self._lock = lock
        self.at_end = False
        """Whether everything goes once all is closed: it was asked for, and `begin` is done."""
        self.went_on = False
        """Whether this run found one half done and brought it to its end."""
        self.left: tuple[NotErased, ...] = ()
        """What could not be removed by either of them."""

    @property
    def is_half_done(self) -> bool:
        """Whether one was begun and cut short. Looks at a name alone."""
        return os.path.lexists(self._paths.erasing)

    @cached_property
    def erasure(self) -> Erasure:
        """Of this profile."""
        from glimmer_desktop.system.erasing import ProfileErasure

        return ProfileErasure(
            self._paths,
            self._machine.autostart_at_end,
            self._backups_elsewhere,
            self._seal.leave_keyring,
            self._lock().release,
        )

    def finish(self) -> None:
        """Remove everything. The profile's lock is held and the journal closed.

        Raises Known CANNOT_WRITE when even what `begin` wrote cannot be removed.
        """
        self.left = self.erasure.finish()

    def _backups_elsewhere(self) -> tuple[Path, ...]:
        """The second folder for backups, once one was chosen."""
        from pathlib import Path

        chosen = self._preferences().current.second_backups
        return (Path(chosen),) if chosen else ()
