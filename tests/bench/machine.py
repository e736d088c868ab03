"""The machine a benchmark ran on, named beside its figures; and each process kept to its core."""

import os
import platform
import sqlite3
import statistics
import time
from pathlib import Path

CORES = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0]
FOR_BOT, FOR_STUB = CORES[0], CORES[-1]
PROBES = 50  # writes by which the disk's honesty about fsync is judged


def keep_to(core: int, pid: int) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(pid, {core})


def name_machine(folder: Path) -> str:
    cores = f"{len(CORES)} core{'s' if len(CORES) > 1 else ''}"
    pinned = "" if len(CORES) > 1 else " (bot and stub share it: the figures are too low)"
    return (
        f"{_processor()}, {cores}{pinned}, Linux {platform.release().partition('-')[0]}, "
        f"CPython {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{fsync_time(folder) * 1000:.2f} ms an fsync, load {load()}"
    )


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def load() -> str:
    """How busy the machine is with other things: its load average over the last minute."""
    return f"{os.getloadavg()[0]:.1f}"


def fsync_time(folder: Path) -> float:
    """Seconds that keeping one page takes here; next to nothing would mean memory, not a disk."""
    probe, times = folder / "probe", []
    with probe.open("wb", buffering=0) as file:
        for _ in range(PROBES):
            file.write(bytes(4096))
            began = time.perf_counter()
            os.fsync(file.fileno())
            times.append(time.perf_counter() - began)
    probe.unlink()
    return statistics.median(times)


def cpu_of(pid: int) -> float:
    """Seconds of processor that a process has had, all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    ticks: int = os.sysconf("SC_CLK_TCK")
    return (int(fields[11]) + int(fields[12])) / ticks


def memory_of(pid: int) -> float:
    """MB that a process holds in memory now (resident)."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise ProcessLookupError(pid)
