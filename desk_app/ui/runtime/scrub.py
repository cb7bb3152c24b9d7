"""Tracebacks without the words people typed: class names, files, lines and functions only."""

from __future__ import annotations

import traceback
from pathlib import PurePath
from types import TracebackType

_PACKAGES = ("desk_app", "db", "tests", "site-packages", "PySide6")


def scrubbed(error: BaseException) -> str:
    """The chain of exceptions as text: no message, no value, no home folder, oldest first."""
    parts = [_one(link) for link in _chain(error)]
    return "\n-- then --\n".join(parts)


def short_path(path: str) -> str:
    """The end of a source path, from the package on: the start may name an account."""
    parts = PurePath(path.replace("\\", "/")).parts
    for package in _PACKAGES:
        if package in parts:
            return "/".join(parts[parts.index(package) :])
    return parts[-1] if parts else "?"


def scrubbed_frames(frames: traceback.StackSummary) -> str:
    """One line a frame: file, line number, function."""
    return "\n".join(f"  {short_path(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)


def _chain(error: BaseException) -> list[BaseException]:
    links: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in links:
        links.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return links[::-1]


def _one(error: BaseException) -> str:
    kind = type(error)
    return f"{_frames(error.__traceback__)}\n{kind.__module__}.{kind.__qualname__}".lstrip("\n")


def _frames(trace: TracebackType | None) -> str:
    summary = traceback.StackSummary.extract(traceback.walk_tb(trace), lookup_lines=False)
    return scrubbed_frames(summary)
