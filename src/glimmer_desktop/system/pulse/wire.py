"""PulseAudio's native protocol, as far as we speak it: bytes and what they mean.

PipeWire speaks it as well. A packet is a head of five numbers and a row of tagged values. Written
after `pulsecore/tagstruct.c` and `pulsecore/protocol-native.c` of PulseAudio 16. We ask to be
spoken to as in version 22 of 2011, whose lists are as below whatever newer versions a server
knows; of the versions before, PipeWire and PulseAudio do not tell the same.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

VERSION: Final = 22

REPLY: Final = 2
AUTH, SET_CLIENT_NAME, GET_SOURCES, GET_SOURCE_OUTPUTS = 8, 9, 24, 32
CREATE_PLAYBACK, DRAIN_PLAYBACK = 3, 12
"""Commands, by their numbers."""

NOBODY: Final = 0xFFFFFFFF
"""The number that stands for no index."""

HEAD: Final = struct.Struct(">5I")
_CONTROL: Final = NOBODY  # the channel of a packet that is no sound
_S16LE, _MONO, _NORMAL = 3, 0, 0x10000  # the sample format, the place, the volume
LARGEST: Final = 1 << 20
"""Bytes of the largest packet that is taken; lists have a few thousand."""

Value = int | str | bytes | bool | None | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Listener:
    """A stream that records (a "source output"), from the source of this index."""

    source: int
    client: int
    is_meter: bool
    """Whether it only wants to know how loud it is, for a mixer."""
    properties: Mapping[str, str]
    halted: bool


def packet(command: int, tag: int, *body: bytes) -> bytes:
    payload = b"".join((number(command), number(tag), *body))
    return HEAD.pack(len(payload), _CONTROL, 0, 0, 0) + payload


def sound(channel: int, samples: bytes) -> bytes:
    """A packet of samples for a stream, after what it was sent before."""
    return HEAD.pack(len(samples), channel, 0, 0, 0) + samples


def number(value: int) -> bytes:
    return b"L" + struct.pack(">I", value)


def data(value: bytes) -> bytes:
    return b"x" + struct.pack(">I", len(value)) + value


def text(value: str) -> bytes:
    return b"t" + value.encode() + b"\0"


def properties(named: Mapping[str, str]) -> bytes:
    parts = [b"P"]
    for name, value in named.items():
        raw = value.encode() + b"\0"
        parts += [text(name), number(len(raw)), data(raw)]
    return b"".join((*parts, b"N"))


def new_playback(rate: int, length: int, named: Mapping[str, str]) -> bytes:
    """The body of CREATE_PLAYBACK: one channel of 16 bits, on the usual loudspeaker, at the volume
    that the person has for such sounds; `length` bytes are kept ahead of it.
    """
    anywhere = number(NOBODY) + b"N"
    no = b"0"
    return b"".join(
        (
            b"a" + struct.pack(">BBI", _S16LE, 1, rate),
            b"m" + bytes((1, _MONO)),
            anywhere,
            number(NOBODY),  # as long a queue as it likes
            no,  # not halted
            # How much is kept ahead and has to be there first (from 0 on it would never end), how
            # much is asked for at once, and with which other streams it keeps time.
            *(number(length), number(NOBODY), number(NOBODY), number(0)),
            b"v" + struct.pack(">BI", 1, _NORMAL),
            no * 7,  # remix, convert, move it as usual
            no * 2,  # not muted; the delay need not be short
            properties(named),
            no * 2,  # the volume is the person's; ask for more as usual
            no * 5,  # nothing said of muting, of suspending, of volumes that add up, of encodings
            b"B" + bytes((0,)),  # no other format
        )
    )


def new_channel(told: Sequence[Value]) -> int:
    """The answer to CREATE_PLAYBACK: where the samples are to go. Raises ValueError."""
    match told:
        case [int(channel), *_]:
            return channel
    raise ValueError("a stream without a channel")


def payload_length(head: bytes) -> int:
    """How many bytes follow a head. Raises ValueError when it is none that we are ever sent."""
    length, channel, *_ = HEAD.unpack(head)
    if channel != _CONTROL or length > LARGEST:
        raise ValueError("not a packet of control")
    return int(length)


def values(payload: bytes) -> list[Value]:
    """Every value of a packet. Raises ValueError for what makes no sense."""
    reader = _Reader(payload)
    try:
        return list(reader.rest())
    except (IndexError, RecursionError) as error:
        raise ValueError("a packet that makes no sense") from error


def version(told: Sequence[Value]) -> int:
    """The answer to AUTH; its upper half says what we do not ask for. Raises ValueError."""
    match told:
        case [int(number), *_]:
            return number & 0xFFFF
    raise ValueError("a server without a version")


def listeners(told: Sequence[Value]) -> list[Listener]:
    """The answer to GET_SOURCE_OUTPUTS: 18 values each. Raises ValueError."""
    if len(told) % 18:
        raise ValueError("a list of listeners that does not come out even")
    found = []
    for at in range(0, len(told), 18):
        match (*told[at + 3 : at + 5], *told[at + 9 : at + 13]):
            case (int(client), int(source), resampling, _, Mapping() as named, bool(halted)):
                is_meter = resampling == "peaks"
                found.append(Listener(source, client, is_meter, named, halted))
            case _:
                raise ValueError("a listener that makes no sense")
    return found


def monitors(told: Sequence[Value]) -> set[int]:
    """The answer to GET_SOURCES: which of them only hear what the machine itself plays.

    20 values each, three for each of its ports, one for the port in use, and its formats. Raises
    ValueError.
    """
    found, at = set(), 0
    while at < len(told):
        match (told[at], *told[at + 8 : at + 20 : 11]):
            case (int(source), int(output), int(ports)):
                if output != NOBODY:
                    found.add(source)
                at += 21 + 3 * ports
            case _:
                raise ValueError("a source that makes no sense")
        match told[at : at + 1]:
            case [int(formats)]:
                at += 1 + formats
            case _:
                raise ValueError("a source without formats")
    return found


class _Reader:
    """Walks through tagged values. Raises IndexError and ValueError."""

    def __init__(self, payload: bytes) -> None:
        self._payload = payload
        self._at = 0

    def rest(self) -> Iterator[Value]:
        while self._at < len(self._payload):
            yield self._value()

    def _value(self) -> Value:
        tag = self._take(1)
        if tag in _SIZES:
            return int.from_bytes(self._take(_SIZES[tag]), "big")
        if tag in _WORDLESS:
            return _WORDLESS[tag]
        if tag == b"P":
            return dict(self._properties())
        if tag == b"f":
            self._value()  # the encoding; what is said of it
            return self._value()
        if tag == b"t":
            end = self._payload.index(b"\0", self._at)
            return self._take(end + 1 - self._at)[:-1].decode(errors="replace")
        return self._take(self._length(tag))

    def _length(self, tag: bytes) -> int:
        """Of a value that tells its own: any data, a channel map, a volume for each channel."""
        match tag:
            case b"x":
                return int.from_bytes(self._take(4), "big")
            case b"m":
                return self._take(1)[0]
            case b"v":
                return 4 * self._take(1)[0]
        raise ValueError("a kind of value that nobody knows")

    def _properties(self) -> Iterator[tuple[str, str]]:
        while (name := self._value()) is not None:
            size, raw = self._value(), self._value()
            if not (isinstance(name, str) and isinstance(raw, bytes) and size == len(raw)):
                raise ValueError("a property that makes no sense")
            yield name, raw.rstrip(b"\0").decode(errors="replace")

    def _take(self, size: int) -> bytes:
        start, self._at = self._at, self._at + size
        if self._at > len(self._payload):
            raise IndexError("cut short")
        return self._payload[start : self._at]


_SIZES: Final = {b"B": 1, b"L": 4, b"V": 4, b"a": 6, b"R": 8, b"r": 8, b"T": 8, b"U": 8}
"""Numbers, and what only has to be passed over: a format of samples, a time."""
_WORDLESS: Final[Mapping[bytes, bool | None]] = {b"0": False, b"1": True, b"N": None}
