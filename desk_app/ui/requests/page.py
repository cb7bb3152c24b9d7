"""The page of requests: joins the register, one request whole and the form of a new one, and what is asked and done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.requests.alerts import ALERTS
from desk_app.domain.requests.model import REGISTER
from desk_app.services.requests_reading import RequestLine
from desk_app.ui.entries.page import EntryPage
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.register_list import RegisterList, RegisterWords
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.requests.detail import RequestDetailView
from desk_app.ui.requests.form import RequestForm, Typed
from desk_app.ui.requests.presenter import RegisterRead, RequestsPresenter
from desk_app.ui.requests.rows import Labels, coded_columns, in_order, matches, request_columns
from desk_app.ui.requests.words import ALERT_TONES, alert_words
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk


class RequestsPage(EntryPage):
    """The gestures of every register; F7 keeps the late ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._labels = Labels()
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
        self.detail: RequestDetailView = RequestDetailView(desk, self._labels)
        self.form: RequestForm = RequestForm(desk)
        self.presenter: RequestsPresenter = RequestsPresenter(desk, self)
        self.join(self._made_register())
        self._connect()

    def open_entry(self, _register: str, number: int) -> None:
        """One request whole, shown once it is read; a form begun is left as it is, and shown in its place."""
        self.open(number)

    def show_late(self, only: bool) -> None:
        """Only the late ones, with the causes of their delay, or all of them."""
        self.late.setChecked(only)
        self._keep()

    def _keep(self) -> None:
        late = self.late.isChecked()
        self.list.show_rows([line for line in self._lines if line.late] if late else self._lines)

    def _saved(self, typed: Typed, number: int) -> None:
        """The next request after a new one; the request again after a correction."""
        if typed.number is not None:
            self.leave_form()
        elif self.form.typed() == typed:
            self.form.begin()
            self.form.channel.editor.setFocus()
        self.list.choose(number)

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
        self.settle(whole=read.detail is not None)

    def _denied(self, trouble: Trouble) -> None:
        if self.detail.ask.isVisible():
            self.detail.ask.refuse(trouble)
        else:
            self._desk.notices.tell(trouble)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.read.connect(self._take)
        presenter.saved.connect(self._saved)
        presenter.denied.connect(self._denied)
        self.list.opened.connect(lambda line: self.open_entry(REGISTER, line.request.id))
        self.late.toggled.connect(self.show_late)
        shortcut = QShortcut(QKeySequence("F7"), self.register, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.late.toggle)
        self.detail.asked.connect(presenter.act)
        self.form.written.connect(presenter.save)

    def copied_words(self, entries: int) -> str:
        """Only what is coded was copied."""
        return self.tr("%n entry(ies) copied, without what was written in them", "", entries)

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
