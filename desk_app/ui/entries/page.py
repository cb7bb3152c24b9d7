"""The page of a register: its list, one entry whole and the form, of which one is in sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desk_app.ui.entries.form import RecordForm
from desk_app.ui.entries.presenter import EntryPresenter
from desk_app.ui.entries.view import EntryView
from desk_app.ui.kit.layers import Layers
from desk_app.ui.kit.register_list import RegisterList
from desk_app.ui.shell.desk import Desk
from desk_app.ui.tables import Tables


class EntryPage(QWidget):
    """F2 begins an entry, typed words keep some, Enter opens one, digits do what can be done, Esc comes back.

    A register makes its parts, then has them joined.
    """

    list: RegisterList[Any]
    detail: EntryView[Any]
    form: RecordForm
    presenter: EntryPresenter

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._back_to: QWidget | None = None
        self._tables = Tables(desk, self)

    def join(self, register: QWidget) -> None:
        """Put the parts together; `register` holds the list."""
        self.register = register
        self._layers = Layers(self, register, self.detail, self.form)
        self.presenter.refused.connect(self.form.refuse)
        self.presenter.done.connect(self.detail.stop_asking)
        self.list.begun.connect(self.begin)
        self.list.copied.connect(self._copied)
        self.list.tabled.connect(self._tables.write)
        self.detail.left.connect(self.back)
        self.detail.left.connect(self._desk.notices.entry_left)
        self.detail.amended.connect(self._amend)
        self.form.begun.connect(self.presenter.renew)
        self.form.left.connect(self.leave_form)
        self._layers.bring(register, self.list.filter)

    def begin(self) -> None:
        """A new entry."""
        self.form.begin()
        self.show_form()

    def show_form(self) -> None:
        """The form of a new entry, after which the list comes again."""
        self._back_to = self.register
        self._layers.bring(self.form)

    def open(self, number: int) -> None:
        """One entry whole, shown once it is read; a form begun is left as it is, and stays in its place."""
        if self._layers.currentWidget() is not self.form:
            self._layers.bring(self.register, self.list)
            self.presenter.open(number)

    def back(self) -> None:
        """Back to the list."""
        if self.presenter.opened is not None:
            self.list.table.choose(self.presenter.opened)
        self.presenter.opened = None
        self._layers.bring(self.register, self.list)

    def leave_form(self) -> None:
        """Back to where the form was asked for."""
        if self._back_to is self.detail:
            self._show_detail()
        else:
            self.back()

    def settle(self, *, whole: bool) -> None:
        """Once the register was read: the open entry if it is there, the list if it is no more."""
        shown = self._layers.currentWidget()
        if whole and shown is self.register:
            self._show_detail()
        elif not whole and shown is self.detail:
            self.back()

    def _show_detail(self) -> None:
        self._layers.bring(self.detail)
        self.detail.take_focus()

    def _amend(self, line: object) -> None:
        self._back_to = self.detail
        self.form.open(line)
        self._layers.bring(self.form, self.form.first_corrected)

    def _copied(self, entries: int) -> None:
        self._desk.notices.done(self.copied_words(entries))

    def copied_words(self, entries: int) -> str:
        """What is said of so many entries copied."""
        raise NotImplementedError
