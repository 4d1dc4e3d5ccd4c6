"""What a volume's first blocks say: sizes, names, counters of free space, and whether it was left cleanly.

Read without any file-system library, so that a volume that cannot be opened still tells what it is.
"""
