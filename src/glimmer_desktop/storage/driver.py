"""The two drivers, and the one place where a connection begins.

Plain files are opened by `pysqlite3`, sealed ones by `sqlcipher3`: the same SQLite of the same
makers, with a key. The second is loaded by the first sealed file, since it brings 4 MB.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

from pysqlite3 import dbapi2 as plain_driver

from glimmer_desktop.storage.sealing.keys import key_of

_SEALED = "sqlcipher3.dbapi2"


def connect(
    file: Path,
    mode: str,
    timeout: float = 5.0,
    sealing: bool = False,
    layout: Iterable[str] = (),
) -> Any:
    """A connection of the driver that the file needs, with its key; transactions are the caller's.

    `mode`: of SQLite's URIs, "ro" or "rw", with "&immutable=1" where nothing may be looked at but
    the file; `sealing`: it is to seal or unseal a copy, so the driver is the one that
    knows keys; `layout`: what SQLCipher has to be told of a sealed file that is not as it makes
    them. Raises the driver's errors (`errors()`), Known STORE_LOCKED.
    """
    key = key_of(file)
    connection = _driver(sealing or key is not None).connect(
        f"{file.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=timeout,
        isolation_level=None,
        check_same_thread=False,  # the store thread may be another one after a restart of it
    )
    if key is not None:
        try:
            connection.execute("PRAGMA cipher_log_level=NONE")  # errors are raised as well
            connection.execute(f'PRAGMA key="{key.raw}"')
            for pragma in layout:
                connection.execute(f"PRAGMA {pragma}")
            with suppress(*errors()):  # it reads the file, whose first user hears what is amiss
                connection.execute("PRAGMA cache_size=-16000")  # a page costs more to read again
        except BaseException:
            connection.close()
            raise
    return connection


def attach(connection: Any, file: Path, mode: str, schema: str) -> None:
    """Another file beside the first, with a key of its own or none."""
    uri = f"{file.absolute().as_uri()}?mode={mode}"
    if is_sealing(connection):
        key = key_of(file)
        raw = key.raw if key is not None else ""
        connection.execute(f"ATTACH DATABASE ? AS {schema} KEY ?", (uri, raw))
    else:
        connection.execute(f"ATTACH DATABASE ? AS {schema}", (uri,))


def driver_of(connection: Any) -> ModuleType:
    """For SQLAlchemy, which wants the module itself."""
    return _driver(is_sealing(connection))


def driver_for(file: Path) -> ModuleType:
    """The one that opens it. Raises Known STORE_LOCKED."""
    return _driver(key_of(file) is not None)


def is_sealing(connection: Any) -> bool:
    """Whether it is one of the driver that knows keys."""
    return isinstance(connection, _loaded(_SEALED, "Connection"))


def errors(*also: type[Exception], name: str = "Error") -> tuple[type[Exception], ...]:
    """The errors of both drivers, as far as they are loaded; to be asked in an `except`."""
    return (getattr(plain_driver, name), *_loaded(_SEALED, name), *also)


def _driver(sealing: bool) -> ModuleType:
    return importlib.import_module(_SEALED) if sealing else plain_driver


def _loaded(module: str, name: str) -> tuple[Any, ...]:
    return (getattr(sys.modules[module], name),) if module in sys.modules else ()
