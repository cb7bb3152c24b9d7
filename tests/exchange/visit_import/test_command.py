"""`desk-app import-visits`, as an administrator types it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desk_app.commands import cli
from desk_app.exchange.visit_import import read_map

pytestmark = pytest.mark.usefixtures("language_undone")

MAP = """
[visit]
day = "Jour"
arrived = "Arrivée"
started = "Début"
ended = "Fin"
service = "Motif"
counter = "Guichet"
[settings]
create_missing = true
"""
ROWS = (
    "Jour;Arrivée;Début;Fin;Motif;Guichet\n"
    "12/04/2022;9h00;9h05;9h15;Passeport, CNI;1\n"
    "12/04/2022;9h02;9h12;9h20;Objets trouvés;Accueil 9\n"
    "\n"
    "12/04/2022;9h30;9h20;9h40;=cmd|' /C calc'!A0;+33 6 12 34 56 78\n"
)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run a command on one data folder, in English."""
    monkeypatch.setenv("DESK_APP_LANG", "en")
    (tmp_path / "visits.csv").write_text(ROWS, encoding="cp1252")
    (tmp_path / "map.toml").write_text(MAP, encoding="utf-8")

    def do(*words: str) -> Result:
        return CliRunner().invoke(cli, [*words, "--data", str(tmp_path / "data")])

    return do


def import_words(tmp_path: Path, *more: str) -> list[str]:
    return ["import-visits", str(tmp_path / "visits.csv"), "--map", str(tmp_path / "map.toml"), *more]


def test_an_import_into_a_new_folder(run: Callable[..., Result], tmp_path: Path) -> None:
    done = run(*import_words(tmp_path))
    assert done.exit_code == 0, done.output
    assert f"no data in {tmp_path / 'data'}: the site “Hall administratif” was made there" in done.output
    assert "line 5: started is 600 s before the arrival." in done.output
    assert "Rows: 4 · accepted: 2 · rejected: 1 · blank: 1" in done.output
    assert "Services the settings lack, added out of use: Objets trouvés" in done.output
    assert "Recorded: 2 · recorded before: 0" in done.output
    saved = (tmp_path / "visits.csv.rejected.csv").read_text("utf-8-sig").splitlines()
    assert saved[0] == "line;reason;Jour;Arrivée;Début;Fin;Motif;Guichet"
    assert saved[1].endswith("'=cmd|' /C calc'!A0;+33 6 12 34 56 78"), "guarded, and the telephone left alone"
    told = json.loads(run("figures", "--from", "2022-04-12", "--to", "2022-04-12", "--json").output)
    assert (told["arrivals"], told["wait"]["n"], told["wait"]["median_s"]) == (2, 2, 450.0)
    assert run("verify").exit_code == 0
    again = run(*import_words(tmp_path))
    assert "Recorded: 0 · recorded before: 2" in again.output
    assert "was made there" not in again.output


def test_a_dry_run_leaves_no_trace(run: Callable[..., Result], tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    done = run(*import_words(tmp_path, "--dry-run"))
    assert done.exit_code == 0, done.output
    assert f"no data in {tmp_path / 'data'} yet: this trial uses the starting settings" in done.output
    assert "Trial: nothing was written." in done.output
    assert sorted(tmp_path.iterdir()) == before


def test_a_column_that_is_not_there_is_one_sentence(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text(MAP.replace('"Motif"', '"Motifs"'), encoding="utf-8")
    done = run(*import_words(tmp_path))
    assert done.exit_code == 1
    assert done.stderr == (
        "Error: map.toml, line 7: visit.service names the column “Motifs” (did you mean “Motif”?); the file has "
        "“Jour”, “Arrivée”, “Début”, “Fin”, “Motif”, “Guichet”.\n"
    )
    assert not (tmp_path / "visits.csv.rejected.csv").exists()


def test_a_file_that_is_no_table_is_one_sentence(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "visits.csv").write_bytes(b"%PDF-1.7")
    done = run(*import_words(tmp_path))
    assert done.exit_code == 1
    assert done.stderr == f"Error: {tmp_path / 'visits.csv'} is a PDF document, not a table that can be read.\n"


def test_a_file_damaged_at_its_end_changes_nothing(run: Callable[..., Result], tmp_path: Path) -> None:
    with (tmp_path / "visits.csv").open("a") as stream:
        stream.write('12/04/2022;"9h00')
    done = run(*import_words(tmp_path))
    assert done.exit_code == 1
    assert "opened on line 6 of" in done.output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "map.toml", "visits.csv"]
    told = json.loads(run("figures", "--from", "2022-04-12", "--to", "2022-04-12", "--json").output)
    assert told["arrivals"] == 0


def test_it_speaks_french_by_default(
    run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DESK_APP_LANG")
    done = run(*import_words(tmp_path, "--dry-run"))
    assert "ligne 5 : « started » est 600 s avant l’arrivée." in done.output
    assert "Lignes : 4 · acceptées : 2 · rejetées : 1 · vides : 1" in done.output


def test_where_nothing_can_be_written_beside_the_file_the_data_folder_takes_the_rejected_rows(
    run: Callable[..., Result], tmp_path: Path
) -> None:
    (tmp_path / "visits.csv.rejected.csv").mkdir()
    done = run(*import_words(tmp_path))
    assert done.exit_code == 0, done.output
    saved = tmp_path / "data" / "rejected" / "visits.csv.rejected.csv"
    assert f"The rejected rows are saved in {saved}" in done.output
    assert "Recorded: 2 · recorded before: 0" in done.output
    assert len(saved.read_text("utf-8-sig").splitlines()) == 2
    assert not list((tmp_path / "visits.csv.rejected.csv").iterdir())
    assert not list(tmp_path.rglob("*.part"))


def test_where_the_rejected_rows_can_be_kept_nowhere_nothing_is_imported(
    run: Callable[..., Result], tmp_path: Path
) -> None:
    assert run(*import_words(tmp_path)).exit_code == 0
    (tmp_path / "visits.csv.rejected.csv").unlink()
    for folder in (tmp_path, tmp_path / "data" / "rejected"):
        (folder / "visits.csv.rejected.csv").mkdir(parents=True)
    done = run(*import_words(tmp_path))
    assert done.exit_code == 1
    assert "nothing was imported" in done.output


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_example_is_a_map_and_names_the_page(
    run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("DESK_APP_LANG", language)
    told = run("import-visits", "--example-map")
    assert told.exit_code == 0
    page, _, example = told.output.partition("\n")
    assert Path(page.removeprefix("# ")).parts[-2:] == (language, "import.md")
    (tmp_path / "example.toml").write_text(example, "utf-8")
    assert read_map(tmp_path / "example.toml", "Europe/Paris").create_missing
