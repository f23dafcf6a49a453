"""What may stand in the place of the last word, in the small dataset."""

from pathlib import Path

import program
import pytest

from orbitctl.cli.app import COMMANDS
from orbitctl.cli.completion import answer
from orbitctl.cli.completion.candidates import candidates

TINY = str(Path(__file__).parents[2] / "tiny")


@pytest.fixture
def complete(run, monkeypatch):
    """Return the candidates for a command line; its last word is the one that is being typed."""
    monkeypatch.setenv("ORBITCTL_DATA", TINY)
    monkeypatch.setenv("ORBITCTL_DEBUG", "1")
    assert run("data", "info").code == 0  # compiled

    def of(*words):
        return [line.partition("\t")[0] for line in candidates(words)]

    return of


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["ti"], ["timeline"]),
        (["c"], ["compare", "changes", "claims", "check", "cite", "completion"]),
        (["nonsense", ""], []),
        (["--v"], ["--version"]),
        (["data", ""], ["validate", "info", "fmt", "new", "path"]),
        (["data", "in"], ["info"]),
        (["data", "info", "--uns"], ["--unsourced"]),
        (["mission", "lantern-"], ["lantern-1", "lantern-2", "lantern-3"]),
        (["mission", "lantern-1", "x"], []),  # one name is enough
        (["mission", "Red Kí"], ["red-kite"]),  # by the name, where no id begins so
        (["mission", "red\\ k"], ["red-kite"]),
        (["mission", "'Red K"], ["red-kite"]),
        (["mission", "--json", "lantern-3"], ["lantern-3"]),
        (["mission", "--target", "moon", "lantern-3"], ["lantern-3"]),
        (["program", ""], ["beacon", "lantern"]),
        (["show", "harbour"], ["harbour-summit"]),
        (["show", "claim-0"], ["claim-001"]),
        (["overlap", "lunar-pact", "moo"], ["moon-treaty"]),
        (["compare", "lantern", "bea"], ["beacon", "beacon-0", "beacon-1"]),
        (["timeline", "--target", ""], ["mars", "moon"]),
        (["timeline", "--target=mo"], ["--target=moon"]),
        (["timeline", "--target", "=", "mo"], ["moon"]),  # as bash hands it over
        (["timeline", "--target", "="], ["mars", "moon"]),
        (["timeline", "--program", "lan"], ["lantern"]),
        (["timeline", "--actor", "ns"], ["nsa"]),
        (["timeline", "--kind", "lan"], ["landing"]),
        (["mission", "--kind", "lan"], ["lander"]),
        (["alliance", "--kind", ""], ["accord", "treaty"]),
        (["search", "--kind", "m"], ["mission"]),
        (["timeline", "--status", ""], ["done", "planned", "overdue", "cancelled"]),
        (["mission", "--status", "in"], ["in-transit"]),
        (["program", "--status", "pr"], ["proposed"]),
        (["slips", "--status", "no"], ["no-date"]),
        (["timeline", "--format", "json"], ["json", "jsonl"]),
        (["timeline", "--format=mark"], ["--format=markdown", "--format=markwhen"]),
        (["timeline", "--fields", "ear"], ["earliest"]),
        (["mission", "--fields", "id,na"], ["id,name"]),
        (["claims", "--fields", "verdict"], ["verdict_at_publication", "verdict"]),
        (["claims", "--verdict", "ref"], ["refuted"]),
        (["claims", "--article", ""], ["gazette-landing"]),
        (["claims", "--subject", "lantern-1"], ["lantern-1"]),
        (["check", "--only", "refuted,out"], ["refuted,outdated"]),
        (["stats", "ev"], ["events"]),
        (["stats", "--by", "d"], ["decade"]),
        (["cite", "lantern-1", "--style", "b"], ["bibtex"]),
        (["schema", "time"], ["timeline"]),
        (["help", "exit"], ["exit-codes"]),
        (["help", "tim"], ["timeline"]),
        (["data", "new", "mis"], ["mission"]),
        (["completion", ""], ["bash", "zsh", "fish"]),
        (["data", "validate", ""], [":folders"]),
        (["timeline", "--data", "x"], [":folders"]),
        (["timeline", "--output", "x"], [":files"]),
        (["timeline", "--output=x"], [":files"]),
        (["check", "dra"], [":files"]),
        (["timeline", "--limit", ""], []),
        (["timeline", "--as-of", ""], []),
        (["timeline", ""], []),
    ],
    ids=" ".join,
)
def test_candidates(complete, words, expected):
    assert complete(*words) == expected


def test_all_commands_and_nothing_else(complete):
    assert complete("") == [*COMMANDS]
    assert complete() == [*COMMANDS]


@pytest.mark.parametrize("path", [words for words, command in program.commands() if not hasattr(command, "commands")])
def test_every_option_that_is_not_given_yet(complete, path):
    command = next(command for words, command in program.commands() if words == path)
    known = {name for param in command.params for name in param.opts if name.startswith("--")} | {"--help"}
    assert set(complete(*path, "--")) == known
    if "--json" in known:
        assert set(complete(*path, "--json", "--")) == known - {"--json"}


def test_options_and_records_say_what_they_are(complete):
    assert complete("mission", "lantern-1") == ["lantern-1"]
    assert [*candidates(["mission", "lantern-1"])] == ["lantern-1\tLantern 1"]
    assert [*candidates(["timeline", "--lim"])] == ["--limit\tAt most so many."]


def test_sources_and_claims_come_once_something_is_typed(complete):
    assert not {"claim-001", "gazette-landing"} & set(complete("show", ""))
    assert complete("show", "gaz") == ["gazette-landing"]


def test_data_given_on_the_line_is_asked(run, monkeypatch):
    assert run("data", "info", "--data", TINY).code == 0
    assert [*candidates(["mission", "--data", TINY, "lantern-1"])] == ["lantern-1\tLantern 1"]


def test_data_that_is_not_compiled_is_not_compiled_for_a_key(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert answer(["mission", "apollo-1"]) == 0
    assert capsys.readouterr() == ("", "")
    assert [*tmp_path.iterdir()] == []


def test_whatever_goes_wrong_is_silent(monkeypatch, capsys):
    def broken(_words):
        raise RuntimeError

    monkeypatch.setattr("orbitctl.cli.completion.candidates.candidates", broken)
    assert answer(["mission", ""]) == 0
    assert capsys.readouterr() == ("", "")
    monkeypatch.setenv("ORBITCTL_DEBUG", "1")
    with pytest.raises(RuntimeError):
        answer(["mission", ""])
