"""The page of complaints: joins the register, one entry whole and the form of a slip, and what is asked and done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.complaints.clock import ALERTS
from desk_app.domain.complaints.model import REGISTER
from desk_app.services.complaints_reading import ComplaintLine
from desk_app.ui.complaints.detail import ComplaintDetailView
from desk_app.ui.complaints.form import ComplaintForm, Typed
from desk_app.ui.complaints.letter import Letters
from desk_app.ui.complaints.presenter import ComplaintsPresenter, RegisterRead
from desk_app.ui.complaints.rows import Labels, coded_columns, complaint_columns, in_order, matches
from desk_app.ui.complaints.words import ALERT_TONES, alert_words
from desk_app.ui.entries.page import EntryPage
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.register_list import RegisterList, RegisterWords
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk


class ComplaintsPage(EntryPage):
    """The gestures of every register."""

    def __init__(self, desk: Desk, resources: Path) -> None:
        super().__init__(desk)
        self._labels = Labels()
        words = RegisterWords(
            title=self.tr("Complaints, suggestions, thanks"),
            icon="mail",
            filter=self.tr("Type a number, a theme, a state, a word"),
            empty=self.tr("What visitors write, on slips or otherwise, will appear here with the day to answer by."),
            new=self.tr("Key in a slip"),
        )
        self.list: RegisterList[ComplaintLine] = RegisterList(
            desk.look,
            words,
            complaint_columns(desk.formats, self._labels),
            lambda line: line.complaint.id,
            lambda line, typed: matches(line, typed, desk.formats, self._labels),
            coded_columns(desk.formats, self._labels),
        )
        self.alerts = {alert: StateBadge() for alert in ALERTS}
        self.detail: ComplaintDetailView = ComplaintDetailView(desk, self._labels)
        self.form: ComplaintForm = ComplaintForm(desk)
        self.presenter: ComplaintsPresenter = ComplaintsPresenter(desk, self, resources)
        self.letters = Letters(desk, resources, self)
        self.join(self._made_register())
        self._connect()

    def open_entry(self, _register: str, number: int) -> None:
        """One entry whole, shown once it is read; a form begun is left as it is, and shown in its place."""
        self.open(number)

    def _saved(self, typed: Typed, number: int) -> None:
        """The next slip after a new one; the entry again after a correction."""
        if typed.number is not None:
            self.leave_form()
        elif self.form.typed() == typed:
            self.form.begin()
            self.form.kind.editor.setFocus()
        self.list.choose(number)

    def _take(self, read: RegisterRead) -> None:
        self._labels.settings = read.view.settings
        self.form.offer(read.view.settings, read.touched)
        self.list.show_rows(in_order(read.view.lines))
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
        self.list.opened.connect(lambda line: self.open_entry(REGISTER, line.complaint.id))
        self.detail.asked.connect(presenter.act)
        self.detail.letter.connect(self.letters.write)
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
        layout.addWidget(alerts)
        layout.addWidget(self.list, 1)
        return page
