"""The desk's key: made at its first start, kept on this PC only, it signs each summary (Ed25519)."""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from desk_app.domain.summary_envelope import Envelope, key_id

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY_FILE = "desk.key"
_FORM = re.compile(rb"pupitre-desk-key-1 ([0-9a-f]{64})\n")


class KeyFileError(Exception):
    """The file of the key is not one; it is left as it is. The argument is its path."""


class DeskKey:
    """The key of this desk. `cryptography` is imported with the first one made, not with this module."""

    def __init__(self, secret: Ed25519PrivateKey) -> None:
        self._secret = secret
        self.public = secret.public_key().public_bytes_raw()

    @classmethod
    def of_bytes(cls, secret: bytes) -> DeskKey:
        """The key of 32 secret bytes."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return cls(Ed25519PrivateKey.from_private_bytes(secret))

    @classmethod
    def open(cls, folder: Path) -> DeskKey:
        """The key kept in a data folder, made there the first time and readable by its owner only.

        KeyFileError when the file there is something else; OSError when it cannot be read or written.
        """
        kept = cls.kept(folder)
        if kept is None:
            _make(folder / KEY_FILE)
            kept = cls.kept(folder)
            assert kept is not None
        return kept

    @classmethod
    def kept(cls, folder: Path) -> DeskKey | None:
        """The key kept in a data folder, None where none was made yet; errors as for `open`."""
        path = folder / KEY_FILE
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        found = _FORM.fullmatch(content)
        if found is None:
            raise KeyFileError(str(path))
        return cls.of_bytes(bytes.fromhex(found[1].decode()))

    @property
    def id(self) -> str:
        """How the key is told to people."""
        return key_id(self.public)

    def seal(self, payload: bytes) -> bytes:
        """The file around a payload, signed."""
        return Envelope(payload, self._secret.sign(payload), self.public).to_bytes()


def _make(path: Path) -> None:
    """Write a new key under another name first, so that a crash leaves a whole key or none."""
    part = path.with_suffix(".part")
    with suppress(FileNotFoundError):
        part.unlink()
    with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123 - a descriptor
        file.write(b"pupitre-desk-key-1 %s\n" % secrets.token_bytes(32).hex().encode())
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def is_signed(envelope: Envelope) -> bool:
    """Whether the signature is that of the key the envelope names; whose key that is, is another question."""
    from cryptography.exceptions import InvalidSignature

    try:
        _public(envelope.key).verify(envelope.signature, envelope.payload)
    except InvalidSignature:
        return False
    return True


@lru_cache(maxsize=256)
def _public(key: bytes) -> Ed25519PublicKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return Ed25519PublicKey.from_public_bytes(key)
