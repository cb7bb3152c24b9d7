"""What every section of the settings is: it shows the draft, and says what is refused beside its field."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui.kit.card import Card
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.parts import AnyPart

Place = int | str | None


class Section(QWidget):
    """`fields` are those of the document that it edits, `keys` what its own keys do."""

    fields: tuple[str, ...] = ()

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.draft = draft
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(SPACES["m"])
        self.keys: dict[str, Callable[[], None]] = {}
        draft.loaded.connect(self.show_draft)

    def show_draft(self) -> None:
        """Show the draft anew."""

    def refuse(self, field: str, entry: Place, part: str, sentence: str) -> bool:
        """Say beside its field why it is refused; False when there is no such field here."""
        del field, entry, part, sentence
        return False


class FormSection(Section):
    """Cards of parts, each bound to one place of the document: `path` by the key of the part."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self._paths: dict[str, tuple[str, ...]] = {}
        self._parts: dict[str, AnyPart] = {}

    def bind(self, part: AnyPart, *path: str) -> AnyPart:
        """Let a part show and change a place of the document."""
        if not self._parts:
            self.setFocusProxy(part.editor)
        self._paths[part.key], self._parts[part.key] = path, part
        part.edited.connect(lambda value: self.draft.put(value, *path))
        return part

    def add_card(self, title: str, parts: Iterable[QWidget]) -> Card:
        """A card of parts, one under another."""
        card = Card(title)
        card.body.setSpacing(SPACES["l"])
        for part in parts:
            card.body.addWidget(part)
        self.box.addWidget(card)
        return card

    def show_draft(self) -> None:
        for key, part in self._parts.items():
            part.accept()
            part.show_value(self.draft.value(*self._paths[key]))

    def refuse(self, field: str, entry: Place, part: str, sentence: str) -> bool:
        found = self._parts.get(part or field) if field in self.fields else None
        if found is None:
            return False
        found.refuse(sentence)
        return True
