#!/usr/bin/env python3
"""Writes the vectors of this folder from `specs.py`. Bytes and verdicts come from the executable model of the format, so
this needs ../shared/wire_model beside the repository; checking the vectors (decode.py) does not.

A verdict that the model cannot give (it knows no `char` and no Packet) is stated in the spec.
"""
import json
import struct
import sys
from pathlib import Path

import vectors

MODEL = vectors.HERE.parents[2] / "shared" / "wire_model"
if not MODEL.is_dir():
    sys.exit("SKIPPED: vectors cannot be rewritten (../shared/wire_model is absent)")
sys.path[:0] = [str(MODEL), str(vectors.HERE)]
sys.dont_write_bytecode = True
import specs
import wf


def model_kind(kind, cache):
    """A type of the notation as the model's. Tables are made once, so that the model sees one identity."""
    if id(kind) not in cache and kind.name == "table":
        # A message may hold itself. (Levels are counted otherwise there: those verdicts are in the specs.)
        table = wf.TD("", [], getattr(kind, "align", 1) if not kind.tuple else vectors.align(kind))
        cache[id(kind)] = (kind, wf.Table(table))
        table.fields += [model_field(field, cache, table.align) for field in kind.fields]
    if id(kind) not in cache:
        cache[id(kind)] = (kind, make_kind(kind, cache))
    return cache[id(kind)][1]


def make_kind(kind, cache):
    match kind.name:
        case "str": return wf.Str()
        case "bytes": return wf.Bytes()
        case "bool": return wf.Bool()
        case "char" | "pad": return wf.Int(kind.size)
        case "ascii": return wf.Fixed([wf.Int(1)] * kind.size)
        case "f": return wf.Flt(kind.size)
        case "enum": return wf.Enum(kind.size, kind.since, kind.open)
        case "fixed": return wf.Fixed([model_kind(member, cache) for member in kind.members])
        case "list": return wf.List(model_kind(kind.element, cache))
        case "map": return wf.Map(*(model_kind(field.kind, cache) for field in kind.element.fields))
        case "union":
            cases = [(case.name, tag, model_kind(case.table, cache).td if case.table else wf.TD("", []), case.since)
                     for tag, case in kind.variants.items()]
            return wf.Union(wf.UD("", kind.tag, cases, kind.align))
        case _: return wf.Int(kind.size, kind.signed)


def model_field(field, cache, align):
    inner = model_kind(field.kind, cache)
    if isinstance(inner, wf.List):
        own = vectors.natural(field.kind.element) if field.kind.element.size else 1
        inner = wf.List(inner.e, min(own, align))
    default = to_model(field.kind, field.default) if field.default is not None else None
    gone = field.gone if field.gone < 99 else None
    return wf.F(field.name, wf.Opt(inner) if field.option else inner, field.since, default, gone)


def to_model(kind, value):
    """A value as JSON has it, as the model has it."""
    match kind.name:
        case "str" | "bool" | "enum": return value
        case "bytes": return bytes.fromhex(value)
        case "char": return ord(value)
        case "ascii": return tuple(bytes.fromhex(value))
        case "pad": return 0
        case "f": return float_bits(kind, value)
        case "list": return [to_model(kind.element, each) for each in value]
        case "map":
            key, held = (field.kind for field in kind.element.fields)
            return [(to_model(key, k), to_model(held, v)) for k, v in value]
        case "union": return variant_to_model(kind, value)
        case "fixed": return tuple(to_model(member, each) for member, each in zip(kind.members, in_order(kind, value)))
        case "table":
            values = value if isinstance(value, dict) else {str(at): each for at, each in enumerate(value)}
            there = [field for field in kind.fields if field.name in values]
            return {field.name: field_to_model(field, values[field.name]) for field in there}
        case _: return swapped(kind, value)


def field_to_model(field, value):
    if field.option:
        return None if value is None else wf.Some(to_model(field.kind, value))
    return None if value is None else to_model(field.kind, value)


def variant_to_model(kind, value):
    if isinstance(value, str):
        return value, {}
    if "tag" in value:
        return wf.Unk(value["tag"], bytes.fromhex(value["bytes"]))
    (name, fields), = value.items()
    case, = (case for case in kind.variants.values() if case.name == name)
    return name, to_model(case.table, fields)


def variant_to_json(kind, value):
    if isinstance(value, wf.Unk):
        return {"tag": value.tag, "bytes": value.b.hex()}
    case, = (case for case in kind.variants.values() if case.name == value[0])
    return {case.name: to_json(case.table, value[1])} if value[1] else case.name


def in_order(kind, value):
    return [value.get(name) for name in kind.names] if kind.names else value


def swapped(kind, value):
    """The model is little-endian throughout."""
    return int.from_bytes(value.to_bytes(kind.size, kind.order, signed=kind.signed), "little", signed=kind.signed)


