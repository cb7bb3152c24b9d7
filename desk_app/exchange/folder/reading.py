"""Reading a summary of the shared folder: nothing of it is believed before its hash, key and signature are right."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeAlias

from desk_app.domain.summary import Summary, SummaryError, SummaryFault
from desk_app.domain.summary_document import from_payload
from desk_app.domain.summary_envelope import Envelope
from desk_app.domain.summary_name import SummaryName
from desk_app.exchange.signing import is_signed

Keys: TypeAlias = Mapping[tuple[str, str], Collection[bytes]]
"""(site, desk) → the public keys (32 raw bytes) that were enrolled for it."""


def read_summary(data: bytes, expected_name: str, keys: Keys) -> Summary:
    """The summary that a file of that name (relative to the shared folder) holds.

    SummaryError, whose `fault` says why: the name is not one, the file is too large, torn or forged, its key is not
    one of that desk's, its payload is not exactly what a desk writes, or it is the summary of another name.
    """
    name = SummaryName.parse(expected_name)
    envelope = Envelope.from_bytes(data)
    if envelope.key not in keys.get((name.site, name.desk), ()):
        raise SummaryError(SummaryFault.UNKNOWN_KEY, envelope.key.hex())
    if not is_signed(envelope):
        raise SummaryError(SummaryFault.SIGNATURE)
    summary = from_payload(envelope.payload)
    if SummaryName(summary.site, summary.desk, summary.day, summary.made.revision) != name:
        raise SummaryError(SummaryFault.OTHER_NAME, str(name))
    return summary
