"""Every refusal and every outage in words: one sentence a code, saying what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.storage.errors import StoreProblem
from desk_app.ui.runtime.formats import as_read
from desk_app.ui.runtime.register_texts import register_sentences
from desk_app.ui.runtime.trouble import Bug, Outage, Trouble, Unavailable


def sentence(trouble: Trouble) -> str:
    """What to tell the agent, in the language of the screens, as plain text."""
    match trouble:
        case Refusal():
            return refusal_sentence(trouble)
        case Unavailable():
            return outage_sentence(trouble)
        case Bug():
            return QCoreApplication.translate("Trouble", "Something unexpected happened. It was noted; go on working.")


def refusal_sentence(refusal: Refusal) -> str:
    """The sentence of a rule that said no, with its details filled in."""
    return _filled(refusal_sentences()[refusal.code], refusal.details)


def outage_sentence(unavailable: Unavailable) -> str:
    """The sentence of something that does not answer."""
    return _filled(outage_sentences()[unavailable.outage], unavailable.details)


class _Details(dict[str, str]):
    """Missing details show as a dash rather than breaking the sentence."""

    def __missing__(self, key: str) -> str:
        return "–"


def _filled(text: str, details: object) -> str:
    """Details are turned into text first, days into the reader's, so that none of them is ever read as a format."""
    values = _Details({key: as_read(value) for key, value in dict(details).items()})  # type: ignore[call-overload]
    return text.format_map(values)


def refusal_sentences() -> dict[RefusalCode, str]:
    """All sentences of refusals, translated now."""
    translate = QCoreApplication.translate
    return {
        RefusalCode.UNKNOWN_VISIT: translate("Refusals", "This visit is not in the list any more. Choose another one."),
        RefusalCode.UNKNOWN_APPOINTMENT: translate(
            "Refusals", "This appointment does not exist any more. Look for it again with F3."
        ),
        RefusalCode.UNKNOWN_SERVICE: translate("Refusals", "This service is not offered here. Choose another one."),
        RefusalCode.UNKNOWN_COUNTER: translate("Refusals", "This counter does not exist. Choose another one."),
        RefusalCode.UNKNOWN_ROOM: translate("Refusals", "This room does not exist. Choose another one."),
        RefusalCode.UNKNOWN_REASON: translate("Refusals", "This reason is not in the list. Choose another one."),
        RefusalCode.WRONG_STATE: translate(
            "Refusals", "{ticket} has changed meanwhile: this cannot be done to it now."
        ),
        RefusalCode.OTHER_COUNTER: translate("Refusals", "{ticket} is at another counter. Ask there."),
        RefusalCode.COUNTER_BUSY: translate("Refusals", "Somebody is at this counter already. Finish with F9 first."),
        RefusalCode.COUNTER_CLOSED: translate("Refusals", "Open your counter before you call."),
        RefusalCode.COUNTER_NOT_PAUSED: translate("Refusals", "This counter is not on a break."),
        RefusalCode.COUNTER_ALREADY_OPEN: translate("Refusals", "This counter is already held. Choose another one."),
        RefusalCode.NOBODY_WAITS: translate("Refusals", "Nobody is waiting for this counter."),
        RefusalCode.RECALL_TOO_SOON: translate("Refusals", "{ticket} was just called. Call again in {seconds} s."),
        RefusalCode.GROUP_SIZE: translate("Refusals", "A ticket is for 1 to {most} persons."),
        RefusalCode.QUANTITY: translate("Refusals", "A quantity is from 1 to {most}."),
        RefusalCode.SUPERVISOR_ONLY: translate("Refusals", "A supervisor has to do this."),
        RefusalCode.NOTHING_TO_UNDO: translate("Refusals", "There is nothing to undo."),
        RefusalCode.UNDO_TOO_LATE: translate("Refusals", "It is too late to undo this. A supervisor can correct it."),
        RefusalCode.UNDO_OVERTAKEN: translate(
            "Refusals", "The visit has gone on since: this cannot be undone any more."
        ),
        RefusalCode.CORRECTION_ORDER: translate(
            "Refusals", "This time does not fit between the steps before and after it."
        ),
        RefusalCode.CORRECTION_FUTURE: translate("Refusals", "This time is still to come. Give an earlier one."),
        RefusalCode.CORRECTION_SUBJECT: translate("Refusals", "There is no time to correct here."),
        RefusalCode.ALREADY_DISCREET: translate("Refusals", "{ticket} is already received in confidence."),
        RefusalCode.NOT_DISCREET: translate("Refusals", "{ticket} did not ask for confidentiality."),
        RefusalCode.ROOM_TAKEN: translate("Refusals", "This room is in use. Choose another one, or another way."),
        RefusalCode.ROOM_NEEDED: translate("Refusals", "Choose the room."),
        RefusalCode.MODE_NEEDED: translate("Refusals", "Say how the visitor is received: in a room, or otherwise."),
        RefusalCode.REASON_NEEDED: translate("Refusals", "Give the reason."),
        RefusalCode.APPOINTMENT_STATE: translate("Refusals", "This appointment is already settled."),
        RefusalCode.APPOINTMENT_OTHER_DAY: translate(
            "Refusals", "This appointment is on another day. Change its date, or take the visitor without it."
        ),
        RefusalCode.APPOINTMENT_NOT_MISSED_YET: translate(
            "Refusals", "The visitor may still come: wait until {minutes} min after the hour, or close the doors."
        ),
        RefusalCode.HALL_ALREADY_OPEN: translate("Refusals", "The hall is already open."),
        RefusalCode.HALL_NOT_OPEN: translate("Refusals", "The hall is not open."),
        RefusalCode.DAY_HAS_OPEN_VISITS: translate(
            "Refusals", "Some visits are still open. Settle each of them, then close the day."
        ),
        RefusalCode.DAY_HAS_APPOINTMENTS: translate(
            "Refusals", "Some appointments are not settled. Say what became of each, then close the day."
        ),
        RefusalCode.DAY_ALREADY_CLOSED: translate("Refusals", "This day is already closed."),
        RefusalCode.DAY_NOT_CLOSED: translate("Refusals", "This day is not closed."),
        RefusalCode.NOT_INACCURATE: translate("Refusals", "The durations of this visit are already counted."),
        RefusalCode.TIMES_IMPOSSIBLE: translate(
            "Refusals", "A time of this visit is still impossible. Correct it first, then count its durations."
        ),
        RefusalCode.SETTINGS_INVALID: translate("Refusals", "This setting is not accepted. Correct it and save again."),
        RefusalCode.SETTINGS_CHANGED_MEANWHILE: translate(
            "Refusals",
            "Somebody changed the settings meanwhile. They were read again: make your change once more.",
        ),
        RefusalCode.BAD_TIME: translate("Refusals", "This time is not understood. Write it like 09:30."),
        **register_sentences(),
    }


