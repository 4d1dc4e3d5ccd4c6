"""The rehearsal in the window: the machine boots on this computer, and its screen is shown while it does."""
