"""`desk-app scope`: what is printed may be changed and given back; a new hall that was imported has its scope."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PySide6.QtWidgets import QApplication

from desk_app.commands import cli
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.ui.command_line import speak
from desk_app.ui.runtime.texts import sentence
from tests.services.quality.conftest import RESOURCES, SCOPE, Town
from tests.support.language import language_undone

__all__ = ["language_undone"]

pytestmark = pytest.mark.usefixtures("language_undone")
MAP = """
[times]
timezone = "Europe/Paris"
[visit]
arrived = "arrivee"
called = "appel"
ended = "fin"
service = "service"
[settings]
create_missing = true
"""


def _run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--data", str(folder), *words])


def test_a_scope_is_printed_changed_and_given_back(town: Town, tmp_path: Path) -> None:
    town.store.close()
    folder = town.store.folder
    told = json.loads(_run(folder, "scope", "--scope", SCOPE).output)
    assert (told["version"], told["framework"]) == (1, "qualiville")
    told["parts"][0]["to"] = "2027-12-31"
    told["overrides"] = [
        {"threshold": "wait.target_share", "value": "0.8", "justification": "Travaux", "from": "2026-10-01", "site": ""}
    ]
    file = tmp_path / "scope.json"
    file.write_text(json.dumps(told), "utf-8")
    assert _run(folder, "scope", "--set", str(file)).output == (
        "Le périmètre « Hall administratif » est en vigueur, version 2.\n"
    )
    assert json.loads(_run(folder, "scope").output)[0] == {**told, "version": 2}
    again = _run(folder, "scope", "--set", str(file))
    assert again.exit_code == 1
    assert "modifié le périmètre entre-temps" in again.output
    assert _run(folder, "verify").exit_code == 0


@pytest.mark.parametrize("text", ["{", "[]", '{"id": 3}'])
def test_what_is_not_a_scope_is_refused_in_one_sentence(town: Town, tmp_path: Path, text: str) -> None:
    town.store.close()
    file = tmp_path / "scope.json"
    file.write_text(text, "utf-8")
    ran = _run(town.store.folder, "scope", "--set", str(file))
    assert ran.exit_code == 1
    assert ran.output.startswith("Erreur : ")
    assert ran.output.count("\n") == 1


def test_a_wrong_framework_is_told_in_french_by_file_line_and_key(qapp: QApplication) -> None:
    speak(RESOURCES)
    place = {"file": "qualiville.2013.toml", "line": 214, "key": "commitments.3.title.en"}
    assert sentence(Refusal(RefusalCode.FRAMEWORK_MISSING, **place)) == (
        "qualiville.2013.toml, ligne 214 : il manque « commitments.3.title.en ». Ajoutez-le."
    )


def test_a_hall_made_by_an_import_has_a_scope_from_its_first_day(tmp_path: Path) -> None:
    table, column_map = tmp_path / "visits.csv", tmp_path / "map.toml"
    table.write_text("arrivee,appel,fin,service\n2024-03-05 09:00,2024-03-05 09:10,2024-03-05 09:20,Titres\n", "utf-8")
    column_map.write_text(MAP, "utf-8")
    data = tmp_path / "data"
    assert _run(data, "import-visits", str(table), "--map", str(column_map)).exit_code == 0
    scope = json.loads(_run(data, "scope").output)[0]
    assert {part["from"] for part in scope["parts"]} == {"2024-03-05"}
    words = ("commitments", "--scope", scope["id"], "--from", "2024-01-01", "--to", "2024-12-31", "--json")
    seventh = json.loads(_run(data, *words).output)[6]
    assert (seventh["numerator"], seventh["denominator"]) == (1, 1)


def test_requests_of_the_past_count_from_the_first_on_and_older_ones_are_told_to_lie_before_the_scope(
    tmp_path: Path,
) -> None:
    table, column_map, data = tmp_path / "requests.csv", tmp_path / "map.toml", tmp_path / "data"
    told = '[request]\nreceived = "in"\npromised = "by"\nanswered = "out"\nobject = { value = "other" }\n'
    column_map.write_text(told, "utf-8")
    table.write_text("in,by,out\n2024-03-05,2024-04-05,2024-04-04\n2024-03-05,2024-04-05,\n", "utf-8")
    words = ("import-requests", str(table), "--map", str(column_map))
    assert "périmètre" not in _run(data, *words).output
    asked = ("commitments", "--scope", "hall-administratif", "--from")
    found = json.loads(_run(data, *asked, "2024-04-01", "--to", "2024-04-30", "--json").output)
    assert (1, 2) in [(one["numerator"], one["denominator"]) for one in found]
    table.write_text("in,by,out\n2023-03-05,2023-04-05,2023-04-04\n", "utf-8")
    said = "Le périmètre « Hall administratif » commence le 05/03/2024 : "
    assert said in _run(data, *words, "--dry-run").output
    assert said in _run(data, *words).output
    told_before = _run(data, *asked, "2023-04-01", "--to", "2023-04-30").output.splitlines()
    assert told_before[1:] == ["Aucun engagement n’est en vigueur ces jours-là : le périmètre commence le 05/03/2024."]


def test_a_period_is_closed_once_by_a_supervisor_when_it_is_over(town: Town) -> None:
    agents = {agent.supervisor: agent.id for agent in town.store.settings().agents}
    town.store.close()
    close = ("close-period", "--scope", SCOPE, "--period")
    ran = _run(town.store.folder, *close, "2026-10", "--agent", agents[True])
    assert ran.output == "Chiffres clos : octobre 2026, périmètre « Hall administratif ».\n"
    refusals = {
        ("2026-10", agents[True]): "Cette période a été close le ",
        ("2026-09", agents[False]): "",
        ("2099-01", agents[True]): "Cette période finit le 31/01/2099",
        ("2026-13", agents[True]): "« 2026-13 » n’est pas une période",
        ("2026-09", "personne"): "--agent : « personne » n’est pas connu ici. Connus : ",
    }
    for (period, agent), said in refusals.items():
        ran = _run(town.store.folder, *close, period, "--agent", agent)
        assert (ran.exit_code, ran.output.count("\n"), said in ran.output) == (1, 1, True), ran.output
        assert "-10-" not in ran.output
