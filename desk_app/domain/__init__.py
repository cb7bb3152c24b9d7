"""The rules of the reception hall: frozen data and pure functions, with no clock and no input or output."""
