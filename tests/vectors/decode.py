#!/usr/bin/env python3
"""An independent reader of the message format, written from docs/wire-format.md alone: only what is read and refused.

    decode.py               check all vectors of this folder, and the example of the document
    decode.py --self-test   change each vector bit by bit, and each expected value: all must be seen
"""
import struct, sys
sys.dont_write_bytecode = True
from types import SimpleNamespace as Record
import frame, vectors
from frame import Refused, need, u32

NONE, UNICODE = 0xFFFF, (range(0xD800), range(0xE000, 0x110000))

def text(raw, rule="W20"):
    try: return raw.decode()
    except UnicodeDecodeError: raise Refused(rule) from None

def layout(fields):
    """Where each field stands (W14-W18), and the lengths of the block after each group."""
    places, lengths, offset, used = [], [], 0, 8
    for field in fields:
        if places and field.since != places[-1].field.since: lengths.append(offset); used = 8
        is_bool, bits = field.kind.name == "bool", []
        for _ in range(field.option + is_bool):
            if used == 8: flags, offset, used = offset, offset + 1, 0
            bits.append((flags, used)); used += 1
        size = 0 if is_bool else field.kind.size or 4
        lane = None if field.kind.size else 0 if field.kind.name == "str" else 1
        places.append(Record(field=field, bits=bits, at=offset, lane=lane, after=offset + size))
        offset += size
    return places, lengths + [offset]

def aligned(kind, most):
    """What a body in a table of this alignment is aligned to (W65)."""
    own = vectors.natural(kind.element) if kind.name == "list" and kind.element.size else 1
    return max(vectors.align(kind), min(own, most))

def recursive(kind):
    """Whether a field that closes a cycle is in it (W64)."""
    if kind.name in ("list", "map"): return recursive(kind.element)
    if kind.name == "union": return any(recursive(case.table) for case in kind.variants.values() if case.table)
    return kind.name == "table" and (any(each.levels for each in kind.fields) or
                                     any(recursive(each.kind) for each in kind.fields))

TOO_DEEP = 1 << 32
NOTHING = Record(name="table", size=None, fields=[], tuple=False, align=1, levels=64)

class Lanes:
    """The text lane (0) and the data lane (1), and how far each is read; where the data lane begins in the container."""
    def __init__(self, *raw, at=0): self.raw, self.start, self.at = raw, [0, 0], at
    def upto(self, lane, end, ascending="W19", boundary="W20"):
        raw, start = self.raw[lane], self.start[lane]
        need(start <= end <= len(raw), ascending)
        need(lane == 1 or end == len(raw) or raw[end] & 0xC0 != 0x80, boundary)
        self.start[lane] = end
        return raw[start:end]

