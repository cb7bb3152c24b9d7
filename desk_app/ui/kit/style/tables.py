"""Style of tables, trees and lists."""

from __future__ import annotations

TABLES = """
QTableView, QListView, QTreeView {
    color: $text; background: $surface; border: $ring solid transparent; border-radius: $radius;
    gridline-color: transparent; outline: 0;
    selection-background-color: $accent_soft; selection-color: $text;
}
QTableView:focus, QListView:focus, QTreeView:focus { border-color: $accent; }
QTableView::item { border: none; border-bottom: 1px solid $line; padding: 0 8px; }
QTableView::item:hover { background: $ground; }
QTableView::item:selected { background: $accent_soft; }
QListView::item, QTreeView::item { border: none; padding: 6px 8px; border-radius: 4px; }
QListView::item:selected, QTreeView::item:selected { color: $text; background: $accent_soft; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    color: $quiet; background: $surface; border: none; border-bottom: 1px solid $line;
    padding: 6px 11px; font-size: $size_small; font-weight: 600;
}
QTableView[dense="true"]::item { padding: 0 3px; }
QTableView[dense="true"] QHeaderView::section { padding: 6px 6px; }
QTableCornerButton::section { background: $surface; border: none; }
"""
