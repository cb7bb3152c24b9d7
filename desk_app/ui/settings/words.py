"""What is said of the fields of the settings: their names, and why a value is refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.time_limits.days import DayBasis


def field_words() -> dict[str, str]:
    """The fields of the document as they are called on the screen."""
    translate = QCoreApplication.translate
    hall = translate("Settings", "Hall")
    return {
        "site": translate("Settings", "Place"),
        "services": translate("Settings", "Services"),
        "counters": translate("Settings", "Counters"),
        "rooms": translate("Settings", "Rooms"),
        "contact_reasons": translate("Settings", "Contacts without a ticket"),
        "call_reasons": translate("Settings", "Reasons of calls"),
        "act_types": translate("Settings", "Acts issued"),
        "request_objects": translate("Settings", "Objects of requests"),
        "promise_waits": translate("Settings", "Hall"),
        "agents": translate("Settings", "Agents"),
        "hours": translate("Settings", "Hours"),
        "thresholds": translate("Settings", "Thresholds"),
        "discreet_series": hall,
        "separate_start": hall,
        "shared_folder": translate("Settings", "Sending"),
        "tickets": translate("Settings", "Tickets"),
        "retention": translate("Settings", "Personal data"),
        "capacities": translate("Settings", "Premises"),
        "closures": translate("Settings", "Closures"),
        "data_protection": translate("Settings", "Personal data"),
        "letter": translate("Settings", "Letters"),
    }


def basis_words() -> dict[DayBasis, str]:
    """Which days are counted."""
    translate = QCoreApplication.translate
    return {
        DayBasis.CALENDAR: translate("Settings", "Calendar days: all of them"),
        DayBasis.CLEAR: translate("Settings", "Clear days: put off to a working day"),
        DayBasis.WORKING: translate("Settings", "Working days: Monday to Friday"),
        DayBasis.BUSINESS: translate("Settings", "Business days: Monday to Saturday"),
    }


def refusal_words(field: str, part: str) -> str:
    """What a field accepts."""
    translate = QCoreApplication.translate
    by_part = {
        "label": translate("Settings", "A name is needed, of 60 characters at most."),
        "name": translate("Settings", "A name is needed, of 60 characters at most."),
        "letter": translate("Settings", "One letter from A to Z, which no other service in use has."),
        "justification": translate("Settings", "Say why: an auditor asks."),
        "supervisor": translate("Settings", "At least one person in use has to be in charge."),
        "services": translate("Settings", "This counter names a service that is gone. Choose again."),
        "printer_name": translate("Settings", "Choose one of the printers of this computer."),
        "last": translate("Settings", "It ends before it begins."),
        "from_day": translate("Settings", "This is no day."),
        "first": translate("Settings", "This is no day."),
        "host": translate("Settings", "Give the printer’s address: a number such as 192.168.1.50, or a name."),
    }
    by_field = {
        "services": translate("Settings", "At least one service has to be in use."),
        "agents": translate("Settings", "At least one person has to be in use."),
        "request_objects": translate("Settings", "At least one object has to be in use."),
        "hours": translate("Settings", "Not understood. Write for instance 08:30-12:00, 13:30-17:30, in order."),
        "thresholds": translate("Settings", "This value is out of range."),
        "retention": translate("Settings", "This value is out of range."),
        "discreet_series": translate("Settings", "One letter from A to Z that no service uses."),
        "shared_folder": translate("Settings", "Give the whole path of the folder, from its root."),
        "timezone": translate("Settings", "This time zone is not known."),
    }
    usual = translate("Settings", "This setting is not accepted.")
    return by_part.get(part) or by_field.get(field, usual)
