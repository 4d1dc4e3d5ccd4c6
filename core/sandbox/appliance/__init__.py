"""The appliance: a small Linux under QEMU that changes files in any file system which Linux can mount.

It is put together for each job from what is installed here (busybox, the file systems' own checkers, LVM) and a kernel: that of
a folder named by ``AMIGRATE_KERNEL``, this system's own, or the guest's. Nothing is downloaded, nothing of the host is mounted, no
root is needed; what the guest's disks hold is parsed inside the virtual machine.
"""
