"""The page of the surveys by its keys: a campaign from its plan to its results, sheets keyed, the kiosk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import set_up
from desk_app.domain.actor import Actor
from desk_app.domain.figures.model import Share
from desk_app.domain.localtime import moment_ms
from desk_app.domain.registers import actions
from desk_app.domain.surveys.bank import QuestionKind
from desk_app.domain.surveys.campaign import CampaignState, FormChannel
from desk_app.domain.surveys.results import Point, QuestionResult
from desk_app.services.registers_reading import register_view
from desk_app.services.survey_banks import Banks
from desk_app.services.surveys_reading import surveys_view
from desk_app.storage.store import Store
from desk_app.ui.kit.colours import Scheme
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.kit.theme import Theme
from desk_app.ui.surveys.kiosk import Kiosk
from desk_app.ui.surveys.page import SurveysPage
from tests.support.hall import MIGRATIONS, ROOT, SITE
from tests.ui.desks import drain, hand_desk
from tests.ui.shots import settle, shoot

KEY = Qt.Key
RESOURCES = ROOT / "resources"
VALERIE = Actor("valerie", "accueil", SITE, supervisor=True)
SIZE = QSize(1366, 768)
Opened = Callable[[], SurveysPage]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A hall where nothing was asked yet."""
    clock = SetClock(moment_ms("2026-11-23", 600, "Europe/Paris"))
    with Store.open(tmp_path / "hall", MIGRATIONS, clock) as opened:
        set_up(opened, RESOURCES)
        yield opened


@pytest.fixture
def opened(qtbot: QtBot, look: Look, store: Store) -> Opened:
    """The page, read, with the keyboard where it rests."""

    def open_page() -> SurveysPage:
        desk = hand_desk(look, store, clock=store.clock, actor=VALERIE)
        page = SurveysPage(desk, RESOURCES)
        qtbot.addWidget(page)
        page.resize(SIZE)
        page.show()
        qtbot.waitUntil(lambda: drain(desk) > 0)
        page.setFocus()
        return page

    return open_page


def test_who_may_not_prepare_a_survey_is_told_before_typing(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = hand_desk(look, store, clock=store.clock, actor=Actor("ines", "accueil", SITE))
    said: list[str] = []
    desk.notices.said.connect(lambda notice: said.append(notice.text))
    page = SurveysPage(desk, RESOURCES)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: drain(desk) > 0)
    page.list.begun.emit()
    assert page.register.isVisible()
    assert said == ["A supervisor has to do this."]


def _press(key: Qt.Key) -> None:
    QTest.keyClick(_focused(), key)


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _drain(page: SurveysPage) -> None:
    while drain(page._desk):
        QApplication.processEvents()


def _begun(page: SurveysPage) -> None:
    """A campaign that takes forms, open on the page."""
    _press(KEY.Key_F2)
    _press(KEY.Key_Return)
    _drain(page)
    page.presenter.refresh()
    _drain(page)
    page.detail.table.setFocus()
    _press(KEY.Key_1)
    _drain(page)
    page.presenter.refresh()
    _drain(page)


def _answer_all(page: SurveysPage, digit: Qt.Key) -> int:
    """Answer every question with one digit, as fast as it goes; how many keys it took."""
    keys = 0
    for _ in range(80):
        if not page.sheet.sheet.hasFocus():
            break
        question = page.sheet.sheet.table.current()
        assert question is not None
        _press(digit)
        keys += 1
        if question.kind in (QuestionKind.SEVERAL, QuestionKind.GRADE):
            _press(KEY.Key_Return)
            keys += 1
    return keys


def _key_sheet(page: SurveysPage, digit: Qt.Key) -> int:
    keys = _answer_all(page, digit)
    _press(KEY.Key_F9)
    _drain(page)
    return keys


def _state(store: Store) -> CampaignState:
    return surveys_view(store).lines[0].campaign.state


def test_the_paper_form_of_a_survey_is_written_by_a_key(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path))
    page = opened()
    said: list[str] = []
    page._desk.notices.said.connect(lambda notice: said.append(notice.text))
    _begun(page)
    said.clear()
    _press(KEY.Key_F3)
    qtbot.waitUntil(lambda: bool(said))
    file = tmp_path / "Pupitre" / "survey-1-form.pdf"
    assert said == [f"The form is in {file}"]
    assert file.read_bytes().startswith(b"%PDF")


def test_a_key_pressed_before_anything_was_read_is_kept(qtbot: QtBot, look: Look, store: Store) -> None:
    page = SurveysPage(hand_desk(look, store, clock=store.clock, actor=VALERIE), RESOURCES)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    _press(KEY.Key_F2)
    assert not page.plan.isVisible()
    _drain(page)
    assert page.plan.isVisible()
    assert page.plan.perimeter.editor.value == "Hall administratif"


def test_a_survey_is_planned_and_opened_by_keys(opened: Opened, store: Store) -> None:
    page = opened()
    _begun(page)
    line = surveys_view(store).lines[0]
    assert (line.campaign.state, line.campaign.perimeter, line.campaign.wanted) == (
        CampaignState.OPEN, "Hall administratif", 200,
    )  # fmt: skip
    assert len(line.campaign.questions) > 25
    assert page.detail.keys["F2"].isVisible()


