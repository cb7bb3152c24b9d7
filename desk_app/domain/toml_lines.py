"""Where in a TOML text a value stands: the standard reader does not tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""Of a value in the document: names of tables and keys, positions in lists."""

_HEADER = re.compile(r"^\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?$")
_PART = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*(\.?)""")
_NAME = r"""(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)"""
_KEY = re.compile(rf"^\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*=(.*)$")
_SYNTAX = re.compile(r"at line (\d+)")
_FENCES = ('"""', "'''")


def line_of(text: str, path: Path) -> int:
    """The line, from 1, where the value or the nearest thing around it begins."""
    lines = _lines(text)
    return next((lines[path[:length]] for length in range(len(path), 0, -1) if path[:length] in lines), 1)


def line_of_error(message: str) -> int:
    """The line that the standard reader names in its complaint, the first when it names none."""
    found = _SYNTAX.search(message)
    return int(found[1]) if found else 1


def _lines(text: str) -> dict[Path, int]:
    found: dict[Path, int] = {}
    lists: dict[Path, int] = {}
    here: Path = ()
    fence = ""
    depth = 0
    for number, line in enumerate(text.splitlines(), 1):
        if fence or depth:
            fence, depth = _still_open(line, fence, depth)
        elif header := _HEADER.match(line):
            here = _table(header[2], lists, is_list=header[1] == "[[")
            found.setdefault(here, number)
        elif key := _KEY.match(line):
            _note(found, here + _parts(key[1]), number)
            fence, depth = _still_open(key[2], "", 0)
    return found


def _note(found: dict[Path, int], path: Path, number: int) -> None:
    """The key, and the tables that a dotted key makes on its way."""
    for length in range(1, len(path) + 1):
        found.setdefault(path[:length], number)


def _table(name: str, lists: dict[Path, int], *, is_list: bool) -> Path:
    """The path of a header, with the position reached in each list on its way."""
    path: Path = ()
    parts = _parts(name)
    for place, part in enumerate(parts):
        path = (*path, part)
        if is_list and place == len(parts) - 1:
            lists[path] = lists.get(path, -1) + 1
        if path in lists:
            path = (*path, lists[path])
    return path


def _parts(name: str) -> Path:
    return tuple(next(part for part in found[:3] if part) for found in _PART.findall(name) if any(found[:3]))


def _still_open(rest: str, fence: str, depth: int) -> tuple[str, int]:
    """Whether a text of several lines, or a list, goes on after this line."""
    for mark in _FENCES:
        if fence in ("", mark) and rest.count(mark) % 2:
            return ("" if fence else mark), depth
    if fence:
        return fence, depth
    bare = re.sub(r'"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*', "", rest)
    return "", max(0, depth + _balance(bare, "[", "]") + _balance(bare, "{", "}"))


def _balance(text: Sequence[str] | str, opens: str, closes: str) -> int:
    return text.count(opens) - text.count(closes)
