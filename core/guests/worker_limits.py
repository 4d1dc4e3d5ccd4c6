"""Limits that the worker process puts on itself before it touches an image. This is the place for what differs by system.

POSIX: ``RLIMIT_AS`` and no core dumps (setrlimit(2)). macOS accepts RLIMIT_AS and does not enforce it, so RLIMIT_DATA is
set too. Windows: a job object with a limit on the process's committed memory
(https://learn.microsoft.com/windows/win32/procthread/job-objects).
"""

from __future__ import annotations

import ctypes
import sys

_JOB_EXTENDED_LIMITS = 9
_LIMIT_PROCESS_MEMORY = 0x100
_LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x400


def limit_memory(size: int) -> bool:
    """Let this process have at most ``size`` bytes. True where the system took the limit."""
    if sys.platform == "win32":
        return _limit_job(size)
    import resource

    taken = False
    for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        try:
            _, hardest = resource.getrlimit(kind)
            least = size if hardest == resource.RLIM_INFINITY else min(size, hardest)
            resource.setrlimit(kind, (least, hardest))
            taken = True
        except (OSError, ValueError):
            continue
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    return taken


class _BasicLimits(ctypes.Structure):
    _fields_ = [
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    ]


class _ExtendedLimits(ctypes.Structure):
    _fields_ = [
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    ]


def _limit_job(size: int) -> bool:
    """Put this process into a job of its own. The handle stays open: the job must outlive nothing but this process."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        return False
    limits = _ExtendedLimits()
    limits.basic.flags = _LIMIT_PROCESS_MEMORY | _LIMIT_DIE_ON_UNHANDLED_EXCEPTION
    limits.process_memory = size
    kernel.SetInformationJobObject.argtypes = (
        ctypes.c_void_p,
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_uint32,
    )
    kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    set_up = kernel.SetInformationJobObject(
        job, _JOB_EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
    )
    return bool(set_up and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()))
