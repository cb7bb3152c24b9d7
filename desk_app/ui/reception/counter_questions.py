"""Small questions about my counter: which one it is, a break, its closing, why somebody is put on hold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk_app.services.readings import CounterView, HallView
from desk_app.storage.queue_readings import QueueLine
from desk_app.ui.domain_words import hold_reasons
from desk_app.ui.reception.ask_panel import AskPanel
from desk_app.ui.reception.counter_acts import CounterActs
from desk_app.ui.reception.counter_rows import agent_label


class CounterQuestions(QObject):
    """Asks in `panel`; each answer is something to do."""

    def __init__(self, acts: CounterActs, panel: AskPanel) -> None:
        super().__init__(panel)
        self._acts = acts
        self._panel = panel
        panel.answered.connect(lambda do: do())

    def ask_counter(self, view: HallView) -> None:
        """My counter: another one, a break, its closing."""
        mine = self._acts.mine
        choices = [*self._mine_choices(mine), *self._others(view, mine)]
        self._panel.ask(mine.label if mine else self.tr("Which counter is yours?"), choices)

    def ask_hold(self, line: QueueLine) -> None:
        """Why the service at my counter waits."""
        choices: list[tuple[object, str]] = [
            (lambda reason=code: self._acts.hold(reason), words) for code, words in hold_reasons().items()
        ]
        self._panel.ask(self.tr("{ticket} on hold: why?").format(ticket=line.ticket), choices)

    def _mine_choices(self, mine: CounterView | None) -> list[tuple[object, str]]:
        if mine is None:
            return []
        if not mine.status.is_open:
            return [(self._acts.open, self.tr("Open the counter"))]
        paused = mine.status.paused_since is not None
        first: tuple[Callable[[], None], str] = (
            (self._acts.resume, self.tr("End the break")) if paused else (self._acts.pause, self.tr("Take a break"))
        )
        return [first, (self._acts.close, self.tr("Close the counter"))]

    def _others(self, view: HallView, mine: CounterView | None) -> list[tuple[object, str]]:
        return [
            (lambda counter=counter: self._acts.use(counter), self._words(view, counter))
            for counter in view.counters
            if mine is None or counter.id != mine.id
        ]

    def _words(self, view: HallView, counter: CounterView) -> str:
        if not counter.status.is_open:
            return self.tr("{counter}: open it and work there").format(counter=counter.label)
        agent = agent_label(view.settings, counter.status.agent)
        return self.tr("{counter}: held by {agent}").format(counter=counter.label, agent=agent)
