"""Documents to print: PDF through reportlab, from readings; nothing else here knows reportlab."""
