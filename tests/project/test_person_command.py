"""`desk-app person` finds somebody in the data, writes two files without a name in theirs, and notes it in numbers."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from desk_app.commands import cli
from desk_app.domain.facts import Kind
from tests.support.complaints import record
from tests.support.hall import Hall
from tests.support.language import language_undone

__all__ = ["language_undone"]


@pytest.mark.usefixtures("language_undone")
def test_what_concerns_a_person_is_written_and_noted(tmp_path: Path) -> None:
    with Hall(tmp_path / "data") as hall:
        record(hall)
    run = CliRunner()
    told = ["person", "--data", str(tmp_path / "data"), "--out", str(tmp_path / "out"), "--find"]
    done = run.invoke(cli, [*told, "aubry"], env={"DESK_APP_LANG": "fr"})
    assert done.exit_code == 0, done.output
    files = sorted((tmp_path / "out").iterdir())
    assert [file.suffix for file in files] == [".csv", ".pdf"]
    assert "m.aubry@example.fr" in files[0].read_text("utf-8-sig")
    assert run.invoke(cli, [*told, "zola"]).exit_code == 0
    with Hall(tmp_path / "data") as hall:
        rows = hall.store.connection.execute("SELECT payload FROM journal WHERE kind = ?", (Kind.DISCLOSED.value,))
        noted = [row["payload"] for row in rows]
    assert len(noted) == 1
    assert "ubry" not in noted[0]
