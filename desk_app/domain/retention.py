"""How long personal data are kept, by class: what the town set within a ceiling, and why (qualiville 7.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Retention:
    """How many days something is kept once its time runs, and why."""

    days: int
    justification: str


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """One class of personal data: what is kept without being told otherwise, and the most that may be told."""

    key: str
    default: Retention
    ceiling: int


RULES: tuple[RetentionRule, ...] = (
    RetentionRule(
        "appointments",
        Retention(92, "Trois mois après la date : le temps de traiter une contestation. Au plus deux ans."),
        730,
    ),
    RetentionRule(
        "complaints",
        Retention(365, "Un an après la fin de la fiche : une année d’audit. Les statistiques restent, sans personne."),
        1_096,
    ),
    RetentionRule(
        "surveys",
        Retention(
            365, "Un an après la fin de l’enquête : le temps de sa publication. Les réponses restent, sans mots."
        ),
        1_096,
    ),
    RetentionRule(
        "acts",
        Retention(365, "Un an après la remise : une année d’audit. L’acte reste compté, sans référence."),
        1_096,
    ),
    RetentionRule(
        "callers",
        Retention(30, "Effacé dès que le rappel est fait. S’il ne l’est pas, trente jours au plus."),
        30,
    ),
    RetentionRule(
        "checks",
        Retention(1_096, "Trois ans après la ronde : le cycle du certificat. Les résultats restent, sans notes."),
        1_461,
    ),
    RetentionRule(
        "requests",
        Retention(730, "Deux ans après la réponse : le temps des recours. La fiche reste, sans personne."),
        1_826,
    ),
    RetentionRule(
        "registers",
        Retention(1_096, "Trois ans après la fin de la fiche : le cycle du certificat. La fiche reste, sans mots."),
        1_461,
    ),
)
"""Every class, in the order in which they are shown. Where each is kept is told in `storage/personal_data.py`."""

Retentions = Mapping[str, Retention]


def usual() -> dict[str, Retention]:
    """What holds where the town told nothing."""
    return {rule.key: rule.default for rule in RULES}


def first_kept(today: str, retention: Retention) -> str:
    """The first day that is still kept today: what began its time before is past it."""
    return (date.fromisoformat(today) - timedelta(days=retention.days)).isoformat()


def erased_on(since: str, retention: Retention) -> str:
    """The day on which something whose time began then is erased."""
    return (date.fromisoformat(since) + timedelta(days=retention.days + 1)).isoformat()
