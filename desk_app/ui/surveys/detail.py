"""One campaign whole: what can be done, its results so far, whom to ask still, its batches of paper."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.facts import Kind
from desk_app.domain.settings import Settings
from desk_app.domain.surveys.campaign import CampaignState
from desk_app.domain.surveys.results import QuestionResult
from desk_app.domain.surveys.sampling import FEW_FORMS, Quota, Quotas
from desk_app.services.survey_results import SurveyResults
from desk_app.services.surveys_reading import BatchLine, CampaignDetail
from desk_app.ui.kit.act_keys import ActKeys
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk
from desk_app.ui.surveys.rows import batch_columns, quota_columns, result_columns
from desk_app.ui.surveys.words import (
    STATE_TONES,
    act_words,
    channel_words,
    days_of,
    percent_of,
    rate_of,
    state_words,
)

_ROW, _ROWS, _QUOTAS = 34, 5, 4
_WIDTHS = (440, 360)


class CampaignDetailView(QWidget):
    """Digits do what can be done, F2 keys sheets, F3 writes the form to print, F5 keys some again, F6 writes the
    documents, F7 opens an action on the chosen question, F9 the kiosk; Esc goes back."""

    left = Signal()
    asked = Signal(object)  # Kind
    keying = Signal()
    keying_again = Signal()
    documents = Signal()
    paper = Signal()
    acting = Signal(object)  # QuestionResult
    kiosk = Signal()
    amended = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: CampaignDetail | None = None
        self._target = Fraction(1)
        self._settings: Settings | None = None
        formats, look = desk.formats, desk.look
        self.title, self.about = PlainLabel("", Role.TITLE, wrap=True), PlainLabel("", wrap=True)
        self.state = StateBadge()
        self.warning = PlainLabel("", Role.SMALL, wrap=True)
        self.results = TableModel(look, result_columns(formats, lambda: self._target), lambda row: row.question.key)
        self.table: Table[QuestionResult] = Table(look, self.results, self.tr("Results"))
        self.batches = TableModel(look, batch_columns(formats), lambda batch: batch.number)
        self.batch_table: Table[BatchLine] = Table(look, self.batches, self.tr("Batches of paper"))
        self.quotas = TableModel(look, quota_columns(formats, self._service), lambda quota: quota.slot)
        self.quota_table: Table[Quota] = Table(look, self.quotas, self.tr("Whom to ask still"))
        self.summary = PlainLabel("", Role.STRONG, wrap=True)
        self.no_quota = PlainLabel("", Role.SMALL, wrap=True)
        self.acts = ActKeys(self, act_words())
        self.keys: dict[str, KeyButton] = {
            "Esc": KeyButton(self.tr("Esc"), self.tr("Back")),
            "F2": KeyButton("F2", self.tr("Key in forms")),
            "F3": KeyButton("F3", self.tr("Paper form (PDF)")),
            "F5": KeyButton("F5", self.tr("Key some again")),
            "F9": KeyButton("F9", self.tr("Kiosk")),
            "F4": KeyButton("F4", self.tr("Correct")),
            "F6": KeyButton("F6", self.tr("Documents (PDF, HTML)")),
            "F7": KeyButton("F7", self.tr("Open an action")),
        }
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    def show_campaign(self, detail: CampaignDetail, results: SurveyResults, quotas: Quotas, settings: Settings) -> None:
        """Show a campaign as it stands."""
        self._shown, self._target, self._settings = detail, results.target, settings
        campaign, formats = detail.line.campaign, self._desk.formats
        self.title.setText(f"{campaign.title} · {campaign.perimeter}")
        self.state.say(state_words()[campaign.state], STATE_TONES[campaign.state])
        ways = channel_words()
        came = ", ".join(f"{formats.number(n)} {ways[way]}" for way, n in detail.line.channels.items() if n)
        text = self.tr("{days} · forms: {n}{ways}")
        told = text.format(days=days_of(campaign, formats), n=formats.number(detail.line.forms), ways="{ways}")
        self.about.setText(told.replace("{ways}", f" ({came})" if came else ""))
        few = 0 < detail.line.forms < FEW_FORMS
        self.warning.setText(self.tr("Fewer than {n} forms: the rates are only known roughly.").format(n=FEW_FORMS))
        self.warning.setVisible(few)
        self._show_results(results)
        self.batches.set_rows(detail.batches)
        self._show_quotas(quotas)
        opened = campaign.state is CampaignState.OPEN
        self.whom.setVisible(opened)
        self.acts.offer(detail.acts)
        for key in ("F2", "F5", "F9"):
            self.keys[key].setVisible(opened)
        self.keys["F4"].setVisible(Kind.SURVEY_AMENDED in detail.acts)
        for key in ("F6", "F7"):
            self.keys[key].setVisible(detail.line.forms > 0)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_results(self, results: SurveyResults) -> None:
        told = results.results
        self.results.set_rows([row for row in told.questions if row.share is not None])
        if self.table.current() is None and self.results.rows:
            self.table.choose(self.results.rows[0].question.key)
        formats = self._desk.formats
        under = len(told.under(results.target))
        text = self.tr(
            "All answers {all} satisfied · %n question(s) under {target}, {without} without an action", "", under
        )
        self.summary.setText(
            text.format(
                all=rate_of(told.all_answers, formats),
                target=percent_of(results.target, formats),
                without=formats.number(len(results.without_action())),
            )
        )
        self.summary.setVisible(told.forms > 0)

    def _show_quotas(self, quotas: Quotas) -> None:
        missing = [quota for quota in quotas.quotas if quota.missing][:_QUOTAS]
        self.quotas.set_rows(missing)
        self.quota_table.setVisible(bool(missing))
        self.no_quota.setVisible(not missing)
        self.no_quota.setText(
            self.tr("Nobody in particular: the respondents are as the visitors are.")
            if quotas.visits
            else self.tr("No visit is recorded yet to tell who should be asked.")
        )

    def _service(self, service: str) -> str:
        known = self._settings.service(service) if self._settings else None
        return known.label if known else service

    def _connect(self) -> None:
        for table in (self.table, self.batch_table, self.quota_table):
            self.acts.listen(table)
        self.acts.chosen.connect(self.asked)
        acts = {
            "Esc": self.left.emit, "F2": self.keying.emit, "F3": self.paper.emit, "F4": self.amended.emit,
            "F5": self.keying_again.emit, "F6": self.documents.emit, "F7": self._act, "F9": self.kiosk.emit,
        }  # fmt: skip
        for key, act in acts.items():
            self.keys[key].clicked.connect(lambda _on=False, act=act: act())
            if key != "Esc":
                context = Qt.ShortcutContext.WidgetWithChildrenShortcut
                shortcut = QShortcut(QKeySequence(key), self, context=context)
                shortcut.activated.connect(lambda key=key, act=act: self._key(key, act))
        self._desk.look.changed.connect(self._fit)

    def _key(self, key: str, act: object) -> None:
        if self.keys[key].isVisible() and callable(act):
            act()

    def _act(self) -> None:
        row = self.table.current()
        if row is not None:
            self.acting.emit(row)

    def _lay_out(self) -> None:
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        for button in (*self.keys.values(), *self.acts.buttons.values()):
            flow.addWidget(button)
        listed, paper, self.whom = (
            Card(self.tr("Results so far")), Card(self.tr("Batches of paper")), Card(self.tr("Whom to ask still")),
        )  # fmt: skip
        listed.body.addWidget(self.summary)
        listed.body.addWidget(self.warning)
        listed.body.addWidget(self.table, 1)
        paper.body.addWidget(self.batch_table)
        self.whom.body.addWidget(self.quota_table)
        self.whom.body.addWidget(self.no_quota)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        head = QHBoxLayout()
        head.setSpacing(SPACES["m"])
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        layout.addWidget(keys)
        layout.addLayout(head)
        layout.addWidget(self.about)
        layout.addWidget(Columns([(listed, 3), (stacked(self.whom, paper), 2)]), 1)

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        for table, rows, width in (
            (self.batch_table, len(self.batches.rows), _WIDTHS[1]),
            (self.quota_table, len(self.quotas.rows), _WIDTHS[1]),
            (self.table, _ROWS, _WIDTHS[0]),
        ):
            table.setMinimumSize(px(width), px(_ROW) * (min(rows, _ROWS) + 1) + SPACES["s"])
