"""Showing long screens through the pager the user has chosen."""

import os
import shlex
import shutil
import signal
import subprocess
import sys


def page(text: str) -> bool:
    """Show a text longer than the screen in ORBITCTL_PAGER or PAGER; return whether that was done.

    Only a pager that was asked for is used: a program in a script's terminal must not wait for a key.
    """
    try:
        chosen = shlex.split(os.environ.get("ORBITCTL_PAGER", os.environ.get("PAGER", "")))
    except ValueError:
        return False  # a quotation mark without its other half
    if not chosen or not sys.stdin.isatty() or shutil.which(chosen[0]) is None:
        return False
    if text.count("\n") < shutil.get_terminal_size().lines:
        return False
    environment = {"LESS": "FRX", "LV": "-c", **os.environ}
    # Ctrl-C is the pager's while it runs: killed by us, it would leave the terminal without echo.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        subprocess.run(chosen, input=text, text=True, encoding="utf-8", env=environment, check=False)
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, before)
    return True
