"""Resting the invitations while no companion runs."""

from __future__ import annotations

from collections.abc import Sequence

from glimmer_desktop.cli.answers import rest
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.owning import own_or_ask
from glimmer_desktop.core import Core


def rest_alone(core: Core, words: str, argv: Sequence[str], output: Output) -> int:
    """Without a companion the rest is only written down; the next one to start keeps to it."""
    served = own_or_ask(core, argv, None, output)
    if served is None:
        core.paths.make()
        output.out(rest(core, words, core.pauses.rest))
    return served or 0


def resume_alone(core: Core, argv: Sequence[str], output: Output) -> int:
    """Forget a rest that was written down."""
    served = own_or_ask(core, argv, None, output)
    if served is None:
        core.paths.make()
        core.pauses.resume()
    return served or 0