def test_a_sheet_is_keyed_with_a_digit_a_question(opened: Opened, store: Store) -> None:
    page = opened()
    _begun(page)
    _press(KEY.Key_F2)
    keys = _key_sheet(page, KEY.Key_1)
    asked = len(page.sheet.sheet.model.rows)
    assert keys <= asked + 6  # far under forty seconds at a key a second
    assert surveys_view(store).lines[0].channels[FormChannel.PAPER] == 1
    assert page.sheet.isVisible()  # the next sheet at once
    _press(KEY.Key_Escape)
    page.presenter.refresh()
    _drain(page)
    rates = {row.question.key: row.share for row in page.detail.results.rows}
    share = rates["hours"]
    assert share is not None
    assert (share.numerator, share.denominator) == (1, 1)


def test_a_second_keying_shows_what_differs_and_settles_it(opened: Opened, store: Store) -> None:
    page = opened()
    _begun(page)
    _press(KEY.Key_F2)
    _key_sheet(page, KEY.Key_1)
    _press(KEY.Key_Escape)
    page.presenter.refresh()
    _drain(page)
    page.detail.table.setFocus()
    _press(KEY.Key_F5)
    _drain(page)
    assert page.sheet.title.text() == "Sheet 1-1, second keying"
    _press(KEY.Key_2)
    for _ in range(len(page.sheet.sheet.model.rows) - 1):
        _press(KEY.Key_1)
        if not page.sheet.sheet.hasFocus():
            break
        question = page.sheet.sheet.table.current()
        if question is not None and question.kind in (QuestionKind.SEVERAL, QuestionKind.GRADE):
            _press(KEY.Key_1)
            _press(KEY.Key_Return)
    _press(KEY.Key_F9)
    _drain(page)
    page.presenter.refresh()
    _drain(page)
    assert "hours" in {row.question.key for row in page.settling.model.rows}
    while page.settling.model.rows:
        page.settling.table.setFocus()
        page.settling.table.choose(_identity(page))
        _press(KEY.Key_1)
        _drain(page)
        page.presenter.refresh()
        _drain(page)
    _press(KEY.Key_F9)
    _drain(page)
    page.presenter.refresh()
    _drain(page)
    (batch,) = page.detail.batches.rows
    assert (batch.number, batch.finished, batch.keyed_again) == (1, True, 1)


def _identity(page: SurveysPage) -> tuple[int, int, str]:
    row = page.settling.model.rows[0]
    return row.batch, row.sheet, row.question.key


def test_a_question_under_the_target_becomes_an_action(opened: Opened, store: Store) -> None:
    page = opened()
    _begun(page)
    _press(KEY.Key_F2)
    _key_sheet(page, KEY.Key_3)
    _press(KEY.Key_Escape)
    page.presenter.refresh()
    _drain(page)
    page.detail.table.setFocus()
    page.detail.table.choose("hours")
    went: list[object] = []
    page._desk.notices.page_asked.connect(lambda *to: went.append(to))
    _press(KEY.Key_F7)
    _drain(page)
    (line,) = register_view(store, actions.REGISTER).lines
    assert (line.entry.text("origin"), line.entry.text("origin_key"), line.entry.numbers("commitments")) == (
        "survey", "1/hours", (5,),
    )  # fmt: skip
    assert went == [("actions", (actions.NAME, line.entry.id))]


def test_a_survey_without_an_answer_has_not_changed_since_the_last_one() -> None:
    before = Share(90, 100)
    points = (Point(1, "2024", Share(80, 100)), Point(2, "2025", before))
    question = Banks(RESOURCES).latest()[0].questions[0]
    assert QuestionResult(question, {}, 0, 0, Share(0, 0), points).change is None
    assert QuestionResult(question, {}, 100, 100, before, points).change is not None


def test_it_is_closed_then_published(opened: Opened, store: Store) -> None:
    page = opened()
    _begun(page)
    page.detail.table.setFocus()
    for key, state in ((KEY.Key_2, CampaignState.CLOSED), (KEY.Key_3, CampaignState.PUBLISHED)):
        _press(key)
        _drain(page)
        page.presenter.refresh()
        _drain(page)
        assert _state(store) is state


@pytest.fixture
def kiosk(opened: Opened, qtbot: QtBot) -> Iterator[tuple[SurveysPage, Kiosk]]:
    """The kiosk of a campaign under way."""
    page = opened()
    _begun(page)
    page.open_kiosk()
    assert page.kiosk is not None
    made = page.kiosk
    qtbot.addWidget(made)
    yield page, made
    made.leave()


