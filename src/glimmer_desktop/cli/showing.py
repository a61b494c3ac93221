"""How moments and the state of things look in a terminal, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

from glimmer_desktop import __version__
from glimmer_desktop.cli.sentences import printable
from glimmer_desktop.domain.moment import Face, Kind
from glimmer_desktop.domain.presence import PresenceReading
from glimmer_desktop.exchange.moment_json import moment_to_json
from glimmer_desktop.services.companion import NotifyStatus
from glimmer_desktop.services.desktops import COMMANDS
from glimmer_desktop.services.ports.hotkeys import HotkeyState
from glimmer_desktop.services.quiet import sentences_of

if TYPE_CHECKING:
    from glimmer_desktop.domain.moment import Moment
    from glimmer_desktop.services.companion import CompanionStatus, PresenceStatus
    from glimmer_desktop.settings.schema import Settings

SHAPES: Mapping[Face, str] = {
    Face.SETTLED: "●",
    Face.LIVELY: "▲",
    Face.ON_GUARD: "△",
    Face.RESTFUL: "■",
    Face.SHUT_DOWN: "□",
    Face.NOT_SURE: "·",
}
_NO_KEYS: Mapping[str, str] = {
    HotkeyState.ASKING: "The desktop has been asked and has not answered yet.",
    HotkeyState.TAKEN: "Another program has these keys; Settings has room for others.",
    HotkeyState.NO_SUCH_KEY: "This keyboard has no such key; Settings has room for others.",
    HotkeyState.NO_KEYS: "The desktop has no keys for it yet; its keyboard settings list it under "
    "Glimmer. They can run {command}, too.",
    HotkeyState.DECLINED: "The desktop asked, and the answer was no. Its keyboard settings can run "
    "{command} all the same.",
    HotkeyState.UNAVAILABLE: "This desktop lets no program ask for keys. Its keyboard settings can "
    "run {command}; Settings has the steps.",
}
_LINE = 76
_ASIDE = " " * 18


class Shown(Protocol):
    """A list of moments, written piece by piece."""

    def opening(self) -> str: ...
    def moment(self, moment: Moment) -> str: ...
    def closing(self) -> str: ...


class JsonList:
    """An array with a moment a line; the fields are those of the contract."""

    def __init__(self) -> None:
        self._between = "\n"

    def opening(self) -> str:
        return "["

    def moment(self, moment: Moment) -> str:
        before, self._between = self._between, ",\n"
        return before + json.dumps(moment_to_json(moment), ensure_ascii=False)

    def closing(self) -> str:
        return "\n]\n" if self._between == ",\n" else "]\n"


class PlainList:
    """A line or two for each moment, under a heading for each month."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._month = ""
        self._shown = 0

    def opening(self) -> str:
        return ""

    def moment(self, moment: Moment) -> str:
        self._shown += 1
        month = f"{moment.noticed_at:%B} {moment.noticed_at.year}"
        between = "\n" if self._month else ""
        heading = "" if month == self._month else f"{between}{month}\n"
        self._month = month
        return heading + plain_moment(moment)

    def closing(self) -> str:
        return "" if self._shown else "Nothing here.\n"


def plain_moment(moment: Moment) -> str:
    """Day, time, shapes and the first words; what else was said goes below, set in."""
    at = moment.noticed_at
    shapes = "".join(dict.fromkeys(SHAPES[face] for face in moment.faces)) or " "
    said = "(private)" if moment.private else _first_words(moment)
    mark = "♡ " if moment.close else ""
    first = f"  {at:%a} {at.day:2}  {at:%H:%M}  {shapes:<3} {mark}{said}"
    aside = "" if moment.private else _aside(moment)
    return f"{first.rstrip()}\n" + (f"{_ASIDE} {aside}\n" if aside else "")


def counted(number: int, one: str) -> str:
    """`1 moment`, `1,204 moments`."""
    return f"{number:,} {one}" if number == 1 else f"{number:,} {one}s"


def _first_words(moment: Moment) -> str:
    line = next((line.strip() for line in moment.text.splitlines() if line.strip()), "")
    line = printable(line or moment.and_also) or _only_chips(moment)
    return line if len(line) <= _LINE else f"{line[: _LINE - 1].rstrip()}…"


def _only_chips(moment: Moment) -> str:
    words = (*moment.cues, *moment.qualities, *moment.senses, *moment.values, *moment.places)
    if words or moment.faces:
        return printable(", ".join(words or tuple(f.value.replace("-", " ") for f in moment.faces)))
    return counted(len(moment.photos), "photo") if moment.photos else "(no words)"


def _aside(moment: Moment) -> str:
    """Kind, faces, cues, place and company in one quiet line."""
    kind = () if moment.kind is Kind.GLIMMER else (moment.kind.value.replace("-", " "),)
    faces = tuple(face.value.replace("-", " ") for face in moment.faces)
    photos = (counted(len(moment.photos), "photo"),) if moment.photos else ()
    parts = (*kind, *faces, *moment.cues, *moment.places, *photos)
    line = printable(" · ".join(parts))
    return line if len(line) <= _LINE else f"{line[: _LINE - 1].rstrip()}…"


_STARTS: Final = {
    "on": "yes",
    "off": "no",
    "asked": "the desktop was asked, and has not answered yet",
    "refused": "no, the desktop did not allow it",
    "unavailable": "this desktop has its own list of what does",
}


