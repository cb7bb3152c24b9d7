"""The second step: what the place and its desk are called, and who works there."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desk_app.domain.settings import SiteKind
from desk_app.services.setting_up import Beginning, Flaw, Newcomer, site_id
from desk_app.ui.first_start.names import LONGEST_NAME, NameLines
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.theme import SPACES


class DeskStep(QWidget):
    """The names come proposed from the preset and stay once they were typed over."""

    def __init__(self) -> None:
        super().__init__()
        self._proposed = ""
        self._kind = SiteKind.TOWN_HALL
        self.town = FormField(
            self.tr("&Town"), LineEdit(LONGEST_NAME), hint=self.tr("At the head of the documents; may be empty.")
        )
        self.site = FormField(self.tr("Name of the &place"), LineEdit(LONGEST_NAME), hint=" ")
        self.desk = FormField(
            self.tr("Name of this &desk"),
            LineEdit(LONGEST_NAME),
            hint=self.tr("Tells this computer from the others of the place."),
        )
        self.names = NameLines()
        self.people = FormField(
            self.tr("&Who works here"),
            self.names,
            hint=self.tr("Whoever is in charge may change the settings and correct a time. Others can be named later."),
        )
        self.alone = QCheckBox(self.tr("One person &alone works here"))
        self.alone_told = PlainLabel(role=Role.SMALL, wrap=True)
        self.desk.editor.setText(self.tr("Reception"))
        self._lay_out()
        self.site.editor.textChanged.connect(self._show_id)
        self.desk.editor.textChanged.connect(self._show_alone)
        self.alone.toggled.connect(self._show_alone)
        for field in (self.site, self.desk):
            field.editor.textChanged.connect(field.accept)
        self.names.changed.connect(self.people.accept)
        self.setFocusProxy(self.site.editor)

    def welcome(self, kind: SiteKind, proposed: str) -> None:
        """Propose the name of a site of that kind, unless another was typed."""
        self._kind = kind
        if self.site.editor.value in {"", self._proposed}:
            self.site.editor.setText(proposed)
            self.site.editor.selectAll()  # typing replaces it
        self._proposed = proposed
        library = kind is SiteKind.BRANCH_LIBRARY
        self.alone.setVisible(library)
        self.alone.setChecked(library and self.alone.isChecked())
        self._show_id()
        self._show_alone()

    @property
    def agents(self) -> tuple[Newcomer, ...]:
        """Those who work here; nobody when one person works alone."""
        return () if self.alone.isChecked() else self.names.people

    def refuse(self, flaw: Flaw) -> bool:
        """Say what is wrong beside its field; False when it is not a field of this step."""
        match flaw:
            case Flaw.NO_SITE:
                self.site.refuse(self.tr("Give the place a name."))
            case Flaw.NO_DESK:
                self.desk.refuse(self.tr("Give this desk a name."))
            case Flaw.SAME_NAME:
                self.people.refuse(self.tr("Two people have the same name. Add an initial to one of them."))
            case Flaw.NO_SUPERVISOR:
                self.people.refuse(self.tr("Tick at least one person who is in charge."))
            case Flaw.FOLDER:
                return False
        return True

    def refuse_nobody(self) -> bool:
        """Refuse to go on while nobody is named, unless one person works alone; True when it was refused."""
        missing = not self.alone.isChecked() and not self.names.people
        if missing:
            self.people.refuse(self.tr("Name at least one person."))
        return missing

    def _show_id(self) -> None:
        slug = site_id(Beginning(self._kind, self.site.editor.value, ""))
        text = self.tr("In the shared folder: {name}").format(name=slug)
        self.site.hint.setText(text)

    def _show_alone(self) -> None:
        alone = self.alone.isChecked()
        self.people.setVisible(not alone)
        self.alone_told.setVisible(alone)
        text = self.tr("Each act will be noted in the name of “{desk}”. People can be named later, in the settings.")
        self.alone_told.setText(text.format(desk=self.desk.editor.value))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACES["l"])
        layout.addWidget(Columns([(self.site, 1), (self.town, 1)]))
        layout.addWidget(self.desk)
        layout.addWidget(self.alone)
        layout.addWidget(self.alone_told)
        layout.addWidget(self.people)
        layout.addStretch(1)
