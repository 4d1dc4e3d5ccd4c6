"""What this program has left in an account: found, priced, judged, and removed where the user says so.

Only what carries a mark of ours is ever listed as removable (core.aws.marks): a tag, an object's metadata, or an upload whose id
stands in this computer's own records. The mark is looked for once more just before anything is removed.

The public face: ``model``, ``finding``, ``removing``.
"""