def status_to_json(
    store: Mapping[str, Any],
    companion: CompanionStatus | None,
    settings: Settings,
    problems: Sequence[str] = (),
) -> dict[str, Any]:
    """The contract's fields; null is what cannot be known. `problems` are of `settings.toml`."""
    return {
        "running": companion is not None,
        "version": __version__,
        "store": dict(store),
        "pauses": _pauses(companion, settings),
        "tray": {
            "available": companion.tray_available if companion else None,
            "technique": companion.tray_technique if companion else None,
        },
        "hotkeys": [asdict(hotkey) for hotkey in companion.hotkeys] if companion else [],
        "presence": _presence(companion.presence if companion else None),
        "notify": asdict(companion.notify if companion else NotifyStatus()),
        "arrival": {
            "chosen": settings.arrival.value,
            "told": _told_of_arrival(companion.told_of_arrival if companion else ()),
        },
        "settings": {"problems": list(problems)},
    }


def _presence(status: PresenceStatus | None) -> dict[str, Any]:
    """The contract's object; `technique` is how the idle time is asked, `techniques` all of it."""
    reading = status.reading if status else PresenceReading()
    techniques = status.techniques if status else {}
    return {
        "technique": techniques.get("idle", "null"),
        "idle_ms": None if reading.idle is None else round(reading.idle * 1000),
        "locked": reading.locked,
        "do_not_disturb": reading.do_not_disturb,
        "fullscreen": reading.full_screen,
        "camera": reading.camera,
        "microphone": reading.microphone,
        "screen_shared": reading.screen_shared,
        "techniques": dict(techniques),
    }


def plain_status(found: Mapping[str, Any], now: datetime) -> str:
    """The same in a few calm lines."""
    store, pauses = found["store"], found["pauses"]
    moments = store["moments"]
    held = "nothing kept yet" if moments == 0 else counted(moments, "moment") if moments else "?"
    if store["encrypted"]:
        held = "locked" if store["locked"] else f"{held}, under a passphrase"
    lines = [
        f"Glimmer {found['version']} is {'running' if found['running'] else 'not running'}.",
        f"Journal: {held} in {printable(store['path'])}",
        f"Invitations: {_plain_pauses(pauses, now)}",
    ]
    if found["running"]:
        tray = found["tray"]
        lines.append(f"Tray: {tray['technique'] if tray['available'] else 'none here'}")
        lines.append(f"Notifications: {_plain_notify(found['notify'])}")
        lines += found["arrival"]["told"]
    lines += [line for one in found["hotkeys"] for line in _plain_hotkey(one)]
    lines.append(f"Starts with the desktop: {_STARTS[found['autostart']['state']]}")
    last, trouble = found["backups"]["last"], found["backups"]["trouble"]
    lines.append(f"Last backup: {_day_and_time(last) if last else 'none yet'}")
    lines += [trouble] if trouble else []
    lines += _plain_second(found["backups"]["second"])
    lines += [f"Settings: {one}" for one in found["settings"]["problems"]]
    return "\n".join(lines) + "\n"


def _plain_second(second: Mapping[str, Any] | None) -> list[str]:
    if second is None:
        return []
    last = _day_and_time(second["last"]) if second["last"] else "none yet"
    return second["told"] or [f"In {printable(second['folder'])}: {last}"]


def _plain_notify(notify: Mapping[str, Any]) -> str:
    if notify["technique"] == "null" or not notify["there"]:
        return "none here"
    return f"{notify['technique']}, {'with' if notify['actions'] else 'without'} buttons"


def _told_of_arrival(told: Sequence[str]) -> list[str]:
    """Where what was chosen cannot be had: what comes instead, a sentence each."""
    from glimmer_desktop.settings.sentences import of_an_arrival

    return [of_an_arrival(one).said() for one in told]


def _plain_hotkey(hotkey: Mapping[str, Any]) -> list[str]:
    """What can be pressed; where nothing can, a sentence about what else there is."""
    keys = printable(hotkey["given"] or hotkey["chord"])
    line = f"Hotkey: {keys} to {hotkey['action']} ({hotkey['state']}, {hotkey['technique']})"
    because = _NO_KEYS.get(hotkey["state"])
    command = COMMANDS.get(hotkey["action"], "")
    return [line, f"  {because}".format(command=f"glimmer {command}")] if because else [line]


def _day_and_time(iso: str) -> str:
    return f"{datetime.fromisoformat(iso):%d %B %Y, %H:%M}"


def _pauses(companion: CompanionStatus | None, settings: Settings) -> dict[str, Any]:
    if companion is None:
        return {"on": settings.pauses_on, "next": None, "quiet_because": ["not-running"]}
    pauses = companion.pauses
    coming = pauses.next.isoformat(timespec="seconds") if pauses.next else None
    return {"on": pauses.on, "next": coming, "quiet_because": list(pauses.quiet_because)}


def _plain_pauses(pauses: Mapping[str, Any], now: datetime) -> str:
    if not pauses["on"]:
        return "off"
    said = "; ".join(_inside(one) for one in sentences_of(pauses["quiet_because"]))
    if pauses["next"] is None:
        return said or "none planned"
    coming = datetime.fromisoformat(pauses["next"])
    if coming <= now:  # it waits in a window that is open
        return said or "one is due"
    day = "today" if coming.date() == now.date() else f"{coming:%A} {coming.day} {coming:%B}"
    soonest = f"the next may come {day} around {coming:%H:%M}"
    return f"{said}; {soonest}" if said else soonest


def _inside(sentence: str) -> str:
    """A sentence that goes on after a colon."""
    return sentence[:1].lower() + sentence[1:]
