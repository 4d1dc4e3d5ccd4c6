"""Signs of life of a machine: in the text of its console, and at its ports. The rehearsal and the test launch read the same."""
