"""Test launches: an AMI proven as a machine. Each is a durable run of its own, and the migration that made the AMI keeps its verdict.

The public face: ``model`` and ``service``.
"""
