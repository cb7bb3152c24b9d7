"""Finding out how a text file is encoded: byte order mark, UTF-16, UTF-8, then the Western code pages.

UTF-8 is tried on the whole file because it cannot be taken for anything else; older code pages can only be
told apart by which letters they give, so the one that gives French is preferred to a statistical guess.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = ("cp1252", "mac_roman", "cp850")
_COMMON = frozenset("éèêàçùôîâû’°")
_POSSIBLE = frozenset("ëäüöïœæÿÉÈÊËÀÂÙÛÔÎÏÇŒ«»‘“”–—…€²³©®ñáíóúß\u00a0")
_TOO_FEW = 12  # bytes beyond ASCII: statistics say nothing on fewer
_BLOCK = 1 << 20
_SAMPLE = 1 << 16
_LEADS = bytes(range(0xC2, 0xF5))


@dataclass(frozen=True, slots=True)
class Encoding:
    """A codec's name; `damaged` when some bytes are not of it (they are read as U+FFFD)."""

    name: str
    damaged: bool = False

    @property
    def errors(self) -> str:
        """The error handler to decode with."""
        return "replace" if self.damaged else "strict"


def find_encoding(path: Path) -> Encoding:
    """The encoding of a text file. Without a byte order mark the whole file is read."""
    with path.open("rb") as stream:
        head = stream.read(_SAMPLE)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return Encoding(name)
    wide = _utf16_without_mark(head)
    if wide:
        return Encoding(wide)
    if _is_utf8(path):
        return Encoding("utf-8")
    good, bad, sample = _almost_utf8(path)
    if good >= 10 * bad:
        return Encoding("utf-8", damaged=True)
    name = _code_page(sample)
    return Encoding(name, damaged=not _decodes(sample, name))


def _utf16_without_mark(head: bytes) -> str | None:
    """UTF-16 told by NULs on one side only of each pair: most letters of our tables are below U+0100."""
    pairs = len(head) // 2
    if pairs < 2 or (len(head) % 2 and len(head) < _SAMPLE):
        return None
    first, second = head[0 : 2 * pairs : 2].count(0), head[1 : 2 * pairs : 2].count(0)
    if second > 0.3 * pairs and first <= 0.02 * pairs:
        return "utf-16-le"
    if first > 0.3 * pairs and second <= 0.02 * pairs:
        return "utf-16-be"
    return None


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            yield block


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for block in _blocks(path):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _almost_utf8(path: Path) -> tuple[int, int, bytes]:
    """How many sequences look like UTF-8, how many bytes are not of it, and the first lines beyond ASCII."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    leads = bad = 0
    sample = bytearray()
    for block in _blocks(path):
        bad += decoder.decode(block).count("\N{REPLACEMENT CHARACTER}")
        leads += len(block) - len(block.translate(None, _LEADS))
        if len(sample) < _SAMPLE:
            sample += b"\n".join(line for line in block.split(b"\n") if not line.isascii())[:_SAMPLE]
    bad += decoder.decode(b"", final=True).count("\N{REPLACEMENT CHARACTER}")
    return leads - bad, bad, bytes(sample)


def _code_page(sample: bytes) -> str:
    """The Western code page that reads the sample best, else what statistics say, else cp1252."""
    beyond = bytes(byte for byte in sample if byte > 0x7F)
    mark = {name: _french_mark(beyond, name) for name in _WESTERN}
    best = max(_WESTERN, key=lambda name: mark[name])
    if mark[best] >= 0.3 or len(beyond) < _TOO_FEW:
        return best if mark[best] > 0 else "cp1252"
    guess = from_bytes(sample).best()
    return guess.encoding if guess else "cp1252"


def _french_mark(beyond: bytes, name: str) -> float:
    """From 0 to 1: how French the characters are; the common letters weigh three times the possible ones."""
    text = beyond.decode(name, "replace")
    marks = sum(3 if letter in _COMMON else letter in _POSSIBLE for letter in text)
    return marks / (3 * max(1, len(text)))


def _decodes(sample: bytes, name: str) -> bool:
    try:
        sample.decode(name)
    except UnicodeDecodeError:
        return False
    return True
