"""The page of the commitments, by its keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.domain.figures.model import Share
from desk_app.domain.frozen import FrozenFigure
from desk_app.domain.indicators.lights import Light
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services.quality.scopes import all_scopes
from desk_app.services.quality.view import Amended, Frozen
from desk_app.storage.store import Store
from desk_app.ui.commitments.page import CommitmentsPage
from desk_app.ui.kit.labels import PlainLabel
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.texts import sentence
from tests.ui.commitments.conftest import SOPHIE, Opened
from tests.ui.desks import drain

KEY = Qt.Key


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(_focused(), key, modifier)


def _type(text: str) -> None:
    QTest.keyClicks(_focused(), text)


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _numbers(page: CommitmentsPage) -> list[int]:
    return [row.commitment.number for row in page.overview.model.rows]


def _cells(page: CommitmentsPage, number: int) -> dict[str, str]:
    row = next(row for row in page.overview.model.rows if row.commitment.number == number)
    return {column.key: column.text(row) for column in page.overview.model.columns}


def test_every_commitment_of_the_scope_is_there(opened: Opened, store: Store) -> None:
    page = opened(store)
    assert _numbers(page) == list(range(1, 29))
    seventh, tenth = _cells(page, 7), _cells(page, 10)
    assert seventh["title"] == "En cas d’affluence, une gestion optimale des files d’attente"
    assert seventh["target"] == "≥\u00a090\u202f%"
    assert seventh["missing"] == "no action under way"
    assert seventh["trend"].startswith("septembre 2026")
    assert (tenth["value"], tenth["n"]) == ("–", "–")
    assert tenth["light"] == "– no record"
    assert tenth["missing"] == "registre des formations"


def test_an_amendment_of_any_indicator_is_told_in_the_list(opened: Opened, store: Store) -> None:
    page = opened(store)
    row = next(row for row in page.overview.model.rows if len(row.indicators) > 1)
    figure = FrozenFigure(Share(12, 12), None, Light.GREY)
    frozen = Frozen("2026-11-05", (Amended("2026-11-23", figure, None),))
    first, other, *rest = row.indicators
    others = replace(row, indicators=(first, replace(other, frozen=frozen), *rest))
    title = said(other.title, page.overview._desk.formats)
    told = next(column for column in page.overview.model.columns if column.key == "missing").text(others)
    assert told.startswith(f"{title} · counted today: 100,0")


def test_too_few_cases_are_told_in_counts(opened: Opened, store: Store) -> None:
    store.write(lambda connection: connection.execute("DELETE FROM hall_day WHERE day < '2026-11-20'"))
    page = opened(store)
    fifth = _cells(page, 5)
    assert fifth["light"] == "○ too few"
    assert fifth["value"].endswith(f" of {fifth['n']}")
    assert fifth["missing"] == f"{30 - int(fifth['n'])} more to judge by"


def test_typed_words_keep_some_and_esc_brings_all_back(opened: Opened, store: Store) -> None:
    page = opened(store)
    _type("affluence")
    assert _numbers(page) == [7]
    _press(KEY.Key_Escape)
    assert len(_numbers(page)) == 28
    _type("actes formation")
    assert _numbers(page) == [19]


def test_letters_typed_in_the_list_go_to_the_filter(opened: Opened, store: Store) -> None:
    page = opened(store)
    page.overview.table.setFocus()
    _type("rendez")
    assert page.overview.filter.text() == "rendez"
    assert 8 in _numbers(page)


def test_enter_opens_a_commitment_and_esc_comes_back_to_it(opened: Opened, store: Store) -> None:
    page = opened(store)
    for _ in range(6):
        _press(KEY.Key_Down)
    _press(KEY.Key_Return)
    detail = page.detail
    assert detail.isVisible()
    assert detail.title.text().startswith("7 · En cas d’affluence")
    assert [row.definition.key for row in detail.indicators.rows] == ["wait.within", "wait.abandoned"]
    assert len(detail.months.rows) == 12
    assert detail.months.rows[0].month.isoformat() == "2026-11-01"
    assert "visites servies après 20 min d’attente au plus" in detail.definition.numerator.text()
    _press(KEY.Key_Down)
    assert "personnes parties pendant l’attente" in detail.definition.numerator.text()
    _press(KEY.Key_Escape)
    assert page.overview.isVisible()
    current = page.overview.table.current()
    assert current is not None
    assert current.commitment.number == 7


def test_alt_and_arrows_go_through_the_commitments_that_are_kept(opened: Opened, store: Store) -> None:
    page = opened(store)
    _type("formulaires")
    kept = _numbers(page)
    _press(KEY.Key_Return)
    _press(KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    _press(KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.detail.title.text().startswith(f"{kept[0]} · ")


def test_a_threshold_tells_its_justification_and_source(opened: Opened, store: Store) -> None:
    page = opened(store)
    _type("26")
    _press(KEY.Key_Return)
    definition = page.detail.definition
    assert definition.target.text() == "Threshold ≥\u00a090\u202f%, default of the framework"
    assert definition.justification.text() == "Fixé par l’intitulé de l’engagement : 90 %."
    assert definition.source.text() == "Source: Page Qualiville de la Ville de Puteaux"
    assert definition.missing.text() == "No record: registre des demandes"


def test_a_state_is_told_by_its_counts(opened: Opened, store: Store, english: None) -> None:
    page = opened(store)
    lights = [badge.text() for badge in page.overview.lights.findChildren(PlainLabel) if badge.isVisible()]
    assert lights[-1] == "– 18 without a record"
    assert sum(int(text.split()[1]) for text in lights) == 28


def test_another_period_is_read(opened: Opened, store: Store) -> None:
    page = opened(store)
    whole = _cells(page, 7)["n"]
    choice = page.overview.period
    assert [choice.itemText(place) for place in range(choice.count())] == [
        "Last twelve months",
        "Year 2026",
        "Novembre 2026",
        "Octobre 2026",
        "Septembre 2026",
    ]
    choice.setFocus()
    _press(KEY.Key_Down)
    drain(page.presenter._desk)
    assert "01/01/2026" in page.overview.about.text()
    assert _cells(page, 7)["n"] == whole


def test_without_a_scope_enter_takes_the_one_proposed(opened: Opened, unscoped_store: Store) -> None:
    page = opened(unscoped_store)
    assert page.empty.isVisible()
    said: list[str] = []
    page.presenter._desk.notices.said.connect(lambda notice: said.append(notice.text))
    _press(KEY.Key_Return)
    drain(page.presenter._desk)
    page.presenter.refresh()
    drain(page.presenter._desk)
    assert len(said) == 1
    assert page.overview.isVisible()
    assert len(all_scopes(unscoped_store)) == 1


def test_only_a_supervisor_takes_the_scope_proposed(opened: Opened, unscoped_store: Store) -> None:
    page = opened(unscoped_store, SOPHIE)
    said: list[str] = []
    page.presenter._desk.notices.said.connect(lambda notice: said.append(notice.text))
    _press(KEY.Key_Return)
    drain(page.presenter._desk)
    assert said == [sentence(Refusal(RefusalCode.SUPERVISOR_ONLY))]
    assert all_scopes(unscoped_store) == ()


def test_everything_has_a_name_for_screen_readers(opened: Opened, store: Store) -> None:
    page = opened(store)
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget
