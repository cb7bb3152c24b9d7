"""Where an action comes from, in words: an indicator, a question, a grid are kept by their key."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk_app.domain.framework import Words
from desk_app.domain.registers.model import Value
from desk_app.services.frameworks import Frameworks
from desk_app.services.grids import Grids
from desk_app.services.survey_banks import Banks
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.formats import Formats


class Origins:
    """Knows the titles of what the files of `resources` define, read when one is first wanted."""

    def __init__(self, resources: Path, formats: Formats) -> None:
        self._frameworks, self._banks, self._grids = Frameworks(resources), Banks(resources), Grids(resources)
        self._formats = formats

    def told(self, values: Mapping[str, Value]) -> str:
        """Which one, in words; as it is kept where nothing tells of it, as what was typed by hand."""
        key = str(values.get("origin_key") or "")
        named = self._named(str(values.get("origin")), key) if key else None
        if named is not None:
            return said(named.filled(lambda _place: Words("…", "…")), self._formats)
        if key.isdigit():
            return QCoreApplication.translate("Registers", "No. {number}").format(number=key)
        return key

    def _named(self, origin: str, key: str) -> Words | None:
        """The newest title under a key."""
        match origin:
            case "indicator":
                return self._indicator(key)
            case "survey":
                return self._question(key.partition("/")[2])
            case "check":
                grid = key.partition("/")[0]
                return next((one.title for one in reversed(self._grids.all()) if one.id == grid), None)
        return None

    def _indicator(self, key: str) -> Words | None:
        indicators = (
            indicator
            for framework in self._frameworks.all()
            for commitment in framework.commitments
            for indicator in commitment.indicators
        )
        return next((one.title for one in indicators if one.key == key), None)

    def _question(self, key: str) -> Words | None:
        questions = (question for bank in self._banks.latest() for question in bank.questions)
        return next((one.short for one in questions if one.key == key), None)
