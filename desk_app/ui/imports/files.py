"""Why a file or a map cannot be used, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.exchange.imports import MapCode, MapError
from desk_app.exchange.tables import TableCode, TableError


def table_sentence(error: TableError) -> str:
    """One sentence on a file that cannot be read as a table."""
    return _table_sentences()[error.code].format_map(_told(error.details))


def map_sentence(error: MapError) -> str:
    """One sentence on a map that cannot be used."""
    told = _told(error.details)
    near = error.details.get("near")
    told["close"] = QCoreApplication.translate("Imports", " (did you mean “{near}”?)").format(near=near) if near else ""
    return _map_sentences()[error.code].format_map(told)


def at_line(name: str, line: int, sentence: str) -> str:
    """A sentence on a map, with the line it is about."""
    text = QCoreApplication.translate("Imports", "{name}, line {line}: {sentence}")
    return text.format(name=name, line=line, sentence=sentence)


def _told(details: dict[str, object]) -> dict[str, object]:
    """Details as a sentence shows them: lists of words quoted, our own fragments translated."""
    fragments = _fragments()
    told: dict[str, object] = {}
    for name, value in details.items():
        if isinstance(value, tuple):
            quoted = QCoreApplication.translate("Imports", "“{word}”")
            told[name] = ", ".join(quoted.format(word=word) for word in value)
        else:
            words = _known_cause(value, fragments) if isinstance(value, Exception) else value
            told[name] = fragments.get(words, words) if isinstance(words, str) else words
    return told


def _known_cause(error: Exception, fragments: dict[str, str]) -> str:
    """What a reader of files says, where people can make something of it: its own words help nobody."""
    return str(error) if str(error) in fragments else "unexpected content"


def _table_sentences() -> dict[TableCode, str]:
    translate = QCoreApplication.translate
    return {
        TableCode.MISSING: translate("Imports", "There is no file {path}."),
        TableCode.UNREADABLE: translate("Imports", "{path} cannot be read: {cause}."),
        TableCode.NOT_A_FILE: translate("Imports", "{path} is not an ordinary file."),
        TableCode.EMPTY: translate("Imports", "{path} holds no row."),
        TableCode.NO_HEADER: translate(
            "Imports", "{path} has no row {header_row} to take the names of the columns from."
        ),
        TableCode.TOO_BIG: translate("Imports", "{path} is larger than the {limit} bytes that are read."),
        TableCode.TOO_MANY_COLUMNS: translate(
            "Imports", "Line {line} of {path} has {columns} columns; at most {limit} are read."
        ),
        TableCode.TOO_MANY_CELLS: translate(
            "Imports", "Sheet “{sheet}” of {path} spans {cells} cells; at most {limit} are read."
        ),
        TableCode.LINE_TOO_LONG: translate("Imports", "Line {line} of {path} is longer than {limit} characters."),
        TableCode.CELL_TOO_LONG: translate(
            "Imports", "A cell of line {line} of {path} is longer than {limit} characters."
        ),
        TableCode.OPEN_QUOTE: translate(
            "Imports", "The quotation mark opened on line {line} of {path} is never closed."
        ),
        TableCode.NUL_BYTE: translate(
            "Imports", "Line {line} of {path} holds a NUL byte: the file is damaged or is not a text."
        ),
        TableCode.NOT_TEXT: translate("Imports", "{path} is neither a text nor a workbook."),
        TableCode.NOT_A_TABLE: translate("Imports", "{path} is {kind}, not a table that can be read."),
        TableCode.UNDECODABLE: translate("Imports", "Line {line} of {path} is not written in {encoding}."),
        TableCode.UNKNOWN_ENCODING: translate("Imports", "There is no encoding called “{encoding}”."),
        TableCode.BAD_DELIMITER: translate(
            "Imports", "“{delimiter}” cannot separate columns: one character is needed, not a quote."
        ),
        TableCode.BOMB: translate("Imports", "{path} would unpack to {size} bytes; at most {limit} are read."),
        TableCode.DAMAGED: translate("Imports", "{path} is damaged or incomplete: {cause}."),
        TableCode.PASSWORD: translate("Imports", "{path} is protected by a password."),
        TableCode.UNKNOWN_SHEET: translate("Imports", "{path} has no sheet “{sheet}”; it has {sheets}."),
        TableCode.CHANGED: translate("Imports", "{path} changed while it was being read."),
    }


def _map_sentences() -> dict[MapCode, str]:
    translate = QCoreApplication.translate
    return {
        MapCode.UNREADABLE: translate("Imports", "The map {path} cannot be read: {cause}."),
        MapCode.NOT_TOML: translate(
            "Imports",
            "The map is not written as TOML demands: a text stands between quotation marks, a list between brackets,"
            " a key is there once.",
        ),
        MapCode.UNKNOWN_KEY: translate("Imports", "{where} has no key “{key}”{close}; it may have {known}."),
        MapCode.MISSING_KEY: translate("Imports", "{where} needs the key “{key}”: {why}."),
        MapCode.WRONG_TYPE: translate("Imports", "{where}.{key} must be {expected}, not {found}."),
        MapCode.WRONG_VALUE: translate("Imports", "{where}.{key} is “{value}”{close}; it may be {known}."),
        MapCode.WRONG_FORMAT: translate(
            "Imports", "{where}.{key}: “{value}” is not a format of dates and times ({cause})."
        ),
        MapCode.CONTRADICTION: translate("Imports", "{where}: {why}."),
        MapCode.UNKNOWN_TIMEZONE: translate(
            "Imports", "There is no time zone “{value}”; write for example Europe/Paris."
        ),
        MapCode.UNKNOWN_COLUMN: translate("Imports", "{where} names the column “{key}”{close}; the file has {known}."),
    }


def cause(error: OSError) -> str:
    """What the system says is wrong, as part of a sentence."""
    words = error.strerror or str(error)
    return _fragments().get(words, words)


def _fragments() -> dict[str, str]:
    """Parts of sentences that an error, or the system, carries in English."""
    translate = QCoreApplication.translate
    return {
        "No such file or directory": translate("Imports", "it is not there"),
        "Is a directory": translate("Imports", "it is a folder"),
        "Not a directory": translate("Imports", "it is not in a folder"),
        "Permission denied": translate("Imports", "access to it is refused"),
        "No space left on device": translate("Imports", "the disk is full"),
        "Read-only file system": translate("Imports", "the disk may not be written to"),
        "Too many levels of symbolic links": translate("Imports", "its link leads nowhere"),
        "File name too long": translate("Imports", "its name is too long"),
        "Input/output error": translate("Imports", "the disk does not answer"),
        "File is not a zip file": translate("Imports", "its end is missing"),
        "a PDF document": translate("Imports", "a PDF document"),
        "an archive": translate("Imports", "an archive"),
        "a JSON document": translate("Imports", "a JSON document"),
        "a Parquet file": translate("Imports", "a Parquet file"),
        "a workbook of an old Excel": translate("Imports", "a workbook of an old Excel"),
        "a database": translate("Imports", "a database"),
        "a picture": translate("Imports", "a picture"),
        "a web page": translate("Imports", "a web page"),
        "an XML document": translate("Imports", "an XML document"),
        "a binary workbook (.xlsb)": translate("Imports", "a binary workbook (.xlsb)"),
        "a word processor's document": translate("Imports", "a word processor's document"),
        "unexpected content": translate("Imports", "unexpected content"),
        "it is not written in UTF-8": translate("Imports", "it is not written in UTF-8"),
        "when the visitor arrived": translate("Imports", "when the visitor arrived"),
        "the day it was received": translate("Imports", "the day it was received"),
        "what the visitor came for": translate("Imports", "what the visitor came for"),
        "the column that holds it": translate("Imports", "the column that holds it"),
        "the columns it looks at": translate("Imports", "the columns it looks at"),
        "the column that tells how the visit ended": translate("Imports", "the column that tells how the visit ended"),
        "12:30 or 90 can mean anything": translate("Imports", "12:30 or 90 can mean anything"),
        "give either “reject” or “outcome”": translate("Imports", "give either “reject” or “outcome”"),
        "rules are written [[rules]]": translate("Imports", "rules are written [[rules]]"),
        "“after” and “before” exclude each other": translate("Imports", "“after” and “before” exclude each other"),
        "when the call came": translate("Imports", "when the call came"),
        "the column that tells what became of the call": translate(
            "Imports", "the column that tells what became of the call"
        ),
        "how many calls of the slot were taken": translate("Imports", "how many calls of the slot were taken"),
        "give either “missed” or “presented”": translate("Imports", "give either “missed” or “presented”"),
        "“within” and “within_seconds” go together": translate("Imports", "“within” and “within_seconds” go together"),
        "“legs” needs [identity] columns, and no [slot]": translate(
            "Imports", "“legs” needs [identity] columns, and no [slot]"
        ),
        "when the form was filled in": translate("Imports", "when the form was filled in"),
        "which column answers which question": translate("Imports", "which column answers which question"),
        "a text": translate("Imports", "a text"),
        "true or false": translate("Imports", "true or false"),
        "a whole number": translate("Imports", "a whole number"),
        "a number": translate("Imports", "a number"),
        "a list": translate("Imports", "a list"),
        "a table": translate("Imports", "a table"),
        "a text or a list of texts": translate("Imports", "a text or a list of texts"),
        "a name or a position": translate("Imports", "a name or a position"),
        "between 0 and 1000": translate("Imports", "between 0 and 1000"),
    }
