"""A test launch: an instance of an AMI that only the admin can reach, looked at from outside and inside, and taken away again.

Everything that is made carries the tag core.aws.marks.TAG_LAUNCH, so that core.aws.leftovers finds it whatever happens.

The public face: ``model``, ``network``, ``keys``, ``instance``, ``console``, ``login``, ``checks``.
"""