class Reader:
    """Every slice is the range of one value (W2), so nothing outside of it can be read."""
    def __init__(self, version, canonical): self.version, self.canonical, self.level = version, canonical, 1
    def strictly(self, condition, rule): need(condition or not self.canonical, rule)

    def value(self, kind, raw):
        """A value in place (section 2) or a body (section 6)."""
        if kind.name == "str": return text(raw)
        if kind.name in ("bytes", "ascii"): return raw.hex()
        if kind.name == "table": return self.blocks(kind, 1, raw, 6, "W11", "W11")[0]
        if kind.name == "list": return self.list(kind.element, raw) if raw else []  # W29
        if kind.name == "map": return self.map(kind.element, raw) if raw else []
        if kind.name == "union":
            need(len(raw) >= kind.tag, "W57")
            return self.variant(kind, raw[:kind.tag], self.behind(kind.tag, kind.align, raw[kind.tag:]))
        if kind.name == "bool": self.strictly(raw[0] < 2, "W46"); return raw[0] != 0
        if kind.name == "pad": self.strictly(not any(raw), "W47"); return None
        if kind.name == "char": need(any(u32(raw, 0) in part for part in UNICODE), "W5"); return chr(u32(raw, 0))
        if kind.name == "f":
            number, = struct.unpack((">" if kind.order == "big" else "<") + "fd"[kind.size // 8], raw)
            return number if number == number else "nan:" + raw[::-1].hex()
        if kind.name == "fixed":
            starts = [sum(member.size for member in kind.members[:i]) for i in range(len(kind.members))]
            values = [self.value(member, raw[at:at + member.size]) for member, at in zip(kind.members, starts)]
            return {name: v for name, v in zip(kind.names, values) if name != "_"} if kind.names else values
        number = int.from_bytes(raw, kind.order, signed=kind.signed)
        if kind.name == "enum": need(kind.open or kind.since.get(number, 99) <= self.version, "W6")
        return number

    def behind(self, at, align, raw):
        """A body without its padding; the range begins at `at` in its container (W66)."""
        if not raw: return raw
        need(len(raw) > -at % align, "W66"); self.strictly(not any(raw[:-at % align]), "W67")
        return raw[-at % align:]

    def variant(self, kind, tag, raw):
        tag = int.from_bytes(tag, "little"); case = kind.variants.get(tag)
        if not case or case.since > self.version:  # W60
            self.strictly(False, "W68"); return {"tag": tag, "bytes": raw.hex()}
        known = [field for field in case.table.fields if field.since <= self.version] if case.table else []
        if raw or known and known[0].since == 1:
            value = self.value(case.table or NOTHING, raw)
        else:  # W59
            self.strictly(not known, "W43"); value = {field.name: field.default for field in known}
        return {case.name: value} if known else case.name

    def map(self, kind, raw):
        entries, order = self.list(kind, raw), lambda key: key.encode() if kind.fields[0].kind.name == "str" else key
        keys = [order(key) for key, _ in entries]
        need(all(a < b for a, b in zip(keys, keys[1:])), "W63")
        return entries

    def list(self, kind, raw):
        if kind.size:
            need(len(raw) % kind.size == 0, "W28")
            return [self.value(kind, raw[at:at + kind.size]) for at in range(0, len(raw), kind.size)]
        need(len(raw) >= 4 and u32(raw, 0) > 0, "W29")
        if kind.name == "table": return self.blocks(kind, u32(raw, 0), raw, 10, "W33", "W34")
        tag, lane = kind.tag if kind.name == "union" else 0, 0 if kind.name == "str" else 1
        first = 4 + (tag + 4) * u32(raw, 0)
        need(first <= len(raw), "W30")
        if lane == 0: text(raw[first:], "W31")
        lanes, values = Lanes(raw[first:], raw[first:]), []
        for at in range(4, first, tag + 4):
            start, body = lanes.start[lane], lanes.upto(lane, u32(raw, at + tag), "W30", "W31")
            body = self.behind(first + start, vectors.align(kind), body)
            values.append(self.variant(kind, raw[at:at + tag], body) if tag else self.value(kind, body))
        need(lanes.start[lane] == len(raw) - first, "W30")
        return values

    def blocks(self, kind, count, raw, head, fit, fill):
        """The one block of a table, or the rows of a list: what comes after is the same (W11, W34)."""
        need(len(raw) >= head, fit)
        need(self.level < TOO_DEEP or not recursive(kind), "W64")
        (length, *slots), rest = struct.unpack_from("<3H", raw, head - 6), raw[head:]
        places, lengths = layout([field for field in kind.fields if field.since <= self.version])
        need(length and (length in lengths or length > lengths[-1]), "W36"); self.strictly(length == lengths[-1], "W43")
        for lane, slot in enumerate(slots):
            own = [place.at for place in places if place.lane == lane and place.after <= length][-1:] or [NONE]
            need(slot == own[0] or length > lengths[-1] and lengths[-1] <= slot <= length - 4, "W25")
        need(NONE in slots or abs(slots[0] - slots[1]) >= 4, "W26"); need(count * length <= len(rest), fit)
        rows = [rest[at:at + length] for at in range(0, count * length, length)]
        sizes = [0 if slot == NONE else u32(rows[-1], slot) for slot in slots]
        need(count * length + sum(sizes) == len(rest), fill)
        first = count * length + sizes[0]
        lanes = Lanes(rest[count * length:first], rest[first:], at=head + first)
        text(lanes.raw[0])
        most = vectors.align(kind)
        return [self.row(kind, places, row, slots, lanes, most) for row in rows]

    def row(self, kind, places, row, slots, lanes, most):
        used = {bit for place in places for bit in place.bits}
        for byte in {byte for byte, _ in used} if self.canonical else ():
            need(row[byte] & ~sum(1 << bit for bit in range(8) if (byte, bit) in used) == 0, "W44")
        values = {place.field.name: self.field(place, row, lanes, most) for place in places}
        for lane, slot in enumerate(slots):
            if slot != NONE: lanes.upto(lane, u32(row, slot), "W35", "W35")
        return list(values.values()) if kind.tuple else values

    def field(self, place, row, lanes, most):
        field, removed = place.field, place.field.gone <= self.version
        if place.after > len(row): return field.default  # W37
        flags = [row[byte] >> bit & 1 for byte, bit in place.bits]
        start = lanes.at + lanes.start[1]
        raw = row[place.at:place.after] if place.lane is None else lanes.upto(place.lane, u32(row, place.at))
        if not removed and (not field.option or flags[0]):
            if field.kind.name == "bool": return flags[-1] == 1
            return self.below(field, self.behind(start, aligned(field.kind, most), raw) if place.lane else raw)
        self.strictly(not removed or not any(flags), "W44")
        self.strictly(not any(flags) and raw == bytes(len(raw) if place.lane is None else 0), "W45")

    def below(self, field, raw):
        """A field that closes a cycle is one level deeper (W64)."""
        before = self.level
        if field.levels: self.level = self.level + 1 if self.level < field.levels else TOO_DEEP
        value = self.value(field.kind, raw); self.level = before
        return value

if __name__ == "__main__": sys.exit(vectors.main(Reader, Refused, frame.read, sys.argv[1:]))
