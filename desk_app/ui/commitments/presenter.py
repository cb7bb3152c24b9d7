"""What the page of the commitments asks of the store, and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.actor import Actor
from desk_app.domain.localtime import local_day
from desk_app.domain.registers import actions
from desk_app.domain.registers.model import Entry, Values
from desk_app.domain.scope import Scope
from desk_app.domain.topics import Topic
from desk_app.services import registers
from desk_app.services.acting import Outcome
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.commitments import CommitmentsReading
from desk_app.services.quality.scopes import all_scopes, propose_scope
from desk_app.services.quality.view import CommitmentsView, IndicatorReading
from desk_app.services.setting_up import read_preset
from desk_app.storage.store import Store
from desk_app.ui.commitments.period import Period, periods, recent
from desk_app.ui.quality_words import value_of
from desk_app.ui.runtime.job import Job
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk

T = TypeVar("T")

CALM_MS = 30_000
"""Figures of a year move slowly: they are not read again at each ticket."""


class CommitmentsPresenter(QObject):
    """Keeps the scope and the period that are looked at."""

    scopes_read = Signal(object)  # tuple[Scope, ...]
    view_read = Signal(object)  # CommitmentsView
    progress = Signal(int, int)
    action_begun = Signal()
    action_refused = Signal(object)  # Trouble

    def __init__(self, desk: Desk, screen: QWidget, frameworks: Frameworks, presets: Path) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._frameworks, self._presets = frameworks, presets
        self._acts = Acts(desk, screen)
        self._job: Job[Store, Any] | None = None
        self._scopes: tuple[Scope, ...] = ()
        self._scope = ""
        self._read_at: int | None = None
        self._stale = False
        self.period = recent(self.today)
        desk.hub.subscribe(screen, {Topic.QUALITY, Topic.SETTINGS}, self.refresh)
        desk.hub.subscribe(screen, {Topic.FIGURES, Topic.SESSION}, self.follow)
        desk.ticks.beat.connect(self._beat)

    @property
    def today(self) -> date:
        """The local date of now."""
        return date.fromisoformat(local_day(self._desk.clock.now_ms(), self._desk.formats.timezone))

    @property
    def scope(self) -> Scope | None:
        """The scope that is looked at, None while there is none."""
        return next((scope for scope in self._scopes if scope.id == self._scope), None)

    @property
    def periods(self) -> tuple[Period, ...]:
        """What can be chosen."""
        return periods(self.scope, self.today)

    def refresh(self) -> None:
        """Read the scopes, then the commitments of the one that is looked at."""
        self._stale, self._read_at = False, self._desk.clock.steady_ms()
        self._read(all_scopes, self._take_scopes)

    def follow(self) -> None:
        """Something changed in the hall: read again, now or when it was quiet for a while."""
        self._stale = True
        if self._read_at is None or self._desk.clock.steady_ms() - self._read_at >= CALM_MS:
            self.refresh()

    def look_at(self, scope: str) -> None:
        """Look at another scope."""
        self._scope = scope
        self._read_commitments()

    def look_over(self, period: Period) -> None:
        """Look at another period."""
        self.period = period
        self._read_commitments()

    def propose(self) -> None:
        """Put the scope of the site's kind in force."""
        self._acts.do(partial(_propose, frameworks=self._frameworks, presets=self._presets), lambda _: self._proposed())

    def begin_action(self, title: str, number: int, indicator: IndicatorReading) -> None:
        """Record an action for a commitment, born of an indicator as it stands now."""
        told: Values = {
            "title": title,
            "origin": "indicator",
            "origin_key": indicator.definition.key,
            "commitments": (number,),
            "before": value_of(indicator, self._desk.formats),
        }
        verb = partial(registers.record, register=actions.REGISTER, told=told)
        self._acts.do(verb, lambda _acted: self._action_begun(), self.action_refused.emit)

    def open_action(self, entry: Entry) -> None:
        """Go to an action, on its page."""
        self._desk.notices.go_to("actions", (actions.NAME, entry.id))

    def _action_begun(self) -> None:
        self._desk.notices.done(self.tr("Action opened"), undoable=True)
        self.action_begun.emit()

    def _proposed(self) -> None:
        self._desk.notices.done(self.tr("Scope put in force; it begins on the first day recorded"))

    def _take_scopes(self, scopes: tuple[Scope, ...]) -> None:
        self._scopes = scopes
        if self.scope is None:
            self._scope = scopes[0].id if scopes else ""
        if not self.period.name:
            self.period = recent(self.today)
        self.scopes_read.emit(scopes)
        if scopes:
            self._read_commitments()

    def _read_commitments(self) -> None:
        reading = CommitmentsReading(self._frameworks, self._scope, self.period.first, self.period.last)

        def stepped(view: CommitmentsView | None) -> None:
            if reading.counts_days:
                self.progress.emit(reading.done, reading.steps)
            if view is None:
                self._read(reading.advance, stepped)
            else:
                self.view_read.emit(view)

        self._read(reading.advance, stepped)

    def _read(self, reading: Callable[[Store], T], show: Callable[[T], None]) -> None:
        """One reading at a time: the one before is forgotten."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._desk.read(self._screen, reading, show, self._failed)

    def _failed(self, trouble: Trouble) -> None:
        self._desk.notices.tell(trouble)

    def _beat(self) -> None:
        if self._stale and self._screen.isVisible():
            self.follow()


def _propose(store: Store, *, by: Actor, op: str, frameworks: Frameworks, presets: Path) -> Outcome:
    preset = read_preset(presets, store.settings().site.kind)
    return propose_scope(store, preset, frameworks, by=by, op=op)
