"""The screens speak French by default and English on choice, and no text is missing."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.translation import Language, install_language

I18N = Path(__file__).parents[3] / "resources" / "i18n"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_texts", I18N / "build_texts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_text_of_the_screens_is_translated_and_compiled(tool: ModuleType) -> None:
    assert list(tool.problems()) == []


def test_french_is_the_language_when_none_is_chosen(qapp: QApplication, french: None) -> None:
    locale = install_language(qapp, I18N)
    assert locale.language() is QLocale.Language.French
    assert sentence(Refusal(RefusalCode.NOBODY_WAITS)) == "Personne n’attend pour ce guichet."
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_english_on_choice(qapp: QApplication, english: None) -> None:
    locale = install_language(qapp, I18N, Language.ENGLISH)
    assert locale.language() is QLocale.Language.English
    assert sentence(Refusal(RefusalCode.NOBODY_WAITS)) == "Nobody is waiting for this counter."


def test_missing_texts_are_told_at_once(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"pupitre_fr\.qm"):
        install_language(qapp, tmp_path)


def test_the_tool_sees_what_is_stale_missing_or_unfinished(tool: ModuleType, tmp_path: Path) -> None:
    ui, folder = tmp_path / "ui", tmp_path / "i18n"
    folder.mkdir()
    (ui / "hall").mkdir(parents=True)
    source = ui / "hall" / "view.py"
    source.write_text("class Hall(QObject):\n    def f(self):\n        return self.tr('Old')\n")
    tool.extract("hall", folder, ui)
    assert "hall_fr.ts: unfinished 'Old'" in list(tool.problems(folder, ui))
    file = folder / "hall_fr.ts"
    file.write_text(
        file.read_text().replace('<translation type="unfinished"></translation>', "<translation>Vieux</translation>")
    )
    tool.release(folder, folder)
    assert list(tool.problems(folder, ui)) == []
    source.write_text(source.read_text().replace("Old", "New"))
    assert list(tool.problems(folder, ui)) == [
        "hall_fr.ts: missing 'New'",
        "hall_fr.ts: no longer used 'Old'",
    ]
    file.write_text(file.read_text().replace("Vieux", "Ancien"))
    assert "pupitre_fr.qm is older than its .ts files" in list(tool.problems(folder, ui))
    (folder / "gone_fr.ts").write_text(file.read_text())
    assert "gone_fr.ts belongs to no area" in list(tool.problems(folder, ui))


def test_the_tool_sees_a_context_of_two_areas(tool: ModuleType, tmp_path: Path) -> None:
    for area in ("hall", "phone"):
        (tmp_path / area).mkdir()
        (tmp_path / area / "view.py").write_text(f"translate('View', '{area}')\n")
    assert "phone_fr.ts: context 'View' is in hall_fr.ts too" in list(tool.problems(tmp_path / "i18n", tmp_path))


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file is not replaced, and the tool says so")
def test_a_program_that_has_the_texts_mapped_keeps_those_it_opened(tool: ModuleType, tmp_path: Path) -> None:
    shutil.copy(I18N / "shell_fr.ts", tmp_path)
    tool.release(tmp_path, tmp_path)
    compiled = tmp_path / "pupitre_fr.qm"
    before = compiled.read_bytes()
    with compiled.open("rb") as opened:
        shutil.copy(I18N / "closing_fr.ts", tmp_path)
        tool.release(tmp_path, tmp_path)
        assert opened.read() == before
    assert compiled.read_bytes() != before
    assert not list(tmp_path.glob("*.part"))
