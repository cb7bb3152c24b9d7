"""The page of the audit, by its keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.frozen import Cause
from desk_app.services.flagging import flag_inaccurate
from desk_app.services.quality.freezing import closed_periods
from desk_app.ui.audit.page import AuditPage
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.desk import Desk
from tests.support.hall import SITE, SUPERVISOR, Hall
from tests.ui.audit.conftest import SOPHIE, Opened
from tests.ui.desks import drain
from tests.ui.shots import shoot

KEY = Qt.Key


def _press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    QTest.keyClick(widget, key)


def _until(qtbot: QtBot, desk: Desk, done: Callable[[], bool]) -> None:
    """Work until what changed was heard of and read again."""
    qtbot.waitUntil(lambda: drain(desk) >= 0 and done())


def _states(page: AuditPage) -> dict[str, str]:
    return {line.period: page.model.columns[1].text(line) for line in page.model.rows}


def _choose(page: AuditPage, desk: Desk, period: str) -> None:
    page.table.choose(period)
    drain(desk)


def _set_one_aside(hall: Hall) -> None:
    hall.do(flag_inaccurate, 1, "essai", by=SUPERVISOR)


def test_each_month_and_year_tells_where_it_stands(opened: Opened, hall: Hall) -> None:
    page, _desk = opened(hall.store)
    assert _states(page) == {
        "2026": "– running",
        "2026-11": "– running",
        "2026-10": "○ to be closed",
    }
    current = page.table.current()
    assert current is not None
    assert current.period == "2026-10"
    assert page.chosen.text() == "Octobre 2026"


def test_f2_and_enter_close_a_period_that_is_over(opened: Opened, hall: Hall, qtbot: QtBot) -> None:
    page, desk = opened(hall.store)
    _press(KEY.Key_F2)
    assert page.question.isVisible()
    _press(KEY.Key_Escape)
    assert not page.question.isVisible()
    assert closed_periods(hall.store, SITE) == {}
    _press(KEY.Key_Return)
    _press(KEY.Key_Return)
    _until(qtbot, desk, lambda: _states(page)["2026-10"] == "✓ closed on 23/11/2026")
    assert not page.question.isVisible()
    assert "23 novembre 2026" in page.told.text()
    assert not page.close_it.isVisible()


def test_a_running_period_is_refused_in_words_and_an_agent_too(opened: Opened, hall: Hall) -> None:
    page, desk = opened(hall.store, SOPHIE)
    told = list[str]()
    desk.notices.said.connect(lambda notice: told.append(notice.text))
    for period in ("2026-11", "2026-10"):
        _choose(page, desk, period)
        _press(KEY.Key_F2)
        _press(KEY.Key_Return)
        drain(desk)
        page.question.left.emit()
    assert len(told) == 2
    assert closed_periods(hall.store, SITE) == {}


def test_what_changed_since_is_recorded_with_its_cause(opened: Opened, hall: Hall, qtbot: QtBot) -> None:
    page, desk = opened(hall.store)
    _press(KEY.Key_F2)
    _press(KEY.Key_Return)
    drain(desk)
    _set_one_aside(hall)
    page.presenter.refresh()
    drain(desk)
    assert page.amend_it.isVisible()
    _press(KEY.Key_F2)
    _press(KEY.Key_2)
    drain(desk)
    (amendment,) = closed_periods(hall.store, SITE)["2026-10"].amendments
    assert amendment.cause is Cause.CORRECTED
    _until(qtbot, desk, lambda: page.model.columns[2].text(page.model.rows[2]) == "1")
    assert not page.amend_it.isVisible()


MADE = ((KEY.Key_F4, "audit-pack", 10), (KEY.Key_F6, "quality-report", 5), (KEY.Key_F7, "busy-hours", 2))


@pytest.mark.parametrize(("key", "name", "least"), MADE)
def test_a_key_writes_documents_and_offers_to_open_them(
    opened: Opened, hall: Hall, papers: Path, qtbot: QtBot, key: Qt.Key, name: str, least: int
) -> None:
    page, desk = opened(hall.store)
    told = list[str]()
    desk.notices.said.connect(lambda notice: told.append(notice.text))
    _press(key)
    drain(desk)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    (folder,) = (papers / "Pupitre").iterdir()
    assert folder.name.startswith(f"{name}-2026-10-")
    assert len([*folder.rglob("*.*")]) >= least
    assert str(folder) in told[0]
    assert page.pack.isEnabled()


@pytest.mark.usefixtures("papers")
def test_pictures(opened: Opened, hall: Hall, look: Look, french: None) -> None:
    page, desk = opened(hall.store)
    _press(KEY.Key_F2)
    _press(KEY.Key_Return)
    drain(desk)
    _set_one_aside(hall)
    page.presenter.refresh()
    drain(desk)
    _press(KEY.Key_F2)
    shoot(page, look, "audit")
