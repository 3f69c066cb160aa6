"""Every `unsafe` of a Rust file: what it is, in which item it stands, and where its argument is.

It reads text, as the other checks do. What a file calls `unsafe` in a comment or a literal is not code.
"""

import functools
import hashlib
import re
from dataclasses import dataclass

from rust_text import code_only, without_comments

# Where an argument can be. The first two are found and read; the rest is argued by another entry or by nothing.
ABOVE = "above"    # a comment `SAFETY:` between the end of the statement before and the word
DOCS = "docs"      # a section `# Safety` in the documentation of a declaration
HEAD = "head"      # `SAFETY of …:` in the file's first comment, for attributes
TRAIT = "trait"    # an `unsafe fn` in an impl of a trait: the contract is that of the trait
TYPE = "type"      # the type of a function pointer: who calls it argues
LINT = "lint"      # an attribute that permits unsafe code in what is below it
MISSING = "-"

_UNSAFE = re.compile(r"\bunsafe\b")
_LINT = re.compile(r"#!?\[[^\]]*\b(?:allow|expect|warn)\s*\(\s*(?:[^()]*,\s*)?unsafe_code")
_MODULE = re.compile(r"\s*(?:#\[[^\]]*\]\s*)*(?:pub(?:\([^)]*\))?\s+)?mod\b")
_KINDS = [
    ("block", re.compile(r"unsafe\s*\{")),
    ("impl", re.compile(r"unsafe\s+impl\b")),
    ("trait", re.compile(r"unsafe\s+(?:auto\s+)?trait\b")),
    ("fn", re.compile(r"unsafe\s+(?:extern\s+)?fn\s+\w")),
    ("type", re.compile(r"unsafe\s+(?:extern\s+)?fn\s*\(")),
    ("extern", re.compile(r"unsafe\s+extern\s*\{")),
    ("attribute", re.compile(r"unsafe\s*\(")),
]
_CONSTANT = re.compile(r"\b(?:const|static)\s+(?:mut\s+)?(\w+)\s*:")
_NAMES = [
    re.compile(r"\bfn\s+(\w+)"),
    re.compile(r"\bmacro_rules!\s*(\w+)"),
    re.compile(r"\b(?:mod|trait|struct|enum|union)\s+(\w+)"),
    _CONSTANT,
]
# Words that argue nothing by themselves.
_FILLER = frozenset("""a about all also an and are argued as at be because been before by can careful caller checked checks
correct documented done due each ensured ensures everything exactly fine for guaranteed guarantees good has have here i if
in is it its just know known line me must no not now obvious obviously of ok okay on only operation perfectly please right
safe safely safety see so sound sure test tested tests that the then there therefore this to todo trivial trivially trust
trusted unsafe upheld us valid we well which will with works you""".split())
_ENOUGH = 3


@dataclass(frozen=True)
class Unsafe:
    line: int           # where the word stands, and
    argument_line: int  # where its argument begins; both for people only
    kind: str
    item: str
    where: str
    code: str
    argument: str
    on_module: bool = False


@functools.cache
def all_unsafe(text):
    """In order of the file."""
    code = code_only(text)
    words = [(match.start(), None) for match in _UNSAFE.finditer(code)]
    words += [(match.start(), LINT) for match in _LINT.finditer(code)]
    if not words:
        return ()
    items = _items(code, {position for position, _ in words})
    return tuple(_describe(text, code, position, kind, items[position]) for position, kind in sorted(words))


def _describe(text, code, position, kind, item):
    if kind == LINT:
        end = _end_of_group(code, code.index("[", position))
        whole = code[position:].startswith("#!") or _MODULE.match(code, end) is not None
        return Unsafe(_line(text, position), 0, LINT, item, LINT, _written(text, position, end), "", whole)
    kind = next((name for name, pattern in _KINDS if pattern.match(code, position)), "word")
    start, end = _extent(code, position, kind)
    where, at, argument = _argument(text, code, position, kind, item)
    return Unsafe(_line(text, position), _line(text, at) if at else 0, kind, item, where, _written(text, start, end),
                  argument)


def _extent(code, position, kind):
    if kind == "block":
        return position, _end_of_group(code, code.index("{", position))
    if kind == "attribute":
        start = code.rindex("#", 0, position)
        return start, _end_of_group(code, code.index("[", start))
    if kind == "type":
        return position, _end_of_group(code, code.index("(", position))
    found = re.compile(r"[{;]").search(code, position)
    return position, found.start() if found else len(code)


def _written(text, start, end):
    """The code on one line."""
    return " ".join(without_comments(text)[start:end].split())


# Items: the names of all that is open around a position.

def _items(code, positions):
    found, open_, header = {}, [], 0
    tokens = re.compile(r"[{}()\[\];]|\bunsafe\b|#!?\[")
    at = 0
    while match := tokens.search(code, at):
        token, start = match.group(0), match.start()
        at = match.end()
        if start in positions:
            own = _constant(code[header:start])
            found[start] = "::".join([name for _, name in open_ if name] + own) or "(file)"
        if token.startswith("#"):
            at = start + len(token)
            open_.append(("[", None))
        elif token in "([":
            open_.append((token, None))
        elif token == "{":
            open_.append((token, _name(code[header:start])))
            header = at
        elif token in ")]}":
            if open_:
                open_.pop()
            if token == "}":
                header = at
        elif token == ";" and (not open_ or open_[-1][0] == "{"):
            header = at
    return found


