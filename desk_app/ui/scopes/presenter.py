"""What the page of the scopes asks and does: a change is made on the document of the last version, and put in force."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.actor import Actor
from desk_app.domain.framework import Framework
from desk_app.domain.scope import Scope
from desk_app.domain.scope_document import to_document
from desk_app.domain.settings import Settings
from desk_app.domain.topics import Topic
from desk_app.services.acting import Outcome
from desk_app.services.business_day import today
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import all_scopes, propose_scope, save_scope
from desk_app.services.setting_up import read_preset
from desk_app.storage.store import Store
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class ScopeRead:
    """A scope with the framework it takes its commitments from, today."""

    scope: Scope
    framework: Framework


@dataclass(frozen=True, slots=True)
class ScopesRead:
    """Every scope, the settings of this place, and today."""

    scopes: tuple[ScopeRead, ...]
    settings: Settings
    today: date


Change = Callable[[dict[str, Any]], None]
"""What is changed of the document of a scope, in place."""


class ScopesPresenter(QObject):
    """Reads the scopes, and puts changed ones in force."""

    read = Signal(object)  # ScopesRead
    saved = Signal()
    refused = Signal(object)  # Trouble

    def __init__(self, desk: Desk, screen: QWidget, frameworks: Frameworks, presets: Path) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._frameworks, self._presets = frameworks, presets
        self._acts = Acts(desk, screen)
        desk.hub.subscribe(screen, {Topic.QUALITY, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the scopes again."""
        self._desk.read(self._screen, partial(_read, frameworks=self._frameworks), self.read.emit)

    def change(self, scope: Scope, change: Change) -> None:
        """Put a changed version of a scope in force, unless another was saved meanwhile."""
        document = to_document(scope)
        change(document)
        verb = partial(save_scope, document=document, frameworks=self._frameworks, based_on=scope.version)
        self._acts.do(verb, lambda _acted: self._saved(), self._refused)

    def propose(self) -> None:
        """Put the scope of the site's kind in force."""
        verb = partial(_propose, frameworks=self._frameworks, presets=self._presets)
        self._acts.do(verb, lambda _acted: self._saved())

    def _saved(self) -> None:
        self._desk.notices.done(self.tr("Scope put in force"))
        self.saved.emit()

    def _refused(self, trouble: Trouble) -> None:
        self.refused.emit(trouble)


def _read(store: Store, frameworks: Frameworks) -> ScopesRead:
    day = date.fromisoformat(today(store))
    scopes = tuple(ScopeRead(scope, frameworks.on(scope.framework, day)) for scope in all_scopes(store))
    return ScopesRead(scopes, store.settings(), day)


def _propose(store: Store, *, by: Actor, op: str, frameworks: Frameworks, presets: Path) -> Outcome:
    preset = read_preset(presets, store.settings().site.kind)
    return propose_scope(store, preset, frameworks, by=by, op=op)
