"""A first map made from the columns of foreign files is a map that can be used."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from desk_app.commands import cli

pytestmark = pytest.mark.usefixtures("language_undone")
NEW_YORK = (
    "Unique Key,Created Date,Closed Date,Complaint Type,Status,Due Date,Open Data Channel Type\n"
    "60000001,01/25/2023 11:30:00 PM,02/03/2023 08:00:00 AM,Noise,Closed,02/10/2023 11:30:00 PM,ONLINE\n"
    "60000002,01/26/2023 01:30:00 AM,,Noise,Open,02/10/2023 11:30:00 PM,OTHER\n"
)
FRENCH = (
    "Extraction du 31/12/2024;;;;\n;;;;\nN° demande;Reçue le;Répondue le;Canal;Délai (j)\n"
    "D1;15/01/2024 09:12;17/01/2024 10:00;Guichet;2,0\nD2;25/01/2024 09:12;;Site Internet;3,5\nTotal;2;;;5,5\n"
)
OPEN311 = (
    "service_request_id,requested_datetime,expected_datetime,status\n"
    "9,2023-01-25T11:30:00-05:00,2023-02-10T00:00:00-05:00,open\n"
)
CALL_CENTRE = "Ref;Date de réception;Date de réponse;Canal\n1;15/01/2024;;Mél\n2;15/01/2024;17/01/2024;Call\n"
ASTERISK = (
    '"src","start","answer","end","disposition","uniqueid","linkedid"\n'
    '"0612345678","2024-03-04 09:00:00","","2024-03-04 09:00:20","NO ANSWER","1709542800.1","1709542800.1"\n'
    '"0612345678","2024-03-04 09:00:20","2024-03-04 09:00:24","2024-03-04 09:02:00","ANSWERED","1709542820.2",'
    '"1709542800.1"\n'
    '"0612345679","2024-03-04 09:10:00","","2024-03-04 09:10:20","FAILED","1709543400.3","1709543400.3"\n'
)
CISCO = "globalCallID_callId,dateTimeOrigination,dateTimeConnect\n7,1709542800,1709542812\n8,1709543800,0\n"
SLOTS = "Jour;Tranche;Appels reçus;Appels décrochés;Attente moy.\n04/03/2024;09:00 - 10:00;12;10;00:00:00\n"
VISITS = "Date;Heure arrivée;Heure appel;Heure fin;Motif;Statut\n04/03/2024;09:00:00;09:04;09:12;Élections;Servi\n"


@pytest.mark.parametrize(
    ("name", "content", "encoding", "told"),
    [
        ("requests", NEW_YORK, "utf-8", ("Rows: 2 · accepted: 1 · rejected: 1", "“OTHER” is no way of coming")),
        ("requests", FRENCH, "cp1252", ("Rows: 3 · accepted: 2 · rejected: 1", "answered: 1 · open: 1")),
        ("requests", FRENCH, "utf-16", ("Rows: 3 · accepted: 2 · rejected: 1", "kind day/month/year")),
        ("requests", OPEN311, "utf-8", ("accepted: 1", "answered: 0 · open: 1")),
        ("requests", CALL_CENTRE, "cp1252", ("accepted: 2 · rejected: 0", "answered: 1 · open: 1")),
        ("complaints", FRENCH, "utf-8-sig", ("Rows: 3 · accepted: 2 · rejected: 1",)),
        ("calls", ASTERISK, "utf-8", ("accepted: 2", "of the same call: 1", "missed: 1 · taken: 1")),
        ("calls", CISCO, "utf-8", ("accepted: 2", "missed: 1 · taken: 1")),
        ("calls", SLOTS, "cp1252", ("accepted: 1", "missed: 2 · taken: 10")),
        ("visits", VISITS, "utf-8", ("accepted: 1", "served: 1")),
    ],
)  # fmt: skip
def test_the_first_map_of_a_foreign_file_imports_it(
    name: str, content: str, encoding: str, told: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESK_APP_LANG", "en")
    file, told_map = tmp_path / "rows.csv", tmp_path / "map.toml"
    file.write_text(content, encoding=encoding)
    words = [f"import-{name}", str(file), "--data", str(tmp_path / "data")]
    drafted = CliRunner().invoke(cli, [*words, "--draft-map"])
    assert drafted.exit_code == 0, drafted.output
    told_map.write_text(drafted.output, encoding="utf-8")
    tried = CliRunner().invoke(cli, [*words, "--map", str(told_map), "--dry-run"])
    assert tried.exit_code == 0, tried.output
    for sentence in told:
        assert sentence in tried.output, f"{drafted.output}\n{tried.output}"
    assert not (tmp_path / "data").exists()


def test_a_map_is_needed_and_its_fault_told_with_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_APP_LANG", "en")
    file, told_map = tmp_path / "rows.csv", tmp_path / "map.toml"
    file.write_text(NEW_YORK, encoding="utf-8")
    words = ["import-requests", str(file), "--data", str(tmp_path / "data"), "--dry-run"]
    assert "--map" in CliRunner().invoke(cli, words).output
    for text, said in (
        ('[request]\nobject = "Complaint Type"\nreceived = "Creatd Date"\n', "map.toml, line 3: request.received"),
        ('[times]\n\norder = "mmdy"\n', "map.toml, line 3: times.order is “mmdy” (did you mean “mdy”?)"),
        ("[request]\nreceived = Created Date\n", "map.toml, line 2: The map is not written as TOML demands"),
        ('[request]\nreceived = "Created Date"\n[[rules]]\nwhen = { Statu = "x" }\nreject = "x"\n', "line 4: rules[1]"),
    ):
        told_map.write_text(text, encoding="utf-8")
        assert said in CliRunner().invoke(cli, [*words, "--map", str(told_map)]).output
