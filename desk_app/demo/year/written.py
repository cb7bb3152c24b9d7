"""What is written to the town through the year: complaints, suggestions, thanks, and requests of all kinds."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from desk_app.demo.year.book import Book
from desk_app.domain.complaints.model import ComplaintChannel, ComplaintKind, Theme, Upheld
from desk_app.domain.requests.model import AnswerKind, RequestChannel
from desk_app.services import complaints, requests
from desk_app.storage.complaints import Words
from desk_app.storage.requests import RequestWords

_SLIPS = (
    (ComplaintKind.COMPLAINT, Theme.WAIT, (7,), "Trois quarts d’heure d’attente un mercredi matin"),
    (ComplaintKind.COMPLAINT, Theme.PHONE, (16,), "Personne ne décroche entre midi et deux"),
    (ComplaintKind.COMPLAINT, Theme.INFORMATION, (20,), "La liste des pièces du site n’est pas à jour"),
    (ComplaintKind.COMPLAINT, Theme.CONFIDENTIALITY, (13,), "On entend tout depuis la file"),
    (ComplaintKind.SUGGESTION, Theme.HOURS, (5,), "Ouvrir le samedi matin"),
    (ComplaintKind.SUGGESTION, Theme.PREMISES, (2,), "Une fontaine à eau dans la salle d’attente"),
    (ComplaintKind.THANKS, Theme.COURTESY, (11,), "Accueil très aimable au guichet 2"),
)
_SUBJECTS = {
    "information": "Pièces à fournir pour un passeport", "appointment": "Avancer un rendez-vous",
    "school": "Inscription à la cantine", "planning": "Clôture rue des Lilas",
    "housing": "Suivi d’une demande de logement", "public-space": "Lampadaire éteint place du Marché",
    "other": "Prêt d’une salle pour une association",
}  # fmt: skip
_OBJECTS = tuple(_SUBJECTS)
_NAMES = ("M. Bastien", "Mme Royer", "M. Diallo", "Mme Nguyen", "Mme Lefort", "M. Perrin", "Mme Costa")
_CHANNELS = (
    RequestChannel.EMAIL, RequestChannel.EMAIL, RequestChannel.LETTER, RequestChannel.WEB_FORM, RequestChannel.COUNTER,
)  # fmt: skip
_LATE = 0.07


def write(book: Book) -> None:
    """Line up the letters, slips and e-mails of the year."""
    for month in book.months():
        for _ in range(4):
            book.at(book.some_day(month), partial(_slip, book))
        for _ in range(12):
            book.at(book.some_day(month), partial(_request, book))


def _slip(book: Book) -> None:
    kind, theme, touched, words = book.dice.choice(_SLIPS)
    day = book.today
    entry = complaints.Entry(kind, theme, day.isoformat(), commitments=touched)
    number = book.do(complaints.record, entry, Words(words, "Mme Delmas", "4 rue des Tilleuls")).entry
    if kind is ComplaintKind.THANKS:
        return
    book.at(day + timedelta(days=2), partial(book.do, complaints.assign, number, "valerie"))
    after = 17 if book.dice.random() < _LATE else book.dice.randint(4, 12)
    book.at(day + timedelta(days=after), partial(_answer_slip, book, number))


def _answer_slip(book: Book, number: int) -> None:
    told = book.dice.choice((Upheld.YES, Upheld.PARTLY, Upheld.NO))
    book.do(complaints.answer, number, book.today.isoformat(), ComplaintChannel.LETTER, told, agent="valerie")


def _request(book: Book) -> None:
    channel, day = book.dice.choice(_CHANNELS), book.today
    complete = book.dice.random() < 0.9
    entry = requests.Entry(book.dice.choice(_OBJECTS), channel, day.isoformat(), complete=complete)
    words = RequestWords(summary=_SUBJECTS[entry.object], name=_NAMES[day.toordinal() % len(_NAMES)])
    number = book.do(requests.record, entry, words).entry
    usual = 3 if channel is not RequestChannel.LETTER else 9
    after = 40 if book.dice.random() < _LATE else book.dice.randint(1, usual)
    book.at(_weekday(day + timedelta(days=after)), partial(_answer_request, book, number, channel))


def _answer_request(book: Book, number: int, channel: RequestChannel) -> None:
    way = RequestChannel.LETTER if channel is RequestChannel.LETTER else RequestChannel.EMAIL
    book.do(requests.answer, number, AnswerKind.INFORMED, way, book.today.isoformat())


def _weekday(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))
