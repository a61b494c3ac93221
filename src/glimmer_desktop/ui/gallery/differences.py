"""What was different about a moment before it was changed, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.ui.dates import long_date
from glimmer_desktop.ui.gallery.wording import details
from glimmer_desktop.ui.words import face_name

LONGEST = 2_000
"""Characters of one text that are shown of a version; it comes back whole."""


def differences(before: Draft, after: Draft, locale: QLocale) -> list[tuple[str, str]]:
    """Of all that was said, what read otherwise before: its heading, and the words of then."""
    then, now = _everything(before, locale), _everything(after, locale)
    headings = [*then, *(heading for heading in now if heading not in then)]
    return [
        (heading, _shortened(then.get(heading, "") or _tr("nothing")))
        for heading in headings
        if then.get(heading, "") != now.get(heading, "")
    ]


def _everything(draft: Draft, locale: QLocale) -> Mapping[str, str]:
    """Each heading with its words, in the order in which the opened moment has them."""
    noticed = "" if draft.noticed_at is None else long_date(draft.noticed_at, locale)
    return {
        _tr("Words"): draft.text.strip(),
        _tr("And also"): draft.and_also.strip(),
        _tr("How I am here"): ", ".join(face_name(face) for face in draft.faces),
        _tr("Noticed"): noticed,
        _tr("Pictures"): _pictures(draft, locale),
        **dict(details(draft, {}, locale)),
    }


def _pictures(draft: Draft, locale: QLocale) -> str:
    """How many, and what is said of them."""
    if not draft.photos:
        return ""
    count = len(draft.photos)
    many = _n("{count} pictures", count).format(count=locale.toString(count))
    said = [photo.caption or photo.alt for photo in draft.photos]
    return ": ".join(filter(None, (_tr("1 picture") if count == 1 else many, _joined(said))))


def _joined(said: list[str]) -> str:
    return ", ".join(words for words in said if words)


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()} …"


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("Versions", text, None, count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Versions", text)
