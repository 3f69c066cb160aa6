"""The text files of this folder (README.md says how they are written), and what is checked with them."""
import json
import re
from collections import Counter
from pathlib import Path
from types import SimpleNamespace as Record

HERE = Path(__file__).resolve().parent
NORM = HERE.parent.parent / "docs" / "wire-format.md"

# The rules that bytes can break on their own; others say what words mean, or what a writer or a declaration does.
BREAKABLE = (5, 6, 11, 19, 20, 25, 26, 28, 29, 30, 31, 33, 34, 35, 36, 43, 44, 45, 46, 47, 51, 52, 53)


def files():
    return sorted(path for path in HERE.glob("*.txt"))


def read(path):
    """The type of the root (the last message), and a list of vectors."""
    named, vectors, root = {}, [], None
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, rest = line.partition(" ")
        if word == "enum":
            named[rest.split()[0]] = enum(*rest.split())
        elif word == "message":
            named[rest] = root = Record(name="table", size=None, fields=[], tuple=False)
        elif word == "frame":
            root = Record(name="frame")
        elif word == "packet":
            named[rest] = packet = fixed([], names=[])
        elif match := re.fullmatch(r"  (\d) (\w+) +(\S+)(?: = (.*?))?(?: reserved@(\d))?", line):
            root.fields.append(field(named, *match.groups()))
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


def field(named, since, name, text, default, gone):
    return Record(since=int(since), name=name, kind=kind(text.removesuffix("?"), named), option=text.endswith("?"),
                  default=json.loads(default or "null"), gone=int(gone or 99))


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
        return fixed([kind(match[1], named)] * int(match[2]))
    if text[0] == "[":
        return Record(name="list", size=None, element=kind(text[1:-1], named))
    return tuple_of(split_at_commas(text[1:-1]), named) if text[0] == "(" else number(text)


def number(text):
    name, bits, big = re.fullmatch(r"([uif])(\d+)(be)?", text).groups()
    return Record(name=name, size=int(bits) // 8, order="big" if big else "little", signed=name == "i")


def enum(_, integer, how, *values):
    """A value with the version that brought it is written 88@2."""
    pairs = [(value + "@1").split("@")[:2] for value in values]
    return Record(**{**vars(number(integer)), "name": "enum"}, open=how == "open",
                  since={int(value): int(version) for value, version in pairs})


def fixed(members, names=None):
    return Record(name="fixed", size=sum(member.size for member in members), members=members, names=names)


def tuple_of(texts, named):
    fields = [field(named, 1, str(index), text, None, None) for index, text in enumerate(texts)]
    if all(each.kind.size and not each.option for each in fields):
        return fixed([each.kind for each in fields])
    return Record(name="table", size=None, fields=fields, tuple=True)


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
    dump = re.findall(r"^[0-9a-f]{4}  ((?:[0-9a-f]{2} )+) ", norm, re.M)
    breakable = {f"W{number}" for number in BREAKABLE}
    wrong = [f"no vector breaks {rule}" for rule in sorted(breakable - broken)]
    wrong += [f"the norm has no rule {rule}" for rule in sorted((breakable | broken) - rules)]
    if bytes.fromhex("".join(dump)) not in [vector.raw for _, vector in everything if vector.name == "order/example"]:
        wrong.append("the example of the norm is not the vector order/example")
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
