"""The page of the commitments: joins what is asked, what is shown, and the keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desk_app.domain.scope import Scope
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.view import CommitmentReading, CommitmentsView, IndicatorReading
from desk_app.ui.commitments.detail import CommitmentDetail
from desk_app.ui.commitments.overview import CommitmentsOverview
from desk_app.ui.commitments.presenter import CommitmentsPresenter
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.layers import Layers
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.shell.desk import Desk

COMMITMENTS = "commitments"
"""What other pages call what this one can open (`Notices.go_to`)."""


class CommitmentsPage(QWidget):
    """Typed words keep some commitments, Enter opens one, Esc comes back; Alt and the arrows go to the next."""

    def __init__(self, desk: Desk, frameworks: Frameworks, presets: Path) -> None:
        super().__init__()
        self._desk = desk
        self._view: CommitmentsView | None = None
        self._opened: int | None = None
        self._wanted: int | None = None
        self.overview = CommitmentsOverview(desk)
        self.detail = CommitmentDetail(desk)
        self.empty = EmptyState(
            desk.look,
            "circle-check",
            self.tr("The commitments of this place will appear here once its scope of certification is told."),
            key="⏎",
            words=self.tr("take the scope proposed for this kind of place"),
        )
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.empty.setAccessibleName(self.empty.sentence.text())
        self._layers = Layers(self, self.overview, self.detail, self.empty)
        self._layers.setCurrentWidget(self.overview)
        self.presenter = CommitmentsPresenter(desk, self, frameworks, presets)
        self.setFocusProxy(self.overview.filter)
        self._connect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if enters and self._layers.currentWidget() is self.empty:
            self.presenter.propose()
        else:
            super().keyPressEvent(event)

    def open(self, reading: CommitmentReading) -> None:
        """Show one commitment whole."""
        assert self._view is not None
        self._opened = reading.commitment.number
        self.detail.show_commitment(self._view, reading)
        self._layers.setCurrentWidget(self.detail)
        self.setFocusProxy(self.detail.table)
        self.detail.take_focus()

    def open_entry(self, register: str, number: int) -> None:
        """Show the commitment of a number, now or once it is read."""
        if register == COMMITMENTS:
            self._wanted = number
            if self._view is not None:
                self._open_wanted(self._view)

    def _open_wanted(self, view: CommitmentsView) -> None:
        wanted = next((row for row in view.commitments if row.commitment.number == self._wanted), None)
        self._wanted = None
        if wanted is not None:
            self.open(wanted)

    def close_detail(self) -> None:
        """Back to all of them."""
        if self._opened is not None:
            self.overview.table.choose(self._opened)
        self._opened = None
        self._layers.setCurrentWidget(self.overview)
        self.setFocusProxy(self.overview.filter)
        self.overview.table.setFocus()

    def turn(self, by: int) -> None:
        """The commitment before or after the one that is shown, among those that are kept."""
        rows = self.overview.model.rows
        places = [row.commitment.number for row in rows]
        if self._opened in places:
            place = places.index(self._opened) + by
            if 0 <= place < len(rows):
                self.open(rows[place])

    def _begin_action(self, title: str, indicator: IndicatorReading) -> None:
        if self._opened is not None:
            self.presenter.begin_action(title, self._opened, indicator)

    def _connect(self) -> None:
        presenter, overview = self.presenter, self.overview
        presenter.scopes_read.connect(self._show_scopes)
        presenter.view_read.connect(self._show_view)
        presenter.progress.connect(overview.show_progress)
        overview.opened.connect(self.open)
        overview.scoped.connect(presenter.look_at)
        overview.spanned.connect(presenter.look_over)
        self.detail.left.connect(self.close_detail)
        self.detail.left.connect(self._desk.notices.entry_left)
        self.detail.turned.connect(self.turn)
        self.detail.proposed.connect(self._begin_action)
        self.detail.action_card.opened.connect(presenter.open_action)
        presenter.action_begun.connect(self.detail.action_card.end)
        presenter.action_refused.connect(lambda trouble: self.detail.action_card.form.refuse(sentence(trouble)))
        for key, by in (("Alt+Left", -1), ("Alt+Right", 1)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self.detail, context=context).activated.connect(lambda by=by: self.turn(by))

    def _show_scopes(self, scopes: tuple[Scope, ...]) -> None:
        if not scopes:
            self._layers.setCurrentWidget(self.empty)
            self.setFocusProxy(self.empty)
            if self.isVisible():
                self.empty.setFocus()
            return
        presenter = self.presenter
        if self._layers.currentWidget() is self.empty:
            self._layers.setCurrentWidget(self.overview)
            self.setFocusProxy(self.overview.filter)
            self.overview.filter.setFocus()
        chosen = presenter.scope.id if presenter.scope else ""
        self.overview.show_scopes(scopes, chosen, presenter.periods, presenter.period)

    def _show_view(self, view: CommitmentsView) -> None:
        self._view = view
        self.overview.show_view(view)
        if self._wanted is not None:
            self._open_wanted(view)
            return
        shown = next((row for row in view.commitments if row.commitment.number == self._opened), None)
        if shown is not None:
            self.detail.show_commitment(view, shown)
        elif self._opened is not None:
            self.close_detail()
