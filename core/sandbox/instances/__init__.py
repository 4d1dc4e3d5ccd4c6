"""EC2 instances of the account's own AMIs: real machines under QEMU on loopback. moto keeps networks, groups and addresses."""
