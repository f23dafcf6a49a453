"""Texts that people give to be read: opened, decoded piece by piece, and refused in plain words if they are no text."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from orbitctl.errors import InputError
from orbitctl.names import shown

#: The name of standard input.
STDIN = "-"
_CHUNK = 65_536
_OTHER_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
#: What files begin with that hold text and are none.
_CONTAINERS = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a Word, OpenDocument or zip file",
    b"\xd0\xcf\x11\xe0": "an Office file",
}


def read(name: str) -> Iterator[str]:
    """Yield the text of a file in chunks, without a byte order mark; its ends of lines are left as they are.

    Raises InputError if there is no such file, if it may not be read, or if it is not text in UTF-8; what comes before
    the place where that shows has been read by then.
    """
    with _opened(name) as file:
        yield from _decoded(name, file)


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == STDIN:
        yield sys.stdin.buffer
        return
    try:
        with Path(name).open("rb", buffering=0) as file:
            yield file
    except FileNotFoundError as error:
        raise InputError(f"there is no file {shown(name)}", hint="Check the name; - reads standard input.") from error
    except IsADirectoryError as error:
        raise InputError(f"{shown(name)} is a folder", hint="Name the files in it.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise InputError(f"{shown(name)} cannot be read: {reason}", hint="May you read it?") from error


def _decoded(name: str, file: BinaryIO) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    offset = lines = 0  # of the bytes that are decoded
    while True:
        data = file.read(_CHUNK)
        if offset == 0 and data:
            _recognise(name, data)
        if 0 in data:
            found = data.index(0)
            raise _binary(name, offset + found, lines + data.count(b"\n", 0, found) + 1)
        try:
            text = decoder.decode(data, not data)
        except UnicodeDecodeError as error:
            raise _foreign(name, error, offset, lines, data) from error
        offset += len(data)
        lines += data.count(b"\n")
        if text:
            yield text
        if not data:
            return


def _recognise(name: str, beginning: bytes) -> None:
    """Refuse what its first bytes tell to be something else."""
    for signature, what in _CONTAINERS.items():
        if beginning.startswith(signature):
            raise InputError(f"{shown(name)} is {what}, not text", hint="Save it as text, Markdown or HTML first.")
    if beginning.startswith(_OTHER_BOMS):
        raise InputError(f"{shown(name)} is UTF-16, not UTF-8", hint=_conversion("UTF-16", name))


def _binary(name: str, offset: int, line: int) -> InputError:
    return InputError(
        f"{shown(name)} is not text: byte 0 at offset {offset}, line {line}",
        hint="Only text, Markdown and HTML can be checked.",
    )


def _foreign(name: str, error: UnicodeDecodeError, offset: int, lines: int, data: bytes) -> InputError:
    """Return what is said of a byte that is not UTF-8: where it is, and how to convert the file."""
    place = offset + len(data) - len(error.object) + error.start  # the decoder keeps what is not whole
    line = lines + error.object.count(b"\n", 0, error.start) + 1
    return InputError(
        f"{shown(name)} is not UTF-8: byte 0x{error.object[error.start]:02X} at offset {place}, line {line}",
        hint=_conversion("WINDOWS-1252", name),
    )


def _conversion(encoding: str, name: str) -> str:
    file = "" if name == STDIN else " FILE"
    return f"Convert it: iconv -f {encoding} -t UTF-8{file}"