def test_somebody_answers_at_the_kiosk(kiosk: tuple[SurveysPage, Kiosk], store: Store) -> None:
    page, window = kiosk
    window._go(1)
    for _ in range(80):
        question = window.question
        if question is None:
            break
        if question.kind is QuestionKind.GRADE:
            window._choose("9")
        else:
            QTest.keyClick(window, KEY.Key_1)
            if question.kind is QuestionKind.SEVERAL:
                window.skip.click()
    QTest.keyClick(window, KEY.Key_1)  # once more, before it is known to be kept
    _drain(page)
    QTest.keyClick(window, KEY.Key_1)  # and while thanked
    _drain(page)
    assert surveys_view(store).lines[0].channels[FormChannel.KIOSK] == 1
    assert window.title.text() == "Merci"
    window.begin_anew()
    assert window._answers == {}


def test_a_touch_answers_at_the_kiosk(kiosk: tuple[SurveysPage, Kiosk]) -> None:
    _page, window = kiosk
    window._go(1)
    for _ in range(2):
        question = window.question
        assert question is not None
        button = next(one for one in window.answers.findChildren(QPushButton) if not one.isHidden())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        given = window._answers[question.key]
        assert given in (question.answers[0], question.answers[:1])


def test_enter_is_enough_to_answer_at_the_kiosk(kiosk: tuple[SurveysPage, Kiosk], store: Store) -> None:
    page, window = kiosk
    window.activateWindow()
    QTest.keyClick(window.focusWidget(), KEY.Key_Return)
    assert window._place == 0
    for _ in range(160):
        if window.question is None:
            break
        QTest.keyClick(window.focusWidget() or window, KEY.Key_Return)
    _drain(page)
    assert surveys_view(store).lines[0].channels[FormChannel.KIOSK] == 1


def test_whoever_leaves_leaves_nothing_and_nobody_closes_it(kiosk: tuple[SurveysPage, Kiosk], store: Store) -> None:
    _page, window = kiosk
    window._go(1)
    QTest.keyClick(window, KEY.Key_1)
    assert window._idle.isActive()
    window.close()
    assert window.isVisible()
    window._idle.timeout.emit()
    assert (window.question, window._answers) == (None, {})
    assert surveys_view(store).lines[0].forms == 0


def test_the_kiosk_speaks_english_too(kiosk: tuple[SurveysPage, Kiosk]) -> None:
    _page, window = kiosk
    window._go(1)
    window.language.click()
    assert window.title.text() == "Do the opening hours suit you?"


def test_the_kiosk_is_in_its_first_language_again_when_nobody_began(kiosk: tuple[SurveysPage, Kiosk]) -> None:
    _page, window = kiosk
    window.language.click()
    assert window._idle.isActive()
    window._idle.timeout.emit()
    assert window.title.text() == "Donnez votre avis"


def test_what_was_chosen_is_told_without_colour(kiosk: tuple[SurveysPage, Kiosk]) -> None:
    _page, window = kiosk
    while window.question is None or window.question.kind is not QuestionKind.SEVERAL:
        window._go(1)
    QTest.keyClick(window, KEY.Key_1)
    QTest.keyClick(window, KEY.Key_2)
    marked = [
        button.text().startswith("✓") for button in window.answers.findChildren(QPushButton) if button.isVisible()
    ]
    assert marked[:3] == [True, True, False]


@pytest.mark.parametrize("asked", [QuestionKind.SCALE, QuestionKind.CHOICE])
def test_no_answer_is_cut_at_twice_the_size(
    kiosk: tuple[SurveysPage, Kiosk], look: Look, qapp: QApplication, asked: QuestionKind
) -> None:
    _page, window = kiosk
    window.showNormal()
    look.apply(qapp, Theme(Scheme.LIGHT, 200))
    window.resize(SIZE)
    while window.question is None or window.question.kind is not asked:
        window._go(1)
    settle()
    area = window.findChild(ScrollPage)
    assert area is not None
    assert window.size() == SIZE
    assert area.horizontalScrollBar().maximum() == 0
    look.apply(qapp, Theme(Scheme.LIGHT, 100))


def test_everything_has_a_name_for_screen_readers(opened: Opened) -> None:
    page = opened()
    _begun(page)
    _press(KEY.Key_F2)
    for widget in page.findChildren(QWidget):
        if isinstance(widget.parent(), QAbstractSpinBox):
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget


@pytest.mark.skipif("SHOTS_DIR" not in os.environ, reason="draws pictures to look at")
@pytest.mark.usefixtures("french")
def test_pictures(opened: Opened, look: Look) -> None:
    page = opened()
    _press(KEY.Key_F2)
    shoot(page, look, "survey-plan", SIZE)
    _press(KEY.Key_Escape)
    _begun(page)
    _press(KEY.Key_F2)
    for digit in (KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_1):
        _key_sheet(page, digit)
    for _ in range(4):
        _press(KEY.Key_2)
    shoot(page, look, "survey-sheet", SIZE)
    _press(KEY.Key_Escape)
    page.presenter.refresh()
    _drain(page)
    shoot(page, look, "survey", SIZE)
    page.open_kiosk()
    assert page.kiosk is not None
    page.kiosk.showNormal()
    page.kiosk._go(1)
    shoot(page.kiosk, look, "kiosk", QSize(1280, 800))
    page.kiosk.leave()
