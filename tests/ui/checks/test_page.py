"""The page of check grids, by its keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desk_app.domain.checks.answers import Answer
from desk_app.domain.checks.run import RunState
from desk_app.services.checks_reading import ChecksView, checks_view
from desk_app.storage.check_words import WHOLE, Note
from desk_app.storage.store import Store
from desk_app.ui.checks.words import grid_words
from tests.ui.checks.conftest import GRIDS, TODAY, Opened, use

Open = Callable[[Store], Opened]
KEY, HELD = Qt.Key, Qt.KeyboardModifier


def _view(store: Store) -> ChecksView:
    return checks_view(store, GRIDS)


def _grids(screen: Opened) -> list[str]:
    model = screen.page.overview.todo
    return [f"{model.columns[0].text(row)}: {model.columns[2].text(row)}" for row in model.rows]


def test_grids_are_put_in_use_by_one_key_each(opened: Open, store: Store) -> None:
    screen = opened(store)
    assert _grids(screen) == []
    screen.press(KEY.Key_F7, KEY.Key_Return, KEY.Key_Down, KEY.Key_1, KEY.Key_Escape)
    assert _grids(screen) == ["Accessibilité: ● to do", "Signalétique: ● to do"]
    assert screen.said == ["Signalétique: each month", "Accessibilité: each week"]
    screen.press(KEY.Key_F7, KEY.Key_4, KEY.Key_Escape)
    assert _grids(screen) == ["Signalétique: ● to do"]


def test_a_whole_round_is_a_letter_a_point_and_enter(opened: Open, store: Store) -> None:
    use(store, "message")
    screen = opened(store)
    screen.press(KEY.Key_Return)
    screen.type("cc")
    screen.press(KEY.Key_Return)
    assert screen.page.sheet.trouble.text() == "5 point(s) left to answer"
    screen.type("nscCC")
    screen.press(KEY.Key_Return)
    (line,) = _view(store).runs
    assert (line.run.grid, line.run.done_on, line.run.met, line.run.checked) == ("message", TODAY, 5, 6)
    assert [item.id for item in line.failures] == ["hours"]
    assert line.notes == {}
    assert screen.said == ["Message hors horaires: 83\u202f% recorded"]
    assert _grids(screen) == ["Message hors horaires: ✓ done"]


def test_a_note_is_asked_for_by_its_key_and_what_is_filled_is_not_lost(opened: Open, store: Store) -> None:
    use(store, "message")
    screen = opened(store)
    screen.press(KEY.Key_Return)
    screen.type("n")
    screen.press(KEY.Key_F2)  # of the point that was just answered
    screen.type("Coupe trop vite")
    screen.press(KEY.Key_Tab)
    screen.type("essai.jpg")
    screen.press(KEY.Key_Return, KEY.Key_Escape)
    assert screen.page.overview.isVisible()
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_Backspace)  # on the first point left: nothing to take back
    screen.type("cccccc")
    screen.press(KEY.Key_Return)
    (line,) = _view(store).runs
    assert line.notes == {"answers": Note("Coupe trop vite", "essai.jpg")}
    assert [item.id for item in line.failures] == ["answers"]


def test_several_are_told_in_numbers(opened: Open, store: Store) -> None:
    use(store, "letters")
    screen = opened(store)
    screen.press(KEY.Key_Return)
    screen.type("n2")
    screen.press(KEY.Key_Down)
    screen.type("cn3")  # of the point after
    screen.press(KEY.Key_Down)
    screen.type("ccc")
    screen.type("s12n1")
    screen.press(KEY.Key_Down)
    screen.type("s")
    sheet = screen.page.sheet
    assert sheet.whole.isVisible()
    assert (sheet.whole.editor.minimum(), sheet.whole.editor.maximum()) == (14, 17)
    sheet.whole.editor.setFocus()
    screen.press(KEY.Key_Up, KEY.Key_Return)
    (line,) = _view(store).runs
    told = line.run.answers
    assert told is not None
    assert (told.observed, told.whole, line.run.met, line.run.checked) == (20, 15, 15, 20)
    assert told.items["addressee"] == Answer(failed=2)
    assert told.items["agent"] == Answer(failed=3)
    assert told.items["remedies"] == Answer(failed=1, not_applicable=12)
    assert told.items["receipt"] == Answer(not_applicable=20)


def test_a_mystery_test_from_its_plan_to_its_score(opened: Open, store: Store) -> None:
    screen = opened(store)
    screen.press(KEY.Key_F2)
    screen.type("2")
    screen.type("Horaires du samedi")
    screen.press(KEY.Key_Return)
    assert _grids(screen) == ["Appel mystère · Horaires du samedi: ● planned"]
    screen.press(KEY.Key_Return, KEY.Key_F7)
    assert _grids(screen) == ["Appel mystère · Horaires du samedi: ● made, to score"]
    screen.press(KEY.Key_Return)
    screen.type("ccccscnccc")
    screen.press(KEY.Key_Return)
    (line,) = _view(store).runs
    assert (line.run.state, line.run.met, line.run.checked) == (RunState.SCORED, 11, 14)
    assert line.notes == {WHOLE: Note("Horaires du samedi")}
    screen.press(KEY.Key_F2)
    screen.type("1")
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_Return, KEY.Key_F9)
    assert _grids(screen) == []


def test_what_fails_is_listed_until_it_complies_and_an_action_is_one_key(opened: Open, played: Store) -> None:
    screen = opened(played)
    model = screen.page.overview.failing
    told = [(line.item.id, model.columns[2].text(line)) for line in model.rows]
    assert told[0] == ("display", "none")
    assert ("opening_hours", "critical, none") in told
    screen.press(KEY.Key_F5)
    assert model.columns[2].text(model.rows[0]) == "no. 1"
    assert screen.said[-1].startswith("Improvement action proposed: Signalétique")
    screen.press(KEY.Key_F5)  # once only
    assert len(screen.said) == 1


def test_the_past_is_found_read_corrected_and_copied(opened: Open, played: Store, english: None) -> None:
    screen = opened(played)
    screen.press(KEY.Key_F3)
    screen.type("signal 05/11")
    assert [line.run.done_on for line in screen.page.history.model.rows] == ["2026-11-05"]
    screen.press(KEY.Key_C, held=HELD.ControlModifier | HELD.ShiftModifier)
    copied = QGuiApplication.clipboard().text()
    assert "05/11/2026" in copied
    assert "Écran noir" not in copied
    screen.press(KEY.Key_Return)
    screen.type("c")  # locked
    number = screen.page.sheet.draft.run if screen.page.sheet.draft else 0
    screen.press(KEY.Key_Return)
    assert screen.page.sheet.isVisible()
    screen.press(KEY.Key_F4, KEY.Key_Down)
    screen.type("c")
    screen.press(KEY.Key_Return)
    assert screen.page.history.isVisible()
    line = next(line for line in _view(played).runs if line.run.id == number)
    assert [item.id for item in line.failures] == ["display"]
    screen.press(KEY.Key_Escape)
    assert len(screen.page.history.model.rows) > 1
    screen.press(KEY.Key_Escape)
    assert screen.page.overview.isVisible()


def test_a_deadline_leads_to_its_test_and_an_action_to_its_round(opened: Open, played: Store) -> None:
    screen = opened(played)
    test = _view(played).tests[0]
    screen.page.open_entry("checks", test.run.id)
    assert screen.page.sheet.scenario.text() == "Acte de naissance pour un mariage"
    screen.press(KEY.Key_Escape)
    screen.page.open_entry("checks", 1)
    assert screen.page.sheet.title.text() == "Signalétique · 08/09/2026"


def test_a_round_older_than_those_shown_is_opened_too(opened: Open, played: Store) -> None:
    screen = opened(played)
    view = screen.page._view
    assert view is not None
    screen.page._take(replace(view, runs=()))
    screen.page.open_entry("checks", 1)
    screen.settle()
    assert screen.page.sheet.title.text() == "Signalétique · 08/09/2026"
    screen.press(KEY.Key_Escape)
    screen.page.open_entry("checks", 999)
    screen.settle()
    assert screen.said[-1] == "The round or test no. 999 is not there."


def test_a_deadline_leads_to_its_grid(opened: Open, played: Store) -> None:
    screen = opened(played)
    screen.page.open_entry("checks", "cleanliness")
    assert screen.page.sheet.isVisible()
    assert screen.page.sheet.draft is not None
    assert screen.page.sheet.draft.grid.id == "cleanliness"


def test_the_grids_are_called_as_their_files_call_them(english: None) -> None:
    assert grid_words() == {grid.id: grid.title.en for grid in GRIDS.all()}


def test_the_grids_are_called_so_in_french_too(french: None) -> None:
    assert grid_words() == {grid.id: grid.title.fr for grid in GRIDS.all()}
