# /// script
# dependencies = ["fonttools", "brotli"]
# ///
"""Make the fonts of the product from Inter 4.1: `python build_fonts.py FOLDER_OF_INTER_FILES`.

The folder holds Inter-Regular.woff2 and the other weights, as the npm package inter-ui brings them in web/. Digits are
made tabular by default, so that screens, prints and PDFs align without asking; scripts other than Latin and the
symbols of the screens are left to the system's fonts; the family gets a name of its own, because it is no longer Inter.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Pupitre Sans"
DIGITS = "0123456789"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
RANGES = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1CD, 0x1DC), (0x1E6, 0x1E7), (0x1EA, 0x1EB),
    (0x1F4, 0x1F5), (0x1FA, 0x21B), (0x237, 0x237), (0x2B9, 0x2BC), (0x2C6, 0x2DD), (0x300, 0x304), (0x306, 0x30C),
    (0x312, 0x312), (0x323, 0x328), (0x394, 0x394), (0x3A9, 0x3A9), (0x3BC, 0x3BC), (0x3C0, 0x3C0), (0x1E00, 0x1EFF),
    (0x2000, 0x200B), (0x2010, 0x2027), (0x202F, 0x203A), (0x2044, 0x2044), (0x2070, 0x208E), (0x20AC, 0x20AC),
    (0x2116, 0x2116), (0x2122, 0x2122), (0x2150, 0x215E), (0x2190, 0x2199), (0x21B5, 0x21B5), (0x21E5, 0x21E7),
    (0x21EA, 0x21EA), (0x2202, 0x2202), (0x2206, 0x2206), (0x220F, 0x2212), (0x2215, 0x2215), (0x2219, 0x221A),
    (0x221E, 0x221E), (0x222B, 0x222B), (0x2248, 0x2248), (0x2260, 0x2265), (0x2303, 0x2303), (0x2318, 0x2318),
    (0x2325, 0x2327), (0x232B, 0x232B), (0x23CE, 0x23CE), (0x25A0, 0x25FF), (0x2605, 0x2606), (0x2610, 0x2612),
    (0x2713, 0x2717), (0x2780, 0x2792), (0xFB01, 0xFB02), (0xFFFD, 0xFFFD),
)  # fmt: skip


def tabular_by_default(font: TTFont) -> None:
    """Let each digit lead straight to the glyph that the `tnum` feature would put in its place.

    Digits only: the feature also widens the hyphen and the comma, which would tear words apart.
    """
    substitutes: dict[str, str] = {}
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for part in table.LookupList.Lookup[index].SubTable:
                    part = getattr(part, "ExtSubTable", part)
                    substitutes.update(part.mapping)
    for cmap in font["cmap"].tables:
        for code, glyph in cmap.cmap.items():
            if chr(code) in DIGITS:
                cmap.cmap[code] = substitutes.get(glyph, glyph)


def narrowed(font: TTFont) -> None:
    """Keep what the product writes, and the features that place accents and pairs."""
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "case"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)


def renamed(font: TTFont, weight: str) -> None:
    """Give the family its own name, in the four styles each system knows and the typographic one."""
    names = font["name"]
    plain = weight in {"Regular", "Bold"}
    texts = {
        1: FAMILY if plain else f"{FAMILY} {weight}",
        2: weight if plain else "Regular",
        3: f"4.1;{FAMILY.replace(' ', '')}-{weight}",
        4: f"{FAMILY} {weight}",
        6: f"{FAMILY.replace(' ', '')}-{weight}",
        16: FAMILY,
        17: weight,
    }
    for record in list(names.names):
        if record.nameID in {*texts, 21, 22, 25} or record.nameID > 255:
            names.removeNames(nameID=record.nameID)
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)
        names.setName(text, number, 1, 0, 0)


def main(source: Path) -> None:
    """Write the four weights beside this file."""
    for weight in WEIGHTS:
        font = TTFont(source / f"Inter-{weight}.woff2", recalcTimestamp=False)
        font.flavor = None
        tabular_by_default(font)
        narrowed(font)
        renamed(font, weight)
        font.save(Path(__file__).with_name(f"PupitreSans-{weight}.ttf"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