def outage_sentences() -> dict[Outage | StoreProblem, str]:
    """All sentences of outages, translated now."""
    translate = QCoreApplication.translate
    return {
        Outage.STORE_UNBEGUN: translate("Outages", "The data file is busy: nothing was recorded. Press the key again."),
        Outage.STORE_SILENT: translate(
            "Outages", "The data file does not answer. You may try again: nothing is ever done twice."
        ),
        Outage.STORE_CLOSING: translate("Outages", "Pupitre is closing: nothing was recorded."),
        Outage.FILE_DISK_FULL: translate(
            "Outages", "The disk is full: the file was not written. Free some space, then try again."
        ),
        Outage.FILE_DENIED: translate("Outages", "The computer refuses access to this file. Call the IT service."),
        Outage.FILE_MISSING: translate(
            "Outages", "This file or folder is not there. Check that the folder is connected."
        ),
        Outage.FILE_EXISTS: translate(
            "Outages", "A file or folder of that name is already there. Choose another name."
        ),
        Outage.FILE_TROUBLE: translate("Outages", "This file or folder does not answer. The work goes on without it."),
        StoreProblem.DISK_FULL: translate(
            "Outages",
            "The disk is full: nothing was recorded, the ticket was NOT created. Free some space, then try again.",
        ),
        StoreProblem.READ_ONLY: translate(
            "Outages",
            "The data folder cannot be written to: nothing was recorded, the ticket was NOT created. "
            "Call the IT service.",
        ),
        StoreProblem.BUSY: translate(
            "Outages",
            "The data file is held by another program: nothing was recorded, the ticket was NOT created. Try again.",
        ),
        StoreProblem.DAMAGED: translate(
            "Outages", "The data file is damaged: nothing was recorded. Call the IT service to restore a backup."
        ),
        StoreProblem.DISK_ERROR: translate(
            "Outages",
            "The disk does not answer: nothing was recorded, the ticket was NOT created. "
            "Try again, then call the IT service.",
        ),
        StoreProblem.NOT_OURS: translate("Outages", "The data file is not one of Pupitre’s. Check the data folder."),
        StoreProblem.NEWER_PROGRAM: translate(
            "Outages", "The data was written by a newer Pupitre. Install that version on this computer."
        ),
        StoreProblem.OLDER_DATA: translate(
            "Outages", "The data was written by an older Pupitre. Open the desk once to bring it up to date."
        ),
        StoreProblem.NETWORK_FOLDER: translate(
            "Outages",
            "The folder {folder} is on the network, where the data could be lost. Choose a folder of this computer.",
        ),
        StoreProblem.SYNCED_FOLDER: translate(
            "Outages",
            "The folder {folder} is synchronised ({service}), which could damage the data. Choose another folder.",
        ),
        StoreProblem.REMOVABLE_DRIVE: translate(
            "Outages", "The folder {folder} is on a removable drive. Choose a folder of this computer."
        ),
        StoreProblem.HELD_BY_ANOTHER: translate(
            "Outages", "Pupitre is already open on this data: {user} on {machine}. Use the window that is open."
        ),
        StoreProblem.PRAGMA_REFUSED: translate(
            "Outages", "The data file does not accept the safe settings. Call the IT service."
        ),
        StoreProblem.NO_DATA: translate("Outages", "There is no data in {folder} yet."),
        StoreProblem.BACKUP_UNREADABLE: translate(
            "Outages", "{file} is not a sound backup: nothing was changed. Choose another one."
        ),
        StoreProblem.COPY_UNSOUND: translate(
            "Outages",
            "The copy made in {folder} is not sound and was not kept. Have the data verified with “desk-app verify”.",
        ),
    }
