"""The file around a summary's payload: its hash, its signature and the key that made it, in one exact form.

The whole is JSON for any reader; the payload is the bytes between `"payload":` and `,"sha256"`, and it is looked at
only once its hash and signature were found right.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from desk_app.domain.summary import SummaryError, SummaryFault

MOST_BYTES = 1_000_000
_FRAME = re.compile(
    rb'\{"key":"(?P<key>[0-9a-f]{64})","payload":(?P<payload>\{.*\}),'
    rb'"sha256":"(?P<sha256>[0-9a-f]{64})","signature":"(?P<signature>[0-9a-f]{128})"\}',
    re.DOTALL,
)


def key_id(key: bytes) -> str:
    """How a public key is told to people: its first sixteen digits, which also stand at the head of each file."""
    return key.hex()[:16]


@dataclass(frozen=True, slots=True)
class Envelope:
    """A payload, the raw Ed25519 signature of it (64 bytes), and the raw public key (32 bytes)."""

    payload: bytes
    signature: bytes
    key: bytes

    def to_bytes(self) -> bytes:
        """The file."""
        digest = hashlib.sha256(self.payload).hexdigest()
        return b'{"key":"%s","payload":%s,"sha256":"%s","signature":"%s"}' % (
            self.key.hex().encode(),
            self.payload,
            digest.encode(),
            self.signature.hex().encode(),
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Envelope:
        """The parts of a file whose hash is right. SummaryError TOO_LARGE, FRAME or HASH."""
        if len(data) > MOST_BYTES:
            raise SummaryError(SummaryFault.TOO_LARGE, str(len(data)))
        found = _FRAME.fullmatch(data)
        if found is None:
            raise SummaryError(SummaryFault.FRAME)
        if hashlib.sha256(found["payload"]).hexdigest().encode() != found["sha256"]:
            raise SummaryError(SummaryFault.HASH)
        return cls(found["payload"], bytes.fromhex(found["signature"].decode()), bytes.fromhex(found["key"].decode()))
