"""Rust source with comments and literals blanked out, so that a check sees code only.

Line breaks stay where they are: a position in the blanked text is the position in the file.
"""

import functools
import re

_RAW_STRING = re.compile(r'(?:br|cr|r)(#*)"')
_CHAR = re.compile(r"b?'(?:\\(?:x[0-9a-fA-F]{2}|u\{[0-9a-fA-F_]+\}|.)|[^\\'\n])'")
_WORD = re.compile(r"[A-Za-z0-9_]+")


@functools.cache  # the negative controls read the same files again and again
def code_only(text):
    """`text` with each comment, string and character literal replaced by spaces."""
    return _blanked(text, lambda token: True)


@functools.cache
def without_comments(text):
    """`text` with each comment replaced by spaces."""
    return _blanked(text, lambda token: token.startswith(("//", "/*")))


def _blanked(text, chosen):
    out = []
    at = 0
    while at < len(text):
        end = _end_of_token_to_blank(text, at)
        if end is not None and not chosen(text[at:end]):
            out.append(text[at:end])
        elif end is None:
            end = _end_of_plain_token(text, at)
            out.append(text[at:end])
        else:
            out.append(re.sub(r"[^\n]", " ", text[at:end]))
        at = end
    return "".join(out)


def _end_of_token_to_blank(text, at):
    if text.startswith("//", at):
        return _find(text, "\n", at)
    if text.startswith("/*", at):
        return _end_of_block_comment(text, at)
    raw = _RAW_STRING.match(text, at)
    if raw:
        return _find(text, '"' + raw.group(1), raw.end(), past=True)
    if text[at] == '"' or text[at : at + 2] in ('b"', 'c"'):
        return _end_of_string(text, text.index('"', at) + 1)
    char = _CHAR.match(text, at)
    return char.end() if char else None


def _end_of_plain_token(text, at):
    """A whole word at a time, so that the r of `for"` is not taken for a raw string."""
    word = _WORD.match(text, at)
    return word.end() if word else at + 1


def _find(text, needle, start, past=False):
    found = text.find(needle, start)
    if found < 0:
        return len(text)
    return found + len(needle) if past else found


def _end_of_block_comment(text, at):
    depth = 0
    while at < len(text):
        if text.startswith("/*", at):
            depth, at = depth + 1, at + 2
        elif text.startswith("*/", at):
            depth, at = depth - 1, at + 2
            if depth == 0:
                return at
        else:
            at += 1
    return at


def _end_of_string(text, at):
    while at < len(text) and text[at] != '"':
        at += 2 if text[at] == "\\" else 1
    return at + 1


def item_macros(code):
    """(start, end) of the arguments of each macro invoked as an item, at the start of a line."""
    for call in re.finditer(r"^(?!macro_rules\b)\w+!\s*(?=[({\[])", code, re.M):
        yield call.end(), _end_of_group(code, call.end())


def _end_of_group(code, at):
    depth = 0
    for at in range(at, len(code)):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(code[at], 0)
        if depth == 0:
            break
    return at + 1


def used_paths(code):
    """(position, full path) of everything that `use` declarations name, trees unfolded."""
    for use in re.finditer(r"\buse\s+([^;]+);", code):
        for path in _unfold(re.sub(r"\s+", " ", use.group(1)).strip()):
            yield use.start(), path


def _unfold(tree, prefix=""):
    opened = tree.find("{")
    if opened < 0:
        yield prefix + re.sub(r" as \w+$", "", tree.strip()).replace(" ", "")
        return
    head = prefix + tree[:opened].replace(" ", "")
    for branch in _split_at_commas(tree[opened + 1 : tree.rindex("}")]):
        yield from _unfold(branch, head)


def _split_at_commas(text):
    depth, part = 0, ""
    for char in text:
        depth += {"{": 1, "}": -1}.get(char, 0)
        if char == "," and depth == 0:
            yield part.strip()
            part = ""
        else:
            part += char
    if part.strip():
        yield part.strip()
