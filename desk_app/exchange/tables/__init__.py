"""Reading tables that other programs made: CSV, TSV, XLSX, XLS, ODS, recognised by their content."""

from __future__ import annotations

from desk_app.exchange.tables.errors import TableCode, TableError
from desk_app.exchange.tables.model import Cell, Found, Row, Table
from desk_app.exchange.tables.reader import read_table

__all__ = ["Cell", "Found", "Row", "Table", "TableCode", "TableError", "read_table"]
