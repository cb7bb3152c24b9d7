"""What proves the rest: grids, mystery tests, documents, trainings, the audit, the review, actions and incidents."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from desk_app.demo.year.book import Book
from desk_app.domain.checks.answers import COMPLIANT, Answer, Answers
from desk_app.domain.checks.grid import Counting, Grid, Periodicity
from desk_app.domain.registers import actions, audits, documents, incidents, meetings, trainings
from desk_app.domain.scope import yearly_audits, years_on
from desk_app.domain.scope_document import to_document
from desk_app.services import checks
from desk_app.services.checks import Filled
from desk_app.services.frameworks import Frameworks
from desk_app.services.grids import Grids
from desk_app.services.quality.freezing import close_period
from desk_app.services.quality.scopes import all_scopes, save_scope

_STEP = {Periodicity.WEEKLY: 7, Periodicity.MONTHLY: 30, Periodicity.QUARTERLY: 91}
_SHEETS = (
    ("Carte d’identité, passeport", "identity"), ("Actes d’état civil", "civil-status"),
    ("Inscription sur les listes électorales", "elections"), ("Inscription scolaire", "school"),
    ("Demande de logement social", "housing"),
)  # fmt: skip
_LEAFLETS = ("Guide des services", "Horaires et plan du hall", "Charte d’accueil", "Aides aux familles")
_AGENTS = ("sophie", "karim", "lena", "paul")
_QUARTER, _YEAR = timedelta(days=85), timedelta(days=365)


def write(book: Book, resources: Path) -> None:
    """Line up the year of the quality manager."""
    grids, frameworks = Grids(resources), Frameworks(resources)
    for month in book.months():
        over = (month + timedelta(days=32)).replace(day=1)
        book.at(over + timedelta(days=4), partial(_close, book, frameworks, f"{month:%Y-%m}"), 1_100)
    book.at(date(book.first.year + 1, 1, 6), partial(_close, book, frameworks, str(book.first.year)), 1_110)
    book.at(book.first + timedelta(days=14), partial(_certify, book, frameworks))
    _rounds(book, grids)
    _mystery(book, grids)
    book.at(book.first, partial(_papers, book))
    book.at(book.first, partial(_people, book))
    book.at(book.first + timedelta(days=60), partial(_review, book))
    book.at(book.first + timedelta(days=290), partial(_audit, book))
    book.at(book.first + timedelta(days=100), partial(_actions, book))
    for number, (title, kind) in enumerate((("Écran d’appel en panne", "screen"), ("Deux agents absents", "staff"))):
        book.at(book.first + timedelta(days=80 + 150 * number), partial(_incident, book, title, kind))


def _close(book: Book, frameworks: Frameworks, period: str) -> None:
    """The figures of a month are closed on the fifth of the next one."""
    scope = all_scopes(book.store)[0].id
    book.do(close_period, frameworks, scope, period, agent="valerie")


def _rounds(book: Book, grids: Grids) -> None:
    for grid in grids.on(book.first):
        if grid.channels or grid.periodicity is None:
            continue
        book.at(book.first, partial(book.do, checks.use_grid, grid, grid.periodicity, agent="valerie"), 500)
        day = book.first + timedelta(days=2)
        while day <= book.last:
            if book.dice.random() > 0.04:
                book.at(day, partial(_round, book, grid))
            day += timedelta(days=_STEP[grid.periodicity])


def _round(book: Book, grid: Grid) -> None:
    book.do(checks.record_round, grid, Filled(book.today.isoformat(), _answers(book, grid)), agent="lena")


def _answers(book: Book, grid: Grid) -> Answers:
    """Nearly everything complies."""
    observed = 20 if grid.counting is Counting.WHOLE else 1
    slips = 1 if book.dice.random() < 0.3 else 0
    items = {item.id: COMPLIANT for item in grid.items}
    ordinary = [item.id for item in grid.items if not item.critical]
    if slips and ordinary:
        items[book.dice.choice(ordinary)] = Answer(failed=1)
    return Answers(items, observed)


def _mystery(book: Book, grids: Grids) -> None:
    for grid in grids.on(book.first):
        for wave in (110, 300):
            for number in range(3 if grid.channels else 0):
                day = book.first + timedelta(days=wave + 4 * number)
                book.at(day, partial(_test, book, grid))


def _test(book: Book, grid: Grid) -> None:
    day = book.today.isoformat()
    plan = book.do(checks.plan_test, grid, grid.channels[0], day, "Une pièce perdue, que faire ?", agent="valerie")
    book.do(checks.score_test, plan.entry, grid, Filled(day, _answers(book, grid)), agent="valerie")


def _papers(book: Book) -> None:
    """Leaflets and sheets, published, and read again each quarter; one is left behind."""
    for title in _LEAFLETS:
        _publish(book, book.enter(documents.DOCUMENT, title=title, version="1", owner="valerie"), documents.DOCUMENTS)
    for title, service in _SHEETS:
        entry = book.enter(documents.SHEET, title=title, service=service, version="1", owner="sophie")
        _publish(book, entry, documents.SHEETS)


def _publish(book: Book, entry: int, name: str) -> None:
    register = documents.DOCUMENT if name == documents.DOCUMENTS else documents.SHEET
    book.move(register, entry, "approve")
    book.move(register, entry, "publish", **_checked(book.today))
    day = book.today + _QUARTER
    while day <= book.last:
        if not (entry == 1 and day + _QUARTER > book.last):
            book.at(day, partial(_read_again, book, name, entry))
        day += _QUARTER


def _read_again(book: Book, name: str, entry: int) -> None:
    register = documents.DOCUMENT if name == documents.DOCUMENTS else documents.SHEET
    book.move(register, entry, "review", **_checked(book.today))


def _checked(day: date) -> dict[str, str]:
    return {"checked_on": day.isoformat(), "next_review": (day + timedelta(days=90)).isoformat()}


def _people(book: Book) -> None:
    """Who is posted where, trained for what, and may sign."""
    first, later = book.today, book.today + 3 * _YEAR
    courses = {
        module: book.enter(trainings.COURSE, title=title, module=module, required=True)
        for module, title in (
            ("reception", "Accueil du public"), ("acts", "État civil"), ("services", "Services aux familles"),
        )
    }  # fmt: skip
    for place, agent in enumerate(_AGENTS):
        for module in ("reception", "acts" if place < 2 else "services"):
            book.enter(trainings.POST, agent=agent, module=module, from_day=first.isoformat())
            entry = book.enter(trainings.TRAINING, agent=agent, course=courses[module], provider="CNFPT")
            if not (agent == "paul" and module == "services"):
                days = {"held_on": first.isoformat(), "expires": later.isoformat()}
                book.move(trainings.TRAINING, entry, "attend", hours=14, **days)
    for agent in (*_AGENTS, "valerie"):
        told = {"title": "Délégation de signature", "kind": "signature", "agent": agent, "begins": first.isoformat()}
        book.enter(trainings.AUTHORISATION, ends=later.isoformat(), **told)


def _review(book: Book) -> None:
    day = book.today
    entry = book.enter(
        meetings.REVIEW, title=f"Revue de direction {day.year}", due=day.isoformat(), owner="valerie",
        from_day=(day - _YEAR).isoformat(), to_day=day.isoformat(),
    )  # fmt: skip
    told = {"held_on": day.isoformat(), "due": (day + timedelta(days=30)).isoformat()}
    book.move(meetings.REVIEW, entry, "hold", decisions="Ouvrir un guichet de plus en septembre", **told)
    book.at(day + timedelta(days=20), partial(_approve, book, entry))


def _approve(book: Book, entry: int) -> None:
    book.move(meetings.REVIEW, entry, "approve", approved_on=book.today.isoformat())


def _certify(book: Book, frameworks: Frameworks) -> None:
    """The initial audit finds nothing to say: the town is certified for three years, with an audit each year."""
    entry = _audited(book, f"Audit initial {book.today.year}", "initial", 30)
    book.move(audits.AUDIT, entry, "close", closed_on=book.today.isoformat())
    scope = all_scopes(book.store)[0]
    day = book.today
    document = to_document(scope)
    document["certificate"] = {
        "number": f"QV-{day.year}-014", "body": "AFNOR Certification",
        "issued_on": day.isoformat(), "expires_on": years_on(day, 3).isoformat(),
        "audits": [{"kind": audit.kind.value, "day": audit.day.isoformat()} for audit in yearly_audits(day)],
    }  # fmt: skip
    book.do(save_scope, document, frameworks, based_on=scope.version, agent="valerie")


def _audited(book: Book, title: str, kind: str, answers_in: int) -> int:
    """An audit of the day, reported; findings are answered within so many days."""
    day = book.today.isoformat()
    entry = book.enter(audits.AUDIT, title=title, kind=kind, due=day, owner="valerie")
    book.move(audits.AUDIT, entry, "begin", began_on=day)
    due = (book.today + timedelta(days=answers_in)).isoformat()
    book.move(audits.AUDIT, entry, "report", reported_on=day, due=due)
    return entry


def _audit(book: Book) -> None:
    entry = _audited(book, f"Audit interne {book.today.year}", "internal", 60)
    due = (book.today + timedelta(days=60)).isoformat()
    for title, kind, number in (
        ("Accueil souriant au guichet", "strength", 11),
        ("Une fiche n’est plus à jour", "minor", 20),
        ("Confidentialité au guichet 1", "improvement", 13),
    ):
        found = book.enter(
            audits.FINDING, title=title, kind=kind, audit=entry, commitments=(number,), due=due, owner="valerie"
        )
        if kind == "strength":
            book.move(audits.FINDING, found, "note")
    _begin(book, ("Relire les listes de pièces du site", "finding", "2", (20, 24), ""), "lena", -6)


def _actions(book: Book) -> None:
    """Actions of every age: one whose effect was measured, some under way."""
    counter = _begin(
        book, ("Un guichet de plus à la rentrée", "indicator", "wait.within", (7,), "81,4 %"), "sophie", -40
    )
    book.at(book.today + timedelta(days=150), partial(_finish, book, counter, "94,2 %"))
    for told, owner, due in (
        (("Paravents entre les guichets", "complaint", "", (13,), ""), "karim", 25),
        (("Afficher les délais au guichet", "review", "1", (22,), ""), "lena", 45),
        (("Rappeler dans la journée", "indicator", "callbacks.kept", (17,), "84 %"), "paul", 60),
        (("Deux agents au standard le matin", "indicator", "calls.within", (16,), "79,2 %"), "sophie", 30),
    ):
        _begin(book, told, owner, due)


def _begin(book: Book, told: tuple[str, str, str, tuple[int, ...], str], owner: str, due: int) -> int:
    """An action under way, due so many days after the last one played."""
    title, origin, key, touched, before = told
    entry = book.enter(actions.REGISTER, title=title, origin=origin, origin_key=key, commitments=touched, before=before)
    day = (book.last + timedelta(days=due)).isoformat()
    book.move(actions.REGISTER, entry, "plan", owner=owner, due=day)
    book.move(actions.REGISTER, entry, "start")
    return entry


def _finish(book: Book, entry: int, after: str) -> None:
    book.move(actions.REGISTER, entry, "finish", done_on=book.today.isoformat(), evidence="Planning de septembre")
    book.move(actions.REGISTER, entry, "check_effect", after=after, effective="yes")


def _incident(book: Book, title: str, kind: str) -> None:
    day = book.today.isoformat()
    entry = book.enter(incidents.REGISTER, by="sophie", title=title, kind=kind, began_on=day, explains=True)
    book.move(incidents.REGISTER, entry, "close", by="sophie", ended_on=day)
