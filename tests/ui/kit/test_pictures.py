"""The pieces of the kit drawn together, in every variant, without a warning and without a cut."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.banner import Banner
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.figure import BigNumber
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.keycap import KeyHint
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.kit.service_key import ServiceKey
from desk_app.ui.kit.spin_edits import DateEdit, NumberEdit
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.undo_bar import UndoBar
from tests.ui.shots import shoot


@dataclass(frozen=True, slots=True)
class Line:
    """One waiting visitor, as drawn here."""

    ticket: str
    service: str
    arrived: str
    wait: int


LINES = tuple(
    Line(*line)
    for line in (
        ("A 014", "Passeport, carte d’identité", "09:31", 11),
        ("B 006", "État civil", "09:28", 14),
        ("R 002", "Entretien", "09:36", 6),
        ("A 015", "Passeport, carte d’identité", "09:38", 4),
    )
)


def queue_model(look: Look) -> TableModel[Line]:
    columns = (
        Column[Line]("ticket", "Ticket", lambda line: line.ticket, strong=True, tone=lambda line: tone(line)),
        Column[Line]("service", "Service", lambda line: line.service, stretch=True),
        Column[Line]("arrived", "Arrivée", lambda line: line.arrived, right=True),
        Column[Line]("wait", "Attente", lambda line: f"{line.wait} min", sort=lambda line: line.wait, right=True),
    )
    return TableModel(look, columns, lambda line: line.ticket)


def tone(line: Line) -> Tone:
    return Tone.DISCREET if line.ticket.startswith("R") else Tone.NEUTRAL


def arrival(look: Look) -> Card:
    card = Card("Arrivée")
    for digit, (label, waiting) in enumerate(
        (("Passeport, carte d’identité", 6), ("État civil", 2), ("Élections", 0), ("Scolaire et périscolaire", 4)), 1
    ):
        key = ServiceKey(look, str(digit), label, waiting)
        key.setChecked(digit == 2)
        card.body.addWidget(key)
    card.body.addWidget(FormField("Motif", LineEdit(80, placeholder="cni, naissance, cantine…")))
    card.body.addWidget(KeyHint("+ −", "personnes"))
    card.body.addWidget(Button(look, "Donner le ticket", kind=Kind.PRIMARY, icon="ticket"))
    card.body.addStretch(1)
    return card


def queue(look: Look) -> Card:
    card = Card("File", "12 personnes · la plus longue 14 min")
    model = queue_model(look)
    model.set_rows(LINES)
    table = Table(look, model, "File")
    table.choose("B 006")
    card.body.addWidget(table)
    return card


def figures() -> Card:
    card = Card("Aujourd’hui")
    row = QHBoxLayout()
    for caption, value in (("en attente", "12"), ("plus longue attente", "14 min"), ("dans les délais", "92 %")):
        row.addWidget(BigNumber(caption, value))
    card.body.addLayout(row)
    badges = QHBoxLayout()
    for word, badge_tone in zip(("En attente", "Appelé", "Servi", "Long", "Dépassé", "Entretien"), Tone, strict=True):
        badges.addWidget(StateBadge(word, badge_tone))
    badges.addStretch(1)
    card.body.addLayout(badges)
    return card


def form(look: Look) -> Card:
    card = Card("Formulaire", "F4")
    refused = FormField("&Heure", LineEdit(5))
    refused.editor.setText("9h")
    refused.refuse("Cette heure n’est pas comprise. Écrivez-la comme 09:30.")
    combo = QComboBox()
    combo.addItems(["Bureau 1", "Bureau 2"])
    card.body.addWidget(refused)
    card.body.addWidget(FormField("Bureau", combo))
    choices = QHBoxLayout()
    for choice in (
        QCheckBox("Prioritaire"),
        QRadioButton("Voix basse"),
        DateEdit(QLocale(), date(2026, 11, 23)),
        NumberEdit(1, 9, 2),
    ):
        choices.addWidget(choice)
        if isinstance(choice, QCheckBox):
            choice.setChecked(True)
    card.body.addLayout(choices)
    card.body.addWidget(FormField("Note", NoteEdit(200), hint="Aucun nom ici."))
    row = QHBoxLayout()
    row.addWidget(Button(look, "Enregistrer", kind=Kind.PRIMARY))
    row.addWidget(Button(look, "Imprimer", icon="printer"))
    row.addWidget(Button(look, "Annuler", kind=Kind.FLAT, icon="undo-2"))
    off = Button(look, "Fermé", icon="lock")
    off.setEnabled(False)
    row.addWidget(off)
    row.addStretch(1)
    card.body.addLayout(row)
    return card


def gallery(look: Look) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(16, 16, 16, 16)
    grid.setSpacing(12)
    banner = Banner(look)
    banner.say(Tone.WARN, "Le dossier partagé ne répond pas. Le travail continue.", action="Réessayer")
    error = Banner(look)
    error.say(Tone.BAD, "Le disque est plein : rien n’a été enregistré.")
    empty = Card("Rendez-vous", "F3 chercher")
    empty.body.addWidget(
        EmptyState(look, "calendar", "Les rendez-vous du jour apparaîtront ici.", key="F3", words="en ajouter un")
    )
    grid.addWidget(banner, 0, 0, 1, 2)
    grid.addWidget(error, 0, 2)
    grid.addWidget(arrival(look), 1, 0, 2, 1)
    grid.addWidget(queue(look), 1, 1)
    grid.addWidget(empty, 1, 2)
    grid.addWidget(figures(), 2, 1)
    grid.addWidget(form(look), 2, 2)
    titles = QVBoxLayout()
    for role in Role:
        titles.addWidget(PlainLabel(f"{role.value} 09:42 1 234,5 œ Œ « € » → ✓ ≥", role))
    grid.addLayout(titles, 3, 0, 1, 2)
    grid.setColumnStretch(1, 1)
    return page


@pytest.mark.usefixtures("french")
def test_the_whole_kit(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(ScrollPage(gallery(look)))
    bar = UndoBar(look)
    bar.say("Ticket A 015 donné · attente 12 à 18 min", undo=lambda: None, extra="Réimprimer")
    layout.addWidget(bar)
    shoot(window, look, "kit", QSize(1366, 1000))
