"""`desk-app import-requests` and `import-complaints` as an administrator types them, and the maps of their help."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from desk_app.commands import cli
from desk_app.exchange.imports import MapError
from desk_app.exchange.register_import import read_complaint_map, read_request_map

pytestmark = pytest.mark.usefixtures("language_undone")
HELP = Path(__file__).parents[3] / "resources" / "help"
REQUESTS = """
[identity]
columns = ["n"]
[request]
received = "in"
promised = "by"
acknowledged = "ack"
answered = "out"
object = { column = "about", values = { A = "school" } }
channel = "how"
service = "service"
"""
COMPLAINTS = '[complaint]\nreceived = "in"\nanswered = "out"\nkind = "kind"\ntheme = "theme"\nchannel = "how"\n'
ROWS = (
    "n;in;by;ack;out;about;how;service\n"
    "1;12/04/2022;;13/04/2022;20/04/2022;A;Courriel;\n"
    "2;12/04/2022;30/04/2022;;;other;;\n"
    "2;12/04/2022;;;;other;;\n"
    "3;;;;;A;;\n"
    "4;12/04/2022;;;11/04/2022;A;;\n"
    "5;12/04/2022;11/04/2022;;;A;;\n"
    "6;12/04/2022;;;;;;\n"
    "7;12/04/2022;;;;Lune;;\n"
    "8;12/04/2022;;;;A;pigeon;\n"
    "9;12/04/2222;;;;A;;\n"
    "10;12/04/2022;;;;A;;Lune\n"
    "\n"
)


def _run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, told: str, rows: str, *more: str) -> str:
    monkeypatch.setenv("DESK_APP_LANG", "en")
    (tmp_path / "rows.csv").write_text(rows, encoding="utf-8")
    (tmp_path / "map.toml").write_text(told, encoding="utf-8")
    words = [name, str(tmp_path / "rows.csv"), "--map", str(tmp_path / "map.toml"), "--data", str(tmp_path / "data")]
    done = CliRunner().invoke(cli, [*words, *more])
    assert done.exit_code == 0, done.output
    return done.output


def test_every_request_of_a_file_is_imported_once_or_told_why_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = _run(tmp_path, monkeypatch, "import-requests", REQUESTS, ROWS, "--dry-run")
    assert "Rows: 12 · accepted: 2 · rejected: 9 · blank: 1" in tried
    assert "answered: 1 · open: 1" in tried
    assert not (tmp_path / "data").exists()
    told = _run(tmp_path, monkeypatch, "import-requests", REQUESTS, ROWS)
    for line in (
        "line 4: Line 3 has the same identity.",
        "line 5: It has no day of reception.",
        "line 6: It is answered on 11/04/2022, before its reception on 12/04/2022.",
        "line 7: Its answer is promised for 11/04/2022, before its reception on 12/04/2022.",
        "line 8: It has no object.",
        "line 9: There is no object “Lune” in the settings.",
        "line 10: “pigeon” is no way of coming that is known.",
        "line 11: The year 2222 (received) is not between 1970 and 2099.",
        "line 12: There is no service “Lune” in the settings.",
        "Recorded: 2 · recorded before: 0",
    ):
        assert line in told, told
    assert "Recorded: 0 · recorded before: 2" in _run(tmp_path, monkeypatch, "import-requests", REQUESTS, ROWS)


def test_complaints_are_imported_by_their_codes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "in;out;kind;theme;how\n2022-04-12T23:30:00Z;14/04/2022;suggestion;wait;slip\n12/04/2022;;moan;wait;\n"
    rows += "12/04/2022;;;moon;\n"
    told = _run(tmp_path, monkeypatch, "import-complaints", COMPLAINTS, rows)
    assert "From 13/04/2022 to 13/04/2022 · answered: 1 · open: 0" in told  # half past one in Paris
    assert "“moan” is none of complaint, suggestion, thanks." in told
    assert "“moon” is none of the themes of complaints." in told


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_maps_of_the_help_are_read(language: str, tmp_path: Path) -> None:
    for name, read in (("requests", read_request_map), ("complaints", read_complaint_map)):
        (told,) = re.findall(
            r"```toml\n(.*?)```", (HELP / language / f"import_{name}.md").read_text("utf-8"), re.DOTALL
        )
        file = tmp_path / "map.toml"
        file.write_text(told, encoding="utf-8")
        assert read(file, "Europe/Paris").identity
        file.write_text("[request]\n[complaint]\n", encoding="utf-8")
        with pytest.raises(MapError):
            read(file, "Europe/Paris")


def test_a_file_that_went_on_completes_what_was_imported_and_contradicts_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = '[identity]\ncolumns = ["n"]\n[request]\nreceived = "in"\nobject = { value = "other" }\n'
    told += 'answered = { column = "out", when = { state = "done" } }\n'
    first = "n;in;out;state\n1;12/04/2022;;open\n2;12/04/2022;20/04/2022;done\n3;12/04/2022;13/04/2022;open\n"
    assert "answered: 1 · open: 2" in _run(tmp_path, monkeypatch, "import-requests", told, first)
    later = "n;in;out;state\n1;12/04/2022;22/04/2022;done\n2;12/04/2022;21/04/2022;done\n3;12/04/2022;;open\n"
    later += "4;13/04/2022;;\n"
    tried = _run(tmp_path, monkeypatch, "import-requests", told, later, "--dry-run")
    assert "line 3: It was imported before and now tells otherwise (answered): what is recorded stays." in tried
    assert "2 are recorded already. · recorded before and told more now: 1" in tried
    done = _run(tmp_path, monkeypatch, "import-requests", told, later)
    assert "Recorded: 2 · recorded before: 1 · recorded before and told more now: 1" in done
    assert "Recorded: 0 · recorded before: 3" in _run(tmp_path, monkeypatch, "import-requests", told, later)
    assert "sound" in CliRunner().invoke(cli, ["verify", "--data", str(tmp_path / "data")]).output.lower()


def test_a_cell_that_no_clock_can_tell_or_of_a_thousand_lines_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = '[request]\nreceived = "in"\nobject = "about"\n'
    rows = "in;about\n0001-01-01T00:00:00+14:00;other\n9999-12-31T23:59:59-14:00;other\n"
    rows += f'12/04/2022;"Lune\n\x1b[31m{"!" * 100_000}"\n'
    said = _run(tmp_path, monkeypatch, "import-requests", told, rows, "--dry-run").splitlines()
    assert "line 2: The year 1 (received) is not between 1970 and 2099." in said
    assert "line 3: The year 9999 (received) is not between 1970 and 2099." in said
    (long,) = (line for line in said if line.startswith("line 4:"))
    assert "There is no object “Lune" in long
    assert len(long) < 300
    assert "\x1b" not in long
