"""The manifest that flatpak-builder makes a Flatpak from, around the tar.xz.

It names the tar.xz with its sum, so it is written once that is there. The runtime comes from the
network, so building is left to whoever publishes one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from installers.facts import APPLICATION, Facts

# Portals need no word here: settings, shortcuts, files, the start at login and opening a folder.
# Not asked for: dconf, which would open all settings of the desktop for one switch of GNOME's.
TALK_NAMES = (
    "org.cinnamon.ScreenSaver",
    "org.freedesktop.Notifications",
    "org.freedesktop.ScreenSaver",
    "org.freedesktop.secrets",
    "org.gnome.Mutter.IdleMonitor",
    "org.gnome.Mutter.ScreenCast",
    "org.gnome.ScreenSaver",
    "org.gnome.SessionManager",
    "org.kde.StatusNotifierWatcher",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
    "org.xfce.Xfconf",
)
"""On the session's bus: each is asked by `system/` or by Qt's tray, and a test compares."""
SYSTEM_TALK_NAMES = ("org.freedesktop.login1",)


def write_manifest(archive: Path, out: Path, facts: Facts) -> Path:
    """Beside the tar.xz, by the name that Flathub expects. Raises OSError."""
    manifest = out / f"{APPLICATION}.yml"
    text = facts.fill(
        f"{APPLICATION}.yml",
        talk_names=_lines("--talk-name", TALK_NAMES),
        system_talk_names=_lines("--system-talk-name", SYSTEM_TALK_NAMES),
        archive=archive.name,
        checksum=hashlib.sha256(archive.read_bytes()).hexdigest(),
    )
    manifest.write_text(text, encoding="utf-8")
    return manifest


def _lines(option: str, names: Iterable[str]) -> str:
    return "\n".join(f"  - {option}={name}" for name in names)
