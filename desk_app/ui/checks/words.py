"""The words of check grids: periods, answers, states."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.checks.answers import Answer
from desk_app.domain.checks.grid import Periodicity, TestChannel
from desk_app.domain.checks.planning import Due, Period, Standing
from desk_app.domain.checks.run import CheckRun, RunState
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.runtime.formats import UNKNOWN, Formats

DUE_TONES = {Due.DONE: Tone.GOOD, Due.DUE: Tone.ACCENT, Due.LATE: Tone.BAD}
_MONTHS_A_QUARTER = 3


def periodicity_words() -> dict[Periodicity, str]:
    """How often."""
    translate = QCoreApplication.translate
    return {
        Periodicity.WEEKLY: translate("Checks", "each week"),
        Periodicity.MONTHLY: translate("Checks", "each month"),
        Periodicity.QUARTERLY: translate("Checks", "each quarter"),
    }


def grid_words() -> dict[str, str]:
    """The grids that are shipped, as their files call them, for pages that read no file."""
    translate = QCoreApplication.translate
    return {
        "accessibility": translate("Checks", "Accessibility"),
        "cleanliness": translate("Checks", "Cleanliness and tidiness"),
        "confidentiality": translate("Checks", "Confidentiality"),
        "identifiable": translate("Checks", "Identifiable agents"),
        "information": translate("Checks", "Informative reception point"),
        "letters": translate("Checks", "Written answers"),
        "message": translate("Checks", "Out-of-hours message"),
        "mystery_call": translate("Checks", "Mystery call"),
        "mystery_visit": translate("Checks", "Mystery visit"),
        "mystery_written": translate("Checks", "Mystery e-mail or letter"),
        "signs": translate("Checks", "Signs"),
    }


def channel_words() -> dict[TestChannel, str]:
    """How a mystery test is made."""
    translate = QCoreApplication.translate
    return {
        TestChannel.VISIT: translate("Checks", "visit"),
        TestChannel.CALL: translate("Checks", "call"),
        TestChannel.EMAIL: translate("Checks", "e-mail"),
        TestChannel.LETTER: translate("Checks", "letter"),
    }


def due_of(standing: Standing) -> str:
    """What a grid asks for, with its shape."""
    translate = QCoreApplication.translate
    words = {
        Due.DONE: translate("Checks", "done"),
        Due.DUE: translate("Checks", "to do"),
        Due.LATE: translate("Checks", "late, missed before: {n}").format(n=standing.missed),
    }
    return f"{SHAPES[DUE_TONES[standing.due]]} {words[standing.due]}"


def test_tone(*, late: bool) -> Tone:
    """The tone of a mystery test still to be made or scored."""
    return Tone.WARN if late else Tone.ACCENT


def test_state_of(run: CheckRun, *, late: bool) -> str:
    """Where a mystery test stands."""
    translate = QCoreApplication.translate
    words = {
        RunState.PLANNED: translate("Checks", "planned"),
        RunState.DONE: translate("Checks", "made, to score"),
        RunState.SCORED: translate("Checks", "scored"),
        RunState.CANCELLED: translate("Checks", "given up"),
    }
    return f"{SHAPES[test_tone(late=late)]} {words[run.state]}"


def period_name(period: Period, periodicity: Periodicity, formats: Formats) -> str:
    """ "week of 23 Nov", "November 2026", "quarter 4 of 2026"."""
    translate = QCoreApplication.translate
    first = period.first
    if periodicity is Periodicity.WEEKLY:
        return translate("Checks", "week of {day}").format(day=formats.short_day(first))
    if periodicity is Periodicity.MONTHLY:
        return formats.month(first)
    number = (first.month - 1) // _MONTHS_A_QUARTER + 1
    return translate("Checks", "quarter {number} of {year}").format(number=number, year=first.year)


def answer_of(answer: Answer | None, observed: int) -> str:
    """What was found of a point; several are told in numbers."""
    translate = QCoreApplication.translate
    if answer is None:
        return ""
    applying = observed - answer.not_applicable
    if not applying:
        return f"{UNKNOWN} {translate('Checks', 'not applicable')}"
    if observed == 1:
        failed = translate("Checks", "not compliant")
        return f"{SHAPES[Tone.BAD]} {failed}" if answer.failed else f"{SHAPES[Tone.GOOD]} {compliant_word()}"
    shape = SHAPES[Tone.BAD if answer.failed else Tone.GOOD]
    met = translate("Checks", "{part} of {whole}").format(part=applying - answer.failed, whole=applying)
    apart = translate("Checks", "not applicable: {n}").format(n=answer.not_applicable) if answer.not_applicable else ""
    return " · ".join(filter(None, (f"{shape} {met}", apart)))


def compliant_word() -> str:
    """The word for what complies."""
    return QCoreApplication.translate("Checks", "compliant")


def answer_tone(answer: Answer | None, observed: int) -> Tone:
    """The tone of an answer."""
    if answer is None or answer.not_applicable >= observed:
        return Tone.NEUTRAL
    return Tone.BAD if answer.failed else Tone.GOOD


def share_of(run: CheckRun, formats: Formats) -> str:
    """The result in per cent, with what it is made of."""
    if run.answers is None:
        return UNKNOWN
    percent = formats.percent(run.met, run.checked, 0)
    text = QCoreApplication.translate("Checks", "{percent} ({part} of {whole})")
    return text.format(percent=percent, part=formats.number(run.met), whole=formats.number(run.checked))
