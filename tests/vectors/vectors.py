"""The text files of this folder (README.md says how they are written), and what is checked with them."""
import json
import re
from collections import Counter
from pathlib import Path
from types import SimpleNamespace as Record

HERE = Path(__file__).resolve().parent
NORM = HERE.parent.parent / "docs" / "wire-format.md"

# The rules that bytes can break on their own; others say what words mean, or what a writer or a declaration does.
BREAKABLE = (5, 6, 11, 19, 20, 25, 26, 28, 29, 30, 31, 33, 34, 35, 36, 43, 44, 45, 46, 47, 51, 52, 53,
             57, 63, 64, 66, 67, 68)


def files():
    return sorted(path for path in HERE.glob("*.txt"))


def read(path):
    """The type of the root (the last message), and a list of vectors."""
    named, vectors, root, union = {}, [], None, None
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, rest = line.partition(" ")
        if word == "enum":
            named[rest.split()[0]] = enum(*rest.split())
        elif word == "message":
            union, root = None, message(named, *rest.split())
        elif word == "union":
            union = a_union(named, *rest.split())
        elif union and (match := re.fullmatch(r"  (\d+)(?:@(\d))? (\w+) +(\S+)", line)):
            tag, since, name, holds = match.groups()
            union.variants[int(tag)] = Record(name=name, since=int(since or 1), table=holds != "-" and kind(holds, named))
        elif word == "frame":
            root = Record(name="frame")
        elif word == "packet":
            named[rest] = packet = fixed([], names=[])
            union = None
        elif match := re.fullmatch(r"  (\d) (\w+) +(\S+)(?: = (.*?))?(?: reserved@(\d))?", line):
            root.fields.append(field(named, *match.groups(), levels=root.levels))
        elif match := re.fullmatch(r"  (\w+) +(\S+)", line):
            packet.names.append(match[1])
            packet.members.append(kind(match[2], named))
            packet.size += packet.members[-1].size
        elif word == "vector":
            vectors.append(Record(name=f"{path.stem}/{rest}", raw=b"", expected=[]))
        elif word == "bytes":
            vectors[-1].raw += bytes.fromhex(rest.partition("#")[0])
        elif re.fullmatch(r"v\d", word):
            vectors[-1].expected.append((int(word[1]), rest))
        elif line.strip() and word != "#":
            raise ValueError(f"{path.name}: {line}")
    return root, vectors


def message(named, name, *words):
    """A name may stand in a field before its message is declared."""
    table = named.setdefault(name, Record(name="table", size=None, fields=[], tuple=False))
    table.align, table.levels = word_of(words, "align", 1), word_of(words, "recursive", 64)
    return table


def a_union(named, name, tag, *words):
    named[name] = union = Record(name="union", size=None, tag=number(tag).size, variants={})
    union.align = word_of(words, "align", 1)
    return union


def word_of(words, word, default):
    return int(words[words.index(word) + 1]) if word in words else default


def field(named, since, name, text, default, gone, levels=None):
    """A field that closes a cycle is marked with ^."""
    text, recursive = text.removesuffix("^"), text.endswith("^")
    return Record(since=int(since), name=name, kind=kind(text.removesuffix("?"), named), option=text.endswith("?"),
                  default=json.loads(default or "null"), gone=int(gone or 99), levels=levels if recursive else None)


def kind(text, named):
    """`size` is None where the type is variable."""
    if text in named:
        return named[text]
    if text in ("str", "bytes"):
        return Record(name=text, size=None)
    if text in ("bool", "char"):
        return Record(name=text, size=1 if text == "bool" else 4)
    if match := re.fullmatch(r"(?:ascii|cstr)(\d+)", text):
        return Record(name="ascii", size=int(match[1]))
    if text.startswith("pad"):
        return Record(name="pad", size=int(text[3:]))
    if match := re.fullmatch(r"\[(.*);(\d+)\]", text):
        element = kind(match[1], named)
        return fixed([element] * int(match[2]), natural=natural(element))
    if text[0] == "{":
        return map_of(text[1:-1].partition(":"), named)
    if text[0].isupper():
        return message(named, text)
    if text[0] == "[":
        return Record(name="list", size=None, element=kind(text[1:-1], named))
    return tuple_of(split_at_commas(text[1:-1]), named) if text[0] == "(" else number(text)


def number(text):
    name, bits, big = re.fullmatch(r"([uif])(\d+)(be)?", text).groups()
    size = int(bits) // 8
    return Record(name=name, size=size, order="big" if big else "little", signed=name == "i",
                  natural=1 if big or size not in (2, 4, 8, 16) else size)


def natural(kind):
    """What a list of these is aligned to where there is alignment (W65)."""
    return getattr(kind, "natural", 1)


def enum(_, integer, how, *values):
    """A value with the version that brought it is written 88@2."""
    pairs = [(value + "@1").split("@")[:2] for value in values]
    return Record(**{**vars(number(integer)), "name": "enum", "natural": 1}, open=how == "open",
                  since={int(value): int(version) for value, version in pairs})


def fixed(members, names=None, natural=1):
    size = sum(member.size for member in members)
    return Record(name="fixed", size=size, members=members, names=names, natural=natural)


