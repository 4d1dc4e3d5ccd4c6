"""The account judged before the first byte: rules ACC-01 to ACC-06, with evidence and repairs."""
