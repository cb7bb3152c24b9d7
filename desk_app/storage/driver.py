"""The one place that names the SQLite driver.

pysqlite3 bundles a current SQLite; what Python links may be older than 3.51.3, which can corrupt a WAL file when
two connections meet. An encrypted driver with the same interface would be named here too.
"""

from __future__ import annotations

try:
    import pysqlite3 as sqlite3
except ImportError:  # no wheel for this platform: the interpreter's own SQLite, shown by the self-check
    import sqlite3

Connection = sqlite3.Connection
Row = sqlite3.Row
Error = sqlite3.Error
DatabaseError = sqlite3.DatabaseError
IntegrityError = sqlite3.IntegrityError
OperationalError = sqlite3.OperationalError
ProgrammingError = sqlite3.ProgrammingError
connect = sqlite3.connect

VERSION: str = sqlite3.sqlite_version
SAFE_WAL = tuple(int(part) for part in VERSION.split(".")) >= (3, 51, 3)
