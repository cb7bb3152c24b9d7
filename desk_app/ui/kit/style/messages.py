"""Style of cards, banners and the bars that tell what was done."""

from __future__ import annotations

MESSAGES = """
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[banner] { border-radius: $radius; border: 1px solid transparent; }
QFrame[banner="accent"] { background: $accent_soft; border-color: $accent; }
QFrame[banner="good"] { background: $good_soft; border-color: $good; }
QFrame[banner="warn"] { background: $warn_soft; border-color: $warn; }
QFrame[banner="bad"] { background: $bad_soft; border-color: $bad; }
QFrame[rule="true"] { background: $line; border: none; }
"""