def map_of(texts, named):
    key, _, value = texts
    fields = [field(named, 1, name, text, None, None) for name, text in (("key", key), ("value", value))]
    table = Record(name="table", size=None, fields=fields, tuple=True)
    return Record(name="map", size=None, element=table)


def tuple_of(texts, named):
    fields = [field(named, 1, str(index), text, None, None) for index, text in enumerate(texts)]
    if all(each.kind.size and not each.option for each in fields):
        return fixed([each.kind for each in fields])
    return Record(name="table", size=None, fields=fields, tuple=True)


def align(kind):
    """What a body of this type is aligned to wherever it stands (W65)."""
    if kind.name in ("list", "map"):
        return align(kind.element)
    if kind.name == "table" and kind.tuple:
        return max(align(each.kind) for each in kind.fields)
    return getattr(kind, "align", 1)


def split_at_commas(text):
    parts, depth = [""], 0
    for char in text:
        depth += (char in "([") - (char in ")]")
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def outcome_of(reader, refused, frame):
    """What a reader of this version says of bytes, with the rule that is broken."""
    def outcome(kind, raw, version):
        rule = ""
        for canonical in (True, False):
            try:
                if kind.name == "frame":
                    return frame_outcome(frame(bytes(raw)))
                value = as_json(reader(version, canonical).value(kind, bytes(raw)))
                return f"{'canonical' if canonical else 'valid'} {rule}{value}"
            except refused as broken:
                rule = f"{broken} "
        return f"invalid {rule}".strip()
    return outcome


def frame_outcome(found):
    if isinstance(found, int):
        return f"more {found}"
    number, version, layout, sequence, body, rest = found
    shown = {"id": number, "version": version, "layout": f"{layout:016x}", "sequence": sequence, "body": body.hex()}
    return "frame " + as_json({**shown, "rest": len(rest)})


def as_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main(reader, refused, frame, arguments):
    outcome = outcome_of(reader, refused, frame)
    everything = [(root, vector) for root, vectors in map(read, files()) for vector in vectors]
    wrong = check(outcome, everything) + coverage(everything)
    if arguments == ["--self-test"]:
        wrong += self_test(outcome, everything)
    for line in wrong:
        print("FAILED", line)
    return 1 if wrong or not everything else 0


def check(outcome, everything):
    wrong, verdicts = [], Counter()
    for root, vector in everything:
        for version, expected in vector.expected:
            got = outcome(root, vector.raw, version)
            verdicts[expected.split()[0]] += 1
            if got != expected:
                wrong.append(f"{vector.name} v{version}\n  expected {expected}\n  got      {got}")
    print(f"{len(everything)} messages; {dict(verdicts)}")
    return wrong


def coverage(everything):
    """Each rule that bytes can break is broken by a vector; the example of the norm is a vector."""
    norm = NORM.read_text(encoding="utf-8")
    rules = set(re.findall(r"\*\*(W\d+)\*\*", norm))
    broken = set(re.findall(r"\bW\d+\b", " ".join(text for _, vector in everything for _, text in vector.expected)))
    dumps = re.findall(r"^([0-9a-f]{4})  ((?:[0-9a-f]{2} )+) ", norm, re.M)
    starts = [at for at, (offset, _) in enumerate(dumps) if offset == "0000"] + [len(dumps)]
    examples = [bytes.fromhex("".join(text for _, text in dumps[start:end])) for start, end in zip(starts, starts[1:])]
    named = [vector.raw for name in ("order", "aligned") for _, vector in everything if vector.name == f"{name}/example"]
    breakable = {f"W{number}" for number in BREAKABLE}
    wrong = [f"no vector breaks {rule}" for rule in sorted(breakable - broken)]
    wrong += [f"the norm has no rule {rule}" for rule in sorted((breakable | broken) - rules)]
    if examples != named:
        wrong.append("the examples of the norm are not the vectors order/example and aligned/example")
    return wrong


def self_test(outcome, everything):
    """A canonical message is the only one of its value, a frame has a checksum: another bit must change the outcome."""
    unseen, flips, values = [], 0, 0
    for root, vector in everything:
        for version, expected in vector.expected:
            for other in altered(expected):
                values += 1
                if not differs(outcome, root, vector.raw, version, other):
                    unseen.append(f"{vector.name} v{version}: `{other}` passes")
            if not expected.startswith("canonical") and not expected.endswith('"rest":0}'):
                continue
            for bit in range(8 * len(vector.raw)):
                flips += 1
                raw = bytearray(vector.raw)
                raw[bit // 8] ^= 1 << bit % 8
                if not differs(outcome, root, raw, version, expected):
                    unseen.append(f"{vector.name} v{version}: bit {bit} does not matter")
    print(f"self-test: {flips} flipped bits, {values} altered expectations, {len(unseen)} unseen")
    return unseen


def differs(outcome, root, raw, version, expected):
    return outcome(root, raw, version) != expected


def altered(expected):
    """Other verdicts, and other values in the place of each digit."""
    verdict, _, rest = expected.partition(" ")
    yield ("valid " if verdict == "canonical" else "canonical ") + rest
    for match in re.finditer(r"\d|true|false|null", rest):
        yield f"{verdict} {rest[:match.start()]}{'7' if match[0] != '7' else '8'}{rest[match.end():]}"
