"""The page of the scopes, by its keys: an extension, the certificate, a threshold of the town."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import set_up
from desk_app.domain.actor import Actor
from desk_app.domain.localtime import moment_ms
from desk_app.domain.scope import Scope
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import all_scopes
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.scopes.forms import CertificateForm, OverrideForm, PartForm
from desk_app.ui.scopes.page import ScopesPage
from tests.support.hall import MIGRATIONS, ROOT, SITE
from tests.ui.desks import drain, hand_desk
from tests.ui.shots import shoot

KEY = Qt.Key
RESOURCES = ROOT / "resources"
VALERIE = Actor("valerie", "accueil", SITE, supervisor=True)
Opened = Callable[..., ScopesPage]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A hall that is set up, with the scope of its preset."""
    clock = SetClock(moment_ms("2026-11-23", 600, "Europe/Paris"))
    with Store.open(tmp_path / "hall", MIGRATIONS, clock) as opened:
        set_up(opened, RESOURCES)
        yield opened


@pytest.fixture
def opened(qtbot: QtBot, look: Look, store: Store) -> Opened:
    """The page, read, with the keyboard where it rests."""

    def open_page(actor: Actor = VALERIE) -> ScopesPage:
        desk = hand_desk(look, store, clock=store.clock, actor=actor)
        page = ScopesPage(desk, Frameworks(RESOURCES), RESOURCES / "presets")
        qtbot.addWidget(page)
        page.resize(QSize(1366, 768))
        page.show()
        qtbot.waitUntil(lambda: drain(desk) > 0)
        page.setFocus()
        return page

    return open_page


def _press(key: Qt.Key) -> None:
    QTest.keyClick(_focused(), key)


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _drain(page: ScopesPage) -> None:
    while drain(page._desk):
        QApplication.processEvents()


def _scope(store: Store) -> Scope:
    return all_scopes(store)[0]


def test_the_scope_says_how_many_commitments_it_holds(opened: Opened) -> None:
    page = opened()
    assert page.held.text().startswith("28 commitments of Qualiville 2013")
    assert len(page.parts.rows) == 3
    assert page.certificate.text() == "No certificate yet: the town is a candidate."


def test_f2_extends_the_scope_and_enter_puts_it_in_force(opened: Opened, store: Store) -> None:
    page = opened()
    _press(KEY.Key_F2)
    form = page.form
    assert isinstance(form, PartForm)
    form.site.editor.setText("mediatheque")
    form.modules["services"].setChecked(True)
    _press(KEY.Key_Return)
    _drain(page)
    part = _scope(store).parts[-1]
    assert (part.site, part.modules, part.services, part.from_day) == (
        "mediatheque", ("services",), (), date(2026, 11, 23),
    )  # fmt: skip
    assert page.form is None
    assert len(page.parts.rows) == 4


def test_a_part_without_a_module_is_refused_in_the_form_and_esc_leaves_it(opened: Opened, store: Store) -> None:
    page = opened()
    _press(KEY.Key_F2)
    _press(KEY.Key_Return)
    _drain(page)
    assert page.form is not None
    assert "modules" in page.form.trouble.text()
    _press(KEY.Key_Escape)
    assert page.form is None
    assert _scope(store).version == 1


def test_enter_on_a_part_ends_it(opened: Opened, store: Store) -> None:
    page = opened()
    page.parts_table.setFocus()
    _press(KEY.Key_Return)
    form = page.form
    assert isinstance(form, PartForm)
    form.ends.setChecked(True)
    _press(KEY.Key_Return)
    _drain(page)
    assert _scope(store).parts[0].to_day == date(2026, 11, 23)


def test_f4_tells_the_certificate_with_an_audit_each_year(opened: Opened, store: Store) -> None:
    page = opened()
    _press(KEY.Key_F4)
    form = page.form
    assert isinstance(form, CertificateForm)
    QTest.keyClicks(_focused(), "2026/111-02")
    _press(KEY.Key_Return)
    _drain(page)
    certificate = _scope(store).certificate
    assert certificate is not None
    assert (certificate.number, certificate.expires_on) == ("2026/111-02", date(2029, 11, 23))
    assert [audit.day.year for audit in certificate.audits] == [2027, 2028, 2029]
    assert len(page.audits.rows) == 3
    page.open_entry("scopes", _scope(store).id)  # as the deadline of an audit does
    assert _focused() is page.audits_table


def test_f6_sets_a_threshold_with_its_reason(opened: Opened, store: Store) -> None:
    page = opened()
    _press(KEY.Key_F6)
    form = page.form
    assert isinstance(form, OverrideForm)
    form.threshold.editor.setCurrentIndex(form.threshold.editor.findData("wait.target_share"))
    named = [form.threshold.editor.itemText(place) for place in range(form.threshold.editor.count())]
    assert not [title for title in named if "_" in title or title.isdigit()]
    form.value.editor.setValue(85.5)
    _press(KEY.Key_Return)
    assert form.why.refusal.text()
    form.why.editor.setText("Travaux")
    _press(KEY.Key_Return)
    _drain(page)
    (override,) = _scope(store).overrides
    assert (override.threshold, override.value, override.justification) == (
        "wait.target_share", Fraction(171, 200), "Travaux",
    )  # fmt: skip


def test_only_a_supervisor_changes_a_scope(opened: Opened, store: Store) -> None:
    page = opened(Actor("sophie", "accueil", SITE))
    _press(KEY.Key_F4)
    QTest.keyClicks(_focused(), "1")
    _press(KEY.Key_Return)
    _drain(page)
    assert page.form is not None
    assert page.form.trouble.text()
    assert _scope(store).version == 1


@pytest.mark.usefixtures("french")
def test_pictures(opened: Opened, look: Look, store: Store) -> None:
    page = opened()
    shoot(page, look, "scopes", QSize(1366, 768))
    page.open_part(page.parts.rows[1])
    shoot(page, look, "scopes-part", QSize(1366, 900))
    page.open_certificate()
    shoot(page, look, "scopes-certificate", QSize(1366, 900))
    page.open_override()
    shoot(page, look, "scopes-threshold", QSize(1366, 768))
