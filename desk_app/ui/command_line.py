"""What the command line says, in the language of the reader: French unless DESK_APP_LANG says `en`."""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.ui.runtime.formats import as_read
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.translation import install_language, language
from desk_app.ui.runtime.trouble import Outage, Unavailable, trouble_of


def speak(resources: Path) -> QCoreApplication:
    """Load the texts; the application object must be kept while texts are asked for."""
    if sys.platform == "linux" and locale.nl_langinfo(locale.CODESET) != "UTF-8":
        # Qt would leave that locale all the same, and tell so in three lines of English.
        os.environ["LC_ALL"] = "C.UTF-8"
    app = QCoreApplication.instance() or QCoreApplication(["desk-app"])
    install_language(app, resources / "i18n", language())
    return app


def trouble_sentence(error: StoreError | OSError, folder: Path) -> str:
    """Why something of the data, or a file of the computer's, cannot be used."""
    if isinstance(error, StoreError):
        return store_sentence(error, folder)
    trouble = trouble_of(error)
    if trouble == Unavailable(Outage.FILE_TROUBLE):
        text = QCoreApplication.translate("Commands", "{file} cannot be used: nothing more was done.")
        return text.format(file=error.filename or error)
    return f"{sentence(trouble)} ({error.filename or error})"


def store_sentence(error: StoreError, folder: Path) -> str:
    """Why the data, or a copy of them, cannot be opened or written, where no ticket is at stake.

    `folder` is told when the error names none.
    """
    translate = QCoreApplication.translate
    told = {
        StoreProblem.DISK_FULL: translate(
            "Commands", "The disk of {folder} is full: nothing was written. Free some space, then try again."
        ),
        StoreProblem.READ_ONLY: translate(
            "Commands", "{folder} cannot be written to: nothing was done. Check the rights, or name another folder."
        ),
        StoreProblem.BUSY: translate(
            "Commands", "Another program holds the data in {folder}: nothing was done. Try again."
        ),
        StoreProblem.DISK_ERROR: translate(
            "Commands",
            "{folder} cannot be used: nothing was done. Check that it is a folder and that its disk answers.",
        ),
    }.get(error.problem)
    if told is None:
        return sentence(trouble_of(error))
    return told.format(folder=error.details.get("folder", folder))


def backup_sentence(path: Path) -> str:
    """A backup was made."""
    return QCoreApplication.translate("Commands", "Backup made and verified: {path}").format(path=path)


def restored_sentence(backup: Path, aside: Path | None) -> str:
    """A backup was restored; `aside` holds the former data, if there were any."""
    if aside is None:
        return QCoreApplication.translate("Commands", "{backup} is restored.").format(backup=backup)
    text = QCoreApplication.translate("Commands", "{backup} is restored. The former data are kept in {aside}")
    return text.format(backup=backup, aside=aside)


def person_sentence(exact: int, close: int) -> str:
    """How much was found of a person."""
    text = QCoreApplication.translate("Commands", "Found: {exact} exact, {close} close.")
    return text.format(exact=exact, close=close)


def written_sentence(path: Path) -> str:
    """A file was written."""
    return QCoreApplication.translate("Commands", "Written: {path}").format(path=path)


def demo_needs_new_folder_sentence(folder: Path) -> str:
    """The demonstration never touches data that are there."""
    text = QCoreApplication.translate("Commands", "{folder} already holds data. Give the demonstration a new folder.")
    return text.format(folder=folder)


def demo_left_sentence(folder: Path) -> str:
    """Where the demonstration left its files."""
    text = QCoreApplication.translate("Commands", "The day was played. Pictures, report, summary and figures: {folder}")
    return text.format(folder=folder)


def nobody_came_sentence(day: str) -> str:
    """The report of a day without visits is a report all the same."""
    text = QCoreApplication.translate("Commands", "No visit is recorded on {day}: the report says so.")
    return text.format(day=as_read(day))


def bad_period_sentence() -> str:
    """The days of a period are in the wrong order."""
    return QCoreApplication.translate("Commands", "The first day comes after the last one.")


def period_to_come_sentence() -> str:
    """There is nothing to write of a period that has not begun."""
    return QCoreApplication.translate("Commands", "This period has not begun yet.")


def unknown_sentence(option: str, value: str, known: Iterable[str]) -> str:
    """An option names what does not exist."""
    text = QCoreApplication.translate("Commands", "{option}: “{value}” is not known here. Known: {known}.")
    return text.format(option=option, value=value, known=", ".join(known))


def figures_text(told: Mapping[str, Any]) -> str:
    """The main figures as lines of text, from their JSON form."""
    translate = QCoreApplication.translate
    wait, within = told["wait"], told["wait"]["within"]
    lines = [
        translate(
            "Commands",
            "Arrivals: {arrivals} · served: {served} · left: {left} · absent: {absent} · not closed: {unclosed}"
            " · still open: {still_open}",
        ),
        translate("Commands", "Left out of the durations: {excluded}"),
    ]
    counts = {name: told[name] for name in ("arrivals", "served", "left", "absent", "unclosed", "still_open")}
    text = [line.format(**counts, excluded=sum(told["excluded"].values())) for line in lines]
    if wait["n"]:
        numbers = translate("Commands", "Wait (n = {n}): median {median}, 90 % within {p90}, longest {max}")
        text.append(
            numbers.format(
                n=wait["n"], median=_clock(wait["median_s"]), p90=_clock(wait["p90_s"]), max=_clock(wait["max_s"])
            )
        )
        share = translate("Commands", "Within {target} min: {share} (of those served: {served})")
        text.append(
            share.format(
                target=within["target_s"] // 60,
                share=_percent(within["share"]),
                served=_percent(within["share_served_only"]),
            )
        )
    if (book := told["appointments"]) is not None:
        kept = book["appointment_kept"]
        line = translate("Commands", "Appointments kept: {kept} ({came} of {total} that came or were cancelled by us)")
        text.append(line.format(kept=_percent(kept["share"]), came=kept["numerator"], total=kept["denominator"]))
    return "\n".join(text)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02d} s"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share * 100:.1f} %".replace(".", QLocale().decimalPoint())
