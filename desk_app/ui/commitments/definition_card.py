"""What an indicator counts over what, its value, and the threshold with its justification and source."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QHBoxLayout

from desk_app.domain.framework import Framework
from desk_app.services.quality.view import IndicatorReading
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.card import Card, Rule
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import (
    TONES,
    amendments_of,
    light_of,
    missing_of,
    origin_words,
    said,
    target_of,
    value_of,
)
from desk_app.ui.runtime.formats import Formats


class DefinitionCard(Card):
    """The same words as on paper: an auditor asks for the numerator, the denominator, and why this threshold."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self.name = PlainLabel("", Role.STRONG, wrap=True)
        self.value = PlainLabel("–", Role.BIG)
        self.badge = StateBadge()
        self.missing = PlainLabel("", Role.BODY, tone=Tone.WARN, wrap=True)
        self.amended = PlainLabel("", Role.BODY, tone=Tone.WARN, wrap=True)
        self.numerator, self.denominator = (PlainLabel("", wrap=True) for _ in range(2))
        counts = QFormLayout()
        counts.setHorizontalSpacing(SPACES["m"])
        counts.addRow(PlainLabel(self.tr("Numerator"), Role.QUIET), self.numerator)
        counts.addRow(PlainLabel(self.tr("Denominator"), Role.QUIET), self.denominator)
        self.target = PlainLabel("", Role.STRONG, wrap=True)
        self.justification, self.source = (PlainLabel("", Role.QUIET, wrap=True) for _ in range(2))
        value = QHBoxLayout()
        value.setSpacing(SPACES["m"])
        value.addWidget(self.value)
        value.addWidget(self.badge)
        value.addStretch(1)
        self.body.addWidget(self.name)
        self.body.addLayout(value)
        self.body.addWidget(self.missing)
        self.body.addWidget(self.amended)
        self.body.addLayout(counts)
        for part in (Rule(), self.target, self.justification, self.source):
            self.body.addWidget(part)

    def show_indicator(self, indicator: IndicatorReading, framework: Framework) -> None:
        """Show another indicator."""
        formats = self._formats
        self.name.setText(said(indicator.title, formats))
        self.value.setText(value_of(indicator, formats))
        self.badge.say(light_of(indicator), TONES[indicator.light])
        missing = missing_of(indicator, framework, formats)
        self.missing.setText(missing[:1].upper() + missing[1:])
        self.missing.setVisible(bool(missing))
        self.amended.setText(amendments_of(indicator.frozen, formats))
        self.amended.setVisible(bool(self.amended.text()))
        share = indicator.share
        for label, n, words in (
            (self.numerator, share.numerator, indicator.numerator),
            (self.denominator, share.denominator, indicator.denominator),
        ):
            counted = "" if indicator.missing else f"{formats.number(n)} "  # nothing recorded is not zero
            label.setText(counted + said(words, formats))
        self._show_target(indicator)

    def _show_target(self, indicator: IndicatorReading) -> None:
        formats, target = self._formats, indicator.target
        for part in (self.justification, self.source):
            part.setVisible(target is not None)
        if target is None:
            self.target.setText(self.tr("No threshold: the figure is published as it is."))
            return
        self.target.setText(
            self.tr("Threshold {target}, {origin}").format(
                target=target_of(target, indicator.definition.direction, formats), origin=origin_words()[target.origin]
            )
        )
        self.justification.setText(said(target.justification, formats))
        self.source.setText(self.tr("Source: {source}").format(source=said(target.source, formats)))
