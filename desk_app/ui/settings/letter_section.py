"""The town's own words around the answer to a complaint."""

from __future__ import annotations

from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.parts import TextPart
from desk_app.ui.settings.section import FormSection

_LONGEST = 300


class LetterSection(FormSection):
    """In the order they stand in the letter."""

    fields = ("letter",)

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        usual = self.tr("Left empty, the usual words are written.")
        parts = (
            TextPart("greeting", self.tr("Greeting"), _LONGEST, usual),
            TextPart("thanks", self.tr("After the answer"), _LONGEST, usual),
            TextPart("closing", self.tr("Closing words"), _LONGEST, usual),
            TextPart("signatory", self.tr("Signed by"), _LONGEST, self.tr("Left empty: the name of the place.")),
            TextPart(
                "contact",
                self.tr("How to reach the town"),
                _LONGEST,
                self.tr("At the foot of the letter: an address, a telephone number, the opening hours."),
            ),
        )
        self.add_card(
            self.tr("The letter that answers a complaint"), [self.bind(part, "letter", part.key) for part in parts]
        )
        self.box.addStretch(1)
