"""Style of what is typed in or chosen from."""

from __future__ import annotations

FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    color: $text; background: $surface; border: 1px solid $edge; border-radius: $radius;
    placeholder-text-color: $quiet; padding: $pad_v 9px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: $line_box; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    border: none; background: transparent; padding: 0 4px; min-height: 0;
}
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $quiet; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: $ring solid $accent; padding: $pad_v_focus 8px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $quiet; background: $ground; border-color: $line;
}
QLineEdit:read-only, QPlainTextEdit:read-only { background: $ground; }
QLineEdit[refused="true"], QPlainTextEdit[refused="true"], QComboBox[refused="true"],
QAbstractSpinBox[refused="true"] { border: $ring solid $bad; padding: $pad_v_focus 8px; }
QComboBox::drop-down { border: none; width: $mark; margin-right: 6px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url("$marks/down.svg"); width: $arrow; height: $arrow; }
QAbstractSpinBox::up-arrow { image: url("$marks/up.svg"); width: $arrow; height: $arrow; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: $mark; margin-right: 4px; }
QComboBox QAbstractItemView {
    color: $text; background: $surface; border: 1px solid $line; selection-background-color: $accent_soft;
    selection-color: $text; outline: 0; padding: $xs;
}
"""
