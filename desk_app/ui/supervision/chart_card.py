"""The large chart in its card: its views, what its mark says, its legend, its definitions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QStackedWidget, QWidget

from desk_app.ui.kit.card import Card
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keycap import KeyCap, KeyHint
from desk_app.ui.kit.labels import ElidedLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision.chart import Chart, ChartText
from desk_app.ui.supervision.charting import View
from desk_app.ui.supervision.legend import Legend, Stroke


class ChartCard(Card):
    """`viewed` tells the view wanted; the rest is told by `chart` itself."""

    viewed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("ChartCard", "Wait"))
        self.chart = Chart(desk.look, desk.formats)
        self.empty = EmptyState(desk.look, "chart-line", "")
        self.legend = Legend(desk.look, _strokes())
        self.reading = ElidedLabel("", Role.SMALL)
        self.open_hint = KeyHint("⏎", self.tr("see the visits"))
        self.move_hint = KeyHint("← →", self.tr("move the mark"))
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Reading of the period"))
        self.views = {
            View.HALF_HOUR: KeyButton("", self.tr("By half-hour"), checkable=True),
            View.SERVICE: KeyButton("", self.tr("By service"), checkable=True),
            View.COURSE: KeyButton("", "", checkable=True),
        }
        self._place_views()
        self._place()
        self.chart.marked.connect(self._say)
        self._say("")

    def show_chart(self, text: ChartText, view: View, *, empty: str) -> None:
        """Show a series, or the sentence `empty` in its place."""
        for known, button in self.views.items():
            button.setChecked(known is view)
        self.chart.show_text(text)
        self.empty.sentence.setText(empty)
        self._layers.setCurrentWidget(self.empty if empty else self.chart)
        for part in (self.legend, self._line):
            part.setVisible(not empty)

    def name_target(self, words: str) -> None:
        """Say what the dashed line is."""
        self.legend.say(Stroke.TARGET, words)

    def offer_course(self, words: str) -> None:
        """Name the view along the time; none in a period of one day."""
        self.views[View.COURSE].setVisible(bool(words))
        self.views[View.COURSE].say(words)

    def show_progress(self, done: int, total: int) -> None:
        """How far the reading is; nothing once it is over."""
        self.progress.setVisible(done < total)
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _place_views(self) -> None:
        self.head.insertSpacing(1, SPACES["s"])
        for place, (view, button) in enumerate(self.views.items(), start=2):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked, view=view: self.viewed.emit(view))
            self.head.insertWidget(place, button)
        self.head.insertWidget(2 + len(self.views), KeyCap("V"))

    def _place(self) -> None:
        self._layers = QStackedWidget()
        self._layers.addWidget(self.chart)
        self._layers.addWidget(self.empty)
        self.progress.hide()
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.reading, 1)
        for hint in (self.move_hint, self.open_hint):
            row.addWidget(hint)
        for part in (self.progress, self._line):
            self.body.addWidget(part)
        self.body.addWidget(self._layers, 1)
        self.body.addWidget(self.legend)

    def _say(self, said: str) -> None:
        self.reading.set_whole(said)
        marked = self.chart.mark >= 0
        self.open_hint.setVisible(marked)
        self.move_hint.setVisible(not marked)


def _strokes() -> tuple[tuple[Stroke, str], ...]:
    translate = QCoreApplication.translate
    return (
        (Stroke.LINE, translate("ChartCard", "median")),
        (Stroke.BAND, translate("ChartCard", "up to the P90")),
        (Stroke.HOLLOW, translate("ChartCard", "fewer than 30 waits")),
        (Stroke.TARGET, ""),
        (Stroke.BAR, translate("ChartCard", "arrivals")),
    )
