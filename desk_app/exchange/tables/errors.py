"""Why a file cannot be read as a table: a code and its details, with an English sentence for logs."""

from __future__ import annotations

from enum import StrEnum


class TableCode(StrEnum):
    """One reason for which a file, or the rest of it, cannot be read."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NOT_A_FILE = "not_a_file"
    EMPTY = "empty"
    NO_HEADER = "no_header"
    TOO_BIG = "too_big"
    TOO_MANY_COLUMNS = "too_many_columns"
    TOO_MANY_CELLS = "too_many_cells"
    LINE_TOO_LONG = "line_too_long"
    CELL_TOO_LONG = "cell_too_long"
    OPEN_QUOTE = "open_quote"
    NUL_BYTE = "nul_byte"
    NOT_TEXT = "not_text"
    NOT_A_TABLE = "not_a_table"
    UNDECODABLE = "undecodable"
    UNKNOWN_ENCODING = "unknown_encoding"
    BAD_DELIMITER = "bad_delimiter"
    BOMB = "bomb"
    DAMAGED = "damaged"
    PASSWORD = "password"
    UNKNOWN_SHEET = "unknown_sheet"
    CHANGED = "changed"


SENTENCES: dict[TableCode, str] = {
    TableCode.MISSING: "There is no file {path}.",
    TableCode.UNREADABLE: "{path} cannot be read: {cause}.",
    TableCode.NOT_A_FILE: "{path} is not an ordinary file.",
    TableCode.EMPTY: "{path} holds no row.",
    TableCode.NO_HEADER: "{path} has no row {header_row} to take the names of the columns from.",
    TableCode.TOO_BIG: "{path} is larger than the {limit} bytes that are read.",
    TableCode.TOO_MANY_COLUMNS: "Line {line} of {path} has {columns} columns; at most {limit} are read.",
    TableCode.TOO_MANY_CELLS: "Sheet “{sheet}” of {path} spans {cells} cells; at most {limit} are read.",
    TableCode.LINE_TOO_LONG: "Line {line} of {path} is longer than {limit} characters.",
    TableCode.CELL_TOO_LONG: "A cell of line {line} of {path} is longer than {limit} characters.",
    TableCode.OPEN_QUOTE: "The quotation mark opened on line {line} of {path} is never closed.",
    TableCode.NUL_BYTE: "Line {line} of {path} holds a NUL byte: the file is damaged or is not a text.",
    TableCode.NOT_TEXT: "{path} is neither a text nor a workbook.",
    TableCode.NOT_A_TABLE: "{path} is {kind}, not a table that can be read.",
    TableCode.UNDECODABLE: "Line {line} of {path} is not written in {encoding}.",
    TableCode.UNKNOWN_ENCODING: "There is no encoding called “{encoding}”.",
    TableCode.BAD_DELIMITER: "“{delimiter}” cannot separate columns: one character is needed, not a quote.",
    TableCode.BOMB: "{path} would unpack to {size} bytes; at most {limit} are read.",
    TableCode.DAMAGED: "{path} is damaged or incomplete: {cause}.",
    TableCode.PASSWORD: "{path} is protected by a password.",
    TableCode.UNKNOWN_SHEET: "{path} has no sheet “{sheet}”; it has {sheets}.",
    TableCode.CHANGED: "{path} changed while it was being read.",
}


class TableError(Exception):
    """The file cannot be read as a table, or not beyond a line.

    `code` names the reason; `details` holds what its sentence needs (`path`, `line`, `limit`…).
    """

    def __init__(self, code: TableCode, **details: object) -> None:
        super().__init__(code.value, details)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        return SENTENCES[self.code].format_map(_Told(self.details))


def cause_of(error: Exception) -> str:
    """What the system says of a failure, without its number and path."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


class _Told(dict[str, object]):
    """Details as a sentence shows them; one that is not known yet leaves an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"
