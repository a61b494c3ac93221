"""What Glimmer itself wrote, in whatever form: it comes back in moment by moment, as it was."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from glimmer_desktop.domain.moment import Moment, MomentId, Photo
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.glimmer_json import MANIFEST, GlimmerJson
from glimmer_desktop.exchange.moment_json import Mistake, moment_from_json
from glimmer_desktop.exchange.own_notes import OwnNotes
from glimmer_desktop.exchange.own_table import OwnTable
from glimmer_desktop.exchange.plain_pictures import is_plain
from glimmer_desktop.exchange.tree import Tree, lone_name, opened_tree, start_of, telling

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from glimmer_desktop.domain.own_map import OwnMap
    from glimmer_desktop.domain.plans import Plan
    from glimmer_desktop.services.keeping import Delivery, Parcel

_JSON: Final = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"glimmer"\s*:')
_FORMS: Final[tuple[type[OwnTable | OwnNotes], ...]] = (OwnTable, OwnNotes)


class OurOwn:
    """`services.keeping.Format`: written as JSON, read in each of the forms that come back.
    `place` is where the journal lives."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._json = GlimmerJson(place)

    def write(self, path: Path) -> AbstractContextManager[Parcel]:
        """As JSON, which holds everything."""
        return self._json.write(path)

    @contextmanager
    def read(self, path: Path) -> Iterator[Delivery]:
        """What is none of the other forms is refused as JSON. Raises as `GlimmerJson.read`."""
        with ExitStack() as opened:
            with telling(path):
                tree = opened.enter_context(opened_tree(path, self._place))
                form = next((one for one in _FORMS if one.fits(tree)), None)
            if form is not None:
                yield _Delivery(path, form(tree))
                return
        with self._json.read(path) as delivery:
            yield delivery

    def knows(self, path: Path) -> bool:
        """Whether it is ours. Raises Known: CANNOT_READ, FILE_NOT_OURS."""
        with telling(path), opened_tree(path, self._place) as tree:
            return is_ours(tree)


class _Delivery:
    """`services.keeping.Delivery` of a form that holds moments alone."""

    def __init__(self, path: Path, form: OwnTable | OwnNotes) -> None:
        self._path = path
        self._form = form
        self.photos_left_out = 0

    def moments(self) -> Iterator[Moment]:
        self.photos_left_out = 0
        seen: set[MomentId] = set()
        with telling(self._path):
            for told in self._form.moments():
                try:
                    moment = moment_from_json(told.fields)
                except Mistake as mistake:
                    raise Mistake(f"{told.where}: {mistake}") from None
                if moment.id in seen:
                    raise Mistake(f"{told.where}: its id stands there twice")
                seen.add(moment.id)
                self.photos_left_out += told.photos_left_out
                yield replace(moment, photos=told.photos) if told.photos else moment

    def own_map(self) -> OwnMap:
        return {}

    def plans(self) -> tuple[Plan, ...]:
        return ()

    def photo(self, photo: Photo) -> bytes:
        with telling(self._path):
            data = self._form.picture(photo)
            if hashlib.sha256(data).hexdigest() != photo.sha256:
                raise Refused(f"the photo {photo.sha256[:12]} is not the one it should be")
            return data

    def is_plain(self, photo: Photo, data: bytes) -> bool:
        return is_plain(photo, data)


def is_ours(tree: Tree) -> bool:
    """By names and beginnings alone. Raises Refused."""
    if MANIFEST in tree.names() or any(form.fits(tree) for form in _FORMS):
        return True
    name = lone_name(tree)
    return name is not None and _JSON.match(start_of(tree, name)) is not None
