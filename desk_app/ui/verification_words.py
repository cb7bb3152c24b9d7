"""What verification tells at the command line: that the data are sound, or each fault with the row it is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.storage.faults import Check, Fault, Wrong


def sound_sentence(facts: int, visits: int) -> str:
    """What verification tells when all is well."""
    text = QCoreApplication.translate(
        "Verification", "The data are sound: {facts} facts, {visits} visits, an unbroken chain, and the same state."
    )
    return text.format(facts=facts, visits=visits)


def faulty_sentence(faults: int) -> str:
    """What verification tells when something is wrong."""
    translate = QCoreApplication.translate
    if faults == 1:
        return translate(
            "Verification", "The data are NOT sound: 1 fault. Keep the folder as it is and restore the last backup."
        )
    text = translate(
        "Verification", "The data are NOT sound: {faults} faults. Keep the folder as it is and restore the last backup."
    )
    return text.format(faults=faults)


def check_names() -> dict[Check, str]:
    """What each check of the verification looks at."""
    translate = QCoreApplication.translate
    return {
        Check.INTEGRITY: translate("Verification", "data file"),
        Check.FOREIGN_KEYS: translate("Verification", "links between records"),
        Check.CHAIN: translate("Verification", "chain of the journal"),
        Check.VISITS: translate("Verification", "visits"),
        Check.TICKETS: translate("Verification", "tickets"),
        Check.APPOINTMENTS: translate("Verification", "appointments"),
        Check.COUNTERS: translate("Verification", "counters"),
        Check.DAYS: translate("Verification", "days"),
        Check.CONTACTS: translate("Verification", "contacts without a visit"),
        Check.SETTINGS: translate("Verification", "settings"),
        Check.PACKS: translate("Verification", "stored figures of the days"),
        Check.SCOPES: translate("Verification", "scopes of certification"),
        Check.FROZEN_PERIODS: translate("Verification", "closed periods"),
        Check.COUNTS: translate("Verification", "stored counts of the days"),
        Check.REQUESTS: translate("Verification", "requests"),
        Check.COMPLAINTS: translate("Verification", "complaints and suggestions"),
        Check.SURVEYS: translate("Verification", "satisfaction surveys"),
        Check.ACTS: translate("Verification", "acts issued"),
        Check.CALLS: translate("Verification", "phone calls"),
        Check.CHECKS: translate("Verification", "check grids"),
        Check.ENTRIES: translate("Verification", "entries of the registers"),
    }


def fault_line(fault: Fault) -> str:
    """One fault: what was looked at, which row of it, what is wrong; keys, columns and values as they are stored."""
    line = QCoreApplication.translate("Verification", "{check} · {subject}: {what}")
    what = _what_is_wrong()[fault.wrong].format_map(fault.details)
    return line.format(check=check_names()[fault.check], subject=fault.subject, what=what)


def _what_is_wrong() -> dict[Wrong, str]:
    translate = QCoreApplication.translate
    return {
        Wrong.SQLITE: translate("Verification", "SQLite says “{words}”"),
        Wrong.POINTS_NOWHERE: translate("Verification", "points to a row that is not in {table}"),
        Wrong.MISSING: translate("Verification", "missing"),
        Wrong.HASH: translate("Verification", "does not match its hash"),
        Wrong.NOT_IN_JOURNAL: translate("Verification", "is not so in the journal"),
        Wrong.NOT_IN_STATE: translate("Verification", "in the journal, missing or different in its table"),
        Wrong.OTHER_THAN_JOURNAL: translate("Verification", "differs from the journal"),
        Wrong.VALUE: translate("Verification", "{name} is {stored}, the journal tells {told}"),
        Wrong.GAPS: translate("Verification", "is the last number, but {given} were given"),
        Wrong.OTHER_THAN_VISITS: translate("Verification", "differs from the visits"),
        Wrong.OTHER_THAN_CALLS: translate("Verification", "differs from the calls"),
        Wrong.UNREADABLE: translate("Verification", "cannot be read: {words}"),
    }
