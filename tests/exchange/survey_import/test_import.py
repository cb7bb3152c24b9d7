"""Forms out of a web form's table: every row accounted for, a second import records nothing, nobody's name is read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.surveys.campaign import FormChannel
from desk_app.exchange import survey_import
from desk_app.exchange.imports import MapCode, MapError, Reason, import_file, preview
from desk_app.exchange.imports.report import Report
from desk_app.exchange.map_drafts import draft_survey_map
from desk_app.exchange.survey_import import SurveyImporter, parse_map
from desk_app.services import surveys
from desk_app.services.surveys_reading import campaign_detail
from desk_app.ui.imports.drafts import survey_map
from tests.support.hall import AGENT, ROOT, SUPERVISOR, Hall
from tests.support.surveys import BANKS, forms, open_campaign

QUESTIONS = BANKS.one("town-hall", 1).questions
MAP = """
[survey]
day = "Horodateur"
service = "Service"

[answers]
signs = "Signalétique"
courtesy = { column = "Accueil", values = { "5" = "very_satisfied", "1" = "not_satisfied" } }
preferred_slot = "Créneaux"

[words]
suggestions = "Remarques"

[identity]
columns = ["N°"]

[[rules]]
when = { Service = "TEST" }
reject = "a trial"
"""
TABLE = """\
N°;Horodateur;Service;Signalétique;Accueil;Créneaux;Remarques;Courriel
1;12/11/2026 10:04:31;Passeport, CNI;Très satisfaite;5;Le midi;Plus de sièges;m@example.fr
2;2026-11-13;;peu satisfait;;Le soir, Le samedi matin;;
3;13/11/2026;identity;Sans avis;1;;;
4;13/11/2026;TEST;Satisfait;5;;;
5;13/10/2026;;Satisfait;5;;;
6;13/11/2026;;Bof;5;;;
7;13/11/2026;Boulangerie;Satisfait;5;;;
8;13/11/2026;;;;;;
1;13/11/2026;;Satisfait;5;;;
9;;;Satisfait;5;;;

