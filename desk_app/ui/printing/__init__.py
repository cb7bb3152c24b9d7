"""Tickets on paper: their words, the printer they are sent to, and what is told when it does not answer.

Nothing of this is imported before the first ticket of a desk that has a printer, or the first look at its settings.
"""
