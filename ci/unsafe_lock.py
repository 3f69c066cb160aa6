"""`ci/unsafe.lock`: every `unsafe` of the workspace, with the place of its argument."""

import re
from collections import Counter

import unsafe_code
from unsafe_code import MISSING, all_unsafe

LOCK = "ci/unsafe.lock"
HEAD = """\
# Every `unsafe` of the workspace: in which item, where its argument is, and the code itself.
# Made by `python3 ci/invariants --write-lock`; `--list-unsafe` adds the lines. A change here is read by a person:
# does the argument hold? CI fails on an `unsafe` that is not here, on an entry without its `unsafe`, and on an
# `unsafe` without an argument that says something.
#
# Arguments: `above`: a comment `SAFETY:` there. `docs`: a section `# Safety` in the documentation. `head`: `SAFETY of …:`
# at the top of the file. `trait`: the contract is that of the trait. `type`: argued where it is called.
# `lint`: only permits what stands below it. A generated file has one entry, and its argument where the entry says.
"""

# Tokens that a scan of the macro's own tests looks for; the crate forbids unsafe code.
NO_CODE = ("macros/src/tests/", "macros/src/tests.rs")
# Made by a tool, not by hand: the file as a whole, and the file that says why it may be here.
GENERATED = {
    f"benches/src/message/{peer}/generated.rs": f"benches/src/message/{peer}/mod.rs" for peer in ("cap", "flat", "flatc")
}
_LONGEST = 200


def entries(tree):
    """(file, Unsafe) for all that is written by hand, in order."""
    for name in tree.rust([""], but=(*NO_CODE, *GENERATED)):
        for found in all_unsafe(tree.text(name) or ""):
            yield name, found


def render(tree):
    """The lock file as it should be. What has no argument is left out."""
    lines, last = [HEAD], None
    for name, line in sorted(_lines(tree), key=lambda pair: pair[0]):
        lines += [f"\n{name}"] if name != last else []
        lines.append(f"    {line}")
        last = name
    return "\n".join(lines).replace("\n\n\n", "\n\n") + "\n"


def _lines(tree):
    for name, found in entries(tree):
        if found.where != MISSING:
            yield name, _entry(found, found.where)
    for name, argument in GENERATED.items():
        if name in tree.names:
            yield name, _whole(tree, name, argument)


def _entry(found, where):
    code = found.code
    if len(code) > _LONGEST:
        code = f"{code[:_LONGEST]}… ({len(code)} letters, {unsafe_code.digest(code)})"
    return f"{found.item} | {where} | {code}"


def _whole(tree, name, argument):
    return f"generated | {argument} | {len(all_unsafe(tree.text(name)))} times, sha256 {tree.digest(name)[:16]}"


def differences(tree):
    """(file, line, what) for each entry that is too few or too many."""
    locked = Counter((name, entry) for name, _, entry in _locked(tree))
    new = []
    for name, found in entries(tree):
        key = _taken(locked, name, found)
        if key:
            locked[key] -= 1
        else:
            new.append((name, found.line, f"`{found.code}` in `{found.item}` is not in {LOCK}"))
    for name, argument in GENERATED.items():
        key = (name, _whole(tree, name, argument)) if name in tree.names else None
        if key and locked[key]:
            locked[key] -= 1
        elif key:
            new.append((name, 1, f"{LOCK} has another version of this file"))
    yield from new
    for name, line, entry in _locked(tree):
        if locked[name, entry] > 0:
            locked[name, entry] -= 1
            yield LOCK, line, f"is not in {name}: {entry}"


def _taken(locked, name, found):
    """The entry for it; one whose argument was removed is still listed."""
    places = [found.where]
    if found.where == MISSING:
        places = [unsafe_code.ABOVE, unsafe_code.DOCS, unsafe_code.HEAD]
    keys = [(name, _entry(found, where)) for where in places]
    return next((key for key in keys if locked[key] > 0), None)


def _locked(tree):
    """(file, line in the lock file, entry)."""
    name = None
    for number, line in enumerate((tree.text(LOCK) or "").splitlines(), 1):
        if line.startswith(" "):
            yield name, number, line.strip()
        elif line and not line.startswith("#"):
            name = line.strip()


def unargued(tree):
    for name, found in entries(tree):
        if found.where == MISSING:
            wanted = "no `# Safety` in its documentation" if found.kind in ("fn", "trait") else "no `// SAFETY:` above it"
            yield name, found.line, f"`{found.code}` has {wanted}"
        elif not unsafe_code.is_argued(found, all_unsafe(tree.text(name))):
            yield name, found.argument_line, f"the argument of `{found.code}` says nothing"
    for name, argument in GENERATED.items():
        reason = re.search(r"// SAFETY of generated\.rs:(.*(?:\n//.*)*)", tree.text(argument) or "")
        if name in tree.names and not (reason and unsafe_code.says_something(reason.group(1))):
            yield argument, 1, f"no `// SAFETY of generated.rs:` for {name}"
