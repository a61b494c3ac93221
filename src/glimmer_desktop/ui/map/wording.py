"""The map's own words, translated when they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.domain.moment import Family
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.patterns import Count, DayPart, Line


def part_title(part: Part) -> str:
    """What is asked of a face."""
    return {
        Part.FEELS: QCoreApplication.translate("Map", "How it feels"),
        Part.BRINGS: QCoreApplication.translate("Map", "What brings me here"),
        Part.HELPS: QCoreApplication.translate("Map", "What helps"),
    }[part]


def group_title(family: Family) -> str:
    """A list of words, as a heading over its lines."""
    return {
        Family.SENSE: QCoreApplication.translate("Map", "By sense"),
        Family.PLACE: QCoreApplication.translate("Map", "By place"),
        Family.CUE: QCoreApplication.translate("Map", "In the body"),
        Family.VALUE: QCoreApplication.translate("Map", "By value"),
    }[family]


def day_part_name(part: DayPart) -> str:
    return {
        DayPart.MORNING: QCoreApplication.translate("Map", "morning"),
        DayPart.AFTERNOON: QCoreApplication.translate("Map", "afternoon"),
        DayPart.EVENING: QCoreApplication.translate("Map", "evening"),
        DayPart.NIGHT: QCoreApplication.translate("Map", "night"),
    }[part]


def in_figures(count: Count) -> str:
    """ "18 of 24", in the figures of the person's country."""
    locale = QLocale()
    said = QCoreApplication.translate("Map", "{eased} of {noted}")
    return said.format(eased=locale.toString(count.eased), noted=locale.toString(count.noted))


def read_aloud(name: str, line: Line) -> str:
    """A line as it is heard: with its band, which cannot be seen then."""
    low, high = (round(end * 100) for end in (line.interval.low, line.interval.high))
    said = QCoreApplication.translate(
        "Map", "{name}: eased {count} times; between {low} and {high} in a hundred"
    )
    told = said.format(name="{name}", count=in_figures(line.count), low=low, high=high)
    return told.replace("{name}", name)
