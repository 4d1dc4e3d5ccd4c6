"""Booting a machine as EC2 would, on the admin's own: QEMU, NVMe, no way out to the network."""
