"""The report of an import as lines of text, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk_app.exchange.imports import Note, Report
from desk_app.ui.imports.rows import row_sentence
from desk_app.ui.runtime.formats import as_read


def new_site_sentence(folder: Path, site: str, *, dry_run: bool) -> str:
    """The data folder was empty: which settings are used."""
    translate = QCoreApplication.translate
    if dry_run:
        text = translate(
            "Imports", "There is no data in {folder} yet: this trial uses the starting settings of a town hall."
        )
    else:
        text = translate(
            "Imports",
            "There was no data in {folder}: the site “{site}” was made there, with the starting settings of a town"
            " hall. Look them over in the settings of the desk.",
        )
    return text.format(folder=folder, site=site)


def report_text(report: Report, details: Iterable[str], *, dry_run: bool) -> str:
    """What was found and done, with the `details` of one kind of import; `rejected_lines` lists the rejected rows."""
    return "\n".join(line for line in _lines(report, details, dry_run=dry_run) if line)


def _lines(report: Report, details: Iterable[str], *, dry_run: bool) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield _file(report)
    counts = translate("Imports", "Rows: {rows} · accepted: {accepted} · rejected: {rejected} · blank: {blank}")
    yield counts.format(rows=report.rows, accepted=report.accepted, rejected=report.rejected, blank=report.blank)
    if report.joined:
        yield counted(translate("Imports", "Rows joined to another one, of the same call"), report.joined)
    yield from details
    yield from (counted(note_names()[note], n) for note, n in sorted(report.notes.items()))
    yield _done(report, dry_run=dry_run)


def period_line(report: Report, told: str) -> str:
    """The days that the accepted rows span, and what they are; nothing where there are none."""
    if not report.accepted:
        return ""
    text = QCoreApplication.translate("Imports", "From {first} to {last} · {outcomes}")
    return text.format(first=as_read(report.first_day), last=as_read(report.last_day), outcomes=told)


def counted(name: str, n: int) -> str:
    """A name and how many there are of it."""
    return QCoreApplication.translate("Imports", "{name}: {n}").format(name=name, n=n)


def _file(report: Report) -> str:
    translate = QCoreApplication.translate
    found = report.found
    if found.sheet is not None:
        text = translate("Imports", "File: {kind}, sheet “{sheet}”, {names}.")
    else:
        text = translate("Imports", "File: {kind}, {encoding}, separator {delimiter}, {names}.")
    names = translate("Imports", "names of columns in row {line}") if found.header_line else ""
    names = names.format(line=found.header_line) or translate("Imports", "no row of names")
    delimiter = {"\t": "TAB"}.get(found.delimiter or "", found.delimiter)
    told = text.format(kind=found.kind, sheet=found.sheet, encoding=found.encoding, delimiter=delimiter, names=names)
    if found.damaged_text:
        told += " " + translate("Imports", "Some characters could not be read.")
    return told


def _done(report: Report, *, dry_run: bool) -> str:
    translate = QCoreApplication.translate
    if dry_run and report.cancelled:
        return translate("Imports", "Trial stopped: only the first rows were looked at. Nothing was written.")
    if dry_run:
        text = translate("Imports", "Trial: nothing was written. {known} are recorded already.")
        return text.format(known=report.known) + _more(report)
    if report.cancelled:
        text = translate("Imports", "Stopped: {written} recorded. Import again to go on from there.")
        return text.format(written=report.written)
    text = translate("Imports", "Recorded: {written} · recorded before: {known}")
    return text.format(written=report.written, known=report.known - report.more) + _more(report)


def _more(report: Report) -> str:
    """How many of those recorded before tell more now."""
    text = QCoreApplication.translate("Imports", " · recorded before and told more now: {n}")
    return text.format(n=report.more) if report.more else ""


def rejected_lines(report: Report) -> Iterator[str]:
    """Why rows were rejected, with their lines, the most frequent cause last; where all of them are saved."""
    translate = QCoreApplication.translate
    for alike in sorted(report.alike.values(), key=lambda one: one.n):
        reason = row_sentence(alike.first)
        if alike.n == 1:
            yield translate("Imports", "line {line}: {reason}").format(line=alike.first.line_no, reason=reason)
        else:
            lines = ", ".join(map(str, alike.lines)) + ("…" if alike.n > len(alike.lines) else "")
            text = translate("Imports", "{n} lines ({lines}): {reason}")
            yield text.format(n=alike.n, lines=lines, reason=reason)
    more = report.rejected - sum(alike.n for alike in report.alike.values())
    if more > 0:
        yield translate("Imports", "… and {more} more.").format(more=more)
    if report.rejects is not None:
        yield translate("Imports", "The rejected rows are saved in {path}").format(path=report.rejects)


def before_scope_sentence(scope: str, begins: str) -> str:
    """Some of the rows lie before the days that count."""
    text = QCoreApplication.translate(
        "Imports",
        "The scope “{scope}” begins on {day}: what lies before is recorded, and counts in no commitment. To count it,"
        " change that day on the page of scopes.",
    )
    return text.format(scope=scope, day=as_read(begins))


def progress_text(done: int, total: int | None) -> str:
    """How far the import is."""
    if total is None:
        return QCoreApplication.translate("Imports", "Reading: {done} rows").format(done=done)
    return QCoreApplication.translate("Imports", "Recording: {done} of {total}").format(done=done, total=total)


def column_names() -> tuple[str, str]:
    """The two columns of our own in the file of the rejected rows."""
    return QCoreApplication.translate("Imports", "line"), QCoreApplication.translate("Imports", "reason")


def unsaved_sentence(cause: object) -> str:
    """The file of the rejected rows cannot be written; nothing was imported."""
    text = QCoreApplication.translate(
        "Imports", "The rejected rows cannot be saved beside the file, so nothing was imported: {cause}."
    )
    return text.format(cause=cause)


def note_names() -> dict[Note, str]:
    """How each thing worth counting is called."""
    translate = QCoreApplication.translate
    return {
        Note.SHORT_ROW: translate("Imports", "Rows with fewer cells than columns"),
        Note.AFTER_MIDNIGHT: translate("Imports", "Times put on the next day"),
        Note.REPEATED_HOUR: translate("Imports", "Times in the hour that summer time repeats"),
        Note.SKIPPED_HOUR: translate("Imports", "Times moved out of the hour that summer time skips"),
        Note.NO_START: translate("Imports", "Served without a time of call or start, wait unknown"),
        Note.NO_END: translate("Imports", "Served without a time of end, duration of service unknown"),
        Note.NO_DEPARTURE: translate("Imports", "Left at an unknown time"),
    }
