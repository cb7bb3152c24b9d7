"""Satisfaction surveys: the questions, a campaign's life, what a form may say, and the arithmetic of the results."""
