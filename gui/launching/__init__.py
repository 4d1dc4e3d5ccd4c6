"""A test launch in the window: its settings, its progress, what was seen, its end."""
