"""Style of labels: roles by size and weight, tones by colour."""

from __future__ import annotations

TEXTS = """
QLabel { color: $text; background: transparent; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="small"] { color: $quiet; font-size: $size_small; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="section"] { color: $quiet; font-size: $size_small; font-weight: 600; letter-spacing: 0.6px; }
QLabel[role="title"] { font-size: $size_title; font-weight: 600; }
QLabel[role="big"] { font-size: $size_big; font-weight: 600; }
QLabel[role="huge"] { font-size: $size_huge; font-weight: 700; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="discreet"] { color: $discreet; }
QLabel[few="true"] { color: $quiet; }
QLabel[keycap="true"] {
    color: $quiet; background: $surface; border: 1px solid $line; border-bottom: 2px solid $line;
    border-radius: 4px; padding: 0 5px; font-size: $size_small; font-weight: 500;
}
QLabel[badge="neutral"] { color: $quiet; background: $raised; }
QLabel[badge="accent"] { color: $accent; background: $accent_soft; }
QLabel[badge="good"] { color: $good; background: $good_soft; }
QLabel[badge="warn"] { color: $warn; background: $warn_soft; }
QLabel[badge="bad"] { color: $bad; background: $bad_soft; }
QLabel[badge="discreet"] { color: $discreet; background: $discreet_soft; }
QLabel[badge] { border-radius: $pill; padding: 1px 9px; font-size: $size_small; font-weight: 600; }
QToolTip {
    color: $surface; background: $text; border: 1px solid $text; border-radius: 4px; padding: 4px 6px;
    font-size: $size_small;
}
"""
