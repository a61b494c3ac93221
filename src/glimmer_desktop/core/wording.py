"""The language that is spoken, and the words that go with it."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from glimmer_desktop.services.preferences import Preferences
    from glimmer_desktop.services.vocabulary import Vocabulary
    from glimmer_desktop.services.words_file import Mistake
    from glimmer_desktop.settings.schema import LanguageChoice
    from glimmer_desktop.settings.sentences import Sentence


class Wording:
    """The shipped words of a language, with what the person's own file puts over them."""

    def __init__(self, resources: Path, own: Path, preferences: Callable[[], Preferences]) -> None:
        """`own` is where the person's file may be."""
        self.resources = resources
        self._own = own
        self._preferences = preferences
        self.wanted: Callable[[], Sequence[str]] = _wanted
        """The desktop's languages, the best first; whoever can ask it better says so."""
        self.waits = False
        """Whether windows speak another language yet, since something is half typed in one."""

    @property
    def language(self) -> LanguageChoice:
        """The one that is spoken, chosen or the desktop's: never SYSTEM."""
        from glimmer_desktop.settings.languages import spoken

        return spoken(self._preferences().current.language, self.wanted())

    def language_mistake(self) -> Sentence | None:
        """Why the windows do not speak the language that is wanted, if they do not."""
        from glimmer_desktop.settings.languages import can_be_spoken, catalogue
        from glimmer_desktop.settings.sentences import waiting_for_typing, without_catalogue

        if not can_be_spoken(self.language, self.resources):
            return without_catalogue(catalogue(self.language, self.resources).name)
        return waiting_for_typing() if self.waits else None

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """All words that the app brings."""
        from glimmer_desktop.services.vocabulary import load_vocabulary

        return load_vocabulary(*self._files)

    @property
    def chosen_vocabulary(self) -> Vocabulary:
        """Those that this person is to meet now: without what begins in the body, if so chosen."""
        skips = self._preferences().current.leave_out_body
        return self.vocabulary.without_inward() if skips else self.vocabulary

    def shipped_vocabulary(self) -> Vocabulary:
        """As they came, without the person's own file: names may stand in that."""
        from glimmer_desktop.services.vocabulary import load_vocabulary

        return load_vocabulary(self._files[0])

    def invitations(self) -> Callable[[], Mapping[str, str]]:
        """The lines of invitations that this person is to meet, whenever they are asked for."""
        from functools import cache

        from glimmer_desktop.services.vocabulary import load_invitations, outward

        every = cache(load_invitations)

        def invitations() -> Mapping[str, str]:
            lines = every(*self._files)
            lines = outward(lines) if self._preferences().current.leave_out_body else lines
            return {key: line.text for key, line in lines.items()}

        return invitations

    def forget(self) -> None:
        """Another language is spoken from now on."""
        vars(self).pop("vocabulary", None)

    def mistake(self) -> Mistake | None:
        """Why the person's own words file is not used, if it is not. Reads it again."""
        if not self._own.exists():
            return None
        from glimmer_desktop.services.words_file import read_words

        return read_words(*self._files)[1]

    @property
    def _files(self) -> tuple[Path, Path]:
        """The shipped words, and the person's own."""
        from glimmer_desktop.settings.languages import file_name

        return self.resources / "words" / f"{file_name(self.language)}.toml", self._own


def _wanted() -> Sequence[str]:
    from glimmer_desktop.settings.languages import wanted_by

    return wanted_by(os.environ)
