"""`desk-app commitments`: one object a commitment, and the same as lines of French."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PySide6.QtWidgets import QApplication

from desk_app.commands import cli
from desk_app.demo.town import SUPERVISOR
from desk_app.domain.scope_document import to_document
from desk_app.services.acting import new_operation
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import save_scope, scope_of
from tests.services.quality.conftest import SCOPE, Town
from tests.services.quality.naive import naive
from tests.support.language import language_undone

__all__ = ["language_undone"]

pytestmark = pytest.mark.usefixtures("language_undone")
PERIOD = ("--from", "2026-10-01", "--to", "2026-10-31")


def _run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, ["commitments", "--data", str(folder), *words])


def test_json_tells_each_commitment(busy_town: Town, qapp: QApplication) -> None:
    expected = naive(busy_town.store, "2026-10-01", "2026-10-31")["wait.within"]
    busy_town.store.close()
    ran = _run(busy_town.store.folder, "--scope", SCOPE, *PERIOD, "--json")
    assert ran.exit_code == 0, ran.output
    told = json.loads(ran.output)
    assert [one["number"] for one in told] == list(range(1, 29))
    seventh, tenth = told[6], told[9]
    assert seventh["title"] == "En cas d’affluence, une gestion optimale des files d’attente"
    assert (seventh["numerator"], seventh["denominator"], seventh["n"]) == (*expected, expected[1])
    assert seventh["value"] == pytest.approx(expected[0] / expected[1], abs=5e-5)
    assert (seventh["threshold"], seventh["status"]) == (0.9, "red" if seventh["value"] < 0.85 else "amber")
    assert (tenth["value"], tenth["status"], tenth["n"]) == (None, "grey", 0)
    assert tenth["missing"] == ["registre des formations"]


def test_lines_are_french_unless_english_is_asked_for(
    busy_town: Town, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy_town.store.close()
    lines = _run(busy_town.store.folder, "--scope", SCOPE, *PERIOD).output.splitlines()
    assert len(lines) == 29
    assert lines[0] == "Hall administratif · Qualiville 2013 · du 01/10/2026 au 31/10/2026"
    assert lines[10].endswith(
        "Un personnel d’accueil spécifiquement formé · aucun enregistrement : registre des formations"
    )
    monkeypatch.setenv("DESK_APP_LANG", "en")
    told = json.loads(_run(busy_town.store.folder, "--scope", SCOPE, *PERIOD, "--json").output)
    assert told[9]["title"] == "Reception staff specifically trained"


def test_an_unknown_scope_and_a_turned_period_are_told_in_one_sentence(town: Town, qapp: QApplication) -> None:
    town.store.close()
    unknown = _run(town.store.folder, "--scope", "mairie", *PERIOD)
    assert unknown.exit_code == 1
    assert unknown.output == "Erreur : Le périmètre « mairie » n’est pas connu ici. Connus : hall-administratif.\n"
    turned = _run(town.store.folder, "--scope", SCOPE, "--from", "2026-10-02", "--to", "2026-10-01")
    assert turned.exit_code == 2


def test_sites_that_are_not_counted_here_are_told_beside_json_too(
    town: Town, frameworks: Frameworks, qapp: QApplication
) -> None:
    document = to_document(scope_of(town.store, SCOPE))
    document["parts"] = [*document["parts"], {**document["parts"][0], "site": "mediatheque"}]
    save_scope(town.store, document, frameworks, based_on=1, by=SUPERVISOR, op=new_operation(town.store))
    town.store.close()
    told = "Sites du périmètre dont les données ne sont pas sur ce poste, donc non comptés ici : mediatheque."
    assert _run(town.store.folder, "--scope", SCOPE, *PERIOD).stdout.splitlines()[1] == told
    ran = _run(town.store.folder, "--scope", SCOPE, *PERIOD, "--json")
    assert ran.stderr.strip() == told
    assert json.loads(ran.stdout)


@pytest.mark.parametrize(
    ("year", "said"), [("1990", "Aucun engagement n’est en vigueur"), ("2099", "Cette période n’a pas encore commencé")]
)
def test_no_paper_is_written_of_a_period_without_figures(
    town: Town, qapp: QApplication, tmp_path: Path, year: str, said: str
) -> None:
    town.store.close()
    out = tmp_path / "out"
    period = ("--from", f"{year}-01-01", "--to", f"{year}-12-31")
    for words in (("audit-pack", *period), ("quality-report", "--period", year)):
        whole = (words[0], "--data", str(town.store.folder), "--scope", SCOPE, *words[1:], "--out", str(out))
        ran = CliRunner().invoke(cli, whole)
        assert ran.exit_code == 1
        assert said in ran.output
        assert not out.exists()
