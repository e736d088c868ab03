"""The table at the end: figures come from whichever process ran the test."""

from typing import Any

import pytest

from tests.crash.figures import CONTROL, NAME, Figures, table


def pytest_terminal_summary(terminalreporter: Any) -> None:
    reports = [
        report
        for kind in ("passed", "failed")
        for report in terminalreporter.stats.get(kind, ())
        if isinstance(report, pytest.TestReport)
    ]
    told = [told for report in reports for told in report.user_properties]
    days = [
        Figures(**figures) for name, figures in told if name == NAME and isinstance(figures, dict)
    ]
    if days:
        terminalreporter.write_sep("=", "what the kills came to")
        for line in table(days):
            terminalreporter.write_line(line)
    for words in (words for name, words in told if name == CONTROL):
        terminalreporter.write_line(f"control: {words}")
