"""`homeroom run` ends in a plain line when it cannot run."""

import subprocess
import sys
from pathlib import Path


def test_a_token_that_telegram_does_not_know_is_one_plain_line(folder: Path) -> None:
    settings = (folder / ".env").read_text(encoding="utf-8")
    wrong = settings.replace("1000001:SANDBOX-TOKEN", "2000002:SANDBOX-TOKEN")
    (folder / ".env").write_text(wrong, encoding="utf-8")

    ended = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert ended.returncode == 1
    assert "Telegram does not know HOMEROOM_BOT_TOKEN" in ended.stderr
    assert "Traceback" not in ended.stderr
