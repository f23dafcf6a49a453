"""How the house is built: imports run downward, and each library is used in one place."""

import ast
import functools
from pathlib import Path

import pytest

SRC = Path(__file__).parents[2] / "src" / "orbitctl"

#: The layers, lowest first; a module imports only from layers above it in this table. A new one is given its place.
LAYERS = (
    "errors", "files", "dates", "names", "drafts", "schedules", "delays", "anniversaries", "horizon", "freshness",
    "rates", "membership", "overlaps", "views", "drawing", "comparison", "factcheck", "proofreading", "snapshot",
    "dataset", "store", "catalog", "render", "export", "help", "cli", "__main__",
)  # fmt: skip
#: What a question takes to be answered; who writes an answer down has no need of it.
ASKING = {
    "drafts", "freshness", "membership", "comparison", "factcheck", "proofreading", "snapshot", "dataset", "store",
}  # fmt: skip
#: What lies below, and is nevertheless not theirs: a question is put to an open snapshot, and an answer is only shown.
NOT_THEIRS = {
    "views": {"dates", "delays", "anniversaries", "horizon", "freshness", "membership", "overlaps"},
    "factcheck": {"files", "drafts"},
    "store": {"names", "drafts", "schedules", "freshness", "membership", "comparison", "factcheck", "proofreading"},
    "catalog": {"drafts", "freshness", "proofreading", "snapshot", "dataset", "store"},
    "render": ASKING | {"catalog"},
    "export": ASKING,
    "__main__": set(LAYERS) - {"cli", "errors"},
}
#: Who may import what is heavy, or somebody else's.
OWNERS = {
    "pydantic": "dataset/",
    "pydantic_core": "dataset/",
    "tomllib": "dataset/",
    "tomli_w": "dataset/",
    "rich": "render/table.py",
    "icalendar": "render/interchange/ical.py",
    "jinja2": "render/html.py",
    "markupsafe": "render/html.py",
    "typer": "cli/",
}
#: Bundled inside typer and private, gone from it one day; or not needed at all.
NOBODYS = {"click", "typer_slim", "requests", "urllib3", "httpx", "socket", "platformdirs", "edtf", "yaml"}
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40

MODULES = sorted(SRC.rglob("*.py"))


def shown(path):
    return path.relative_to(SRC).as_posix()


def layer_of(path):
    return path.relative_to(SRC).with_suffix("").parts[0]


def imported(tree):
    """Yield each imported module with the node that imports it; ``from a import b`` as ``a.b``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


def typing_only(tree):
    """Return the nodes under ``if TYPE_CHECKING``, which never run."""
    blocks = [node for node in ast.walk(tree) if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    return {id(inner) for block in blocks for inner in ast.walk(block)}


def at_import(tree):
    """Return the nodes that run when the module is imported."""
    inside = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        for inner in ast.walk(node)
    }
    return {id(node) for node in ast.walk(tree)} - inside - typing_only(tree)


@functools.cache
def parse(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def test_every_module_has_a_layer():
    assert {layer_of(path) for path in MODULES} - {"__init__"} <= set(LAYERS)


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_imports_run_downward(path):
    """Imports inside functions included: they are late, not upward."""
    layer = layer_of(path)
    below = set(LAYERS[: LAYERS.index(layer)]) - NOT_THEIRS.get(layer, set()) if layer in LAYERS else set()
    for module, _ in imported(parse(path)):
        package, _, rest = module.partition(".")
        if package == "orbitctl":
            assert rest.partition(".")[0] in below | {layer, "__version__"}, f"{shown(path)} imports {module}"


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_library_has_one_place(path):
    for module, _ in imported(parse(path)):
        package = module.partition(".")[0]
        assert package not in NOBODYS, f"{shown(path)} imports {module}"
        assert shown(path).startswith(OWNERS.get(package, "")), f"{shown(path)} imports {module}"


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_the_dataset_and_the_table_renderer_are_imported_late(path):
    """Both bring a library that costs more than a whole answer."""
    tree = parse(path)
    running = at_import(tree)
    for module, node in imported(tree):
        if id(node) in running:
            heavy = module.startswith(("orbitctl.dataset", "orbitctl.render.table"))
            assert not heavy or layer_of(path) == "dataset", f"{shown(path)} imports {module} at the top"


@pytest.mark.parametrize("path", [path for path in MODULES if layer_of(path) in {"cli", "__main__"}], ids=shown)
def test_commands_are_small_until_they_run(path):
    """At the top of a command stand the standard library, typer, errors and other parts of the command line."""
    tree = parse(path)
    running = at_import(tree)
    allowed = ("orbitctl.cli", "orbitctl.errors", "orbitctl.dates")
    for module, node in imported(tree):
        if id(node) in running and module.startswith("orbitctl"):
            lazy = path.stem == "days"  # itself imported only where a date is asked for
            assert module.startswith(allowed[: 3 if lazy else 2]), f"{shown(path)} imports {module} at the top"


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_no_module_is_a_drawer_for_odds_and_ends(path):
    assert not FORBIDDEN_NAMES & set(path.relative_to(SRC).with_suffix("").parts)


def selects(tree):
    """Return the texts that ask a database, f-strings and docstrings' neighbours included."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docstrings
        and "SELECT" in node.value.split()
    ]


#: The views of the exported database, which its own tests run there.
VIEWS = "export/reading.py"


@pytest.mark.parametrize(
    "path", [path for path in MODULES if layer_of(path) != "catalog" and shown(path) != VIEWS], ids=shown
)
def test_only_the_catalog_asks_the_database(path):
    """Whoever opens a snapshot may ask whether it is the right one."""
    allowed = ["SELECT value FROM meta WHERE key = 'inputs'"] if shown(path) == "store/cache.py" else []
    assert selects(parse(path)) == allowed


def test_the_catalog_does_ask():
    """The search above would find a statement if there were one."""
    found = [shown(path) for path in MODULES if layer_of(path) == "catalog" and selects(parse(path))]
    assert {"catalog/base.py", "catalog/records.py", "catalog/resolve.py", "catalog/timeline.py"} <= set(found)


def test_the_views_of_the_exported_database_import_nothing_to_ask_with():
    modules = [module for module, _ in imported(parse(SRC / VIEWS))]
    assert [module for module in modules if module.startswith(("orbitctl", "sqlite3"))] == []


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_modules_and_functions_are_short(path):
    """The parameters of a command are a table of options, and count as one."""
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_MODULE
    lengths = {
        node.name: node.end_lineno - (node.body[0] if layer_of(path) == "cli" else node).lineno + 1
        for node in ast.walk(ast.parse(text))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
