"""Personal data: how much is kept and until when, its erasing, and what a person may ask for."""
