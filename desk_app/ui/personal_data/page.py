"""The page of personal data: what is kept above, what a person may ask for below."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui.kit.theme import SPACES
from desk_app.ui.personal_data.classes_card import ClassesCard
from desk_app.ui.personal_data.person_card import PersonCard
from desk_app.ui.personal_data.presenter import PersonalDataPresenter
from desk_app.ui.shell.desk import Desk


class PersonalDataPage(QWidget):
    """F3 goes to the field of a person; F5, F6 and F7 print."""

    def __init__(self, desk: Desk, resources: Path) -> None:
        super().__init__()
        self.classes = ClassesCard(desk)
        self.person = PersonCard(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(SPACES["l"],) * 4)
        layout.setSpacing(SPACES["m"])
        layout.addWidget(self.person)
        layout.addWidget(self.classes)
        layout.addStretch(1)
        self.presenter = PersonalDataPresenter(desk, self, resources)
        self._connect()
        self.setFocusProxy(self.person.typed.editor)

    def _connect(self) -> None:
        presenter, printing = self.presenter, self.presenter.printing
        presenter.read.connect(self.classes.show_view)
        presenter.found.connect(self.person.show_found)
        self.person.sought.connect(presenter.seek)
        self.person.handed.connect(presenter.hand_over)
        self.person.erased.connect(presenter.erase)
        self.classes.slip.connect(printing.print_slip)
        self.classes.record.connect(printing.print_record)
        self.classes.notice.connect(printing.print_notice)
        keys: dict[str, Callable[[], None]] = {
            "F3": self.person.typed.editor.setFocus,
            "F5": self.classes.ask_slip,
            "F6": printing.print_record,
            "F7": printing.print_notice,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
