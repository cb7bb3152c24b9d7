"""Style of buttons, marks, menus, tabs and scroll bars. Focus is always a ring of two pixels."""

from __future__ import annotations

CONTROLS = """
QPushButton {
    color: $text; background: $surface; border: 1px solid $edge; border-radius: $radius;
    padding: $pad_v 15px; min-height: $line_box; font-weight: 500;
}
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $accent_soft; border-color: $accent; }
QPushButton:focus { border: $ring solid $accent; padding: $pad_v_focus 14px; }
QPushButton:disabled { color: $quiet; background: $ground; border-color: $line; }
QPushButton[kind="primary"] { color: $on_accent; background: $accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_strong; }
QPushButton[kind="primary"]:focus { border: $ring solid $text; }
QPushButton[kind="primary"]:disabled { color: $quiet; background: $raised; border-color: $line; }
QPushButton[kind="answer"], QPushButton[kind="answer_first"] { font-size: $size_big; min-height: $two_lines; }
QPushButton[kind="answer"]:checked { background: $accent_soft; border: $ring solid $accent; }
QPushButton[kind="answer_first"] { color: $on_accent; background: $accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="answer_first"]:pressed { background: $accent_strong; }
QPushButton[kind="answer_first"]:focus { border: $ring solid $text; }
QPushButton[kind="kiosk"] { font-size: $size_title; padding: $pad_v 24px; }
QPushButton[kind="flat"], QToolButton {
    color: $accent; background: transparent; border: 1px solid transparent; border-radius: $radius;
    padding: 4px 8px; min-height: 0; font-weight: 500;
}
QPushButton[kind="flat"]:hover, QToolButton:hover { background: $raised; }
QPushButton[kind="flat"]:pressed, QToolButton:pressed { background: $accent_soft; }
QPushButton[kind="flat"]:focus, QToolButton:focus { border: $ring solid $accent; padding: 3px 7px; }
QPushButton[kind="flat"]:disabled { color: $quiet; background: transparent; }
QPushButton[kind="key"] { background: $surface; border: 1px solid $line; padding: 1px 0; min-height: $line_box; }
QPushButton[kind="key"][lines="2"] { min-height: $two_lines; }
QPushButton[kind="key"]:hover { background: $raised; border-color: $edge; }
QPushButton[kind="key"]:pressed, QPushButton[kind="key"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[kind="key"]:focus { border: $ring solid $accent; padding: 0; }
QPushButton[kind="key"]:disabled { background: $ground; border-color: $line; }
QPushButton[kind="key"] QLabel:disabled { color: $quiet; }
QToolButton { color: $text; }
QToolButton[menu="true"], QToolButton[menu="true"]:focus { padding-right: 24px; }
QToolButton::menu-indicator {
    image: url("$marks/down.svg"); width: $arrow; height: $arrow;
    subcontrol-origin: padding; subcontrol-position: center right; right: 6px;
}
QCheckBox, QRadioButton {
    color: $text; spacing: $s; padding: 3px; border: $ring solid transparent; border-radius: 4px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator {
    width: $mark; height: $mark; background: $surface; border: 1px solid $edge; border-radius: 4px;
}
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$marks/check-$check.svg");
}
QRadioButton::indicator { border-radius: $mark_round; }
QRadioButton::indicator:checked {
    width: $dot; height: $dot; border: $dot_edge solid $accent_soft; border-radius: $dot_round; background: $accent;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $ground; border-color: $line; }
QMenu { background: $surface; border: 1px solid $line; border-radius: $radius; padding: $xs; }
QMenu::item { color: $text; padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { color: $text; background: $accent_soft; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: $xs $s; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: $bar; }
QScrollBar:horizontal { height: $bar; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0;
}
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QProgressBar { background: $raised; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSplitter::handle { background: transparent; }
QDialog, QMessageBox { background: $surface; }
"""
