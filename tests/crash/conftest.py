"""The table at the end: figures come from whichever process ran the test."""

from typing import Any

import pytest

from tests.crash.figures import NAME, Figures, table


def pytest_terminal_summary(terminalreporter: Any) -> None:
    reports = [
        report
        for kind in ("passed", "failed")
        for report in terminalreporter.stats.get(kind, ())
        if isinstance(report, pytest.TestReport)
    ]
    told = [dict(report.user_properties).get(NAME) for report in reports]
    days = [Figures(**figures) for figures in told if isinstance(figures, dict)]
    if days:
        terminalreporter.write_sep("=", "what the kills came to")
        for line in table(days):
            terminalreporter.write_line(line)
