"""Requests: letters, e-mails, forms, requests at the counter, call-backs; their life, and the clocks that run."""
