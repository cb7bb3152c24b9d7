"""Acts and services that are issued: what was announced, when they were ready, and what had to be corrected."""
