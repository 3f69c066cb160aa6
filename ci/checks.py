"""The invariants of the house, one function each. A check yields `Violation`s.

They read text, so they are nets, not proofs. What rustc can refuse, it refuses itself
(`forbid(unsafe_code)`, the lints in the manifest); the checks hold those lines in place.
"""

import re
from dataclasses import dataclass

import unsafe_code
import unsafe_lock
from rust_text import item_macros, used_paths
from tree import digest_of, is_under

# Where things may stand. A place that ends in a slash is a folder.
PROC_MACRO = ("macros/src/lib.rs",)
MACRO_TESTS = ("macros/src/tests/", "macros/src/tests.rs")
QUOTE = ("macros/src/emit/", "macros/src/fallback.rs", *MACRO_TESTS)
ATTRIBUTE = ("macros/src/attr/", "macros/src/attr.rs")
LAYOUT = ("macros/src/layout/", "macros/src/layout.rs")
EXPANSIONS = re.compile(r"^macros/.*(\.expanded\.rs|/(expected|expansions)/.*\.rs)$")
# Where the library may have unsafe code of any kind. Elsewhere in it: an `unsafe impl` that a foreign trait asks for,
# and the one block of TEXT. All of it is listed in the lock file.
UNSAFE = ("runtime/src/pool/plumbing/", "runtime/src/flight/")
SYNC = ("runtime/src/sync.rs",)
# Files in which a feature may switch a whole item on: never `not(feature …)`, never `cfg!(…)`.
FEATURES = (
    "runtime/src/lib.rs",
    "runtime/src/encode/mod.rs",
    "runtime/src/explain/render.rs",
    "runtime/src/flight/",
    "runtime/src/frame/mod.rs",
    "runtime/src/packet/mod.rs",
    "runtime/src/packet/row.rs",
    "runtime/src/packet/union.rs",
    "runtime/src/packet/valid.rs",
    "runtime/src/pool/",
    "runtime/src/serialize/",
    "runtime/src/sync.rs",
    "runtime/src/wire/flags.rs",
    "runtime/src/message/mod.rs",
    "runtime/src/message/schema.rs",
    "runtime/src/message/values.rs",
    "runtime/src/form/",
    "runtime/src/view/mod.rs",
    "runtime/src/view/rows.rs",
    "runtime/src/view/strs.rs",
    "runtime/src/view/table.rs",
)
ITEM_SWITCH = re.compile(r'#!?\[(?:cfg|cfg_attr)\((?:docsrs, doc\(cfg\()?(?:all\()?(?:test, )?feature = "')
# The same over several lines: the line behind `#[cfg(all(`.
ITEM_SWITCH_SPLIT = re.compile(r'feature = "[\w-]+",$')
# The one form of `not(feature …)`: an empty trait where the feature would ask for more.
EMPTY_BOUND = re.compile(r'#\[cfg\(not\(feature = "\w+"\)\)\] use sealed::Sealed as \w+;$')
# Adds an impl to a type whose layout stands.
BYTEMUCK_DERIVE = re.compile(r'#\[cfg_attr\(feature = "bytemuck", derive\([\w:, ]+\)\)\]$')
# The one function with a safe twin, and the faster check with a slower one behind it: the same `str`, the same verdict.
TEXT = ("runtime/src/view/text.rs",)
TEXT_TWINS = re.compile(
    r'#\[(?:cfg\(feature = "(?:simdutf8|hardened)"\)|cfg\(not\(feature = "hardened"\)\)'
    r'|cfg_attr\(not\(feature = "hardened"\), expect\(unsafe_code, reason = "[^"]*"\)\))\]$')

# Events, or nothing in their place; an impl, or nothing in its place.
OR_NOTHING = {
    "runtime/src/pool/trace.rs": '#[cfg(not(feature = "tracing"))]',
    "runtime/src/serialize/mod.rs": '#[cfg(not(feature = "serde"))]',
}
# The feature may raise the checks of a pool, in this one place. No byte on the wire comes from there.
CHECKS_RAISED = ("runtime/src/pool/checks.rs",)
RAISED = 'cfg!(feature = "hardened")'

UNSAFE_WORDS = re.compile(r"\bunsafe\b|\btransmute\w*|\bas\s*\*")


@dataclass(frozen=True)
class Violation:
    name: str
    line: int
    what: str

    def __str__(self):
        return f"{self.name}:{self.line}: {self.what}"


