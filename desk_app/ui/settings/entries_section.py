"""A section that is a list (services, counters, rooms…): its entries at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.parts import AnyPart, SeveralPart
from desk_app.ui.settings.section import Place, Section
from desk_app.ui.shell.desk import Desk


@dataclass(frozen=True)  # no slots: see Column
class EntryRow:
    """One entry as it stood when it was read."""

    place: int
    entry: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class EntryKind:
    """What the entries of a list are: the field of the document, words, columns, fields, and an empty one.

    Entries that have `active` are switched off rather than removed: what was recorded names them.
    """

    field: str
    title: str
    told: str
    columns: Sequence[Column[EntryRow]]
    parts: Sequence[AnyPart]
    blank: Mapping[str, Any]
    removable: bool = False


class EntriesSection(Section):
    """F2 adds, Alt+Up and Alt+Down change the order, Delete removes what was never saved."""

    def __init__(self, desk: Desk, draft: Draft, kind: EntryKind) -> None:
        super().__init__(draft)
        self._kind = kind
        self._desk = desk
        self.fields = (kind.field,)
        self.model = TableModel(desk.look, kind.columns, lambda row: row.entry["id"])
        self.table = Table(desk.look, self.model, kind.title)
        self.add_key = KeyButton("F2", self.tr("Add"))
        self.up_key = KeyButton("Alt ↑", self.tr("Up"))
        self.down_key = KeyButton("Alt ↓", self.tr("Down"))
        self.remove_key = KeyButton(self.tr("Del"), self.tr("Remove"))
        self.refusal = PlainLabel(role=Role.SMALL, tone=Tone.BAD, wrap=True)
        self.form = Card(" ")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        desk.look.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        for button in (self.add_key, self.up_key, self.down_key, self.remove_key):
            flow.addWidget(button)
        listed = Card(self._kind.title)
        told = PlainLabel(self._kind.told, Role.SMALL, wrap=True)
        for part in (told, keys, self.refusal):
            listed.body.addWidget(part)
        told.setVisible(bool(self._kind.told))
        listed.body.addWidget(self.table, 1)
        self.form.body.setSpacing(SPACES["l"])
        for field in self._kind.parts:
            self.form.body.addWidget(field)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.form)
        side.addStretch(1)
        self.box.addWidget(Columns([(listed, 1), (right, 1)]), 1)

    def _connect(self) -> None:
        self.draft.changed.connect(self._show_rows)
        self.table.chosen.connect(lambda _row: self._show_entry())
        self.table.opened.connect(lambda _row: self._kind.parts[0].editor.setFocus())
        for part in self._kind.parts:
            part.edited.connect(partial(self._put, part.key))
        self.keys = {"F2": self.add, "Alt+Up": lambda: self.shift(-1), "Alt+Down": lambda: self.shift(1)}
        removal = QShortcut(QKeySequence("Del"), self.table)
        removal.setContext(Qt.ShortcutContext.WidgetShortcut)
        removal.activated.connect(self.remove)
        self.add_key.clicked.connect(self.add)
        self.up_key.clicked.connect(lambda: self.shift(-1))
        self.down_key.clicked.connect(lambda: self.shift(1))
        self.remove_key.clicked.connect(self.remove)

    def show_draft(self) -> None:
        """The cursor stays on its entry, or at its place when the entry was given another identifier."""
        self._say("")
        before = self.table.current()
        self._show_rows()
        if self.model.rows and (before is None or self.model.row_of(before.entry["id"]) < 0):
            self._choose(min(before.place if before else 0, len(self.model.rows) - 1))
        self._show_entry()

    def add(self) -> None:
        """A new entry, its first field ready to be typed in."""
        self._choose(self.draft.add(self._kind.field, **deepcopy(dict(self._kind.blank))))
        self._kind.parts[0].editor.setFocus()

    def shift(self, by: int) -> None:
        """Change the place of the chosen entry."""
        row = self.table.current()
        if row is not None:
            self._choose(self.draft.move(self._kind.field, row.place, by))

    def remove(self) -> None:
        """Remove the chosen entry, if nothing recorded can name it."""
        row = self.table.current()
        if row is None:
            return
        if not self._removable(row):
            self._desk.notices.warn(self.tr("What was recorded names it: untick “in use” instead of removing it."))
            return
        self.draft.remove(self._kind.field, row.place)
        if self.model.rows:
            self._choose(min(row.place, len(self.model.rows) - 1))

    def refuse(self, field: str, entry: Place, part: str, sentence: str) -> bool:
        if field != self._kind.field:
            return False
        found = next((known for known in self._kind.parts if known.key == part), None)
        if isinstance(entry, int) and found is not None:
            self._choose(entry)
            found.refuse(sentence)
        else:
            self._say(sentence)
            self.table.setFocus()
        return True

    def _say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def _removable(self, row: EntryRow) -> bool:
        return self._kind.removable or self.draft.is_new(self._kind.field, row.place)

    def _choose(self, place: int) -> None:
        self._show_rows()
        self.table.choose(self.draft.value(self._kind.field, place, "id"))
        self._show_entry()

    def _put(self, key: str, value: object) -> None:
        row = self.table.current()
        if row is not None:
            self.draft.put(value, self._kind.field, row.place, key)

    def _show_rows(self) -> None:
        entries = self.draft.document.get(self._kind.field, [])
        self.model.set_rows([EntryRow(place, deepcopy(entry)) for place, entry in enumerate(entries)])
        services = [(service["id"], service["label"]) for service in self.draft.document.get("services", [])]
        for part in self._kind.parts:
            if isinstance(part, SeveralPart):
                part.offer(services)

    def _show_entry(self) -> None:
        row = self.table.current()
        self.form.setEnabled(row is not None)
        if row is None:
            return
        title = row.entry["label"]
        self.form.title.setText(title.upper() or "…")
        self.remove_key.setEnabled(self._removable(row))
        for part in self._kind.parts:
            part.accept()
            part.show_value(row.entry[part.key])

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        self.table.setMinimumSize(px(340), px(240))
