"""The rows of the queue as they are read: state and since when, ticket, service, arrival and wait, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.visit import AT_COUNTER, State
from desk_app.services.alarms import Alarm, line_alarm
from desk_app.services.readings import HallView, waited_ms
from desk_app.storage.queue_readings import QueueLine
from desk_app.ui.domain_words import hold_reasons, state_words
from desk_app.ui.kit.colours import Tone
from desk_app.ui.reception.words import interview_word
from desk_app.ui.runtime.formats import Formats

_SHAPES = {
    State.WAITING: "●", State.CALLED: "▶", State.IN_SERVICE: "✓", State.ON_HOLD: "□", State.ABSENT: "○",
}  # fmt: skip
_TONES = {
    State.WAITING: Tone.ACCENT, State.CALLED: Tone.ACCENT, State.IN_SERVICE: Tone.GOOD, State.ON_HOLD: Tone.NEUTRAL,
    State.ABSENT: Tone.NEUTRAL,
}  # fmt: skip
_AFTER = (State.CALLED, State.IN_SERVICE, State.ON_HOLD, State.ABSENT)
_ALARMS = {Alarm.NEAR: ("▲", Tone.WARN), Alarm.OVER: ("■", Tone.BAD)}
_ALARM_SIGNS = {Alarm.NONE: "", Alarm.NEAR: " ▲", Alarm.OVER: " !"}
ALARM_TONES = {Alarm.NONE: Tone.NEUTRAL, Alarm.NEAR: Tone.WARN, Alarm.OVER: Tone.BAD}


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One open visit. A discreet one tells neither its service nor a colour of its own state.

    `state` tells how long it has lasted, but for those who wait; `wait` is the wait, up to the call for the others.
    """

    line: QueueLine
    state: str
    tone: Tone
    service: str
    notes: str
    arrived: str
    wait: str
    alarm: Alarm

    @property
    def wait_alarm(self) -> Alarm:
        """How the wait stands; that of somebody who waits no more is over and alarms nobody."""
        return self.alarm if self.line.state is State.WAITING else Alarm.NONE

    @property
    def alarm_tone(self) -> Tone:
        """The colour of the wait."""
        return ALARM_TONES[self.wait_alarm]


def queue_rows(view: HallView, now: int, formats: Formats) -> tuple[QueueRow, ...]:
    """Those who wait in the order of calling, then those called, served, on hold and absent."""
    labels = {service.id: service.label for service in view.settings.services}
    counters = {counter.id: counter.label for counter in view.settings.counters}
    words = state_words()
    others = sorted(view.others, key=lambda line: _AFTER.index(line.state))
    return tuple(_row(line, now, view, formats, labels, counters, words[line.state]) for line in (*view.queue, *others))


def _row(
    line: QueueLine, now: int, view: HallView, formats: Formats, labels: dict[str, str], counters: dict[str, str],
    word: str,
) -> QueueRow:  # fmt: skip
    alarm = line_alarm(line, now, view.settings)
    shape, tone = _ALARMS.get(alarm, (_SHAPES[line.state], _TONES[line.state]))
    if line.discreet:
        shape, tone = "◆", Tone.DISCREET
    place = counters.get(line.counter or "", "") if line.state in AT_COUNTER else ""
    waiting, sign = line.state is State.WAITING, _ALARM_SIGNS[alarm]
    waited_until = now if waiting else line.called_at
    waited = None if waited_until is None else waited_ms(line, waited_until) / 1000
    in_state = "" if waiting else f" {formats.elapsed(max(0, now - line.since) / 1000)}{sign}"
    return QueueRow(
        line=line,
        state=f"{shape} {word}{in_state}",
        tone=tone,
        service=interview_word() if line.discreet else labels.get(line.service, line.service),
        notes=" · ".join(_notes(line, place, formats)),
        arrived=formats.clock(line.arrived_at) if line.day == view.day else formats.short_day(line.day),
        wait=formats.elapsed(waited) + sign * waiting,
        alarm=alarm,
    )


def _notes(line: QueueLine, place: str, formats: Formats) -> Iterator[str]:
    translate = QCoreApplication.translate
    if place:
        yield place
    if line.calls > 1 and line.state is State.CALLED:
        yield translate("Queue", "called {n} times").format(n=line.calls)
    if line.priority:
        yield translate("Queue", "priority")
    if line.booked_for is not None:
        yield translate("Queue", "booked {time}").format(time=formats.clock(line.booked_for))
    if line.persons > 1:
        yield translate("Queue", "{n} pers.").format(n=line.persons)
    if line.form_help:
        yield translate("Queue", "form")
    if line.hold_reason and line.state is State.ON_HOLD:
        yield hold_reasons().get(line.hold_reason, line.hold_reason)
