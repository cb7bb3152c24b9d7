"""The frameworks that the program was shipped with, read and checked; a wrong file is refused by line and key."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path

from desk_app.domain.framework import Framework, in_force
from desk_app.domain.framework_document import framework_of
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services.resource_files import read_resource

FOLDER = "frameworks"


class Frameworks:
    """The frameworks of a folder of resources, read when they are first asked for."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / FOLDER
        self._read: tuple[Framework, ...] | None = None

    def all(self) -> tuple[Framework, ...]:
        """Every version of every framework. Raises `Refusal` naming file, line and key of the first mistake."""
        if self._read is None:
            self._read = tuple(_shipped(path) for path in sorted(self._folder.glob("*.toml")))
        return self._read

    def on(self, framework: str, day: date) -> Framework:
        """The version in force on a day. Refused when no file tells of that framework."""
        found = in_force(self.all(), framework, day)
        if found is None:
            raise Refusal(RefusalCode.UNKNOWN_FRAMEWORK, framework=framework)
        return found


@lru_cache(maxsize=8)
def _shipped(path: Path) -> Framework:
    """Read once for all pages: it takes 20 ms, and does not change while the program runs."""
    return read_framework(path)


def read_framework(path: Path) -> Framework:
    """The framework in a file. Raises `Refusal` naming file, line and key."""
    return read_resource(path, framework_of)
