"""Which of the languages that come with Glimmer is spoken: the one chosen, or the desktop's."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from os import SEEK_END
from pathlib import Path
from typing import BinaryIO, Final

from glimmer_desktop.settings.schema import LanguageChoice

_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where a POSIX system says it, the first that says anything (GNU gettext)."""
_OF_QT: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
"""How a catalogue for Qt begins (qtranslator.cpp)."""
_HEAD: Final = struct.Struct(">BI")
"""What each of its parts begins with: a tag, and so many bytes to come."""
_SHIPPED: Final = tuple(one for one in LanguageChoice if one is not LanguageChoice.SYSTEM)


def spoken(choice: LanguageChoice, wanted: Sequence[str]) -> LanguageChoice:
    """Never SYSTEM. `wanted` are the desktop's languages, the best first: "pt-BR", "es_MX.UTF-8".

    Where only another country's variant of a language is shipped, that is nearer than English.
    """
    if choice is not LanguageChoice.SYSTEM:
        return choice
    for name in map(_plain, wanted):
        for shipped in _SHIPPED:
            if shipped.value == name:
                return shipped
        for shipped in _SHIPPED:
            if _alone(shipped.value) == _alone(name):
                return shipped
    return LanguageChoice.ENGLISH


def file_name(language: LanguageChoice) -> str:
    """As files of a language are called: "pt_BR"."""
    alone, _, country = language.value.partition("-")
    return f"{alone}_{country.upper()}" if country else alone


def catalogue(language: LanguageChoice, resources: Path) -> Path:
    """What the windows say in it, made ready for Qt."""
    return resources / "i18n" / f"glimmer_{file_name(language)}.qm"


def can_be_spoken(language: LanguageChoice, resources: Path) -> bool:
    """Whether its catalogue is there, and is a whole one; English needs none."""
    if language is LanguageChoice.ENGLISH:
        return True
    try:
        with catalogue(language, resources).open("rb") as file:
            return file.read(len(_OF_QT)) == _OF_QT and _goes_to_its_end(file)
    except OSError:
        return False


def _goes_to_its_end(file: BinaryIO) -> bool:
    """Whether a catalogue has all its parts: Qt takes up none that was cut short. Reads their heads
    alone."""
    at = begins = file.tell()
    end = file.seek(0, SEEK_END)
    while at + _HEAD.size <= end:
        file.seek(at)
        _, length = _HEAD.unpack(file.read(_HEAD.size))
        at += _HEAD.size + length
    return begins < at == end


def wanted_by(environ: Mapping[str, str]) -> list[str]:
    """The languages that a POSIX system's variables name, the best first; "C" names none.

    `LANGUAGE` holds several, and counts only where a language is set at all.
    """
    main = next((environ[name] for name in _VARIABLES if environ.get(name)), "")
    if _plain(main) in ("", "c", "posix"):
        return []
    return [*filter(None, environ.get("LANGUAGE", "").split(":")), main]


def _plain(name: str) -> str:
    """ "pt_BR.UTF-8" is "pt-br"."""
    return name.partition(".")[0].partition("@")[0].replace("_", "-").casefold()


def _alone(name: str) -> str:
    return name.partition("-")[0]
