"""The printed ticket: on which printer, if any, with what line for the visitor; tried and seen before it is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desk_app.devices.slip import PrinterError, PrinterProblem
from desk_app.domain.queue import Estimate
from desk_app.domain.settings import PrinterKind, TicketPrinting
from desk_app.domain.settings_document import ticket_printing
from desk_app.services.printed_tickets import PrintedTicket
from desk_app.ui.kit.buttons import Button
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.printing.names import PrinterNames
from desk_app.ui.printing.press import Press
from desk_app.ui.printing.preview import SlipPreview
from desk_app.ui.printing.words import problem_sentences, slip_of, trial_slip
from desk_app.ui.runtime.trouble import trouble_of
from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.parts import AnyPart, ChoicePart, FlagPart, NumberPart, TextPart
from desk_app.ui.settings.section import FormSection
from desk_app.ui.shell.desk import Desk

_LONGEST_HOST, _LONGEST_TEXT = 253, 200
_EXAMPLE = Estimate(12, 18)


class TicketsSection(FormSection):
    """Only what the chosen kind of printer needs is shown."""

    fields = ("tickets",)

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(draft)
        self._desk = desk
        self.press = Press(self)
        self._names = PrinterNames(self)
        self._looked = False
        self._printers = self._printer_part()
        self._needed: dict[PrinterKind, tuple[AnyPart, ...]] = {
            PrinterKind.SYSTEM: (self._printers,),
            PrinterKind.NETWORK: self._network_parts(),
        }
        self.test = Button(desk.look, self.tr("Print a test page"), icon="printer")
        self.result = PlainLabel(wrap=True)
        self._seen = PlainLabel(self.tr("The ticket as it is printed"), Role.STRONG)
        self.preview = SlipPreview(desk.look, self._seen.text())
        self._lay_out()
        self.test.clicked.connect(self.print_test)
        self.press.ended.connect(self._tell)
        self.press.late.connect(lambda: self._say(Tone.BAD, problem_sentences()[PrinterProblem.SILENT]))
        self._names.found.connect(self._offer)
        draft.changed.connect(self._follow)

    def show_draft(self) -> None:
        super().show_draft()
        self._follow()

    def print_test(self) -> None:
        """Print a page on the printer of the draft; the screen goes on meanwhile."""
        if not self.press.busy:
            self._say(Tone.NEUTRAL, self.tr("Sending a page to the printer…"))
            page = trial_slip(self.draft.value("site", "name"), self._desk.clock.now_ms(), self._desk.formats)
            self.press.start(page, self._printing)

    @property
    def _printing(self) -> TicketPrinting:
        return ticket_printing(self.draft.value("tickets"))

    def _lay_out(self) -> None:
        kinds = (
            (PrinterKind.NONE.value, self.tr("None: the number is told aloud")),
            (PrinterKind.SYSTEM.value, self.tr("A printer of this computer")),
            (PrinterKind.NETWORK.value, self.tr("A ticket printer on the network")),
        )
        needed = [part for parts in self._needed.values() for part in parts]
        printer: list[AnyPart] = [ChoicePart("printer", self.tr("Printer"), kinds), *needed]
        told: list[AnyPart] = [
            FlagPart("show_wait", self.tr("Persons ahead and estimated wait, where they can be told")),
            TextPart(
                "text",
                self.tr("Line for the visitor"),
                _LONGEST_TEXT,
                self.tr("For instance: please wait, you will be called by number. May be empty."),
            ),
        ]
        self._row = QWidget()
        flow = FlowLayout(self._row, gap=SPACES["m"])
        flow.addWidget(self.test)
        flow.addWidget(self.result)
        self.add_card(self.tr("Printing"), [*(self._bound(part) for part in printer), self._row])
        self._ticket = self.add_card(self.tr("Ticket"), [*(self._bound(part) for part in told), self._seen])
        self._ticket.body.addWidget(self.preview)
        self.box.addStretch(1)

    def _bound(self, part: AnyPart) -> AnyPart:
        return self.bind(part, "tickets", part.key)

    def _printer_part(self) -> ChoicePart:
        return ChoicePart(
            "printer_name",
            self.tr("Its name"),
            (("", self.tr("Choose a printer")),),
            self.tr("A ticket printer with 80 mm paper. Those installed on this computer are listed."),
        )

    def _network_parts(self) -> tuple[AnyPart, ...]:
        host = TextPart(
            "host",
            self.tr("Its address"),
            _LONGEST_HOST,
            self.tr("A number such as 192.168.1.50, or its name on the network. It speaks ESC/POS."),
        )
        return host, NumberPart("port", self.tr("Port"), 1, 65_535, "")

    def _follow(self) -> None:
        """Show what the draft needs, and what the ticket would look like."""
        if not self.draft.document:
            return
        printing = self._printing
        for kind, parts in self._needed.items():
            for part in parts:
                part.setVisible(kind is printing.printer)
        self._row.setVisible(printing.on)
        self._ticket.setVisible(printing.on)
        ready = printing.printer_name if printing.printer is PrinterKind.SYSTEM else printing.host
        self.test.setEnabled(bool(ready))
        self.result.clear()
        self.preview.show_slip(
            slip_of(self._example(printing), self._desk.formats), thermal=printing.printer is PrinterKind.NETWORK
        )
        if printing.printer is PrinterKind.SYSTEM and not self._looked:
            self._looked = True
            self._names.look()

    def _example(self, printing: TicketPrinting) -> PrintedTicket:
        letter = self.draft.value("services", 0, "letter")
        now = self._desk.clock.now_ms()
        return PrintedTicket(self.draft.value("site", "name"), f"{letter} 015", now, 4, _EXAMPLE, printing)

    def _offer(self, names: tuple[str, ...]) -> None:
        self._printers.offer(names)

    def _tell(self, error: Exception | None) -> None:
        match error:
            case None:
                self._say(Tone.GOOD, self.tr("✓ The page was sent: look at the printer."))
            case PrinterError():
                self._say(Tone.BAD, problem_sentences()[error.problem])
            case _:
                self._say(Tone.BAD, problem_sentences()[PrinterProblem.SILENT])
                self._desk.notices.tell(trouble_of(error))

    def _say(self, tone: Tone, text: str) -> None:
        self.result.set_tone(tone)
        self.result.setText(text)
