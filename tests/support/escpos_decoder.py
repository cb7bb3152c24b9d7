"""A strict reader of ESC/POS: renders what a printer would print, and refuses every command it was not told of."""

from __future__ import annotations

from dataclasses import dataclass, field

COLUMNS = 48  # what the widest 80 mm printers print; a row longer than this would be broken anywhere


class BadTicketError(Exception):
    """The bytes are not a ticket of ours; the message says what stands at which place."""


@dataclass(frozen=True, slots=True)
class Row:
    """One printed row."""

    text: str
    width: int = 1
    height: int = 1
    bold: bool = False
    centred: bool = False


@dataclass(slots=True)
class Printout:
    """What came out: rows, and whether the paper was cut after them."""

    rows: list[Row] = field(default_factory=list)
    cut: bool = False
    fed: int = 0

    @property
    def text(self) -> str:
        """The words alone, one row a line."""
        return "\n".join(row.text for row in self.rows)


def decode(data: bytes) -> Printout:
    """Print one ticket on paper that is only a list; raises BadTicketError."""
    return _Reader(data).read()


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._paper = Printout()
        self._text = ""
        self._look = Row("")

    def read(self) -> Printout:
        if not self._data.startswith(b"\x1b@"):
            raise BadTicketError("the printer is not reset first")
        page: str | None = None
        while self._at < len(self._data):
            if self._paper.cut:
                raise BadTicketError("something follows the cut")
            byte = self._take()
            if byte == 0x1B:
                page = self._escape() or page
            elif byte == 0x1D:
                self._group()
            elif byte == 0x0A:
                self._end_row()
            elif byte < 0x20 or byte == 0x7F:
                raise BadTicketError(f"control byte {byte:#04x} at {self._at - 1}")
            elif page is None:
                raise BadTicketError("text before a code page was chosen")
            else:
                self._text += bytes([byte]).decode(page)
        if self._text:
            raise BadTicketError("the last row does not end")
        return self._paper

    def _take(self) -> int:
        if self._at >= len(self._data):
            raise BadTicketError("a command is cut short")
        self._at += 1
        return self._data[self._at - 1]

    def _escape(self) -> str | None:
        command = self._take()
        if command == ord("@"):
            if self._at != 2:
                raise BadTicketError(f"reset again at {self._at - 2}")
            return None
        value = self._take()
        look = self._look
        if command == ord("t") and value == 16:
            return "cp1252"
        if command == ord("a") and value in (0, 1):
            self._look = Row("", look.width, look.height, look.bold, value == 1)
        elif command == ord("E") and value in (0, 1):
            self._look = Row("", look.width, look.height, value == 1, look.centred)
        elif command == ord("d"):
            self._paper.fed = value
        else:
            raise BadTicketError(f"ESC {command:#04x} {value} at {self._at - 3}")
        return None

    def _group(self) -> None:
        command, value = self._take(), self._take()
        if command == ord("!") and value & 0x88 == 0:
            self._look = Row("", (value >> 4) + 1, (value & 7) + 1, self._look.bold, self._look.centred)
        elif command == ord("V") and value in (0, 1):
            self._paper.cut = True
        else:
            raise BadTicketError(f"GS {command:#04x} {value} at {self._at - 3}")

    def _end_row(self) -> None:
        look = self._look
        if len(self._text) * look.width > COLUMNS:
            raise BadTicketError(f"row too long: {self._text!r}")
        self._paper.rows.append(Row(self._text, look.width, look.height, look.bold, look.centred))
        self._text = ""
