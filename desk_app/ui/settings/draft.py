"""The document as it is being changed: nothing of it is in force until it is saved."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk_app.domain.settings import Settings
from desk_app.domain.settings_document import to_document
from desk_app.domain.settings_merge import Merged, merge
from desk_app.services.settings import NEW

Step = str | int


class Draft(QObject):
    """`loaded` says that every section must be shown anew, `changed` that something was typed.

    `version` is the one the changes were made from.
    """

    loaded = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.version = 0
        self.document: dict[str, Any] = {}
        self._base: dict[str, Any] = {}
        self._made = 0

    @property
    def dirty(self) -> tuple[str, ...]:
        """The fields of the document that were changed and not saved."""
        return tuple(field for field in self.document if self.document[field] != self._base.get(field))

    def load(self, settings: Settings) -> None:
        """Begin anew from the settings in force."""
        self.version = settings.version
        self._base = to_document(settings)
        self.document = deepcopy(self._base)
        self.loaded.emit()

    def rebase(self, settings: Settings) -> tuple[str, ...]:
        """Put my changes on top of a version saved meanwhile; the fields where both changed the same thing."""
        merged: Merged = merge(self._base, self.document, to_document(settings))
        self.version = settings.version
        self._base = to_document(settings)
        self.document = deepcopy(merged.document)
        self.loaded.emit()
        return merged.met

    def settle(self, document: dict[str, Any]) -> None:
        """Note that a document was saved: only what was typed since is a change."""
        self._base = deepcopy(document)
        self.changed.emit()

    def give_up(self) -> dict[str, Any]:
        """Forget the changes; what they were."""
        given_up = self.document
        self.document = deepcopy(self._base)
        self.loaded.emit()
        return given_up

    def take(self, document: dict[str, Any]) -> None:
        """Go on from another document, in place of what was typed."""
        self.document = deepcopy(document)
        self.loaded.emit()

    def value(self, *path: Step) -> Any:
        """What stands at a place of the document."""
        found: Any = self.document
        for step in path:
            found = found[step]
        return found

    def put(self, value: object, *path: Step) -> None:
        """Change what stands at a place of the document."""
        *above, last = path
        holder = self.value(*above)
        if holder[last] != value:
            holder[last] = value
            self.changed.emit()

    def is_new(self, field: str, place: int) -> bool:
        """Whether an entry of a list was never saved."""
        return all(entry["id"] != self.document[field][place]["id"] for entry in self._base.get(field, ()))

    def add(self, field: str, **values: Any) -> int:
        """A new entry at the end of a list; its place."""
        self._made += 1
        self.document[field].append({"id": f"{NEW}{self._made}", **values})
        self.changed.emit()
        return len(self.document[field]) - 1

    def remove(self, field: str, place: int) -> None:
        """Take an entry out of a list; counters no longer name a service that goes."""
        gone = self.document[field].pop(place)
        if field == "services":
            for counter in self.document["counters"]:
                counter["services"] = [service for service in counter["services"] if service != gone["id"]]
        self.changed.emit()

    def move(self, field: str, place: int, by: int) -> int:
        """Move an entry of a list up or down; its new place."""
        entries = self.document[field]
        target = max(0, min(len(entries) - 1, place + by))
        entries.insert(target, entries.pop(place))
        self.changed.emit()
        return target
