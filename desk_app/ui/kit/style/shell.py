"""Style of the main window: top bar, tabs, bottom bars, help panel."""

from __future__ import annotations

SHELL = """
QMainWindow, QWidget[page="true"] { background: $ground; }
QFrame[bar="top"], QFrame[bar="tabs"] { background: $surface; border: none; }
QFrame[bar="tabs"] { border-bottom: 1px solid $line; }
QFrame[bar="help"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[bar="undo"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[bar="status"] { background: $ground; border: none; border-top: 1px solid $line; }
QPushButton[tab="true"] {
    color: $quiet; background: transparent; border: none; border-radius: 0; padding: 6px 14px 8px 14px;
    border-bottom: 2px solid transparent; border-top: 2px solid transparent; font-weight: 500; min-height: $line_box;
}
QPushButton[tab="true"]:hover { color: $text; background: $ground; }
QPushButton[tab="true"]:checked { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QPushButton[tab="true"]:focus {
    border: $ring solid $accent; border-radius: $radius; padding: 6px 12px 8px 12px;
}
QFrame[switch="true"] { background: $ground; border: none; border-radius: $radius; }
QPushButton[area] {
    color: $quiet; background: transparent; border: $ring solid transparent; border-radius: $radius;
    padding: 3px 12px; font-weight: 500; min-height: $line_box;
}
QPushButton[area]:hover { color: $text; }
QPushButton[area]:checked { color: $on_accent; background: $accent; font-weight: 600; }
QPushButton[area]:focus { border-color: $accent; }
QPushButton[area]:checked:focus { border-color: $text; }
QTextBrowser, QTextBrowser:focus {
    color: $text; background: $surface; border: $ring solid transparent; border-radius: 0; padding: $m;
}
QTextBrowser:focus { border-color: $accent; }
"""
