"""Reading the files that the program was shipped with; a wrong one is refused by file, line and key."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from desk_app.domain.framework_table import MisplacedRefusal
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.toml_lines import line_of, line_of_error

T = TypeVar("T")


def read_resource(path: Path, read: Callable[[Mapping[str, Any]], T]) -> T:
    """What `read` makes of a file; it raises `MisplacedRefusal`, this a `Refusal` naming file, line and key."""
    try:
        text = path.read_text("utf-8-sig")
        document = tomllib.loads(text, parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refusal(
            RefusalCode.FRAMEWORK_SYNTAX, file=path.name, line=line_of_error(str(error)), cause=str(error)
        ) from error
    try:
        return read(document)
    except MisplacedRefusal as refusal:
        key = ".".join(str(part + 1) if isinstance(part, int) else part for part in refusal.path)
        place = {"file": path.name, "line": line_of(text, refusal.path), "key": key}
        raise Refusal(refusal.code, **{**refusal.details, **place}) from refusal
