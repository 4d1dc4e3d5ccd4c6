"""The embedded account: who may do what (IAM), and who asks (STS)."""
