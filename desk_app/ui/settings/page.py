"""The settings page: the sections at the left, the one that is open, and the bar that saves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desk_app.domain.refusals import Refusal
from desk_app.services.settings_reading import SettingsView
from desk_app.ui.kit.banner import Banner
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.kit.theme import SPACES, Theme
from desk_app.ui.settings import kinds, premises_kinds
from desk_app.ui.settings.chapters import Chapter, Chapters
from desk_app.ui.settings.entries_section import EntriesSection, EntryKind
from desk_app.ui.settings.history_section import HistorySection
from desk_app.ui.settings.hours_section import HoursSection
from desk_app.ui.settings.letter_section import LetterSection
from desk_app.ui.settings.look_section import LookSection
from desk_app.ui.settings.presenter import SettingsPresenter
from desk_app.ui.settings.retention_section import RetentionSection
from desk_app.ui.settings.save_bar import SaveBar
from desk_app.ui.settings.section import Section
from desk_app.ui.settings.site_section import HallSection, SendingSection, SiteSection
from desk_app.ui.settings.thresholds_section import ThresholdsSection
from desk_app.ui.settings.tickets_section import TicketsSection
from desk_app.ui.settings.words import field_words, refusal_words
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.notices import Notice
from desk_app.ui.shell.remembered import Remembered


class SettingsPage(QWidget):
    """Ctrl+S saves, Ctrl+Page Up and Down change the section, F2 adds. No window is closed over unsaved changes."""

    def __init__(self, desk: Desk, put_theme: Callable[[Theme], None], remembered: Remembered) -> None:
        super().__init__()
        self._desk = desk
        self._window: QWidget | None = None
        self._warned = False
        self.presenter = SettingsPresenter(desk, self)
        self._view: SettingsView | None = None
        self._history: HistorySection | None = None
        self.chapters = Chapters(self.presenter.draft, self._made_chapters(put_theme, remembered))
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Sections"))
        self.names.addItems(self.chapters.names)
        self.banner = Banner(desk.look)
        self.bar = SaveBar(desk)
        self._lay_out()
        self._connect()
        self._bind_keys()
        self.setFocusProxy(self.names)
        self.names.setCurrentRow(0)

    def _made_chapters(self, put_theme: Callable[[Theme], None], remembered: Remembered) -> tuple[Chapter, ...]:
        desk, draft = self._desk, self.presenter.draft

        def entries(name: str, field: str, kind: Callable[[], EntryKind]) -> Chapter:
            return Chapter(name, (field,), lambda: EntriesSection(desk, draft, kind()))

        return (
            Chapter(self.tr("Place"), SiteSection.fields, lambda: SiteSection(draft)),
            entries(self.tr("Services"), "services", kinds.services),
            entries(self.tr("Counters"), "counters", kinds.counters),
            entries(self.tr("Rooms"), "rooms", kinds.rooms),
            entries(self.tr("Contacts without a ticket"), "contact_reasons", kinds.reasons),
            entries(self.tr("Reasons of calls"), "call_reasons", kinds.call_reasons),
            entries(self.tr("Acts issued"), "act_types", kinds.act_types),
            entries(self.tr("Objects of requests"), "request_objects", kinds.objects),
            entries(self.tr("Agents"), "agents", kinds.agents),
            Chapter(self.tr("Hours"), HoursSection.fields, lambda: HoursSection(desk, draft)),
            entries(self.tr("Closures"), "closures", lambda: premises_kinds.closures(desk)),
            entries(self.tr("Premises"), "capacities", lambda: premises_kinds.capacities(desk)),
            Chapter(self.tr("Thresholds"), ThresholdsSection.fields, lambda: ThresholdsSection(desk, draft)),
            Chapter(self.tr("Hall"), HallSection.fields, lambda: HallSection(draft)),
            Chapter(self.tr("Tickets"), TicketsSection.fields, lambda: TicketsSection(desk, draft)),
            Chapter(self.tr("Sending"), SendingSection.fields, lambda: SendingSection(draft, desk.look)),
            Chapter(self.tr("Letters"), LetterSection.fields, lambda: LetterSection(draft)),
            Chapter(self.tr("Personal data"), RetentionSection.fields, lambda: RetentionSection(desk, draft)),
            Chapter(self.tr("This computer"), (), lambda: LookSection(draft, desk.look, put_theme, remembered)),
            Chapter(self.tr("Versions"), (), self._made_history),
        )

    def _made_history(self) -> HistorySection:
        self._history = HistorySection(self._desk, self.presenter.draft)
        self._history.taken_up.connect(self.presenter.take_up)
        if self._view is not None:
            self._history.show_versions(self._view)
        return self._history

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(SPACES["m"])
        self._menu = Card()
        self._menu.body.addWidget(self.names)
        body.addWidget(self._menu)
        body.addWidget(ScrollPage(self.chapters), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(SPACES["l"],) * 4)
        layout.setSpacing(SPACES["m"])
        layout.addWidget(self.banner)
        layout.addLayout(body, 1)
        layout.addWidget(self.bar)
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _connect(self) -> None:
        presenter = self.presenter
        self.names.currentRowChanged.connect(self.chapters.open)
        self.names.itemActivated.connect(lambda _item: self._section().setFocus())
        presenter.view_read.connect(self._show)
        presenter.refused.connect(self._show_refusal)
        presenter.met.connect(self._show_met)
        presenter.saved.connect(self.banner.clear)
        presenter.draft.changed.connect(self._show_state)
        presenter.draft.loaded.connect(self._show_state)
        self.bar.save.clicked.connect(presenter.save)
        self.bar.drop.clicked.connect(presenter.give_up)
        self._desk.ticks.beat.connect(self._show_state)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+S": self.presenter.save,
            "Ctrl+PgUp": lambda: self._turn(-1),
            "Ctrl+PgDown": lambda: self._turn(1),
        }
        for key in ("F2", "Alt+Up", "Alt+Down"):
            keys[key] = partial(self._press, key)
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _press(self, key: str) -> None:
        """A key of the section that is open, wherever the keyboard is."""
        act = self._section().keys.get(key)
        if act is not None:
            act()

    def _section(self) -> Section:
        return self.chapters.open(max(0, self.names.currentRow()))

    def hideEvent(self, event: QHideEvent) -> None:
        """On another page, what is not saved is told in the bar, with the way back."""
        super().hideEvent(event)
        if self.presenter.draft.dirty and self._window is not None and self._window.isVisible():
            text = self.tr("Changes of the settings are not saved yet")
            go_back = partial(self._desk.notices.go_to, "settings")
            self._desk.notices.said.emit(Notice(text, Tone.WARN, False, self.tr("Go back to them"), go_back))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing the window over unsaved changes is refused once, with what to do about them."""
        if event.type() == QEvent.Type.Close and watched is self._window and self._keeps_open():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _keeps_open(self) -> bool:
        if not self.presenter.draft.dirty or self._warned:
            return False
        self._warned = True
        self._desk.notices.go_to("settings")
        self.banner.say(
            Tone.WARN,
            self.tr("Changes of the settings are not saved. Save them with Ctrl+S, or close again to drop them."),
        )
        return True

    def _turn(self, by: int) -> None:
        self.names.setCurrentRow((self.names.currentRow() + by) % self.names.count())

    def _show(self, view: SettingsView) -> None:
        self._view = view
        if self._history is not None:
            self._history.show_versions(view)
        self._show_state()

    def _show_state(self) -> None:
        words = field_words()
        dirty = tuple(dict.fromkeys(words.get(field, field) for field in self.presenter.draft.dirty))
        if not dirty:
            self._warned = False
        self.bar.show_state(dirty, self._desk.actor())

    def _show_refusal(self, refusal: Refusal) -> None:
        """Open the section of the field and say it there."""
        told = refusal.details
        field, part = str(told["field"]), str(told.get("part", ""))
        entry = told.get("entry")
        sentence = refusal_words(field, part)
        place = self.chapters.place_of(field)
        if place is not None:
            self.names.setCurrentRow(place)
            if self._section().refuse(field, entry if isinstance(entry, int | str) else None, part, sentence):
                self._desk.notices.warn(self.tr("Not saved: one field has to be corrected."))
                return
        self._desk.notices.warn(sentence)

    def _show_met(self, fields: tuple[str, ...]) -> None:
        words = field_words()
        told = ", ".join(dict.fromkeys(words.get(field, field) for field in fields))
        text = self.tr("Somebody else changed the same thing: {fields}. Your text was kept; look at it before saving.")
        self.banner.say(Tone.WARN, text.format(fields=told))

    def _fit(self) -> None:
        self._menu.setFixedWidth(self._desk.look.theme.px(230))
