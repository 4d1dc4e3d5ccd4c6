"""The account's clean-up: what lies there, what it costs, what may go."""
