"""YAML of unknown origin as text, lists and maps alone.

Put together of the parser's events: no type is guessed, no tag obeyed, no reference followed, and
nothing lies deeper than a diary needs.
"""

from __future__ import annotations

from typing import Any, Final

from glimmer_desktop.exchange.moment_json import Mistake

_DEEP: Final = 8
_NULLS: Final = ("", "~", "null", "Null", "NULL")


def plain_yaml(text: str) -> object:
    """str, list, dict with text for keys, or None. Raises Mistake."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    built = _Built()
    try:
        for event in yaml.parse(text, Loader=loader):
            built.take(event, yaml)
    except Mistake:
        raise
    except (yaml.YAMLError, ValueError, RecursionError):
        raise Mistake("its YAML is broken") from None
    return built.root


class _Built:
    """What was read so far; the innermost open list or map is the last."""

    def __init__(self) -> None:
        self.root: object = None
        self._begun = False
        self._open: list[list[Any]] = []
        self._kinds: list[bool] = []

    def take(self, event: Any, yaml: Any) -> None:
        match event:
            case yaml.AliasEvent():
                raise Mistake("its YAML refers to itself")
            case yaml.ScalarEvent():
                null = not event.style and event.value in _NULLS
                self._put(None if null else event.value)
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                if len(self._open) == _DEEP:
                    raise Mistake("its values lie too deep in one another")
                self._open.append([])
                self._kinds.append(isinstance(event, yaml.MappingStartEvent))
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                held = self._open.pop()
                self._put(_as_map(held) if self._kinds.pop() else held)

    def _put(self, value: object) -> None:
        if self._open:
            self._open[-1].append(value)
        elif self._begun:
            raise Mistake("its YAML is more than one document")
        else:
            self.root, self._begun = value, True


def _as_map(held: list[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in zip(held[::2], held[1::2], strict=True):
        name = "" if key is None else key
        if not isinstance(name, str) or name in found:
            raise Mistake("a name in its YAML stands twice, or is none")
        found[name] = value
    return found