def find(tree, names, pattern, what):
    """Every match of `pattern` in the code of `names`; `{}` in `what` is the match."""
    for name in names:
        code = tree.code(name)
        for match in re.finditer(pattern, code):
            yield at(name, code, match.start(), what.format(match.group(0).strip()))


def at(name, text, position, what):
    return Violation(name, text.count("\n", 0, position) + 1, what)


def lines_from(tree, violation):
    """The line of a violation and the one after it, as they stand in the file."""
    lines = tree.text(violation.name).splitlines() + [""]
    return lines[violation.line - 1].strip(), lines[violation.line].strip()


def missing(name, what):
    return Violation(name, 1, what)


# 1. Each stage of the macro sees only what it needs.

def proc_macro_only_in_lib(tree):
    names = tree.rust(["macros/src/"], but=PROC_MACRO)
    yield from find(tree, names, r"\bproc_macro\b", "{} belongs in macros/src/lib.rs")


def quote_only_in_emit(tree):
    names = tree.rust(["macros/src/"], but=QUOTE)
    yield from find(tree, names, r"\b(?:parse_)?quote(?:_spanned)?\s*!",
                    "{} belongs under macros/src/emit/ or in macros/src/fallback.rs")


def attributes_only_in_attr(tree):
    names = tree.rust(["macros/src/"], but=ATTRIBUTE)
    yield from find(tree, names, r"\bsyn\s*::\s*Attribute\b|\bAttribute\b|\bparse_nested_meta\b",
                    "{} belongs under macros/src/attr/")


def layout_is_data(tree):
    names = tree.rust(LAYOUT)
    if not names:
        yield missing("macros/src/layout/", "no layout stage found: nothing was checked")
    yield from find(tree, names, r"\b(?:syn|quote|proc_macro2?|TokenStream)\b",
                    "the layout stage is plain data, yet names {}")


# 2. The macro is safe code, and so is what it returns.

def macros_forbid_unsafe(tree):
    root = "macros/src/lib.rs"
    if not re.search(r"#!\[forbid\((?:[^)]*\b)?unsafe_code\b", tree.code(root)):
        yield missing(root, "#![forbid(unsafe_code)] is gone")


def returned_tokens_are_safe(tree):
    expansions = [name for name in tree.names if EXPANSIONS.match(name)]
    if not expansions:
        yield missing("macros/", "no committed expansion found: nothing was checked")
    # The macro's own tests plant such tokens for a scan of theirs.
    names = expansions + tree.rust(["macros/src/"], but=MACRO_TESTS)
    yield from find(tree, names, UNSAFE_WORDS, "`{}` in the macro or in what it returns")


# 3. Unsafe code stands where the policy says, is listed and is argued. (A1-8, A4-3, B4-9)

def unsafe_only_where_allowed(tree):
    root = "runtime/src/lib.rs"
    if not re.search(r"#!\[(?:deny|forbid)\((?:[^)]*\b)?unsafe_code\b", tree.code(root)):
        yield missing(root, "#![deny(unsafe_code)] is gone")
    for name in tree.rust(["runtime/src/"], but=UNSAFE):
        every = unsafe_code.all_unsafe(tree.text(name))
        blocks = 1 if is_under(name, TEXT) else 0
        allowed = [found for found in every if found.kind == "impl"]
        allowed += [found for found in every if found.kind == "block"][:blocks]
        # The attribute that permits one of these stands on it, not on a module.
        allowed += [found for found in every if found.kind == "lint" and not found.on_module][:len(allowed)]
        for found in every:
            if found not in allowed:
                yield Violation(name, found.line, f"`{found.code}` outside its places")


def unsafe_is_locked(tree):
    for name, line, what in unsafe_lock.differences(tree):
        yield Violation(name, line, what)


def unsafe_is_argued(tree):
    for name, line, what in unsafe_lock.unargued(tree):
        yield Violation(name, line, what)


# 4. One file decides which atomics and cells the library runs on.

