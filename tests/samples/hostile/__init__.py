"""Damaged images: clean ones of every kind (images), bytes changed where they are read (damage, seals), and what must come of
each (trial). A quick set runs among the tests; ``python -m benchmarks fuzz`` goes on for as long as one likes.
"""
