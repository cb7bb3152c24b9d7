"""How many commitments stand how, as badges."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QWidget

from desk_app.domain.indicators.lights import Light
from desk_app.services.quality.view import CommitmentsView
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import TONES


class LightsRow(QWidget):
    """Those without a record are counted apart from those with too little of it."""

    def __init__(self) -> None:
        super().__init__()
        self._badges = {light: StateBadge("", TONES[light]) for light in Light}
        self._mute = PlainLabel("", Role.SMALL)
        flow = FlowLayout(self, gap=SPACES["s"])
        for part in (*self._badges.values(), self._mute):
            flow.addWidget(part)
            part.hide()

    def show_view(self, view: CommitmentsView) -> None:
        """Count again."""
        mute = sum(bool(row.main.missing) for row in view.commitments)
        lights = Counter(row.main.light for row in view.commitments if not row.main.missing)
        for light, badge in self._badges.items():
            badge.say(self._counted(light, lights[light]), TONES[light])
            badge.setVisible(bool(lights[light]))
        self._mute.setText(self.tr("– %n without a record", "", mute))
        self._mute.setVisible(bool(mute))

    def _counted(self, light: Light, n: int) -> str:
        match light:
            case Light.GREEN:
                return self.tr("%n kept", "", n)
            case Light.AMBER:
                return self.tr("%n close", "", n)
            case Light.RED:
                return self.tr("%n not kept", "", n)
            case Light.GREY:
                return self.tr("%n with too few records", "", n)
        return self.tr("%n published", "", n)
