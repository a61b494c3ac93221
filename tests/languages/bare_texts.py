"""Texts that are written straight into what shows them: English in every language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

_SHOWS: Final = frozenset(
    {
        *("setText", "setPlainText", "setTitle", "setWindowTitle", "setPlaceholderText"),
        *("setToolTip", "setStatusTip", "setWhatsThis", "setPrefix", "setSuffix"),
        *("setAccessibleName", "setAccessibleDescription", "setSpecialValueText"),
        *("addAction", "addMenu", "addItem", "addItems", "insertItem", "setItemText"),
        *("addTab", "setTabText", "drawText", "showMessage", "announce", "plain_label", "Chip"),
        *("QAction", "QCheckBox", "QGroupBox", "QLabel", "QMenu", "QPushButton"),
        *("QRadioButton", "QToolButton"),
        *("ask", "say", "tell", "thank", "ChoiceButton", "QuietButton", "SecretField", "Section"),
        *("Switch", "SwitchRow", "Way", "WordRow"),
    }
)
"""Whatever these are given is shown, or told to those who listen: Qt's first, then ours."""
_NAMES: Final = frozenset({"Glimmer"})
"""The same in every language."""
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


def is_shown_bare(call: ast.Call) -> bool:
    """Whether it shows a word that is written into the call, by itself or amid what is put
    together."""
    if _name_of(call.func) not in _SHOWS:
        return False
    words = {word for one in call.args for text in _written(one) for word in _WORD.findall(text)}
    return not words <= _NAMES


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _written(node: ast.expr) -> Iterator[str]:
    """The texts that stand in it and come to be shown; of calls within, those they are put into."""
    if isinstance(node, ast.Constant):
        yield from [node.value] if isinstance(node.value, str) else []
    elif isinstance(node, ast.IfExp):
        yield from (*_written(node.body), *_written(node.orelse))
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.BoolOp | ast.List | ast.Tuple):
        parts = (part for part in ast.iter_child_nodes(node) if isinstance(part, ast.expr))
        yield from (text for part in parts for text in _written(part))
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        yield from _written(node.func.value)  # "…".format(…), "…".join(…)
