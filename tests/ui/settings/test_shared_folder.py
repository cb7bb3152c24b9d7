"""The field of the shared folder: a folder that hangs holds nobody up, a late answer is not taken for another."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.outbox import FolderProblem
from desk_app.ui import shared_folder
from desk_app.ui.kit.look import Look
from desk_app.ui.shared_folder import FolderTrial, SharedFolderField


def test_a_folder_that_hangs_is_told_silent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    release, ended = threading.Event(), threading.Event()

    def hang(_folder: Path) -> None:
        release.wait(10)
        ended.set()

    monkeypatch.setattr(shared_folder, "try_folder", hang)
    monkeypatch.setattr(shared_folder, "PATIENCE_MS", 20)
    trial, found = FolderTrial(), list[FolderProblem | None]()
    trial.found.connect(found.append)
    trial.start(str(tmp_path))
    qtbot.waitUntil(lambda: found == [FolderProblem.SILENT])
    release.set()
    assert ended.wait(5)
    qtbot.wait(20)
    assert found == [FolderProblem.SILENT]


def test_another_folder_typed_meanwhile_forgets_the_trial(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    release, ended = threading.Event(), threading.Event()

    def slow(_folder: Path) -> None:
        release.wait(10)
        ended.set()

    monkeypatch.setattr(shared_folder, "try_folder", slow)
    field = SharedFolderField(look, "&Folder", "")
    qtbot.addWidget(field)
    field.show_value(str(tmp_path))
    field.try_it()
    field.show_value(str(tmp_path / "other"))
    release.set()
    assert ended.wait(5)
    qtbot.wait(20)
    assert field.result.isHidden()


def test_a_relative_path_is_not_looked_for_beside_the_program(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "share").mkdir()
    trial, found = FolderTrial(), list[FolderProblem | None]()
    trial.found.connect(found.append)
    trial.start("share")
    qtbot.waitUntil(lambda: found == [FolderProblem.MISSING])


def test_nothing_to_try_while_nothing_is_typed(qtbot: QtBot, look: Look) -> None:
    field = SharedFolderField(look, "&Folder", "")
    qtbot.addWidget(field)
    assert not field.try_button.isEnabled()
    field.edit.setText("  /srv/partage ")
    assert field.try_button.isEnabled()
    assert field.value == "/srv/partage"
