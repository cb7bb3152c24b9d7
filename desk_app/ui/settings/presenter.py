"""What the settings screen asks and does: follows the version in force, saves the draft, loses nobody's change."""

from __future__ import annotations

from copy import deepcopy
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.topics import Topic
from desk_app.services.settings import change_settings
from desk_app.services.settings_reading import SettingsView, VersionLine, settings_view
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.settings.draft import Draft
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk


class SettingsPresenter(QObject):
    """One saving at a time."""

    view_read = Signal(object)  # SettingsView
    refused = Signal(object)  # Refusal of one field
    met = Signal(tuple)  # fields that somebody else changed too, and that the draft keeps
    saved = Signal()

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._acts = Acts(desk, screen)
        self._own = 0
        self.draft = Draft(self)
        desk.hub.subscribe(screen, {Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the settings again."""
        self._desk.read(self._screen, settings_view, self._show)

    def save(self) -> None:
        """Put the draft in force, as a new version."""
        if not self.draft.dirty:
            return
        document, version = deepcopy(self.draft.document), self.draft.version
        verb = partial(change_settings, document=document, based_on=version)
        self._acts.do(verb, lambda _acted: self._saved(document), self._failed)

    def give_up(self) -> None:
        """Forget the changes; they can be taken back."""
        if self.draft.dirty:
            given_up = self.draft.give_up()
            self._desk.notices.done(
                self.tr("Changes dropped"),
                extra=self.tr("Take them back"),
                do_extra=lambda: self.draft.take(given_up),
            )

    def take_up(self, line: VersionLine) -> None:
        """Go on from an earlier version; it is only in force once it is saved."""
        before: dict[str, Any] = self.draft.document
        self.draft.take(line.document)
        self._desk.notices.done(
            self.tr("Version {version} taken up: save it to put it in force").format(version=line.version),
            extra=self.tr("Back to what it was"),
            do_extra=lambda: self.draft.take(before),
        )

    def _show(self, view: SettingsView) -> None:
        if view.settings.version != self.draft.version:
            if self.draft.version and self.draft.dirty:
                self._tell_met(self.draft.rebase(view.settings), view.settings.version)
            else:
                self.draft.load(view.settings)
        self.view_read.emit(view)

    def _tell_met(self, met: tuple[str, ...], version: int) -> None:
        if met:
            self.met.emit(met)
        elif version != self._own:
            text = self.tr("The settings were changed elsewhere. Your changes are kept beside: save them when ready.")
            self._desk.notices.warn(text)

    def _saved(self, document: dict[str, Any]) -> None:
        """What was typed while it was being saved is kept as a change still to save."""
        self._own = self.draft.version + 1
        self.draft.settle(document)
        self._desk.notices.done(self.tr("Settings saved"))
        self.saved.emit()

    def _failed(self, trouble: Trouble) -> None:
        if isinstance(trouble, Refusal) and trouble.code is RefusalCode.SETTINGS_INVALID:
            self.refused.emit(trouble)
            return
        if isinstance(trouble, Refusal) and trouble.code is RefusalCode.SETTINGS_CHANGED_MEANWHILE:
            self.refresh()
            return
        self._desk.notices.tell(trouble)