10;23/11/2030;;Satisfait;5;;;
"""


def _importer(hall: Hall, number: int, told: str = MAP) -> SurveyImporter:
    return SurveyImporter(hall.store, parse_map(told, QUESTIONS), number, BANKS)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "answers.csv"
    file.write_text(TABLE, "utf-8")
    return file


def _counts(report: Report) -> tuple[int, int, int, int, int]:
    return report.rows, report.blank, report.accepted, report.known, report.written


def test_every_row_is_accounted_for(hall: Hall, table: Path) -> None:
    number = open_campaign(hall, questions=tuple(question.key for question in QUESTIONS))
    before = hall.facts()
    tried = preview(hall.store, table, _importer(hall, number))
    assert _counts(tried) == (12, 1, 3, 0, 0)
    assert forms(hall, number) == []
    report = import_file(hall.store, table, _importer(hall, number))
    assert _counts(report) == (12, 1, 3, 0, 3)
    assert report.reasons == {
        Reason.RULE: 1, Reason.OUTSIDE_SURVEY: 2, Reason.UNKNOWN_ANSWER: 1, Reason.UNKNOWN_SERVICE: 1,
        Reason.NO_ANSWER: 1, Reason.DUPLICATE: 1, Reason.NO_DAY: 1,
    }  # fmt: skip
    assert report.rejects is not None
    assert len(report.rejects.read_text("utf-8-sig").splitlines()) == 9
    told = {(form.day, form.service, form.channel, tuple(sorted(form.answers.items()))) for form in forms(hall, number)}
    assert told == {
        ("2026-11-12", "identity", FormChannel.WEB, (
            ("courtesy", "very_satisfied"), ("preferred_slot", ("lunch",)), ("signs", "very_satisfied"))),
        ("2026-11-13", "", FormChannel.WEB, (
            ("preferred_slot", ("evening", "saturday")), ("signs", "little_satisfied"))),
        ("2026-11-13", "identity", FormChannel.WEB, (("courtesy", "not_satisfied"), ("signs", "no_opinion"))),
    }  # fmt: skip
    assert hall.facts() == before
    assert [one.words for one in campaign_detail(hall.store, BANKS, number, AGENT).words] == ["Plus de sièges"]


def test_a_second_import_records_nothing(hall: Hall, table: Path) -> None:
    number = open_campaign(hall, questions=tuple(question.key for question in QUESTIONS))
    import_file(hall.store, table, _importer(hall, number))
    again = import_file(hall.store, table, _importer(hall, number))
    assert _counts(again) == (12, 1, 3, 3, 0)
    other = open_campaign(hall, questions=tuple(question.key for question in QUESTIONS))
    assert import_file(hall.store, table, _importer(hall, other)).written == 3
    assert hall.faults() == ()


def test_a_form_that_tells_otherwise_than_before_is_told_and_changes_nothing(hall: Hall, table: Path) -> None:
    number = open_campaign(hall, questions=tuple(question.key for question in QUESTIONS))
    import_file(hall.store, table, _importer(hall, number))
    kept = forms(hall, number)
    table.write_text(TABLE.replace("3;13/11/2026;identity;Sans avis;1", "3;14/11/2026;;Satisfait;1"), "utf-8")
    again = import_file(hall.store, table, _importer(hall, number))
    assert (again.known, again.written, again.reasons[Reason.DIFFERS]) == (2, 0, 1)
    assert [one.first.details for one in again.alike.values() if one.first.reason is Reason.DIFFERS] == [
        {"fields": "day, service, signs"}
    ]
    assert forms(hall, number) == kept


def test_a_closed_campaign_takes_no_row(hall: Hall, table: Path) -> None:
    number = open_campaign(hall, questions=tuple(question.key for question in QUESTIONS))
    hall.do(surveys.close, number, by=SUPERVISOR)
    with pytest.raises(Refusal) as refused:
        import_file(hall.store, table, _importer(hall, number))
    assert refused.value.code is RefusalCode.SURVEY_STATE
    assert forms(hall, number) == []


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (MAP.replace("signs =", "sings ="), MapCode.UNKNOWN_KEY),
        (MAP.replace('preferred_slot = "', 'preferred_slot.options.noon = "'), MapCode.UNKNOWN_KEY),
        (MAP.replace('preferred_slot = "Créneaux"', "preferred_slot.options = {}"), MapCode.MISSING_KEY),
        (MAP.replace('day = "Horodateur"', ""), MapCode.MISSING_KEY),
        ("[survey]\nday = 'a'\n", MapCode.MISSING_KEY),
        (MAP.replace("suggestions =", "signs ="), MapCode.UNKNOWN_KEY),
    ],
)
def test_a_wrong_map(told: str, code: MapCode) -> None:
    with pytest.raises(MapError) as error:
        parse_map(told, QUESTIONS)
    assert error.value.code is code


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_map_of_the_help_is_read(language: str) -> None:
    text = (ROOT / "resources" / "help" / language / "import_survey.md").read_text("utf-8")
    simple, whole = (parse_map(told, QUESTIONS) for told in re.findall(r"```toml\n(.*?)```", text, re.DOTALL))
    assert set(simple.answers) == {"hours", "signs", "courtesy", "overall"}
    assert (len(whole.rules), set(whole.answers)) == (1, {"courtesy"})
    assert [[answer for answer, _column in fields.columns] for fields in whole.options] == [["lunch", "evening"]]


def test_the_description_of_the_package_is_a_map_that_is_read() -> None:
    assert survey_import.__doc__
    lines = [line.strip() for line in survey_import.__doc__.splitlines() if line.startswith("    ")]
    told = parse_map("\n".join(lines), QUESTIONS)
    assert set(told.answers) == {"signs", "courtesy", "preferred_slot"}
    assert [fields.question.key for fields in told.options] == ["hours_known_by"]


def test_the_first_map_of_a_web_form_finds_its_questions_and_lists_the_words_nobody_knows(tmp_path: Path) -> None:
    file = tmp_path / "form.csv"
    second = QUESTIONS[1].words.fr.replace(",", "")
    heads = f"ID de la réponse,Date de soumission,Votre avis [Horaires d’ouverture],{second},Vos remarques"
    rows = ("1,2026-11-12 10:00:00,Plutôt satisfait,Satisfait·e,", "2,2026-11-13 10:00:00,Sans réponse,Au top,Merci")
    file.write_text("\n".join([heads, *rows]), "utf-8")
    told = survey_map(draft_survey_map(file, QUESTIONS), file, "Europe/Paris")
    assert 'hours = "Votre avis [Horaires d’ouverture]"' in told
    assert f"[answers.{QUESTIONS[1].key}]" in told
    assert '# "Au top" = "…"' in told
    read = parse_map(told, QUESTIONS)
    assert read.identity == ("ID de la réponse",)
    assert {"hours", QUESTIONS[1].key} <= set(read.answers)


OPTIONS = """
[survey]
day = "Date"
[answers]
signs = "Signalétique"
[answers.preferred_slot]
ticked = ["Choisi"]
options.lunch = "Créneaux [Le midi]"
options.evening = "Créneaux [Le soir]"
[answers.hours_known_by]
options.website = "Site"
options.other = "Autre"
"""


@pytest.mark.parametrize(
    ("cells", "slots", "known_by"),
    [
        ("Oui,Non,X,", ("lunch",), "website"),  # LimeSurvey
        ("X,x,,1", ("lunch", "evening"), "other"),  # Framaforms, Webform
        ("Le midi,,,Autre", ("lunch",), "other"),
        ("N/A,choisi,0,", ("evening",), None),
        ("Non,Non,,", None, None),
        ("Peut-être,,,", Reason.UNKNOWN_ANSWER, None),
        (",,X,X", Reason.UNKNOWN_ANSWER, None),  # one way of knowing the hours, not two
    ],
)
def test_a_column_for_each_answer(
    hall: Hall, tmp_path: Path, cells: str, slots: tuple[str, ...] | Reason | None, known_by: str | None
) -> None:
    number = open_campaign(hall, questions=tuple(question.key for question in QUESTIONS))
    file = tmp_path / "form.csv"
    heads = "Date,Signalétique,Créneaux [Le midi],Créneaux [Le soir],Site,Autre"
    file.write_text(f"{heads}\n13/11/2026,Satisfait,{cells}\n", "utf-8")
    report = import_file(hall.store, file, _importer(hall, number, OPTIONS))
    if isinstance(slots, Reason):
        assert report.reasons == {slots: 1}
        return
    (form,) = forms(hall, number)
    assert (form.answers.get("preferred_slot"), form.answers.get("hours_known_by")) == (slots, known_by)


def test_an_answer_that_holds_a_comma_is_one_answer(hall: Hall, tmp_path: Path) -> None:
    number = open_campaign(hall, questions=tuple(question.key for question in QUESTIONS))
    told = '[survey]\nday = "a"\n[answers.preferred_slot]\ncolumn = "b"\nvalues = { "Oui, le midi" = "lunch" }\n'
    file = tmp_path / "form.csv"
    file.write_text('a;b\n13/11/2026;"Le soir, Oui, le midi"\n14/11/2026;"Oui, le midi;Le soir;"\n', "utf-8")
    import_file(hall.store, file, _importer(hall, number, told))
    assert [form.answers["preferred_slot"] for form in forms(hall, number)] == [("lunch", "evening")] * 2


@pytest.mark.parametrize(
    "heads",
    [
        "Date,{q} [Le midi],{q} [Le soir]",
        "Date,{q} : Le midi,{q} : Le soir",
        "Enquête,,\n,{q},\nDate,Le midi,Le soir",
        "submitdate,preferred_slot[lunch],preferred_slot[evening]",
    ],
)
def test_the_first_map_finds_a_column_for_each_answer(tmp_path: Path, heads: str) -> None:
    file = tmp_path / "form.csv"
    heads = heads.format(q="Quels créneaux vous conviendraient le mieux ?")
    file.write_text(f"{heads}\n13/11/2026,Oui,Voui\n14/11/2026,X,Non\n15/11/2026,X,Non\n", "utf-8")
    told = survey_map(draft_survey_map(file, QUESTIONS), file, "Europe/Paris")
    assert '# ticked = ["Voui"]' in told
    (fields,) = parse_map(told, QUESTIONS).options
    assert [answer for answer, _column in fields.columns] == ["lunch", "evening"]


def test_a_heading_of_a_few_letters_is_only_a_question_when_it_is_its_name(tmp_path: Path) -> None:
    file = tmp_path / "form.csv"
    file.write_text("Heure de fin,seed,hours_known\n13/11/2026 10:00,1,Y\n", "utf-8")
    told = draft_survey_map(file, QUESTIONS)
    assert told.draft.found["day"].name == "Heure de fin"
    assert {key: column.name for key, column in told.answers.items()} == {"hours_known": "hours_known"}
    assert 'hours_known = "hours_known"' in survey_map(told, file, "Europe/Paris")
