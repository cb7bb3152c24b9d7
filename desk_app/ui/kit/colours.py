"""The colours of the product: three sets of the same names, and the contrast between any two."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor


class Scheme(StrEnum):
    """The three ways in which every screen can be seen."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a colour means. Never said by colour alone: a word and a shape go with it."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    DISCREET = "discreet"


@dataclass(frozen=True, slots=True)
class Colours:
    """One set, as #RRGGBB. `*_soft` are grounds on which the colour of the same name is read.

    `line` separates, `edge` marks what can be typed in or pressed (3:1 at least, WCAG 1.4.11).
    """

    ground: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    accent_strong: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    discreet: str
    discreet_soft: str

    def ink(self, tone: Tone) -> str:
        """The colour in which a tone is written."""
        return self.quiet if tone is Tone.NEUTRAL else str(getattr(self, tone.value))

    def soft(self, tone: Tone) -> str:
        """The ground on which a tone is written."""
        return self.raised if tone is Tone.NEUTRAL else str(getattr(self, f"{tone.value}_soft"))


LIGHT = Colours(
    ground="#F5F6F8", surface="#FFFFFF", raised="#ECEFF3", line="#D5DAE1", edge="#7D8894", text="#1B1F24",
    quiet="#56606B", accent="#1F4E8C", on_accent="#FFFFFF", accent_strong="#163A6B", accent_soft="#EBF3FB",
    good="#1A7F37", good_soft="#EBF7EE", warn="#8A5A00", warn_soft="#FDF3DC", bad="#B42318", bad_soft="#FDECEA",
    discreet="#5B4B8A", discreet_soft="#EFECF7",
)  # fmt: skip
DARK = Colours(
    ground="#14171A", surface="#1D2126", raised="#272C33", line="#353C44", edge="#76818D", text="#E6E9ED",
    quiet="#A5AFBA", accent="#7FB2F0", on_accent="#0F1B2B", accent_strong="#A6CBF7", accent_soft="#22344B",
    good="#56D364", good_soft="#1B3323", warn="#E3B341", warn_soft="#3A2F16", bad="#FF8A80", bad_soft="#40211F",
    discreet="#B7A6F0", discreet_soft="#2E2A42",
)  # fmt: skip
CONTRAST = Colours(
    ground="#000000", surface="#000000", raised="#1A1A1A", line="#FFFFFF", edge="#FFFFFF", text="#FFFFFF",
    quiet="#FFFFFF", accent="#FFD60A", on_accent="#000000", accent_strong="#FFE566", accent_soft="#332B00",
    good="#7CFC98", good_soft="#00260B", warn="#FFD60A", warn_soft="#332B00", bad="#FFA8A0", bad_soft="#330A07",
    discreet="#D9C7FF", discreet_soft="#1F1433",
)  # fmt: skip

COLOURS = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.1, relative luminance)."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