def float_bits(kind, value):
    form = (">" if kind.order == "big" else "<") + "fd"[kind.size // 8]
    raw = bytes.fromhex(value[4:])[::-1] if isinstance(value, str) else struct.pack(form, value)
    return int.from_bytes(raw, "little")


def to_json(kind, value):
    match kind.name:
        case "bytes": return value.hex()
        case "char": return chr(value)
        case "ascii": return bytes(value).hex()
        case "f":
            raw = value.to_bytes(kind.size, "little")
            number, = struct.unpack((">" if kind.order == "big" else "<") + "fd"[kind.size // 8], raw)
            return number if number == number else "nan:" + raw[::-1].hex()
        case "list": return [to_json(kind.element, each) for each in value]
        case "map":
            key, held = (field.kind for field in kind.element.fields)
            return [[to_json(key, k), to_json(held, v)] for k, v in value]
        case "union": return variant_to_json(kind, value)
        case "fixed":
            values = [to_json(member, each) for member, each in zip(kind.members, value)]
            return {name: each for name, each in zip(kind.names, values) if name != "_"} if kind.names else values
        case "table":
            there = [field for field in kind.fields if field.name in value]
            shown = {field.name: field_to_json(field, value[field.name]) for field in there}
            return list(shown.values()) if kind.tuple else shown
        case "str" | "bool" | "enum" | "pad": return value
        case _: return swapped(kind, value)


def field_to_json(field, value):
    if value is None:
        return None
    return to_json(field.kind, value.v if field.option else value)


def verdict(root, table, raw, version, rule):
    try:
        wf.validate(wf.FIX, table, raw, version)
        value = wf.read(wf.FIX, table, raw, version)
    except wf.Invalid as why:
        assert rule, f"the model refuses: {why}"
        return f"invalid {rule}"
    if rule and rule.startswith("invalid "):
        return rule
    shown = json.dumps(to_json(root, value), ensure_ascii=False, separators=(",", ":"))
    if rule and rule.startswith("valid "):
        return f"{rule} {shown}"
    try:
        wf.validate(wf.FIX, table, raw, version, True)
        return f"canonical {shown}"
    except wf.Invalid as why:
        assert rule, f"the model refuses as canonical: {why}"
        return f"valid {rule} {shown}"


def spaced(raw):
    return " ".join(f"{byte:02x}" for byte in raw)


def lines_of_bytes(raw):
    """Header, block and lanes on lines of their own."""
    length = int.from_bytes(raw[:2], "little")
    for part, what in ((raw[:6], "header"), (raw[6:6 + length], "block"), (raw[6 + length:], "lanes")):
        for at in range(0, len(part), 32):
            comment = f"  # {what}" if at == 0 else ""
            yield f"bytes {spaced(part[at:at + 32])}{comment}"


def file_of(name, notation, spec):
    path = vectors.HERE / f"{name}.txt"
    path.write_text(notation, encoding="utf-8")
    root, _ = vectors.read(path)
    if root.name == "frame":
        return path.write_text("\n".join([*out_of_frames(notation, spec)]) + "\n", encoding="utf-8")
    cache, bases, out = {}, {}, [notation.rstrip("\n")]
    table = model_kind(root, cache).td
    for each in spec:
        raw = bases[each.name] = bytes_of(each, root, table, bases)
        out += ["", f"vector {each.name}", *lines_of_bytes(raw)]
        for version, rule in each.readers.items():
            said = verdict(root, table, raw, version, rule)
            assert each.edit is None or not rule or not said.startswith("canonical"), f"{name}/{each.name} v{version}"
            out.append(f"v{version} {said}")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


def out_of_frames(notation, spec):
    """The model knows no frames, so the outcome is in the spec."""
    bases = {}
    yield notation.rstrip("\n")
    for each in spec:
        raw = specs.frame(**each.value) if each.edit is None else bytes(each.edit(bytearray(bases[each.base])))
        bases[each.name] = raw
        yield from ("", f"vector {each.name}", *(f"bytes {spaced(raw[at:at + 32])}" for at in range(0, len(raw), 32)))
        yield from (f"v{version} {expected}" for version, expected in each.readers.items())


def bytes_of(each, root, table, bases):
    if each.edit is None:
        value = to_model(root, each.value)
        return wf.enc_table(wf.FIX, table, value, each.writer)
    return bytes(each.edit(bytearray(bases[each.base])))


if __name__ == "__main__":
    for old in vectors.files():
        old.unlink()
    for name, (notation, spec) in specs.FILES.items():
        file_of(name, notation, spec)
    print(f"{len(specs.FILES)} files, {sum(len(spec) for _, spec in specs.FILES.values())} messages")
