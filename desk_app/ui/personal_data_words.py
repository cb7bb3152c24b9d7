"""What the classes of personal data, and the texts kept in them, are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def class_words() -> dict[str, str]:
    """The classes, by what the settings call them."""
    translate = QCoreApplication.translate
    return {
        "appointments": translate("PersonalData", "Names of appointments"),
        "complaints": translate("PersonalData", "Complaints: contact, text, answer"),
        "surveys": translate("PersonalData", "Free words of the surveys"),
        "acts": translate("PersonalData", "References of the acts"),
        "callers": translate("PersonalData", "Numbers to call back"),
        "checks": translate("PersonalData", "Notes and photos of the checks"),
        "requests": translate("PersonalData", "Requests: correspondent, text"),
        "registers": translate("PersonalData", "Persons named in the registers"),
    }


def text_words() -> dict[str, str]:
    """What is kept of somebody; a text that has no word here is called as it is stored."""
    translate = QCoreApplication.translate
    return {
        "name": translate("PersonalData", "Name"),
        "contact": translate("PersonalData", "Contact"),
        "address": translate("PersonalData", "Address"),
        "email": translate("PersonalData", "E-mail"),
        "phone": translate("PersonalData", "Telephone"),
        "summary": translate("PersonalData", "Text"),
        "reference": translate("PersonalData", "Reference"),
        "answer": translate("PersonalData", "Answer"),
        "photo": translate("PersonalData", "Photo"),
        "missing": translate("PersonalData", "Missing documents"),
        "signatory": translate("PersonalData", "Signed by"),
    }
