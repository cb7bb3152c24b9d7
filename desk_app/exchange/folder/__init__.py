"""The shared folder: putting files there so that nobody ever reads half of one, and reading them with suspicion."""
