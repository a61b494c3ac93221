"""The page that `man glimmer` shows, made of the command line's own parser: they cannot differ."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from glimmer_desktop.cli.verbs import command_line
from installers.facts import COMMAND, Facts

FILES = {
    "~/.local/share/glimmer/": "the journal: glimmer.db (words), photos.db (pictures), backups/",
    "~/.config/glimmer/settings.toml": "what was chosen; may be edited, also while Glimmer runs",
    "~/.config/glimmer/words.toml": "words of one's own beside those that come along",
    "~/.local/state/glimmer/": "a small log without any words of the journal, and where windows "
    "stood",
}
ENVIRONMENT = {
    "GLIMMER_HOME": "a folder that everything above is kept below instead",
}
EXIT_CODES = {
    "0": "done",
    "1": "could not be done; one sentence on stderr says what, why and what helps",
    "2": "wrong use",
    "3": "this machine lacks something; the sentence names it",
}


def page(facts: Facts) -> str:
    """In the man macros, `glimmer.1`."""
    parser = command_line()
    date = facts.made.date().isoformat()
    lines = [
        f'.TH GLIMMER 1 "{date}" "{facts.name} {facts.version}" "User Commands"',
        ".SH NAME",
        f"{COMMAND} \\- {plain(facts.summary[:1].lower() + facts.summary[1:].rstrip('.'))}",
        ".SH SYNOPSIS",
        *usage(parser),
        ".SH DESCRIPTION",
        plain(parser.description or ""),
        ".PP",
        plain((parser.epilog or "").partition(" Exit codes")[0]),
        ".SH OPTIONS",
        *options(parser),
        ".SH COMMANDS",
        *(line for verb, about in verbs(parser) for line in command(verb, about)),
    ]
    for title, rows in (
        ("FILES", FILES),
        ("ENVIRONMENT", ENVIRONMENT),
        ("EXIT STATUS", EXIT_CODES),
    ):
        lines += [f".SH {title}", *(line for row in rows.items() for line in term(*row))]
    return "\n".join(lines) + "\n"


def command(verb: argparse.ArgumentParser, about: str) -> Iterator[str]:
    """One command: how it is called, what it does, what may be said with it."""
    yield f".SS {plain(verb.prog)}"
    yield from usage(verb)
    yield ".PP"
    yield plain(about[:1].upper() + about[1:].rstrip(".") + ".")
    yield from options(verb)


def usage(parser: argparse.ArgumentParser) -> Iterator[str]:
    words = parser.format_usage().removeprefix("usage: ").split()
    name = parser.prog.split()
    yield f".B {plain(' '.join(name))}"
    if rest := words[len(name) :]:
        yield plain(" ".join(rest))


def options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Each with what it takes and what it does; the help of an option is its whole description."""
    for action in parser._actions:
        if action.nargs == argparse.PARSER or action.help == argparse.SUPPRESS:
            continue
        takes = f" {action.metavar or action.dest.upper()}" if action.nargs != 0 else ""
        said = ", ".join(f"{option}{takes}" for option in action.option_strings) or takes.strip()
        yield from term(said, (action.help or "") % {"prog": parser.prog})


def verbs(parser: argparse.ArgumentParser) -> Iterator[tuple[argparse.ArgumentParser, str]]:
    """Each command's own parser, with what the list of commands says of it."""
    (listed,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    about = {choice.dest: choice.help or "" for choice in listed._choices_actions}
    for name, verb in listed.choices.items():
        yield verb, about[name]


def term(said: str, means: str) -> Iterator[str]:
    yield ".TP"
    yield f".B {plain(said)}"
    if means:
        yield plain(means)


def plain(text: str) -> str:
    """Text as roff shows it unchanged: no hyphen that is a dash, no line that is a request."""
    text = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    text = text.replace('"', "\\(dq").replace("~", "\\(ti").replace("^", "\\(ha")
    return "\\&" + text if text[:1] in (".", "'") else text
