"""The main window: what stays on the screen whatever the page, and what every page is handed."""
