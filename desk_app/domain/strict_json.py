"""JSON in one form only: whole numbers, no key twice, sorted, no space; what is read must have been written so."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from desk_app.domain.summary import SummaryError, SummaryFault


def canonical_bytes(document: Any) -> bytes:
    """The one text of a document of dicts, lists, texts, whole numbers, booleans and None, in ASCII."""
    return _ENCODER.encode(document).encode("ascii")


def parse_canonical(data: bytes) -> Any:
    """The document back. SummaryError JSON, DUPLICATE_KEY or NOT_CANONICAL unless `canonical_bytes` made the bytes."""
    try:
        document = _DECODER.decode(data.decode("ascii"))
        canonical = _leaves_no_choice(data) or canonical_bytes(document) == data
    except SummaryError:
        raise
    except (ValueError, RecursionError) as error:
        raise SummaryError(SummaryFault.JSON, type(error).__name__) from error
    if not canonical:
        raise SummaryError(SummaryFault.NOT_CANONICAL)
    return document


def _leaves_no_choice(data: bytes) -> bool:
    """Whether nothing of this JSON, its keys in order, could be written otherwise: no space, no escape, no sign.

    Writing the document again and comparing would tell as well, for a fifth of the time that a summary takes to read.
    """
    return not data.startswith(b"-") and not any(mark in data for mark in _CHOICES)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise SummaryError(SummaryFault.DUPLICATE_KEY)
    names = [*found]
    if names != sorted(names):
        raise SummaryError(SummaryFault.NOT_CANONICAL)
    return found


def _no_number(text: str) -> NoReturn:
    raise SummaryError(SummaryFault.JSON, f"number {text[:20]}")


_CHOICES = (b" ", b"\t", b"\n", b"\r", b"\\", b"\x7f", b":-", b",-", b"[-")  # DEL may be escaped; -0 is 0
_ENCODER = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)
_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_float=_no_number, parse_constant=_no_number)
