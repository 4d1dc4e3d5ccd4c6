"""AWS, or the sandbox in its place: sessions, the account's state, uploads, import tasks. boto3 is imported late.

The public face is imported by name from the modules: ``sessions``, ``account``, ``buckets``, ``roles``, ``upload``, ``staged``,
``import_task``, ``images``, ``instance_types``, ``errors``.
"""
