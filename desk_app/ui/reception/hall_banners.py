"""What has to be done before the rest: open the day, settle the visits of an earlier one."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desk_app.services.readings import HallView
from desk_app.ui.kit.banner import Banner
from desk_app.ui.kit.colours import Tone
from desk_app.ui.reception.presenter import ReceptionPresenter
from desk_app.ui.shell.desk import Desk

CLOSING_PAGE = "closing"
_BESIDE = QBoxLayout.Direction.LeftToRight
_TWO_BANNERS = 1100


class HallBanners(QWidget):
    """Two invitations in their place; nothing is stopped by them."""

    def __init__(self, desk: Desk, presenter: ReceptionPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._presenter = presenter
        self.opening = Banner(desk.look)
        self.leftovers = Banner(desk.look)
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.opening)
        self._row.addWidget(self.leftovers)
        self.hide()

    def show_hall(self, view: HallView) -> None:
        """Invite where there is something to do."""
        self._invite_to_open(view)
        self._point_to_leftovers(view.from_before)
        self.setVisible(not (self.opening.isHidden() and self.leftovers.isHidden()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._desk.look.theme.px(_TWO_BANNERS)
        self._row.setDirection(_BESIDE if beside else QBoxLayout.Direction.TopToBottom)

    def _invite_to_open(self, view: HallView) -> None:
        if view.hall.is_open:
            self.opening.clear()
            return
        said = (
            self.tr("The hall is closed at the moment.")
            if view.hall.sessions
            else self.tr("The hall is not open yet today.")
        )
        self._say(self.opening, Tone.ACCENT, said, self.tr("Open the hall  Ctrl O"), self._presenter.open_hall)

    def _point_to_leftovers(self, count: int) -> None:
        if not count:
            self.leftovers.clear()
            return
        said = self.tr("%n visit(s) of an earlier day are still open.", "", count)
        self._say(
            self.leftovers, Tone.WARN, said, self.tr("Settle them"), lambda: self._desk.notices.go_to(CLOSING_PAGE)
        )

    def _say(self, banner: Banner, tone: Tone, text: str, action: str, act: object) -> None:
        """Say it once: a banner said again at each beat would be read aloud again."""
        if banner.isHidden() or banner.message.text() != text:
            banner.say(tone, text, action=action, act=act, closable=False)  # type: ignore[arg-type]
