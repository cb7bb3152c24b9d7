"""What the screens of all registers share: one entry whole, what an act is told, the form."""
