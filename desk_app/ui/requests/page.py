"""The page of requests: joins the register, one request whole and the form of a new one, and what is asked and done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.requests.alerts import ALERTS
from desk_app.domain.requests.model import REGISTER
from desk_app.services.requests_reading import RequestLine
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.layers import Layers
from desk_app.ui.kit.register_list import RegisterList, RegisterWords
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.requests.detail import RequestDetailView
from desk_app.ui.requests.form import RequestForm, Typed
from desk_app.ui.requests.presenter import RegisterRead, RequestsPresenter
from desk_app.ui.requests.rows import Labels, coded_columns, in_order, matches, request_columns
from desk_app.ui.requests.words import ALERT_TONES, alert_words
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk


class RequestsPage(QWidget):
    """F2 begins one, typed words keep some and F7 the late ones, Enter opens one, digits act on it, Esc comes back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._labels = Labels()
        self._back_to: QWidget | None = None
        self._lines: list[RequestLine] = []
        words = RegisterWords(
            title=self.tr("Requests"),
            icon="mail",
            filter=self.tr("Type a number, a name, an object, a state"),
            empty=self.tr(
                "Letters, e-mails, forms and what is asked at the counter will appear here, with their limits."
            ),
            new=self.tr("Key in a request"),
        )
        self.list: RegisterList[RequestLine] = RegisterList(
            desk.look,
            words,
            request_columns(desk.formats, self._labels),
            lambda line: line.request.id,
            lambda line, typed: matches(line, typed, desk.formats, self._labels),
            coded_columns(desk.formats, self._labels),
        )
        self.alerts = {alert: StateBadge() for alert in ALERTS}
        self.late = KeyButton("F7", self.tr("Late ones only"), checkable=True)
        self.register = self._made_register()
        self.detail = RequestDetailView(desk, self._labels)
        self.form = RequestForm(desk)
        self._layers = Layers(self, self.register, self.detail, self.form)
        self.presenter = RequestsPresenter(desk, self)
        self._connect()
        self._layers.bring(self.register, self.list.filter)

    def begin(self) -> None:
        """A new request."""
        self._back_to = self.register
        self.form.begin()
        self._layers.bring(self.form)

    def open_entry(self, _register: str, number: int) -> None:
        """One request whole, shown once it is read; a form begun is left as it is, and shown in its place."""
        if self._layers.currentWidget() is not self.form:
            self._layers.bring(self.register, self.list)
            self.presenter.open(number)

    def show_late(self, only: bool) -> None:
        """Only the late ones, with the causes of their delay, or all of them."""
        self.late.setChecked(only)
        self._keep()

    def _keep(self) -> None:
        late = self.late.isChecked()
        self.list.show_rows([line for line in self._lines if line.late] if late else self._lines)

    def back(self) -> None:
        """Back to the register."""
        if self.presenter.opened is not None:
            self.list.table.choose(self.presenter.opened)
        self.presenter.opened = None
        self._layers.bring(self.register, self.list)

    def _amend(self, line: RequestLine) -> None:
        self._back_to = self.detail
        self.form.open(line)
        self._layers.bring(self.form, self.form.summary.editor)

    def _leave_form(self) -> None:
        if self._back_to is self.detail:
            self._layers.bring(self.detail)
            self.detail.take_focus()
        else:
            self.back()

    def _saved(self, typed: Typed, number: int) -> None:
        """The next request after a new one; the request again after a correction."""
        if typed.number is not None:
            self._leave_form()
        elif self.form.typed() == typed:
            self.form.begin()
            self.form.channel.editor.setFocus()
        self.list.table.choose(number)

    def _take(self, read: RegisterRead) -> None:
        self._labels.settings = read.view.settings
        self.form.offer(read.view.settings)
        self._lines = in_order(read.view.lines)
        self._keep()
        counted = read.view.alerts
        for alert, badge in self.alerts.items():
            badge.say(f"{counted[alert]} {alert_words()[alert]}", ALERT_TONES[alert])
            badge.setVisible(counted[alert] > 0)
        if read.detail is not None:
            self.detail.show_detail(read.detail, read.view.settings)
            if self._layers.currentWidget() is self.register:
                self._layers.bring(self.detail)
                self.detail.take_focus()
        elif self._layers.currentWidget() is self.detail:
            self.back()

    def _done(self) -> None:
        self.detail.stop_asking()

    def _denied(self, trouble: Trouble) -> None:
        if self.detail.ask.isVisible():
            self.detail.ask.refuse(trouble)
        else:
            self._desk.notices.tell(trouble)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.read.connect(self._take)
        presenter.saved.connect(self._saved)
        presenter.refused.connect(self.form.refuse)
        presenter.done.connect(self._done)
        presenter.denied.connect(self._denied)
        self.list.opened.connect(lambda line: self.open_entry(REGISTER, line.request.id))
        self.list.begun.connect(self.begin)
        self.list.copied.connect(self._copied)
        self.late.toggled.connect(self.show_late)
        shortcut = QShortcut(QKeySequence("F7"), self.register, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.late.toggle)
        self.detail.left.connect(self.back)
        self.detail.amended.connect(self._amend)
        self.detail.asked.connect(presenter.act)
        self.form.written.connect(presenter.save)
        self.form.begun.connect(presenter.renew)
        self.form.left.connect(self._leave_form)

    def _copied(self, entries: int) -> None:
        self._desk.notices.done(self.tr("%n entry(ies) copied, without what was written in them", "", entries))

    def _made_register(self) -> QWidget:
        page, alerts = QWidget(), QWidget()
        flow = FlowLayout(alerts, gap=SPACES["s"])
        for badge in self.alerts.values():
            badge.hide()
            flow.addWidget(badge)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["s"])
        self.late.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setSpacing(SPACES["m"])
        head.addWidget(self.late)
        head.addWidget(alerts, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        return page
