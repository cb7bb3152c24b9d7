"""The desk's key: made once, kept to its owner, never replaced by itself."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.domain.summary_envelope import Envelope
from desk_app.exchange.signing import KEY_FILE, DeskKey, KeyFileError, is_signed


def test_the_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    first = DeskKey.open(tmp_path)
    assert DeskKey.open(tmp_path).public == first.public
    assert DeskKey.open(_folder(tmp_path / "other")).public != first.public
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [KEY_FILE]
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600


def test_a_file_that_is_no_key_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).write_bytes(b"pupitre-desk-key-1 torn")
    with pytest.raises(KeyFileError):
        DeskKey.open(tmp_path)
    assert (tmp_path / KEY_FILE).read_bytes() == b"pupitre-desk-key-1 torn"


def test_a_crash_while_the_key_was_made_leaves_none(tmp_path: Path) -> None:
    (tmp_path / "desk.part").write_bytes(b"pupitre-desk-")
    DeskKey.open(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == [KEY_FILE]


def test_a_signature_is_of_one_payload_and_one_key() -> None:
    key, other = DeskKey.of_bytes(bytes(32)), DeskKey.of_bytes(bytes(range(32)))
    sealed = Envelope.from_bytes(key.seal(b'{"a":1}'))
    assert is_signed(sealed)
    assert not is_signed(Envelope(b'{"a":2}', sealed.signature, sealed.key))
    assert not is_signed(Envelope(sealed.payload, sealed.signature, other.public))


def test_the_library_is_loaded_with_the_first_key_only() -> None:
    words = (
        "import sys, desk_app.exchange.signing, desk_app.exchange.publisher; sys.exit('cryptography' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", words], check=False).returncode == 0


def _folder(path: Path) -> Path:
    path.mkdir()
    return path
