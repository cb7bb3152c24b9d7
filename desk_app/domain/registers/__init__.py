"""Declared registers: what each keeps, the states of its entries and how they move; one engine serves them all."""
