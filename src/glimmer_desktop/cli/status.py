"""What `glimmer status` tells of the store (its place, how many moments, the last backup), and of
starting with the desktop."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from glimmer_desktop.cli.sentences import backup_trouble

if TYPE_CHECKING:
    from glimmer_desktop.core import Core
    from glimmer_desktop.services.companion import CompanionStatus


def read_store(core: Core) -> dict[str, Any]:
    """The contract's `store` object; on the store thread. An empty profile stays empty.

    Raises Known when there is a store that cannot be read.
    """
    from glimmer_desktop.storage.journal import read_status

    found = asdict(read_status(core.paths.data))
    return {**found, "path": str(found["path"])}


def read_backups(core: Core, companion: CompanionStatus | None) -> dict[str, Any]:
    """The `backups` object: the journal's own folder of them, when the last was made (local time),
    and in a sentence what was wrong with the daily one, as far as a companion has tried."""
    last = core.shelf.last_backup()
    return {
        "folder": str(core.shelf.own),
        "last": last.isoformat() if last else None,
        "trouble": backup_trouble(companion.backup) if companion else None,
        "second": _second(core, companion),
    }


def read_autostart(core: Core) -> dict[str, str]:
    """The `autostart` object: the way it is done here, and how the desktop has it."""
    return {
        "technique": core.machine.autostart.technique,
        "state": core.machine.autostart.state().value,
    }


def _second(core: Core, companion: CompanionStatus | None) -> dict[str, Any] | None:
    """The second folder, if one is chosen: where, when the last copy there was made (local time),
    whether it is there just now, since when it is not, and what there is to say of it."""
    second = core.shelf.second_folder.told() if core.preferences.current.second_backups else None
    if second is None:
        return None
    tried = companion.backup.second if companion else None
    if tried is not None and tried.folder == second.folder:
        trouble = second.trouble or tried.trouble
        second = replace(second, trouble=trouble, mended=tried.mended, damaged=tried.damaged)
    from glimmer_desktop.cli.second_folder import sentences

    return {
        "folder": str(second.folder),
        "last": second.last.isoformat() if second.last else None,
        "there": not second.away,
        "away_since": second.away_since.isoformat() if second.away_since else None,
        "told": sentences(second),
    }
