"""A declared register, by its keys."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.registers import actions
from desk_app.domain.registers.model import Values
from desk_app.domain.registers.registry import REGISTERS
from desk_app.services.registers_reading import EntryLine, Tally, register_view
from desk_app.storage.store import Store
from desk_app.ui.registers.origins import Origins
from tests.ui.conftest import RESOURCES
from tests.ui.registers.conftest import TODAY, Open, record

KEY, HELD = Qt.Key, Qt.KeyboardModifier
NEW: Values = {"title": "Afficher les horaires dehors", "origin": "survey", "commitments": (5,), "owner": "sophie"}


def _lines(store: Store, name: str = actions.NAME) -> dict[int, EntryLine]:
    return {line.entry.id: line for line in register_view(store, REGISTERS[name]).lines}


def test_an_action_from_its_form_to_its_effect_by_keys(opened: Open, store: Store) -> None:
    screen = opened(store, actions.NAME)
    screen.press(KEY.Key_F2)
    screen.type("Afficher les horaires")
    screen.press(KEY.Key_Tab)
    screen.type("2")
    screen.press(KEY.Key_Tab)
    screen.type("5, 7")
    screen.press(KEY.Key_Return)
    (line,) = _lines(store).values()
    assert (line.entry.text("origin"), line.entry.numbers("commitments")) == ("survey", (5, 7))
    assert screen.said == ["No. 1 recorded"]
    screen.press(KEY.Key_Return, KEY.Key_1, KEY.Key_Down, KEY.Key_Tab)
    screen.type("+30")
    screen.press(KEY.Key_Return)
    entry = _lines(store)[1].entry
    assert (entry.state, entry.text("due")) == (actions.PLANNED, "2026-12-23")
    screen.press(KEY.Key_3, KEY.Key_Return, KEY.Key_4)
    screen.type("94 %")
    screen.press(KEY.Key_Tab)
    screen.type("1")
    screen.press(KEY.Key_Return, KEY.Key_5)
    entry = _lines(store)[1].entry
    assert (entry.state, entry.text("done_on"), entry.text("after")) == (actions.CLOSED, TODAY, "94 %")
    assert screen.said[-1] == "No. 1: closed"
    history = screen.screen(actions.NAME).detail.history
    steps = [history.columns[1].text(fact) for fact in history.rows]
    assert steps[0] == "Recorded"
    assert steps[-2:] == ["Effect checked · Did it have its effect? Yes", "Closed"]
    screen.press(KEY.Key_Escape)
    assert screen.screen(actions.NAME).register.isVisible()


def test_the_entry_just_recorded_is_the_one_that_enter_opens(opened: Open, store: Store) -> None:
    record(store, actions.NAME, NEW)
    screen = opened(store, actions.NAME)
    screen.press(KEY.Key_F2)
    screen.type("Un banc")
    screen.press(KEY.Key_Tab)
    screen.type("2")
    screen.press(KEY.Key_Return, KEY.Key_Return)
    assert screen.screen(actions.NAME).detail.title.text() == "No. 2 · Un banc"


def test_what_is_refused_is_said_beside_its_field(opened: Open, store: Store) -> None:
    screen = opened(store, actions.NAME)
    screen.press(KEY.Key_F2, KEY.Key_Return)
    editors = screen.screen(actions.NAME).form.fields.editors
    assert editors["title"].editor.accessibleDescription() == "Fill this in."
    screen.type("Un banc")
    screen.press(KEY.Key_Return)
    assert editors["title"].editor.accessibleDescription() == ""
    assert editors["origin"].editor.accessibleDescription() == "Fill this in."
    editors["due"].editor.setFocus()
    screen.type("demain")
    screen.press(KEY.Key_Return)
    assert editors["due"].editor.accessibleDescription() == "Write a day like 23/11/2026, or +90."
    assert _lines(store) == {}
    screen.press(KEY.Key_Escape)
    assert screen.screen(actions.NAME).register.isVisible()


def test_words_keep_some_the_late_one_says_so_and_esc_leads_back(opened: Open, store: Store) -> None:
    late = {**NEW, "due": "2026-11-20"}
    record(store, actions.NAME, NEW)
    record(store, actions.NAME, late, ("start", {}))
    screen = opened(store)
    tallies = {row.name: row.tally for row in screen.page.index.model.rows}
    assert tallies[actions.NAME] == Tally(total=2, open=2, late=1)
    screen.type("actions")
    screen.press(KEY.Key_Return)
    assert [screen.cells(actions.NAME, number)["standing"] for number in (1, 2)] == ["", "■ overdue"]
    screen.type("progress")
    assert [row.entry.id for row in screen.screen(actions.NAME).list.model.rows] == [2]
    screen.press(KEY.Key_Return)
    assert screen.screen(actions.NAME).detail.title.text() == "No. 2 · Afficher les horaires dehors"
    screen.press(KEY.Key_Escape, KEY.Key_Escape, KEY.Key_Escape)
    assert screen.page.index.isVisible()
    screen.press(KEY.Key_1, KEY.Key_Return, KEY.Key_Escape, KEY.Key_Escape)  # nothing typed: from the table
    assert screen.page.index.isVisible()


def test_another_page_leads_to_one_entry_and_it_is_corrected(opened: Open, store: Store) -> None:
    record(store, actions.NAME, NEW)
    screen = opened(store)
    screen.page.open_entry(actions.NAME, 1)
    screen.settle()
    assert screen.screen(actions.NAME).detail.isVisible()
    screen.press(KEY.Key_F4)
    screen.type(" et dedans")
    screen.press(KEY.Key_Return)
    assert _lines(store)[1].entry.text("title") == "Afficher les horaires dehors et dedans"
    assert screen.screen(actions.NAME).detail.isVisible()


def test_a_register_is_copied_and_made_into_a_table(
    opened: Open, store: Store, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path))
    record(store, actions.NAME, {**NEW, "title": "=1+1"})
    screen = opened(store, actions.NAME)
    screen.press(KEY.Key_C, held=HELD.ControlModifier | HELD.ShiftModifier)
    titles, row = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert dict(zip(titles, row, strict=True))["What is to be done"] == "'=1+1"
    screen.press(KEY.Key_F6)
    file = tmp_path / "Pupitre" / f"improvement-actions-{TODAY}.csv"
    qtbot.waitUntil(lambda: any(str(file) in said for said in screen.said))
    with file.open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream, delimiter=";")) == [titles, row]


def test_a_finding_leads_on_to_its_action(opened: Open, store: Store) -> None:
    record(store, "audits", {"title": "Audit interne", "kind": "internal", "due": TODAY})
    told: Values = {"title": "Horaires non affichés", "kind": "minor", "audit": 1, "commitments": (5,)}
    record(store, "findings", told)
    screen = opened(store)
    screen.page.open_entry("audits", 1)
    screen.settle()
    assert [entry.register for entry in screen.screen("audits").detail.related.model.rows] == ["findings"]
    screen.screen("audits").detail.related.table.setFocus()
    screen.press(KEY.Key_Return, KEY.Key_F7)
    screen.press(KEY.Key_Return)
    (action,) = _lines(store).values()
    assert (action.entry.text("origin"), action.entry.text("origin_key")) == ("finding", "1")
    assert action.entry.numbers("commitments") == (5,)
    assert screen.screen("findings").detail.isVisible()
    assert [entry.id for entry in screen.screen("findings").detail.related.model.rows] == [1]
    assert screen.screen("findings").detail.related.model.rows[0].register == actions.NAME


def test_the_matrix_tells_what_each_posted_agent_lacks(opened: Open, store: Store, english: None) -> None:
    for title, required in (("Accueil du public", True), ("Premiers secours", True), ("Anglais", False)):
        record(store, "courses", {"title": title, "module": "reception", "required": required})
    for agent in ("sophie", "karim"):
        record(store, "posts", {"agent": agent, "module": "reception", "from_day": TODAY})
    held: Values = {"held_on": "2026-01-12", "expires": "2026-12-31"}
    record(store, "trainings", {"agent": "sophie", "course": 1}, ("attend", held))
    record(store, "trainings", {"agent": "sophie", "course": 2}, ("attend", {"held_on": "2026-01-12"}))
    record(store, "trainings", {"agent": "karim", "course": 1}, ("attend", {**held, "expires": "2026-11-22"}))
    screen = opened(store, "trainings", "courses")
    screen.press(KEY.Key_1)
    skills = screen.page.skills
    assert skills is not None
    cells = {row.id: [column.text(row) for column in skills.model.columns] for row in skills.model.rows}
    assert cells == {
        "sophie": ["Sophie", "▲ until 31/12/2026", "✓ in date", "–", ""],
        "karim": ["Karim", "■ expired 22/11/2026", "■ lacking", "–", "Accueil du public, Premiers secours"],
    }
    assert skills.card.aside.text() == "1 agent lacking a required course"
    screen.press(KEY.Key_Down, KEY.Key_Return)
    assert len(screen.screen("trainings").list.model.rows) == 2
    screen.press(KEY.Key_Escape, KEY.Key_Escape)
    assert screen.page.index.isVisible()


def test_the_keyboard_stays_in_an_entry_whose_acts_are_others_now(opened: Open, store: Store, qtbot: QtBot) -> None:
    told: Values = {"title": "Revue 2026", "due": "2027-02-15", "from_day": "2026-01-01", "to_day": "2026-12-31"}
    record(store, "reviews", told)
    screen = opened(store)
    window, elsewhere = QWidget(), QPushButton("elsewhere")
    layout = QVBoxLayout(window)
    for part in (elsewhere, screen.page):
        layout.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    screen.page.open_entry("reviews", 1)
    screen.settle()
    screen.press(KEY.Key_1, KEY.Key_Return)
    assert screen.said[-1] == "No. 1: review held"
    assert screen.screen("reviews").detail.isAncestorOf(screen.focused())
    screen.page.setParent(None)


def test_a_review_tells_what_goes_into_it(opened: Open, store: Store) -> None:
    record(store, actions.NAME, {**NEW, "due": "2026-11-20"}, ("finish", {"done_on": "2026-11-19"}))
    record(store, "incidents", {"title": "Panne", "kind": "computers", "began_on": "2026-11-03"})
    told: Values = {"title": "Revue 2026", "due": "2027-02-15", "from_day": "2026-01-01", "to_day": "2026-12-31"}
    record(store, "reviews", told)
    screen = opened(store)
    screen.page.open_entry("reviews", 1)
    screen.settle()
    inputs = screen.screen("reviews").detail.inputs
    assert inputs is not None
    cells = {row.what.value: inputs.model.columns[1].text(row) for row in inputs.model.rows}
    assert cells["actions"] == "100\N{NARROW NO-BREAK SPACE}% (1 of 1)"
    assert cells["effects"] == "0\N{NARROW NO-BREAK SPACE}% (0 of 1)"
    assert (cells["incidents"], cells["complaints"]) == ("1", "nothing recorded")


def test_where_an_action_comes_from_is_told_in_words(opened: Open, store: Store) -> None:
    origins = Origins(RESOURCES, opened(store, actions.NAME).desk.formats)
    kept = (("indicator", "wait.within"), ("survey", "2/wait"), ("complaint", "12"), ("other", "Council of May"))
    told = [origins.told({"origin": origin, "origin_key": key}) for origin, key in kept]
    assert told == ["Attente de … min au plus", "Temps d’attente", "No. 12", "Council of May"]
