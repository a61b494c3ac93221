"""The machine's clock, time zone and chance: the only place that asks for them.

Zones are loaded when the time is first asked for: the icon in the tray does not wait for them.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path

_LOCALTIME = Path("/etc/localtime")
_TIMEZONE = Path("/etc/timezone")
platform: str = sys.platform


class SystemClock:
    """The time here and now; follows the system when its time zone is changed."""

    def __init__(self, localtime: Path = _LOCALTIME, timezone_file: Path = _TIMEZONE) -> None:
        self._localtime = localtime
        self._timezone_file = timezone_file

    def now(self) -> datetime:
        return datetime.now(self.zone())  # noqa: TID251 - this is the clock

    def monotonic(self) -> float:
        return time.monotonic()

    def zone(self) -> tzinfo:
        """The named zone where it is known; else the system's own rules, else today's offset."""
        from zoneinfo import ZoneInfo

        name = self.zone_name()
        if name:
            return ZoneInfo(name)
        return self._unnamed_zone()

    def zone_name(self) -> str:
        chosen = os.environ.get("TZ")
        if chosen is not None:
            return _known(_after_zoneinfo(chosen.removeprefix(":")) or "UTC")
        if platform == "win32":
            from glimmer_desktop.system.windows_zone import zone_name

            return _known(zone_name())
        return _known(self._name_by_link()) or _known(self._name_by_file())

    def random_bits(self, count: int) -> int:
        size = (count + 7) // 8
        return int.from_bytes(os.urandom(size)) >> (size * 8 - count)

    def _name_by_link(self) -> str:
        """Most systems link /etc/localtime to .../zoneinfo/Area/City."""
        try:
            target = str(self._localtime.readlink())
        except OSError:
            return ""
        return _after_zoneinfo(target) if "zoneinfo" in target else ""

    def _name_by_file(self) -> str:
        """Where it is a copy instead, Debian writes the name beside it."""
        try:
            return self._timezone_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""

    def _unnamed_zone(self) -> tzinfo:
        if "TZ" not in os.environ:
            from zoneinfo import ZoneInfo

            try:
                with self._localtime.open("rb") as rules:
                    return ZoneInfo.from_file(rules)
            except (OSError, ValueError):
                pass  # no such file on this system: its C library still knows the offset
        offset = time.localtime().tm_gmtoff
        return timezone(timedelta(seconds=offset)) if offset else UTC


def _after_zoneinfo(path: str) -> str:
    """`Area/City` out of a path into any zone database; other text as it is."""
    name = path.rpartition("zoneinfo/")[2]
    for variant in ("posix/", "right/"):
        name = name.removeprefix(variant)
    return name


def _known(name: str) -> str:
    """The name if the system's zone database has it, else ""."""
    if not name:
        return ""
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return ""
    return name
