"""Migrations: plans under way, durable, followed to an AMI. ``service.Migrations`` is the public face."""
