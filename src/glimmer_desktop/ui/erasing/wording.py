"""What goes with an erasing and what stays, in plain sentences."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.domain.whys import Why
from glimmer_desktop.services.erasing import NotErased, WhatGoes
from glimmer_desktop.ui.why_words import why_words

NAMED = 8
"""Files that are not from Glimmer and are named; of the others it is said how many there are."""
_BREAK = "\N{ZERO WIDTH SPACE}"
"""Lets a long path go on in the next line."""
_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"


def what_goes(goes: WhatGoes, locale: QLocale) -> str:
    """How much it is, and where."""
    si = QLocale.DataSizeFormat.DataSizeSIFormat
    count, size = locale.toString(goes.files), locale.formattedDataSize(goes.size, 1, si)
    said = _tr(
        "Your moments, their pictures, the backups beside them, what you chose and the log: all of "
        "it goes. That is {count} files, {size}, in these folders:"
    )
    return "\n".join((said.format(count=count, size=size), *map(_path, goes.places)))


def others(goes: WhatGoes) -> str:
    """What lies in those folders and is not ours, and where links lead; "" when all is ours."""
    lines = []
    if goes.others:
        lines.append(_tr("These lie there too and are not from Glimmer. They go along:"))
        lines += map(_path, goes.others[:NAMED])
    if len(goes.others) > NAMED:
        lines.append(
            _tr("and {count} more").format(count=QLocale().toString(len(goes.others) - NAMED))
        )
    stays = _tr("A link there leads to {path}, which stays.")
    lines += [stays.format(path=_path(path)) for path in goes.leads_elsewhere[:NAMED]]
    return "\n".join(lines)


def what_stays(goes: WhatGoes) -> str:
    """What others have, and backups in folders of the person's own."""
    stays = _tr("The backups in {path} stay.")
    lines = [stays.format(path=_path(path)) for path in goes.backups_elsewhere]
    lines.append(
        _tr(
            "What you exported or printed stays where you put it. So do backups in other folders, "
            "and copies that other programs made."
        )
    )
    return "\n".join(lines)


def no_way_back() -> str:
    return _tr(
        "There is no way back. To take your moments along, export them first. Glimmer leaves when "
        "all is gone; the program itself stays on this computer."
    )


def what_is_left(left: Sequence[NotErased]) -> str:
    """What could not be removed, and why."""
    lines = [_tr("All but this is erased. It can be removed by hand:")]
    lines += [f"{_path(one.path)} ({why_words(one.why)})" for one in left[:NAMED]]
    if len(left) > NAMED:
        lines.append(_tr("and {count} more").format(count=QLocale().toString(len(left) - NAMED)))
    return "\n".join(lines)


def _path(path: Path | Why) -> str:
    if isinstance(path, Why):
        return why_words(path)
    return _LEFT_TO_RIGHT + str(path).replace("/", f"/{_BREAK}")


def _tr(source: str) -> str:
    return QCoreApplication.translate("Erasing", source)
