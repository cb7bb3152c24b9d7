"""The theme: the tokens of size and colour that style sheets and painted widgets read."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QFont, QPalette

from desk_app.ui.kit.colours import COLOURS, Colours, Scheme, Tone

FAMILY = "Pupitre Sans"
RADIUS = 6
FOCUS_RING = 2
SPACES = {"xs": 4, "s": 8, "m": 12, "l": 16, "xl": 24, "xxl": 32}
SIZES = {"small": 13, "body": 15, "title": 18, "big": 24, "huge": 40}
LINE_HEIGHT = 1.4
MARKS = {"mark": 18, "mark_round": 9, "dot": 12, "dot_edge": 4, "dot_round": 10, "arrow": 14, "bar": 10}
SCALES = (100, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: a set of colours and a text scale in per cent, 100 to 200."""

    scheme: Scheme = Scheme.LIGHT
    scale: int = 100

    @property
    def colours(self) -> Colours:
        """The colours by name, as #RRGGBB."""
        return COLOURS[self.scheme]

    def size(self, name: str) -> int:
        """Height of a text size ("small", "body", "title", "big", "huge") in pixels, scaled."""
        return self.px(SIZES[name])

    def px(self, pixels: float) -> int:
        """A length that follows the text, in pixels."""
        return max(1, round(pixels * self.scale / 100))

    def font(self, size: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font of the product; its figures are tabular by default."""
        font = QFont(FAMILY)
        font.setPixelSize(self.size(size))
        font.setWeight(weight)
        return font

    def colour(self, name: str) -> QColor:
        """A colour by its name."""
        return QColor(getattr(self.colours, name))

    def ink(self, tone: Tone) -> QColor:
        """The colour in which a tone is written."""
        return QColor(self.colours.ink(tone))

    def soft(self, tone: Tone) -> QColor:
        """The ground on which a tone is written."""
        return QColor(self.colours.soft(tone))

    def tokens(self) -> dict[str, str]:
        """Every token as text, for the style sheet: colours by name, lengths in pixels."""
        colours = {field.name: str(getattr(self.colours, field.name)) for field in fields(Colours)}
        sizes = {f"size_{name}": f"{self.size(name)}px" for name in SIZES}
        spaces = {name: f"{pixels}px" for name, pixels in SPACES.items()}
        rounds = {"radius": f"{RADIUS}px", "ring": f"{FOCUS_RING}px", "pill": f"{self.px(8)}px"}
        # A focused control gives to its ring the pixel that it takes from its padding, so that nothing moves.
        pads = {"pad_v": f"{self.px(5)}px", "pad_v_focus": f"{self.px(5) - 1}px"}
        pads |= {"line_box": f"{self.px(22)}px", "two_lines": f"{self.px(38)}px"}
        marks = {name: f"{self.px(pixels)}px" for name, pixels in MARKS.items()}
        marks["check"] = "light" if self.scheme is Scheme.LIGHT else "dark"
        return {**colours, **sizes, **spaces, **rounds, **pads, **marks}

    def palette(self) -> QPalette:
        """The same colours for what the style draws without a style sheet."""
        role = QPalette.ColorRole
        named = {
            role.Window: "ground", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "raised",
            role.Text: "text", role.Button: "surface", role.ButtonText: "text", role.BrightText: "bad",
            role.Highlight: "accent", role.HighlightedText: "on_accent", role.Accent: "accent", role.Link: "accent",
            role.LinkVisited: "discreet", role.PlaceholderText: "quiet", role.ToolTipBase: "text",
            role.ToolTipText: "surface", role.Light: "surface", role.Midlight: "raised", role.Mid: "line",
            role.Dark: "edge", role.Shadow: "line",
        }  # fmt: skip
        palette = QPalette()
        for part, name in named.items():
            palette.setColor(part, self.colour(name))
        for part in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, part, self.colour("quiet"))
        return palette
