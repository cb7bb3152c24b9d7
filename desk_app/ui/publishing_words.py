"""What is said of the daily summary and of the shared folder, on the screens and at the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.outbox import FolderProblem
from desk_app.ui.runtime.formats import as_read


def folder_problem_sentences() -> dict[FolderProblem, str]:
    """One sentence for each thing that can be wrong with the shared folder."""
    translate = QCoreApplication.translate
    return {
        FolderProblem.MISSING: translate(
            "Publishing",
            "The shared folder cannot be found. The summaries wait on this PC and will be sent by themselves.",
        ),
        FolderProblem.REFUSED: translate(
            "Publishing", "The shared folder may not be written to. Ask for the right to write in it."
        ),
        FolderProblem.FULL: translate("Publishing", "The shared folder is full. The summaries wait on this PC."),
        FolderProblem.SILENT: translate(
            "Publishing",
            "The shared folder does not answer. The summaries wait on this PC and will be sent by themselves.",
        ),
        FolderProblem.BUSY: translate(
            "Publishing", "Another program holds a file of the shared folder. It will be tried again."
        ),
        FolderProblem.NOT_SAME: translate(
            "Publishing", "The shared folder does not keep what is written in it. It will be tried again."
        ),
        FolderProblem.IN_THE_WAY: translate(
            "Publishing", "Something in the shared folder is in the place of a summary. It will be tried again."
        ),
        FolderProblem.OUTSIDE: translate(
            "Publishing", "A link in the shared folder leads out of it. Nothing is written there."
        ),
        FolderProblem.FAILED: translate("Publishing", "The shared folder reports an error. It will be tried again."),
        FolderProblem.LOST: translate(
            "Publishing", "A summary had disappeared from the shared folder, or was changed there. It was sent again."
        ),
    }


def folder_problem_words(problem: FolderProblem) -> str:
    """What is wrong alone, for the status bar: what becomes of the summaries stands on the closing page."""
    return folder_problem_sentences()[problem].partition(". ")[0].removesuffix(".")


def waiting_here_sentence() -> str:
    """No folder is set, as the screens tell it."""
    return QCoreApplication.translate(
        "Publishing", "No shared folder is set: the summaries wait on this computer. See the settings."
    )


def no_folder_words() -> str:
    """The same beside a count, or in place of the hour of the next try."""
    return QCoreApplication.translate("Publishing", "no shared folder")


def all_sent_sentence() -> str:
    """Nothing waits any more."""
    return QCoreApplication.translate("Publishing", "All summaries are in the shared folder.")


def made_sentence(day: str, revision: int) -> str:
    """A summary was made."""
    text = QCoreApplication.translate("Publishing", "The summary of {day} is made (revision {revision}).")
    return text.format(day=as_read(day), revision=revision)


def unchanged_sentence(day: str) -> str:
    """Nothing changed since the last summary of that day."""
    text = QCoreApplication.translate("Publishing", "The summary of {day} has not changed.")
    return text.format(day=as_read(day))


def written_sentence(path: str) -> str:
    """A file is in the folder."""
    return QCoreApplication.translate("Publishing", "Written and read back: {path}").format(path=path)


def no_folder_sentence() -> str:
    """There is nowhere to send to."""
    return QCoreApplication.translate(
        "Publishing",
        "No shared folder is set: the summaries wait on this PC. Name a folder with --to, or in the settings.",
    )


def to_come_sentence(day: str) -> str:
    """A day to come has no summary."""
    text = QCoreApplication.translate("Publishing", "{day} is still to come: it has no summary yet.")
    return text.format(day=as_read(day))


def no_facts_sentence(day: str) -> str:
    """Nothing happened on that day."""
    text = QCoreApplication.translate("Publishing", "Nothing is recorded on {day}: there is no summary to make.")
    return text.format(day=as_read(day))


def copy_problem_sentence(folder: str, problem: FolderProblem) -> str:
    """A copy could not be written in a folder; nothing waits, so that nothing is promised."""
    translate = QCoreApplication.translate
    told = {
        FolderProblem.MISSING: translate("Publishing", "The folder {folder} cannot be found: no copy was written."),
        FolderProblem.REFUSED: translate(
            "Publishing", "The folder {folder} may not be written to: no copy was written."
        ),
        FolderProblem.FULL: translate("Publishing", "The folder {folder} is full: no copy was written."),
    }
    other = translate("Publishing", "The folder {folder} does not answer as it should: no copy was written.")
    return told.get(problem, other).format(folder=folder)


def new_key_sentence(key: str) -> str:
    """Another key signs than before; its id."""
    text = QCoreApplication.translate(
        "Publishing",
        "The summaries are signed with a new key from now on: {key}. Give this number to whoever reads them.",
    )
    return text.format(key=key)


def key_apart_sentence(path: str) -> str:
    """The key of the desk is in no backup, so that a copy of the data cannot sign in the desk's name."""
    text = QCoreApplication.translate(
        "Publishing",
        "The key that signs the summaries is kept apart, so that no copy of the data can sign in this desk’s name:"
        " keep a copy of {path} in a safe place. Without it, another PC makes a new key and goes on publishing.",
    )
    return text.format(path=path)


def no_key_sentence(path: str) -> str:
    """A backup was restored where the key of the desk is not."""
    text = QCoreApplication.translate(
        "Publishing",
        "The key that signs the summaries is not on this PC. If you kept a copy, put it at {path} before the next"
        " summary. Otherwise a new key is made then, publishing goes on, and you are told its number.",
    )
    return text.format(path=path)


def clock_off_sentence(off_ms: int) -> str:
    """The clocks of this PC and of the shared folder do not agree; nobody knows from here which one is right."""
    translate = QCoreApplication.translate
    if off_ms < 0:
        text = translate(
            "Publishing", "This PC’s clock is {span} ahead of the shared folder’s clock: have both of them checked."
        )
    else:
        text = translate(
            "Publishing", "This PC’s clock is {span} behind the shared folder’s clock: have both of them checked."
        )
    return text.format(span=_span(abs(off_ms)))


def clock_off_words(off_ms: int) -> str:
    """The same for the status bar."""
    return QCoreApplication.translate("Publishing", "clocks {span} apart").format(span=_span(abs(off_ms)))


def _span(ms: int) -> str:
    """A length of time in its largest sensible unit."""
    translate = QCoreApplication.translate
    minutes = round(ms / 60_000)
    if minutes < 120:
        return translate("Publishing", "{n} min").format(n=minutes)
    if minutes < 48 * 60:
        return translate("Publishing", "{n} h").format(n=round(minutes / 60))
    return translate("Publishing", "{n} days").format(n=round(minutes / 1440))


def bad_key_sentence(path: str) -> str:
    """The file of the desk's key is not one."""
    text = QCoreApplication.translate(
        "Publishing", "{path} is not the key of a desk. Put it back from a copy, or remove it to have a new key made."
    )
    return text.format(path=path)
