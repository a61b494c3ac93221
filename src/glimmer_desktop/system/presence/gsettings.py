"""GNOME and its relatives keep Do Not Disturb among their settings: GSettings, by ctypes.

The library is loaded when it is asked for the first time, and only on such a desktop. It is never
given a chance to abort: it is asked for the schema and the key before anything is read.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from ctypes import c_char, c_char_p, c_int, c_void_p
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from jeepney import MatchRule, Message

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.choose import CannotStart


@dataclass(frozen=True, slots=True)
class Key:
    """A yes-or-no setting, and what it says while one does not want to be disturbed."""

    schema: str
    name: str
    quiet_when: bool

    @property
    def folder(self) -> str:
        """Where dconf keeps it."""
        return f"/{self.schema.replace('.', '/')}/"


KEYS: Final = {
    "GNOME": Key("org.gnome.desktop.notifications", "show-banners", quiet_when=False),
    "X-Cinnamon": Key(
        "org.cinnamon.desktop.notifications", "display-notifications", quiet_when=False
    ),
    "MATE": Key("org.mate.NotificationDaemon", "do-not-disturb", quiet_when=True),
}
"""By the names in XDG_CURRENT_DESKTOP. The schemas are installed on other desktops too, where they
say nothing.
"""


def key_of(environ: Mapping[str, str]) -> Key:
    """The setting of this desktop. Raises CannotStart when it is none of these."""
    names = environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    key = next((KEYS[name] for name in names if name in KEYS), None)
    if key is None:
        raise CannotStart("not a desktop that keeps it in GSettings")
    return key


class GSettingsDoNotDisturb:
    """Read when it is asked for; that it changed is heard from dconf's writer on the bus."""

    technique = "gsettings"

    def __init__(self, bus: Bus, key: Key, tell: Callable[[PresenceChange], None]) -> None:
        self._key = key
        self._tell = tell
        self._setting: _Setting | None = None
        written = MatchRule(
            type="signal",
            interface="ca.desrt.dconf.Writer",
            member="Notify",
            path="/ca/desrt/dconf/Writer/user",
        )
        written.add_arg_condition(0, key.folder, kind="path")
        self._unfollow = bus.follow(written, self._written)

    def ask(self, done: Callable[[bool | None], None]) -> None:
        if self._setting is None:
            self._setting = _Setting(self._key)
        done(self._setting.read() is self._key.quiet_when)

    def close(self) -> None:
        self._unfollow()
        if self._setting is not None:
            self._setting.close()
            self._setting = None

    def _written(self, _message: Message) -> None:
        """Which way it went is found out by whoever looks."""
        self._tell(PresenceChange.MAYBE_FREE)


class _Setting:
    """Raises CannotStart without the library, the schema, or such a key in it."""

    def __init__(self, key: Key) -> None:
        self._gio = gio = _library()
        self._name = key.name.encode()
        source = gio.g_settings_schema_source_get_default()
        schema = source and gio.g_settings_schema_source_lookup(source, key.schema.encode(), 1)
        if not schema:
            raise CannotStart(f"no settings {key.schema}")
        try:
            if not gio.g_settings_schema_has_key(schema, self._name):
                raise CannotStart(f"no setting {key.name} in {key.schema}")
            self._settings = gio.g_settings_new_full(schema, None, None)
        finally:
            gio.g_settings_schema_unref(schema)

    def read(self) -> bool:
        value = self._gio.g_settings_get_value(self._settings, self._name)
        try:
            if self._gio.g_variant_classify(value) != b"b":
                raise CannotStart("a setting of another kind")
            return bool(self._gio.g_variant_get_boolean(value))
        finally:
            self._gio.g_variant_unref(value)

    def close(self) -> None:
        self._gio.g_object_unref(self._settings)


@cache
def _library() -> Any:
    try:
        gio = ctypes.CDLL("libgio-2.0.so.0")
    except OSError as error:
        raise CannotStart("GSettings is not installed") from error
    for name, result, arguments in (
        ("g_settings_schema_source_get_default", c_void_p, ()),
        ("g_settings_schema_source_lookup", c_void_p, (c_void_p, c_char_p, c_int)),
        ("g_settings_schema_has_key", c_int, (c_void_p, c_char_p)),
        ("g_settings_schema_unref", None, (c_void_p,)),
        ("g_settings_new_full", c_void_p, (c_void_p, c_void_p, c_char_p)),
        ("g_settings_get_value", c_void_p, (c_void_p, c_char_p)),
        # These are of the libraries beneath, which it is linked with.
        ("g_variant_classify", c_char, (c_void_p,)),
        ("g_variant_get_boolean", c_int, (c_void_p,)),
        ("g_variant_unref", None, (c_void_p,)),
        ("g_object_unref", None, (c_void_p,)),
    ):
        function = getattr(gio, name)
        function.restype, function.argtypes = result, arguments
    return gio
