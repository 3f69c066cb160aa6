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

class Lanes:
    """The text lane (0) and the data lane (1), and how far each is read."""
    def __init__(self, *raw): self.raw, self.start = raw, [0, 0]
    def upto(self, lane, end, ascending="W19", boundary="W20"):
        raw, start = self.raw[lane], self.start[lane]
        need(start <= end <= len(raw), ascending)
        need(lane == 1 or end == len(raw) or raw[end] & 0xC0 != 0x80, boundary)
        self.start[lane] = end
        return raw[start:end]

class Reader:
    """Every slice is the range of one value (W2), so nothing outside of it can be read."""
    def __init__(self, version, canonical): self.version, self.canonical = version, canonical
    def strictly(self, condition, rule): need(condition or not self.canonical, rule)

    def value(self, kind, raw):
        """A value in place (section 2) or a body (section 6)."""
        if kind.name == "str": return text(raw)
        if kind.name in ("bytes", "ascii"): return raw.hex()
        if kind.name == "table": return self.blocks(kind, 1, raw, 6, "W11", "W11")[0]
        if kind.name == "list": return self.list(kind.element, raw) if raw else []  # W29
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

    def list(self, kind, raw):
        if kind.size:
            need(len(raw) % kind.size == 0, "W28")
            return [self.value(kind, raw[at:at + kind.size]) for at in range(0, len(raw), kind.size)]
        need(len(raw) >= 4 and u32(raw, 0) > 0, "W29")
        if kind.name == "table": return self.blocks(kind, u32(raw, 0), raw, 10, "W33", "W34")
        first, lane = 4 + 4 * u32(raw, 0), 0 if kind.name == "str" else 1
        need(first <= len(raw), "W30")
        if lane == 0: text(raw[first:], "W31")
        lanes = Lanes(raw[first:], raw[first:])
        values = [self.value(kind, lanes.upto(lane, u32(raw, at), "W30", "W31")) for at in range(4, first, 4)]
        need(lanes.start[lane] == len(raw) - first, "W30")
        return values

    def blocks(self, kind, count, raw, head, fit, fill):
        """The one block of a table, or the rows of a list: what comes after is the same (W11, W34)."""
        need(len(raw) >= head, fit)
        (length, *slots), rest = struct.unpack_from("<3H", raw, head - 6), raw[head:]
        places, lengths = layout([field for field in kind.fields if field.since <= self.version])
        need(length in lengths or length > lengths[-1], "W36"); self.strictly(length == lengths[-1], "W43")
        for lane, slot in enumerate(slots):
            own = [place.at for place in places if place.lane == lane and place.after <= length][-1:] or [NONE]
            need(slot == own[0] or length > lengths[-1] and lengths[-1] <= slot <= length - 4, "W25")
        need(NONE in slots or abs(slots[0] - slots[1]) >= 4, "W26"); need(count * length <= len(rest), fit)
        rows = [rest[at:at + length] for at in range(0, count * length, length)]
        sizes = [0 if slot == NONE else u32(rows[-1], slot) for slot in slots]
        need(count * length + sum(sizes) == len(rest), fill)
        lanes = Lanes(rest[count * length:][:sizes[0]], rest[count * length + sizes[0]:])
        text(lanes.raw[0])
        return [self.row(kind, places, row, slots, lanes) for row in rows]

    def row(self, kind, places, row, slots, lanes):
        used = {bit for place in places for bit in place.bits}
        for byte in {byte for byte, _ in used} if self.canonical else ():
            need(row[byte] & ~sum(1 << bit for bit in range(8) if (byte, bit) in used) == 0, "W44")
        values = {place.field.name: self.field(place, row, lanes) for place in places}
        for lane, slot in enumerate(slots):
            if slot != NONE: lanes.upto(lane, u32(row, slot), "W35", "W35")
        return list(values.values()) if kind.tuple else values

    def field(self, place, row, lanes):
        field, removed = place.field, place.field.gone <= self.version
        if place.after > len(row): return field.default  # W37
        flags = [row[byte] >> bit & 1 for byte, bit in place.bits]
        raw = row[place.at:place.after] if place.lane is None else lanes.upto(place.lane, u32(row, place.at))
        if not removed and (not field.option or flags[0]):
            return flags[-1] == 1 if field.kind.name == "bool" else self.value(field.kind, raw)
        self.strictly(not removed or not any(flags), "W44")
        self.strictly(not any(flags) and raw == bytes(len(raw) if place.lane is None else 0), "W45")

if __name__ == "__main__": sys.exit(vectors.main(Reader, Refused, frame.read, sys.argv[1:]))
