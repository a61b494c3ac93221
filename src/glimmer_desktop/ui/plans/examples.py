"""A few plans to begin with, for whoever has none yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.domain.plans import PlanSaid


def examples() -> tuple[PlanSaid, ...]:
    tell = QCoreApplication.translate
    return (
        PlanSaid(when=tell("Plans", "I make coffee"), then=tell("Plans", "one breath with it")),
        PlanSaid(
            when=tell("Plans", "I step out of the door"), then=tell("Plans", "a look at the sky")
        ),
        PlanSaid(
            when=tell("Plans", "I wait for the kettle"),
            then=tell("Plans", "both feet feel the floor"),
        ),
    )
