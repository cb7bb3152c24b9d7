"""What proves a commitment, from which records, and on which screens they are kept."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout

from desk_app.domain.framework import Commitment, Framework
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import evidence_words, said
from desk_app.ui.runtime.formats import Formats


class ProofsCard(Card):
    """Four lines: how it is proved, by what, from which records, on which screens."""

    def __init__(self, title: str, formats: Formats) -> None:
        super().__init__(title)
        self._formats = formats
        self.how, self.proofs, self.records, self.screens = (PlainLabel("", wrap=True) for _ in range(4))
        form = QFormLayout()
        form.setHorizontalSpacing(SPACES["m"])
        for words, value in (
            (self.tr("Proved by being"), self.how),
            (self.tr("Proofs"), self.proofs),
            (self.tr("Records"), self.records),
            (self.tr("Screens"), self.screens),
        ):
            form.addRow(PlainLabel(words, Role.QUIET), value)
        self.body.addLayout(form)

    def show_commitment(self, commitment: Commitment, framework: Framework) -> None:
        """Show another commitment."""
        formats, words = self._formats, evidence_words()
        records = dict.fromkeys(name for indicator in commitment.indicators for name in indicator.records)
        self.how.setText(", ".join(words[evidence] for evidence in commitment.evidence))
        self.proofs.setText(said(commitment.proofs, formats))
        self.records.setText(", ".join(said(framework.records[name], formats) for name in records))
        self.screens.setText(", ".join(said(framework.screens[name], formats) for name in commitment.screens))
