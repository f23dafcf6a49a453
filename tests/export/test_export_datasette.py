"""The database in Datasette, as a reader opens it: ``datasette FILE``, and nothing else."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest


@pytest.fixture
def served(export):
    """Serve a database on a free port of the loopback; return its address."""
    path = export("sqlite")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "datasette", str(path), "--host", "127.0.0.1", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ) as process:
        try:
            yield f"http://127.0.0.1:{port}/{path.stem}"
        finally:
            process.terminate()


def get(address):
    """Return what an address gives, once it does: the server takes a while to listen."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for _ in range(150):
        try:
            with opener.open(address, timeout=10) as answer:
                return json.load(answer)
        except urllib.error.HTTPError:
            raise
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"nothing listens at {address}")


def test_it_answers_at_once(served):
    (landing,) = get(f"{served}/timeline.json?_shape=array&id=lantern-1.landing")
    assert (landing["date"], landing["mission"], landing["who"]) == ("5 March 2001", "Lantern 1", "NSA")
    # Full text and labels of keys are found without being told of.
    found = get(f"{served}/record.json?_shape=array&_search=lander")
    assert "lantern-1" in [row["id"] for row in found]
    (mission,) = get(f"{served}/mission.json?_shape=array&_labels=on&id=lantern-1")
    assert mission["program"] == {"value": "lantern", "label": "Lantern"}
