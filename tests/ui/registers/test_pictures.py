"""A register drawn in each variant: its list, a form, one entry, what a move asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk_app.domain.registers import actions
from desk_app.domain.registers.model import Values
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from tests.ui.registers.conftest import SIZE, Open, record
from tests.ui.shots import shoot

KEY = Qt.Key
EXPIRES: Values = {"expires": "2026-11-03"}


def test_the_actions(opened: Open, store: Store, look: Look, french: None) -> None:
    for title, due, *moves in (
        ("Afficher les horaires d’ouverture sur la porte", "2026-11-20", "start"),
        ("Ajouter six sièges dans la salle d’attente", "2026-11-28"),
        ("Réécrire la fiche « Carte d’identité »", "2027-01-15", "start"),
    ):
        told: Values = {"title": title, "origin": "survey", "commitments": (2, 4), "owner": "sophie", "due": due}
        record(store, actions.NAME, told, *((move, {}) for move in moves))
    screen = opened(store, actions.NAME)
    shoot(screen.page, look, "actions", SIZE)
    screen.press(KEY.Key_F2)
    shoot(screen.page, look, "actions-form", SIZE)
    screen.press(KEY.Key_Escape, KEY.Key_Return)
    shoot(screen.page, look, "actions-detail", SIZE)
    screen.press(KEY.Key_3)
    shoot(screen.page, look, "actions-ask", SIZE)


def test_all_the_registers(opened: Open, store: Store, look: Look, french: None) -> None:
    record(store, "courses", {"title": "Accueil du public", "module": "reception", "required": True})
    told: Values = {"agent": "sophie", "course": 1, "provider": "CNFPT"}
    attended: Values = {"held_on": "2025-11-03", "hours": 14, "expires": "2026-11-03"}
    record(store, "trainings", told, ("attend", attended), ("certify", {"certificate": "A 4512", **EXPIRES}))
    record(store, "courses", {"title": "Premiers secours", "module": "reception", "required": True})
    for agent in ("sophie", "karim"):
        record(store, "posts", {"agent": agent, "module": "reception", "from_day": "2026-01-05"})
    screen = opened(store, "trainings", "courses")
    screen.press(KEY.Key_1)
    shoot(screen.page, look, "skills", SIZE)
    screen.press(KEY.Key_Escape)
    shoot(screen.page, look, "registers", SIZE)
    screen.press(KEY.Key_2)
    shoot(screen.page, look, "trainings", SIZE)
    screen.press(KEY.Key_Return)
    shoot(screen.page, look, "trainings-detail", SIZE)


def test_a_review(opened: Open, store: Store, look: Look, french: None) -> None:
    told: Values = {"title": "Revue 2026", "due": "2027-02-15", "from_day": "2026-01-01", "to_day": "2026-12-31"}
    record(store, "reviews", told)
    screen = opened(store, "reviews")
    screen.press(KEY.Key_Return)
    shoot(screen.page, look, "review", SIZE)
