"""Ways to damage a message."""

import struct


def mutated(r, data, others, count):
    """So many damaged forms, each with the name of its damage."""
    for _ in range(count):
        label, damage = r.choice(DAMAGES)
        out = damage(r, bytearray(data), others)
        if r.random() < 0.15:
            label, out = label + "+flip", flip(r, out, others)
        if out != data:
            yield label, bytes(out)


def flip(r, data, _):
    if data:
        data[r.randrange(len(data))] ^= 1 << r.randrange(8)
    return data


def byte(r, data, _):
    place = r.randrange(len(data))
    data[place] = r.choice((0, 1, 2, 4, 0x7F, 0x80, 0xFF, (data[place] + 1) & 255, (data[place] - 1) & 255, r.randrange(256)))
    return data


def cut(r, data, _):
    return data[:r.randrange(len(data))]


def insert(r, data, _):
    place = r.randrange(len(data) + 1)
    return data[:place] + r.randbytes(r.choice((1, 2, 4))) + data[place:]


def delete(r, data, _):
    place = r.randrange(len(data))
    return data[:place] + data[place + r.choice((1, 2, 4)):]


def append(r, data, _):
    return data + r.choice((bytes(1), bytes(4), r.randbytes(3)))


def pool(data):
    """Numbers that mean something in this message."""
    read = [int.from_bytes(data[place:place + 4], "little") for place in range(max(0, len(data) - 3))]
    return [0, 1, 2, 3, 4, 8, 0xFFFF, len(data)] + [number for number in read if number < len(data) + 9]


def word(r, data, _):
    """One or two words become numbers that mean something elsewhere, or one near it."""
    if len(data) < 5:
        return data
    numbers = pool(data)
    for _ in range(r.choice((1, 1, 2))):
        number = max(0, r.choice(numbers) + r.choice((0, 0, 0, 1, -1, 2, 4)))
        layout, place = r.choice(("<I", "<H")), r.randrange(len(data) - 3)
        struct.pack_into(layout, data, place, number & (0xFFFF if layout == "<H" else 0xFFFFFFFF))
    return data


def swap(r, data, _):
    """Two stretches of the same length change places."""
    size = r.choice((1, 2, 4, 6))
    if len(data) < 2 * size:
        return data
    one, two = sorted((r.randrange(len(data) - size + 1), r.randrange(len(data) - size + 1)))
    if two - one >= size:
        data[one:one + size], data[two:two + size] = data[two:two + size], data[one:one + size]
    return data


def splice(r, data, others):
    """The front of this message, the back of another."""
    other = r.choice(others)
    return data[:r.randrange(len(data) + 1)] + other[r.randrange(len(other) + 1):]


def nudge(r, data, _):
    """What looks like an end or a count becomes a little more or less, or another such number."""
    read = [(place, int.from_bytes(data[place:place + 4], "little")) for place in range(max(0, len(data) - 3))]
    read = [(place, number) for place, number in read if 0 < number <= len(data)]
    if read:
        place, number = r.choice(read)
        number = r.choice((number - 1, number + 1, number - 2, number + 2, r.choice(read)[1]))
        struct.pack_into("<I", data, place, max(0, number))
    return data


def later(r, data, _):
    """As a version still unknown writes it: the last ends of both lanes stand at the end of a longer block. Now and
    then over each other, which only shows where the second lane is empty."""
    if len(data) < 6 or len(data) < 6 + struct.unpack_from("<H", data)[0]:
        return data
    size, *slots = struct.unpack_from("<HHH", data)
    block = data[6:6 + size]
    ends = [int.from_bytes(block[slot:slot + 4], "little") for slot in slots]
    gap, first = r.randrange(1, 6), r.randrange(2)
    more = bytearray(gap + 4)
    struct.pack_into("<I", more, 0, ends[first])
    struct.pack_into("<I", more, gap, ends[1 - first])
    slots[first], slots[1 - first] = size, size + gap
    return bytearray(struct.pack("<HHH", size + gap + 4, *slots)) + block + more + data[6 + size:]


DAMAGES = [(damage.__name__, damage) for damage in
           (flip, byte, byte, cut, insert, delete, append, word, word, nudge, nudge, nudge, nudge, swap, splice, later, later)]
