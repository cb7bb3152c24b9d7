"""The list of the visits behind a figure, column by column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk_app.domain.settings import Settings
from desk_app.domain.visit import State
from desk_app.storage.supervision_readings import VisitLine
from desk_app.ui.domain_words import state_words
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.supervision.words import interview, reason_words


def visit_columns(formats: Formats, settings: Callable[[], Settings | None]) -> tuple[Column[VisitLine], ...]:
    """Ticket, day, times, wait, state and what was noted; a discreet visit never shows its service."""
    translate = QCoreApplication.translate

    def clock(key: str, title: str, moment: Callable[[VisitLine], int | None]) -> Column[VisitLine]:
        def text(line: VisitLine) -> str:
            return formats.clock(moment(line))

        return Column(key, title, text, sort=lambda line: moment(line) or 0, right=True)

    return (
        Column("ticket", translate("VisitTable", "Ticket"), lambda line: line.ticket, strong=True),
        Column(
            "service", translate("VisitTable", "Service"), lambda line: service_of(line, settings()), stretch=True,
            tone=lambda line: Tone.DISCREET if line.discreet else Tone.NEUTRAL,
            mark=lambda line: "shield" if line.discreet else "",
        ),
        Column(
            "day", translate("VisitTable", "Day"), lambda line: formats.day(line.day),
            sort=lambda line: (line.day, line.arrived_at),
        ),
        clock("arrival", translate("VisitTable", "Arrival"), lambda line: line.arrived_at),
        clock("call", translate("VisitTable", "Call"), lambda line: line.called_at),
        clock("start", translate("VisitTable", "Start"), lambda line: line.started_at),
        clock("end", translate("VisitTable", "End"), lambda line: line.ended_at),
        Column(
            "wait", translate("VisitTable", "Wait"), lambda line: formats.seconds(wait_s(line)),
            sort=lambda line: wait_s(line) or -1.0, right=True, strong=True,
        ),
        Column("state", translate("VisitTable", "State"), _state),
        Column("notes", translate("VisitTable", "Noted"), notes, tone=_tone, mark=_mark),
    )  # fmt: skip


def wait_s(line: VisitLine) -> float | None:
    """The wait in seconds, up to the call or to the departure."""
    waited = line.wait_ms if line.wait_ms is not None else line.gone_after_ms
    return None if waited is None else waited / 1000


def service_of(line: VisitLine, settings: Settings | None) -> str:
    """The service by its label, or the neutral word."""
    if line.discreet:
        return interview()
    known = settings.service(line.service) if settings else None
    return known.label if known else line.service


def _state(line: VisitLine) -> str:
    """How the visit stands; whoever went without answering a call was absent, as in the figures."""
    return state_words()[State.ABSENT if line.left_phase == State.ABSENT else line.state]


def notes(line: VisitLine) -> str:
    """Corrected, inaccurate and why, late, left when: in few words."""
    translate = QCoreApplication.translate
    said = []
    if line.inaccurate is not None:
        reason = reason_words().get(line.inaccurate, line.inaccurate)
        said.append(translate("VisitTable", "inaccurate: {reason}").format(reason=reason))
    if line.corrected:
        said.append(translate("VisitTable", "time corrected"))
    if line.booked_for is not None:
        late = translate("VisitTable", "appointment, came late")
        said.append(late if line.visitor_late else translate("VisitTable", "appointment"))
    if line.state is State.LEFT and line.left_phase not in (None, State.ABSENT):
        phase = state_words().get(State(line.left_phase), "").lower()
        said.append(translate("VisitTable", "left while: {state}").format(state=phase))
    return ", ".join(said)


def _tone(line: VisitLine) -> Tone:
    return Tone.WARN if line.inaccurate is not None else Tone.NEUTRAL


def _mark(line: VisitLine) -> str:
    return "triangle-alert" if line.inaccurate is not None else "pencil" if line.corrected else ""
