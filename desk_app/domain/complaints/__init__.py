"""Complaints, suggestions and thanks: what is kept of each, how its facts make it, its acts and its clock."""
