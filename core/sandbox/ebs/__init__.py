"""EBS direct APIs: snapshots written and read block by block, kept on disk."""
