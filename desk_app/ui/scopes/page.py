"""The page of the scopes: what is covered, the certificate, the town's thresholds; each is changed in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.scope import Audit, Override, Scope, ScopePart
from desk_app.services.frameworks import Frameworks
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.scopes.forms import CertificateForm, OverrideForm, PartForm, ScopeForm
from desk_app.ui.scopes.presenter import ScopeRead, ScopesPresenter, ScopesRead
from desk_app.ui.scopes.words import Told, audit_columns, held_words, override_columns, part_columns
from desk_app.ui.shell.desk import Desk

_ROW = 34


class ScopesPage(QWidget):
    """F2 adds a part, Enter changes the chosen one, F4 the certificate, F6 sets a threshold; Esc leaves a form."""

    def __init__(self, desk: Desk, frameworks: Frameworks, presets: Path) -> None:
        super().__init__()
        self._desk = desk
        self._read: ScopesRead | None = None
        self._wanted: str | None = None  # the scope asked for last, by its id
        self._told: dict[str, Told] = {}
        self.form: ScopeForm | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Scope"))
        self.heading, self.held = PlainLabel("", Role.TITLE, wrap=True), PlainLabel("", wrap=True)
        look, formats = desk.look, desk.formats
        self.parts = TableModel[ScopePart](look, part_columns(formats, self._told), lambda part: part)
        self.parts_table: Table[ScopePart] = Table(look, self.parts, self.tr("What is covered"))
        self.audits = TableModel[Audit](look, audit_columns(formats), lambda audit: audit)
        self.audits_table: Table[Audit] = Table(look, self.audits, self.tr("Audits"))
        self.overrides = TableModel[Override](look, override_columns(formats, self._told), lambda one: one)
        self.overrides_table: Table[Override] = Table(look, self.overrides, self.tr("Thresholds of the town"))
        self.certificate = PlainLabel("", wrap=True)
        self.empty = EmptyState(
            look,
            "circle-check",
            self.tr("This place has no scope of certification yet."),
            key="⏎",
            words=self.tr("take the scope proposed for this kind of place"),
        )
        self.add = KeyButton("F2", self.tr("Extend the scope"))
        self.certify = KeyButton("F4", self.tr("Certificate and audits"))
        self.set = KeyButton("F6", self.tr("Set a threshold"))
        self.presenter = ScopesPresenter(desk, self, frameworks, presets)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.parts_table)

    @property
    def shown(self) -> ScopeRead | None:
        """The scope that is chosen."""
        scopes = self._read.scopes if self._read else ()
        return next((one for one in scopes if one.scope.id == self.choice.currentData()), scopes[0] if scopes else None)

    def open_entry(self, _register: str, scope: str) -> None:
        """The scope of that id, the keyboard on its audits, once it is read; a form begun is left as it is."""
        self._wanted = scope
        if self._read is not None:
            self._take(self._read)

    def open_part(self, part: ScopePart | None) -> None:
        """The form of a part, or of a new one."""
        if (shown := self.shown) is None or self._read is None:
            return
        form = PartForm(self._desk.formats, shown.framework, self._read.settings, self._read.today)
        if part is not None:
            form.show_part(shown.scope.parts.index(part), part)
        self._open(form, form.site.editor)

    def open_certificate(self) -> None:
        """The form of the certificate."""
        if (shown := self.shown) is not None and self._read is not None:
            form = CertificateForm(self._desk.formats, shown.scope, self._read.today)
            self._open(form, form.number.editor)

    def open_override(self) -> None:
        """The form of a threshold."""
        if (shown := self.shown) is not None and self._read is not None:
            form = OverrideForm(self._desk.formats, shown.framework, self._read.today)
            self._open(form, form.threshold.editor)

    def _open(self, form: ScopeForm, first: QWidget) -> None:
        self._close()
        self.form = form
        form.left.connect(self._close)
        form.sent.connect(self._send)
        self._column.insertWidget(self._column.indexOf(self.acts) + 1, form)
        first.setFocus()

    def _send(self, change: object) -> None:
        if (shown := self.shown) is not None and callable(change):
            self.presenter.change(shown.scope, change)

    def _close(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.parts_table.setFocus()

    def _refuse(self, trouble: Trouble) -> None:
        if self.form is not None:
            self.form.refuse(sentence(trouble))

    def _take(self, read: ScopesRead) -> None:
        self._read = read
        wanted, self._wanted = self._wanted, None
        chosen = wanted or self.choice.currentData()
        self.choice.blockSignals(True)
        self.choice.clear()
        for one in read.scopes:
            self.choice.addItem(one.scope.name, one.scope.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.blockSignals(False)
        self.choice.setVisible(len(read.scopes) > 1)
        self._show()
        if wanted is not None and self.form is None and self.audits.rows:
            self.audits_table.setFocus()

    def _show(self) -> None:
        shown = self.shown
        self.empty.setVisible(shown is None)
        self.body.setVisible(shown is not None)
        if shown is None or self._read is None:
            self.setFocusProxy(self.empty)
            return
        self.setFocusProxy(self.parts_table)
        self._told["now"] = Told(shown.framework, self._read.settings)
        self.heading.setText(shown.scope.name)
        self.held.setText(held_words(shown.scope, shown.framework, self._desk.formats))
        self.parts.set_rows(shown.scope.parts)
        self.overrides.set_rows(shown.scope.overrides)
        self._show_certificate(shown.scope)
        if self.parts_table.current() is None and shown.scope.parts:
            self.parts_table.choose(shown.scope.parts[0])
        self._fit()

    def _show_certificate(self, scope: Scope) -> None:
        told, formats = scope.certificate, self._desk.formats
        self.audits.set_rows(told.audits if told else ())
        self.audits_table.setVisible(told is not None)
        if told is None:
            self.certificate.setText(self.tr("No certificate yet: the town is a candidate."))
            return
        text = self.tr("No. {number}, {body}, from {first} to {last}")
        days = formats.short_day(told.issued_on), formats.short_day(told.expires_on)
        self.certificate.setText(text.format(number=told.number, body=told.body, first=days[0], last=days[1]))

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.read.connect(self._take)
        presenter.saved.connect(self._close)
        presenter.refused.connect(self._refuse)
        self.choice.currentIndexChanged.connect(lambda _place: self._show())
        self.parts_table.opened.connect(self.open_part)
        acts = (
            ("F2", self.add, lambda: self.open_part(None)),
            ("F4", self.certify, self.open_certificate),
            ("F6", self.set, self.open_override),
        )
        for key, button, act in acts:
            button.clicked.connect(act)
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        take = QShortcut(QKeySequence("Return"), self.empty, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        take.activated.connect(presenter.propose)
        self._desk.look.changed.connect(self._fit)

    def _lay_out(self) -> None:
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.empty.setAccessibleName(self.empty.sentence.text())
        self.acts = QWidget()
        flow = FlowLayout(self.acts, gap=SPACES["s"])
        for button in (self.add, self.certify, self.set):
            flow.addWidget(button)
        covered, certificate, thresholds = (
            Card(self.tr("What is covered")), Card(self.tr("Certificate")), Card(self.tr("Thresholds of the town")),
        )  # fmt: skip
        covered.body.addWidget(self.parts_table)
        certificate.body.addWidget(self.certificate)
        certificate.body.addWidget(self.audits_table)
        self.no_override = PlainLabel(
            self.tr("None: the framework's own values hold, or those of the settings."), Role.SMALL, wrap=True
        )
        thresholds.body.addWidget(self.overrides_table)
        thresholds.body.addWidget(self.no_override)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.choice)
        self.body = QWidget()
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACES["m"])
        self._column.addLayout(head)
        for part in (self.held, self.acts, covered, certificate, thresholds):
            self._column.addWidget(part)
        self._column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.addWidget(self.empty)
        layout.addWidget(self.body)

    def _fit(self) -> None:
        """Each table is as high as its rows."""
        px = self._desk.look.theme.px
        for table, model in (
            (self.parts_table, self.parts), (self.audits_table, self.audits), (self.overrides_table, self.overrides),
        ):  # fmt: skip
            table.setFixedHeight(px(_ROW) * (len(model.rows) + 1) + SPACES["s"])
            table.setMinimumWidth(px(420))
        self.overrides_table.setVisible(bool(self.overrides.rows))
        self.no_override.setVisible(not self.overrides.rows)