def _constant(header):
    match = _CONSTANT.search(header)
    return [match.group(1)] if match and not re.search(r"\bfn\s+\w", header) else []


def _name(header):
    header = _without_attributes(header).strip()
    bare = re.sub(r"^(?:unsafe|default)\s+", "", header)
    if re.match(r"impl\b", bare):
        return _impl_name(bare)
    matches = (pattern.search(header) for pattern in _NAMES)
    return next((match.group(1) for match in matches if match), None)


def _impl_name(header):
    rest = header[len("impl"):].strip()
    if rest.startswith("<"):
        rest = rest[_end_of_angles(rest):]
    rest = re.split(r"\bwhere\b", rest)[0]
    parts = [" ".join(part.split()) for part in re.split(r"\s+for\s+(?!<)", rest)]
    return f"<{parts[1]} as {parts[0]}>" if len(parts) == 2 else parts[0]


def _without_attributes(header):
    out, at = "", 0
    for match in re.finditer(r"#!?\[", header):
        if match.start() >= at:
            out += header[at:match.start()]
            at = _end_of_group(header, match.end() - 1)
    return out + header[at:]


def _end_of_angles(text):
    depth = 0
    for at, char in enumerate(text):
        if char == "<":
            depth += 1
        elif char == ">" and text[at - 1] != "-":
            depth -= 1
            if depth == 0:
                return at + 1
    return len(text)


def _end_of_group(code, at):
    depth = 0
    for at in range(at, len(code)):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(code[at], 0)
        if depth == 0:
            break
    return at + 1


# Arguments.

def _argument(text, code, position, kind, item):
    """(where, position, text) of the argument."""
    start = min(_start_of_statement(code, position), _start_of_lines_above(text, position))
    comments = list(_comments(text, code, start, position))
    if kind in ("fn", "trait"):
        found = _section(comments)
        if found:
            return DOCS, *found
        if kind == "fn" and re.search(r"<.+ as .+>$", item):
            return TRAIT, None, ""
        return MISSING, None, ""
    if kind == "type":
        return TYPE, None, ""
    for at, comment in reversed(comments):
        if match := re.match(r"(?://|/\*)\s*SAFETY:", comment):
            return ABOVE, at, comment[match.end():] + _following(comments, at)
    if kind == "attribute":
        return _of_file(text)
    return MISSING, None, ""


def _of_file(text):
    head = re.match(r"(?://[^\n]*\n|\n)*", text).group(0)
    match = re.search(r"^// SAFETY of [^\n:]+:", head, re.M)
    return (HEAD, match.start() or 1, head[match.end():]) if match else (MISSING, None, "")


def _following(comments, at):
    return " ".join(comment.lstrip("/") for other, comment in comments if other > at and not comment.startswith("///"))


def _section(comments):
    docs = [(at, comment) for at, comment in comments if comment.startswith("///")]
    for number, (at, comment) in enumerate(docs):
        if re.match(r"///\s*#+ Safety\s*$", comment):
            body = []
            for _, line in docs[number + 1:]:
                if re.match(r"///\s*#+ ", line):
                    break
                body.append(line[3:])
            return at, " ".join(body)
    return None


def _start_of_statement(code, position):
    depth = 0
    for at in range(position - 1, -1, -1):
        char = code[at]
        if char in ")]":
            depth += 1
        elif char in "([":
            depth -= 1
        elif char in ";{}" and depth <= 0:
            return at + 1
    return 0


def _start_of_lines_above(text, position):
    """Comments and attributes straight above the line, as over an arm of a `match`."""
    start = text.rfind("\n", 0, position) + 1
    while start > 0:
        above = text.rfind("\n", 0, start - 1) + 1
        line = text[above:start].strip()
        if not line.startswith(("//", "#[")):
            break
        start = above
    return start


def _comments(text, code, start, end):
    """(position, text) of the line comments between two positions."""
    at = start
    while (at := text.find("//", at, end)) >= 0:
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end
        if code[at:at + 2] == "  ":
            yield at, text[at:line_end]
        at = line_end


def is_argued(found, all_found):
    """Its own argument says something, or it is `as in` another item of the file, whose argument does."""
    if found.where in (TRAIT, TYPE, LINT) or says_something(found.argument):
        return True
    other = re.match(r"\s*as in `([\w:]+)`", found.argument)
    return other is not None and any(
        f"::{twin.item}".endswith(f"::{other.group(1)}") and twin != found and says_something(twin.argument)
        for twin in all_found)


def says_something(argument):
    words = {word.lower() for word in re.findall(r"[A-Za-z0-9_]+(?:['’][a-z]+)?", argument)}
    return len({word for word in words - _FILLER if len(word) > 1}) >= _ENOUGH


def _line(text, position):
    return text.count("\n", 0, position) + 1


def digest(code):
    return hashlib.sha256(code.encode()).hexdigest()[:12]
