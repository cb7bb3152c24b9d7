"""The banks of questions that the program was shipped with."""

from __future__ import annotations

from pathlib import Path

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.surveys.bank import Bank, Question
from desk_app.domain.surveys.bank_document import bank_of
from desk_app.domain.surveys.campaign import Campaign
from desk_app.services.resource_files import read_resource

FOLDER = "surveys"


class Banks:
    """The banks of a folder of resources, read when they are first asked for."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / FOLDER
        self._read: tuple[Bank, ...] | None = None

    def all(self) -> tuple[Bank, ...]:
        """Every version of every bank. Raises `Refusal` naming file, line and key of the first mistake."""
        if self._read is None:
            self._read = tuple(read_resource(path, bank_of) for path in sorted(self._folder.glob("*.toml")))
        return self._read

    def latest(self) -> tuple[Bank, ...]:
        """The last version of each bank: what a new campaign chooses from."""
        last = {bank.id: bank for bank in sorted(self.all(), key=lambda bank: bank.version)}
        return tuple(last.values())

    def one(self, bank: str, version: int) -> Bank:
        """One version of a bank. Refused when no file tells of it."""
        for known in self.all():
            if (known.id, known.version) == (bank, version):
                return known
        raise Refusal(RefusalCode.UNKNOWN_BANK, bank=bank, version=version)

    def asked_by(self, campaign: Campaign) -> tuple[Question, ...]:
        """The questions of a campaign, in the order of the form."""
        bank = self.one(campaign.bank, campaign.bank_version)
        return bank.some(question.key for question in campaign.questions)
