"""The versions of the settings: when, by whom, what; an earlier one can be taken up again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from desk_app.services.settings_reading import SettingsView, VersionLine
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.section import Section
from desk_app.ui.settings.words import field_words
from desk_app.ui.shell.desk import Desk


class HistorySection(Section):
    """`taken_up` carries the version whose document becomes the draft."""

    taken_up = Signal(object)

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(draft)
        self._look = desk.look
        self.model = TableModel(desk.look, _columns(desk.formats), lambda line: line.version)
        self.table = Table(desk.look, self.model, self.tr("Versions"))
        self.key = KeyButton("⏎", self.tr("Take this version up again, without saving it"))
        card = Card(self.tr("Versions"))
        told = self.tr("Each change is a version: the figures of a past day use the one in force that day.")
        card.body.addWidget(PlainLabel(told, Role.SMALL, wrap=True))
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.key)
        self.box.addWidget(card, 1)
        self.table.opened.connect(self.taken_up)
        self.key.clicked.connect(self._take)
        self.setFocusProxy(self.table)
        desk.look.changed.connect(self._fit)
        self._fit()

    def show_versions(self, view: SettingsView) -> None:
        """Show the versions, latest first."""
        self.model.set_rows(view.versions)
        if view.versions and self.table.current() is None:
            self.table.choose(view.versions[0].version)

    def _take(self) -> None:
        line = self.table.current()
        if line is not None:
            self.taken_up.emit(line)

    def _fit(self) -> None:
        px = self._look.theme.px
        self.table.setMinimumSize(px(420), px(240))


def _columns(formats: Formats) -> tuple[Column[VersionLine], ...]:
    translate = QCoreApplication.translate

    def when(line: VersionLine) -> str:
        return f"{formats.day_of(line.at)} {formats.clock(line.at)}"

    return (
        Column("version", translate("Settings", "Version"), lambda line: str(line.version), right=True, strong=True),
        Column("at", translate("Settings", "When"), when, sort=lambda line: line.at),
        Column("agent", translate("Settings", "By"), lambda line: line.agent),
        Column("changed", translate("Settings", "Changed"), _changed, stretch=True),
    )


def _changed(line: VersionLine) -> str:
    if not line.changed:
        return QCoreApplication.translate("Settings", "first settings") if line.version == 1 else "–"
    words = field_words()
    return ", ".join(dict.fromkeys(words.get(field, field) for field in line.changed))
