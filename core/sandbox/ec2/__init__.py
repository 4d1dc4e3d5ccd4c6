"""EC2's calls that the sandbox answers itself: imports, AMIs, snapshots, and tags on them. All others are moto's."""

from core.sandbox.ec2.service import Ec2

__all__ = ["Ec2"]
