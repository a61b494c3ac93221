"""A few plans to begin with, for whoever has none yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.domain.plans import PlanSaid


def examples() -> tuple[PlanSaid, ...]:
    return (
        PlanSaid(
            when=QCoreApplication.translate("Plans", "I make coffee"),
            then=QCoreApplication.translate("Plans", "one breath with it"),
        ),
        PlanSaid(
            when=QCoreApplication.translate("Plans", "I step out of the door"),
            then=QCoreApplication.translate("Plans", "a look at the sky"),
        ),
        PlanSaid(
            when=QCoreApplication.translate("Plans", "I wait for the kettle"),
            then=QCoreApplication.translate("Plans", "both feet feel the floor"),
        ),
    )
