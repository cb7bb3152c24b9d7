"""How the documents of a survey say its figures."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from desk_app.documents.tables import Cell, Tile
from desk_app.documents.texts import Texts
from desk_app.domain.figures.model import Share
from desk_app.domain.surveys.bank import Question, QuestionKind
from desk_app.domain.surveys.campaign import FormChannel
from desk_app.domain.surveys.crossing import FLOOR
from desk_app.domain.surveys.results import QuestionResult
from desk_app.services.survey_results import SurveyResults

_RATE_DECIMALS = 2


class SurveyWords:
    """The texts of surveys in one language."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts
        self.language = texts.locale[:2]

    def __call__(self, key: str, **values: str) -> str:
        """A text of surveys with its values put in."""
        return self.texts.word("survey", key).format(**values)

    def short(self, question: Question) -> str:
        """What heads the results of a question."""
        return question.short.said(self.language)

    def answer(self, question: Question, answer: str) -> str:
        """An answer in words."""
        if question.kind in {QuestionKind.SCALE, QuestionKind.YES_NO}:
            return self.texts.word("answers", answer)
        found = next((option for option in question.options if option.key == answer), None)
        return found.words.said(self.language) if found else answer

    def rate(self, share: Share | None) -> str:
        """A rate with two decimals, as towns publish them; a dash out of nothing."""
        if share is None or not share.denominator:
            return self.texts.none
        return self.texts.exact_percent(share.exact, _RATE_DECIMALS)

    def interval(self, share: Share | None) -> str:
        """The bounds with one decimal: more would be false precision."""
        told = share.interval() if share else None
        if told is None:
            return self.texts.none
        low, high = (self.texts.exact_percent(bound) for bound in told)
        return self("to", low=low.rstrip(" %\u00a0\u202f"), high=high)

    def change(self, result: QuestionResult) -> str:
        """The difference from the campaign before, marked when it is significant."""
        told = result.change
        if told is None:
            return self.texts.none
        points = self.texts.signed(told.rounded())
        return self("points_significant" if told.significant else "points", points=points)

    def channels(self, channels: Mapping[FormChannel, int]) -> str:
        """How many forms came which way."""
        told = [(channel, channels[channel]) for channel in FormChannel if channels.get(channel)]
        words = (f"{self.texts.word('form_channels', channel)} {self.texts.number(n)}" for channel, n in told)
        return ", ".join(words) or self.texts.none

    def target(self, told: SurveyResults) -> str:
        """The promised share."""
        return self.target_of(float(told.target))

    def target_of(self, share: float) -> str:
        """A promised share (0 to 1)."""
        return self.texts.goal(share)

    def rates_note(self, told: SurveyResults) -> str:
        """How the drawing of rates is read, and which are not judged."""
        return self("rates_note", target=self.target(told), floor=self.texts.number(FLOOR))

    def subtitle(self, told: SurveyResults) -> str:
        """The title of the campaign with its days."""
        campaign = told.campaign
        first, last = (self.texts.short_day(day) for day in (campaign.first_day, campaign.last_day))
        return self("under_title", title=campaign.title, first=first, last=last)

    def tiles(self, told: SurveyResults) -> tuple[Tile, ...]:
        """The headline figures."""
        results, number = told.results, self.texts.number
        judged = len(results.judged)
        tiles = [Tile(self("forms"), Cell(number(results.forms)), self.channels(results.channels))]
        if results.overall is not None and results.overall.share is not None:
            tiles.append(self._share_tile("overall", results.overall.share))
        note = self("answers_note", **self.texts.out_of(results.all_answers))
        tiles.append(Tile(self("answers"), Cell(self.one_decimal(results.all_answers)), note))
        reached = self("at_target_value", n=number(judged - len(results.under(told.target))), all=number(judged))
        value = reached if judged else self.texts.none
        tiles.append(Tile(self("at_target"), Cell(value), self("at_target_note", target=self.target(told))))
        return tuple(tiles)

    def _share_tile(self, name: str, share: Share) -> Tile:
        interval = share.interval()
        if interval is None:
            return Tile(self(name), Cell(self.texts.none), "")
        low, high = (self.texts.exact_percent(bound) for bound in interval)
        note = self("rate_note", low=low, high=high, **self.texts.out_of(share))
        return Tile(self(name), Cell(self.one_decimal(share)), note)

    def one_decimal(self, share: Share) -> str:
        """A rate with one decimal: never whole, or 89.6 % would look like 90 %."""
        return self.texts.exact_percent(share.exact) if share.denominator else self.texts.none

    def share(self, part: int, whole: int) -> str:
        """A part of a whole with one decimal."""
        return self.texts.exact_percent(Fraction(part, whole)) if whole else self.texts.none
