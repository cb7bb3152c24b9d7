"""The counters as they are read: who is there, since when, and whether they call."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.settings import Settings
from desk_app.domain.visit import State
from desk_app.services.readings import CounterView, HallView
from desk_app.ui.kit.colours import Tone
from desk_app.ui.reception.words import interview_word
from desk_app.ui.runtime.formats import Formats

_JUST_NOW_MS = 60_000


@dataclass(frozen=True, slots=True)
class CounterRow:
    """One counter in words."""

    id: str
    label: str
    state: str
    tone: Tone
    agent: str
    mine: bool


def counter_rows(view: HallView, now: int, formats: Formats, mine: str | None) -> tuple[CounterRow, ...]:
    """Every active counter, in the order of the settings."""
    return tuple(
        CounterRow(
            counter.id,
            counter.label,
            *_state(counter, now, formats),
            agent_label(view.settings, counter.status.agent) if counter.status.is_open else "",
            counter.id == mine,
        )
        for counter in view.counters
    )


def agent_label(settings: Settings, agent: str | None) -> str:
    """How an agent is called at the desk."""
    known = settings.agent(agent) if agent else None
    return known.label if known else agent or ""


def here_words(view: HallView, counter: CounterView, now: int, formats: Formats) -> str:
    """What is said under the ticket of whoever is at a counter: service, state, since when, how many calls."""
    translate = QCoreApplication.translate
    line = counter.line
    if line is None:
        return ""
    known = view.settings.service(line.service)
    service = interview_word() if line.discreet else known.label if known else line.service
    since = formats.elapsed((now - line.since) / 1000)
    if now - line.since < _JUST_NOW_MS:
        return translate("Counters", "{service} · just now").format(service=service)
    if line.state is State.IN_SERVICE:
        return translate("Counters", "{service} · at the counter for {time}").format(service=service, time=since)
    if line.calls > 1:
        return translate("Counters", "{service} · called {n} times, {time} ago").format(
            service=service, n=line.calls, time=since
        )
    return translate("Counters", "{service} · called {time} ago").format(service=service, time=since)


def _state(counter: CounterView, now: int, formats: Formats) -> tuple[str, Tone]:
    translate = QCoreApplication.translate
    status, line = counter.status, counter.line
    if line is not None:
        return f"{line.ticket} · {formats.elapsed((now - line.since) / 1000)}", Tone.ACCENT
    if not status.is_open:
        return translate("Counters", "closed"), Tone.NEUTRAL
    if status.paused_since is not None:
        away = formats.elapsed((now - status.paused_since) / 1000)
        return translate("Counters", "break {time}").format(time=away), Tone.WARN
    return translate("Counters", "free"), Tone.GOOD
