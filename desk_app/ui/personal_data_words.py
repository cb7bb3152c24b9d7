"""What the classes of personal data, and the texts kept in them, are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def class_words() -> dict[str, str]:
    """The classes, by what the settings call them."""
    translate = QCoreApplication.translate
    return {
        "appointments": translate("PersonalDataWords", "Names of appointments"),
        "complaints": translate("PersonalDataWords", "Complaints: contact, text, answer"),
        "surveys": translate("PersonalDataWords", "Free words of the surveys"),
        "acts": translate("PersonalDataWords", "References of the acts"),
        "callers": translate("PersonalDataWords", "Numbers to call back"),
        "checks": translate("PersonalDataWords", "Notes and photos of the checks"),
        "requests": translate("PersonalDataWords", "Requests: correspondent, text"),
        "registers": translate("PersonalDataWords", "Texts of the registers"),
    }


def text_words() -> dict[str, str]:
    """What is kept of somebody; a text that has no word here is called as it is stored."""
    translate = QCoreApplication.translate
    return {
        "name": translate("PersonalDataWords", "Name"),
        "contact": translate("PersonalDataWords", "Contact"),
        "address": translate("PersonalDataWords", "Address"),
        "email": translate("PersonalDataWords", "E-mail"),
        "phone": translate("PersonalDataWords", "Telephone"),
        "summary": translate("PersonalDataWords", "Text"),
        "reference": translate("PersonalDataWords", "Reference"),
        "answer": translate("PersonalDataWords", "Answer"),
        "photo": translate("PersonalDataWords", "Photo"),
        "missing": translate("PersonalDataWords", "Missing documents"),
        "signatory": translate("PersonalDataWords", "Signed by"),
    }
