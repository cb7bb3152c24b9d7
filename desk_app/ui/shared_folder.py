"""The field of the shared folder: typed or browsed, and tried in the background, whatever the folder does."""

from __future__ import annotations

import threading
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desk_app.domain.outbox import FolderProblem
from desk_app.exchange.folder.trial import try_folder
from desk_app.ui.kit.buttons import Button
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.labels import PlainLabel
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.publishing_words import folder_problem_sentences

PATIENCE_MS = 10_000
_LONGEST = 1_000


class FolderTrial(QObject):
    """Tries one folder at a time on a thread nobody waits for; `found` tells a `FolderProblem` or None, once."""

    found = Signal(object)
    _ended = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trial = 0
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._tell(self._trial, FolderProblem.SILENT))
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self, folder: str) -> None:
        """Try a folder; an earlier trial that has not ended is forgotten."""
        self._trial += 1
        self._patience.start()
        threading.Thread(target=self._work, args=(self._trial, folder), name="folder-trial", daemon=True).start()

    def forget(self) -> None:
        """Tell nothing of the trial under way."""
        self._trial += 1
        self._patience.stop()

    def _work(self, trial: int, folder: str) -> None:
        problem = try_folder(Path(folder)) if Path(folder).is_absolute() else FolderProblem.MISSING
        if shiboken6.isValid(self):
            self._ended.emit(trial, problem)

    def _tell(self, trial: int, problem: FolderProblem | None) -> None:
        if trial == self._trial:
            self.forget()
            self.found.emit(problem)


class SharedFolderField(QWidget):
    """`value` is the path typed, empty for none; `changed` follows each change of it."""

    changed = Signal(str)

    def __init__(self, look: Look, label: str, hint: str) -> None:
        super().__init__()
        self.edit = LineEdit(_LONGEST)
        self.field = FormField(label, self.edit, hint=hint)
        self.browse = Button(look, self.tr("Browse…"), icon="folder-open")
        self.try_button = Button(look, self.tr("Try this folder"), icon="send")
        self.result = PlainLabel(wrap=True)
        self.trial = FolderTrial(self)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACES["s"])
        flow.addWidget(self.browse)
        flow.addWidget(self.try_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACES["s"])
        for part in (self.field, buttons, self.result):
            layout.addWidget(part)
        self.edit.textChanged.connect(self._changed)
        self.browse.clicked.connect(self._browse)
        self.try_button.clicked.connect(self.try_it)
        self.trial.found.connect(self._show_result)
        self._changed()

    @property
    def value(self) -> str:
        """The path, as it is kept."""
        return self.edit.value

    def show_value(self, folder: str) -> None:
        """Show another path."""
        if folder != self.value:
            self.edit.setText(folder)

    def try_it(self) -> None:
        """Try the folder typed; the screen goes on meanwhile."""
        self.result.set_tone(Tone.NEUTRAL)
        self.result.setText(self.tr("Writing and reading back a small file…"))
        self.result.show()
        self.trial.start(self.value)

    def _changed(self) -> None:
        self.trial.forget()
        self.field.accept()
        self.result.hide()
        self.try_button.setEnabled(bool(self.value))
        self.changed.emit(self.value)

    def _show_result(self, problem: FolderProblem | None) -> None:
        if problem is None:
            text = self.tr("✓ This folder is fit: a small file was written in it, read back and removed.")
        else:
            text = folder_problem_sentences()[problem]
        self.result.set_tone(Tone.GOOD if problem is None else Tone.BAD)
        self.result.setText(text)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Shared folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.edit.setText)
        dialog.open()
