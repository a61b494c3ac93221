"""The words the app brings: vocabularies, invitations, questions and lines, under stable keys.

They come from `words/<language>.toml`, with a person's own `words.toml` over it (words_file.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glimmer_desktop.services.words_file import GROUPS, Said, read_words

if TYPE_CHECKING:
    from glimmer_desktop.domain.moment import Face, Family


@dataclass(frozen=True, slots=True)
class Line:
    """Something to be said, and whether it begins in the body: a person may leave those out."""

    text: str
    inward: bool = False


@dataclass(frozen=True, slots=True)
class Starter:
    """A glimmer to begin with: the words, and the senses it came by."""

    text: str
    senses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the app offers before a person has words of their own. Mappings keep the file's order.

    Keys stay when a line is worded anew; a moment's `prompt` is one of `asked`.
    """

    cues_by_face: Mapping[Face, tuple[str, ...]]
    """Outward ones, then those of the body, then urges."""
    urges: Mapping[Face, tuple[str, ...]]
    families: Mapping[Family, tuple[str, ...]]
    inward_words: Mapping[Family, frozenset[str]]
    """Of each list, what begins in the body."""
    invitations: Mapping[str, Line]
    prompts: Mapping[str, Mapping[str, Line]]
    """By idea, then the wordings of that idea by their whole key: "let_go.a"."""
    hard_days: Mapping[str, Line]
    evenings: Mapping[str, Line]
    """Over a whole day, by their whole key: "evening.bright"."""
    anchors: Mapping[str, Line]
    """To hold on to when it is hard, from the outside in."""
    starters: Mapping[str, Starter]
    practices: Mapping[str, str]
    learn: Mapping[str, str]
    lines: Mapping[str, str]
    left_out: Mapping[Family, frozenset[str]] = field(default_factory=dict)
    """Words that are not to be offered, though they may stand among a person's own."""

    @property
    def after_trigger(self) -> str:
        return self.lines["after_trigger"]

    @property
    def empty_gallery(self) -> str:
        return self.lines["empty_gallery"]

    @property
    def first_words(self) -> tuple[str, ...]:
        """What is said at the very first start: what a glimmer is, and that there may be none."""
        return self.lines["what_it_is"], self.lines["may_be_nothing"]

    @property
    def limits(self) -> tuple[str, ...]:
        """What noticing does not do, and what the app is not."""
        return self.lines["not_a_fix"], self.lines["not_medical"]

    @property
    def asked(self) -> Mapping[str, str]:
        """Everything that may have prompted a moment, by the key that is kept with it."""
        evenings = (self.evenings, self.hard_evenings)
        every = [self.invitations, self.hard_days, *self.prompts.values(), *evenings]
        return {key: line.text for lines in every for key, line in lines.items()}

    @property
    def hard_evenings(self) -> Mapping[str, Line]:
        """What an evening asks instead when the day was hard, by the keys it keeps them with."""
        return {f"evening.hard_day.{key}": line for key, line in self.hard_days.items()}

    def without_inward(self) -> Vocabulary:
        """The same for somebody who leaves out what begins in the body."""
        prompts = {idea: outward(wordings) for idea, wordings in self.prompts.items()}
        return replace(
            self,
            cues_by_face={f: self._outward_cues(words) for f, words in self.cues_by_face.items()},
            families={
                family: tuple(w for w in words if w not in self.inward_words.get(family, ()))
                for family, words in self.families.items()
            },
            invitations=outward(self.invitations),
            prompts={idea: wordings for idea, wordings in prompts.items() if wordings},
            hard_days=outward(self.hard_days),
            evenings=outward(self.evenings),
            anchors=outward(self.anchors) or self.anchors,  # in a hard hour there is always one
            starters={key: one for key, one in self.starters.items() if self._is_outward(one)},
            left_out=self.inward_words,
        )

    def _outward_cues(self, words: Sequence[str]) -> tuple[str, ...]:
        from glimmer_desktop.domain.moment import Family

        return tuple(word for word in words if word not in self.inward_words[Family.CUE])

    def _is_outward(self, starter: Starter) -> bool:
        from glimmer_desktop.domain.moment import Family

        return not set(starter.senses) & self.inward_words[Family.SENSE]


def outward(lines: Mapping[str, Line]) -> Mapping[str, Line]:
    """Those that do not begin in the body."""
    return {key: line for key, line in lines.items() if not line.inward}


def load_invitations(shipped: Path, own: Path | None = None) -> Mapping[str, Line]:
    """Only the lines of the invitations, by stable key: all that a start needs."""
    said, _ = read_words(shipped, own)
    return _lines(said["invitations"])


def load_vocabulary(shipped: Path, own: Path | None = None) -> Vocabulary:
    """All of it. A mistake in the person's own file leaves the shipped words (`read_words`)."""
    said, _ = read_words(shipped, own)
    return vocabulary_of(said)


def vocabulary_of(said: Said) -> Vocabulary:
    """The vocabulary of a words file that was read."""
    from glimmer_desktop.domain.moment import Face, Family

    cues = {Face(face): groups for face, groups in said["cues"].items()}
    families = {Family(name): tuple(words) for name, words in said["families"].items()}
    families[Family.CUE] = _every_cue(said)
    return Vocabulary(
        cues_by_face={face: _in_groups(groups) for face, groups in cues.items()},
        urges={face: tuple(groups.get("urges", ())) for face, groups in cues.items()},
        families=families,
        inward_words=_inward_words(said, families),
        invitations=_lines(said["invitations"]),
        prompts={
            idea: {f"{idea}.{key}": _line(line) for key, line in wordings.items()}
            for idea, wordings in said["prompts"].items()
        },
        hard_days=_lines(said["hard_day"]),
        evenings={f"evening.{key}": _line(line) for key, line in said["evening"].items()},
        anchors=_lines(said["anchors"]),
        starters={
            key: Starter(one["text"], tuple(one.get("senses", ())))
            for key, one in said["starters"].items()
        },
        practices=said["practices"],
        learn=said["learn"],
        lines=said["lines"],
    )


def _every_cue(said: Said) -> tuple[str, ...]:
    """Those that are offered beside every face, then face by face; each once."""
    also = said["also"]
    beside = (*also.get("inward", ()), *also.get("outward", ()), *also.get("urges", ()))
    of_faces = (word for groups in said["cues"].values() for word in _in_groups(groups))
    return tuple(dict.fromkeys((*beside, *of_faces)))


def _in_groups(groups: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for group in GROUPS for word in groups.get(group, ())))


def _inward_words(
    said: Said, families: Mapping[Family, tuple[str, ...]]
) -> Mapping[Family, frozenset[str]]:
    from glimmer_desktop.domain.moment import Family

    whole, single = set(said["inward"]["families"]), set(said["inward"]["words"])
    found = {
        family: frozenset(words if family.value in whole else single.intersection(words))
        for family, words in families.items()
    }
    groups = (said["also"], *said["cues"].values())
    inward = {word for one in groups for word in one.get("inward", ())}
    elsewhere = {word for one in groups for word in one.get("outward", ())}
    found[Family.CUE] = frozenset(inward - elsewhere)
    return found


def _lines(table: Mapping[str, Any]) -> Mapping[str, Line]:
    return {key: _line(value) for key, value in table.items()}


def _line(value: str | Mapping[str, str]) -> Line:
    if isinstance(value, str):
        return Line(value)
    ((side, text),) = value.items()
    return Line(text, side == "inward")
