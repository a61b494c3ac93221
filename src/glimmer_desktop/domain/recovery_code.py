"""A recovery code: 130 random bits as seven groups to write down, with a check for slips.

Crockford's alphabet: no letter in it is taken for a digit, and what is read as one is one.
"""

from __future__ import annotations

from typing import Final

BITS: Final = 130
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_LETTERS: Final = BITS // 5
_CHECKS: Final = 2
_PRIME: Final = 1021
"""Below 1024: two letters hold the rest. No single letter, and no two that changed places, leave
it as it was."""
_GROUP: Final = 4
_WHOLE: Final = _LETTERS + _CHECKS


def written(number: int) -> str:
    """`7K2Q-...`, of a number of BITS bits."""
    letters = _in_letters(number, _LETTERS) + _in_letters(number % _PRIME, _CHECKS)
    return "-".join(letters[at : at + _GROUP] for at in range(0, _WHOLE, _GROUP))


def read(typed: str) -> int:
    """The number behind a code as somebody typed it. Raises ValueError where there is a slip."""
    letters = _plain(typed)
    if len(letters) != _WHOLE or not set(letters) <= set(_ALPHABET):
        raise ValueError("no recovery code")
    number, check = _number(letters[:_LETTERS]), _number(letters[_LETTERS:])
    if number % _PRIME != check:
        raise ValueError("a slip in it")
    return number


def is_meant(typed: str) -> bool:
    """Whether this can only be an attempt at a code: its groups, or all but one letter of it."""
    letters = _plain(typed)
    grouped = typed.strip().count("-") == _WHOLE // _GROUP - 1
    near = abs(len(letters) - _WHOLE) <= 1
    return near and (grouped or typed.isupper()) and " " not in typed.strip()


def _plain(typed: str) -> str:
    kept = "".join(one for one in typed if one != "-" and not one.isspace())
    return kept.upper().translate(_READ_AS)


def _in_letters(number: int, count: int) -> str:
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number << 5 | _ALPHABET.index(letter)
    return number
