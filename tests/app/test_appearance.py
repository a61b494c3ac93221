"""The look follows the desktop while it changes, unless the person has chosen one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from capturing import RESOURCES
from glimmer_desktop.app.appearance import Appearance
from glimmer_desktop.services.ports.desktop_look import LookWishes
from glimmer_desktop.settings.schema import Settings, ThemeChoice
from glimmer_desktop.ui.theme.theme import Theme


@dataclass
class DesktopWishes:
    """What Qt tells of the desktop: both of its objects in one."""

    scheme: Qt.ColorScheme = Qt.ColorScheme.Light
    contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference
    motion: Qt.MotionPreference = Qt.MotionPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        return self.contrast

    def motionPreference(self) -> Qt.MotionPreference:  # noqa: N802
        return self.motion


class Portal:
    """`DesktopLook`: says what a test has it say."""

    technique = "fake"

    def follow(self, told: Callable[[LookWishes], None]) -> None:
        self.say = told

    def close(self) -> None:
        """Nothing is open."""


class Person:
    """Chooses, and sits at a desktop that changes."""

    def __init__(self, app: QApplication) -> None:
        self.settings = Settings()
        self.desktop = DesktopWishes()
        self.portal = Portal()
        self.worn: list[Theme] = []
        self.appearance = Appearance(RESOURCES, lambda: self.settings, app)
        self.appearance._hints = self.appearance._wishes = self.desktop
        self.appearance.follow(self.portal)
        self.appearance.refresh()
        self.appearance.changed = self.worn.append

    def look(self) -> str:
        self.appearance.refresh()
        return self.appearance.theme.name


@pytest.fixture
def person(qapp: QApplication) -> Iterator[Person]:
    yield Person(qapp)
    qapp.setStyleSheet("")


def test_it_follows_the_desktop(person: Person) -> None:
    looks = [person.look()]
    person.desktop.scheme = Qt.ColorScheme.Dark
    looks.append(person.look())
    person.desktop.contrast = Qt.ContrastPreference.HighContrast
    looks.append(person.look())
    person.desktop.scheme = Qt.ColorScheme.Unknown
    looks.append(person.look())
    assert looks == ["light", "dark", "high-contrast-dark", "high-contrast"]
    assert [theme.name for theme in person.worn] == looks[1:]


def test_where_qt_knows_nothing_the_desktops_word_counts(person: Person) -> None:
    person.desktop.scheme = Qt.ColorScheme.Unknown
    person.portal.say(LookWishes(dark=True))
    person.portal.say(LookWishes(dark=True, high_contrast=True))
    person.portal.say(LookWishes(dark=False, high_contrast=False, less_motion=True))
    assert [theme.name for theme in person.worn] == ["dark", "high-contrast-dark", "light"]
    assert [theme.reduced_motion for theme in person.worn] == [False, False, True]


def test_where_qt_knows_light_from_dark_it_is_believed(person: Person) -> None:
    person.portal.say(LookWishes(dark=True))
    assert person.worn == []
    person.portal.say(LookWishes(dark=True, high_contrast=True))
    assert [theme.name for theme in person.worn] == ["high-contrast"]


@pytest.mark.parametrize("choice", [one for one in ThemeChoice if one is not ThemeChoice.SYSTEM])
def test_what_was_chosen_stays_whatever_the_desktop_does(
    person: Person, choice: ThemeChoice
) -> None:
    person.settings = replace(person.settings, theme=choice)
    assert person.look() == choice.value
    person.desktop.scheme = Qt.ColorScheme.Dark
    assert person.look() == choice.value


def test_either_the_desktop_or_the_person_may_want_less_motion(person: Person) -> None:
    assert not person.appearance.theme.reduced_motion
    person.desktop.motion = Qt.MotionPreference.ReducedMotion
    person.appearance.refresh()
    assert person.appearance.theme.reduced_motion
    person.desktop.motion = Qt.MotionPreference.NoPreference
    person.settings = Settings(reduced_motion=True)
    person.appearance.refresh()
    assert person.appearance.theme.reduced_motion


def test_nothing_new_is_not_worn_again(person: Person) -> None:
    person.look()
    assert person.worn == []
    person.settings = Settings(text_size=120, compact_capture=True)
    person.look()
    person.settings = Settings(text_size=120)
    person.look()
    assert [theme.text_size for theme in person.worn] == [120]


def test_menus_and_hints_appear_at_once(person: Person, qapp: QApplication) -> None:
    person.appearance.put_on()
    for effect in (Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_FadeTooltip):
        assert not qapp.isEffectEnabled(effect)