def atomics_only_through_sync(tree):
    outside = re.compile(r"^(?:::)?(?:core|std|alloc)::(?:sync::atomic|cell::UnsafeCell)\b|^(?:::)?(?:loom|shuttle)\b")
    inline = r"\b(?:core|std|alloc)\s*::\s*(?:sync\s*::\s*atomic|cell\s*::\s*UnsafeCell)\b|\b(?:loom|shuttle)\s*::"
    for name in tree.rust(["runtime/src/"], but=SYNC):
        code = tree.code(name)
        yield from find(tree, [name], inline, "{} belongs in runtime/src/sync.rs")
        for position, path in used_paths(code):
            if outside.match(path) and not re.match(inline, code[position + 4 :].lstrip()):
                yield at(name, code, position, f"{path} belongs in runtime/src/sync.rs")


# 5. The same bytes with every feature, on every machine.

def features_change_no_byte(tree):
    names = tree.rust(["runtime/src/", "macros/src/"])
    names += [name for name in tree.names if EXPANSIONS.match(name)]
    for found in find(tree, names, r"\bfeature\s*=\s*[,)]", "a feature decides what happens here"):
        line, following = lines_from(tree, found)
        switch = ITEM_SWITCH.match(line) or ITEM_SWITCH_SPLIT.match(line) or EMPTY_BOUND.match(f"{line} {following}")
        in_place = (switch and is_under(found.name, FEATURES)) or (TEXT_TWINS.match(line) and is_under(found.name, TEXT))
        in_place = in_place or (RAISED in line and is_under(found.name, CHECKS_RAISED))
        in_place = in_place or line == OR_NOTHING.get(found.name)
        if not in_place and not BYTEMUCK_DERIVE.match(line):
            yield found


def no_native_byte_order(tree):
    names = tree.rust(["runtime/src/", "macros/src/"])
    yield from find(tree, names, r"\b\w*(?:(?:from|to)_ne_bytes|native_endian|NativeEndian|target_endian)\b",
                    "{} ties the wire to the machine")


# 6. Nothing of the place where it was written.

def no_absolute_paths(tree):
    # In pieces, so that this file does not find itself.
    homes = "|".join(["work", "home", "root", "Users"])
    pattern = re.compile(r"(?<![\w.~*-])(?:/(?:" + homes + r")/\w|[A-Z]:\\Users\\)")
    for name in tree.names:
        text = tree.text(name)
        for match in pattern.finditer(text or ""):
            yield at(name, text, match.start(), "an absolute path of somebody's machine")


# 7. The captures are other people's.

def no_captures_committed(tree):
    if not tree.captures.is_dir():
        return
    theirs = {digest_of(path) for path in tree.captures.rglob("*")
              if path.is_file() and path.stat().st_size > 0}
    for name in tree.names:
        if tree.digest(name) in theirs:
            yield missing(name, "a copy of a file in ../shared")


# 8. Nothing on the wire is as wide as the machine's pointers.

POINTER_SIZED = "`{}`: a wire type cannot depend on the target"


def no_pointer_sized_wire(tree):
    names = tree.rust(["runtime/src/wire/", "runtime/src/message/values.rs"])
    yield from find(tree, names, r"\bfor\s+(?:\[\s*)?[ui]size\b", POINTER_SIZED)
    # Tables of types.
    for name in names:
        code = tree.code(name)
        for start, end in item_macros(code):
            for word in re.finditer(r"\b[ui]size\b", code[start:end]):
                yield at(name, code, start + word.start(), POINTER_SIZED.format(word.group(0)))


CHECKS = [
    ("1a", "proc_macro only in macros/src/lib.rs", proc_macro_only_in_lib),
    ("1b", "quote! only under emit/ and in fallback.rs", quote_only_in_emit),
    ("1c", "syn::Attribute only under attr/", attributes_only_in_attr),
    ("1d", "layout sees neither syn nor quote", layout_is_data),
    ("2a", "macros forbids unsafe code", macros_forbid_unsafe),
    ("2b", "returned tokens hold no unsafe, transmute, `as *`", returned_tokens_are_safe),
    ("3a", "unsafe in runtime only where the policy says", unsafe_only_where_allowed),
    ("3b", "each unsafe of the workspace is in the lock file", unsafe_is_locked),
    ("3c", "each unsafe of the workspace is argued", unsafe_is_argued),
    ("4", "atomics and UnsafeCell only through sync.rs", atomics_only_through_sync),
    ("5a", "features switch items, never bytes", features_change_no_byte),
    ("5b", "no native byte order", no_native_byte_order),
    ("6", "no absolute paths", no_absolute_paths),
    ("7", "no file of ../shared committed", no_captures_committed),
    ("8", "nothing on the wire is pointer-sized", no_pointer_sized_wire),
]
