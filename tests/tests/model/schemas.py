"""Random schemas in three versions, made by the generator of the model and kept to what a message can hold today."""

import random

import gen
import t_fuzz
import wf

COUNT = 14
# Of these, so many are the model's lists of rows.
ROWS = 4
VERSIONS = (1, 2, 3)


class Char(wf.Int):
    """A number that is a character: the one kind of fixed size that the model leaves out."""

    def __init__(self):
        super().__init__(4)


def check_fixed(kind, data, place, version, strict, inner=wf.val_fix):
    if isinstance(kind, Char):
        number = int.from_bytes(data[place:place + 4], "little")
        wf.need(number < 0x110000 and not 0xD800 <= number < 0xE000, "not a character")
    else:
        inner(kind, data, place, version, strict)


wf.val_fix = check_fixed


def is_array(fixed):
    return len(fixed.parts) > 1 and all(part is fixed.parts[0] for part in fixed.parts)


def is_packet(fixed):
    """Half of what is not an array; decided by the shape, so that it is the same in every run."""
    return not is_array(fixed) and (len(fixed.parts) + fixed.size) % 2 == 0


def big_endian(fixed):
    """Turns round every other number of a packet: the model does not care, the normal form and Rust do."""
    if is_packet(fixed):
        for part in fixed.parts[::2]:
            part.is_big = isinstance(part, (wf.Int, wf.Flt)) and part.size > 1
    return fixed


class Generator(gen.G):
    """The model's generator without unions and maps; tuples, arrays and packets go deeper than its own."""

    def __init__(self, seed):
        super().__init__(seed, wf.FIX, align=False, rec=False)

    def kind(self, depth, top=True):
        roll = self.r.randrange(24)
        if roll == 0:
            return self.fixed(2)
        if roll == 1:
            return wf.List(self.fixed(1))
        if roll == 2 and depth > 0:
            return wf.Table(self.tuple(depth - 1))
        while True:
            kind = super().kind(depth, top)
            if not has_later_kinds(kind):
                return kind

    def fixed(self, depth):
        """A tuple, an array or a packet; closed enums in it do not change."""
        part = lambda: self.fixed(depth - 1) if depth > 0 and self.r.random() < 0.25 else self.part()
        if self.r.random() < 0.4:
            one = part()
            return wf.Fixed([one] * self.r.randrange(1, 5))
        return big_endian(wf.Fixed([part() for _ in range(self.r.randrange(1, 6))]))

    def part(self):
        r = self.r
        roll = r.randrange(10)
        if roll < 5:
            return wf.Int(r.choice([1, 2, 4, 8, 16]), r.random() < 0.5)
        if roll < 7:
            return wf.Flt(r.choice([4, 8]))
        if roll < 9:
            return r.choice([wf.Bool, wf.Bool, Char])()
        return wf.Enum(r.choice([1, 2, 4]), {raw: 1 for raw in r.sample(range(9), 3)}, open=r.random() < 0.5)

    def tuple(self, depth):
        """A tuple with a variable member: a nested table of which no version has more fields."""
        members = [self.r.choice([wf.Str(), wf.Bytes(), wf.List(wf.Str()), wf.List(wf.Int(4))])]
        for _ in range(self.r.randrange(1, 3)):
            deep = depth > 0 and self.r.random() < 0.3
            members.append(wf.Table(self.td(depth - 1)) if deep else self.r.choice([self.part, wf.Str, wf.Bool])())
        self.r.shuffle(members)
        td = wf.TD("tuple", [wf.F(f"f{index}", kind) for index, kind in enumerate(members)])
        td.is_tuple = True
        return td

    def value(self, kind, version, depth=0):
        """The model's values, and now and then longer texts and lists, and more rows."""
        if isinstance(kind, Char):
            return self.r.choice([0, 0x61, 0xE9, 0xD7FF, 0xE000, 0x1F980, 0x10FFFF])
        if isinstance(kind, wf.Str) and self.r.random() < 0.1:
            return "".join(self.r.choices("aaaé日🦀", k=self.r.randrange(12, 60)))
        if isinstance(kind, wf.List) and isinstance(kind.e, wf.Table) and depth < 2 and self.r.random() < 0.3:
            return [self.value(kind.e, version, depth + 1) for _ in range(self.r.randrange(2, 5))]
        flat = isinstance(kind, wf.List) and not isinstance(kind.e, (wf.List, wf.Table))
        if flat and self.r.random() < 0.06:
            return [self.value(kind.e, version, depth + 1) for _ in range(self.r.randrange(5, 20))]
        return super().value(kind, version, depth)

    def default(self, kind):
        if isinstance(kind, wf.Fixed):
            return "need-opt"
        if isinstance(kind, wf.Flt):
            return self.r.choice([0x00, 0x3FC0, 0xC010] if kind.size == 4 else [0x00, 0x3FF8, 0xC002]) << 8 * kind.size - 16
        return super().default(kind)


def has_later_kinds(kind):
    while isinstance(kind, (wf.Opt, wf.List)):
        kind = kind.e
    return isinstance(kind, (wf.Union, wf.Map))


def scalars():
    """One of each kind of fixed size."""
    enum = lambda size, open: wf.Enum(size, {0: 1, 3: 1, 5: 2, 8: 3}, open)
    packet = big_endian(wf.Fixed([wf.Int(2), wf.Bool(), wf.Flt(4)]))
    return [
        *(wf.Int(size, signed) for size in (1, 2, 4, 8, 16) for signed in (False, True)),
        wf.Flt(4), wf.Flt(8), wf.Bool(), enum(1, False), enum(2, True), enum(4, False), enum(1, True),
        wf.Fixed([wf.Int(2), wf.Flt(4)]), wf.Fixed([wf.Bool(), wf.Fixed([wf.Int(16), wf.Bool()])]),
        wf.Fixed([wf.Int(2, True)] * 3), wf.Fixed([wf.Int(1)] * 5), wf.Fixed([wf.Bool()] * 2), packet, wf.Fixed([wf.Int(8)]), Char(),
        wf.Fixed([Char()] * 2),
    ]


def table(name, *kinds):
    return wf.TD(name, [wf.F(f"f{index}", kind) for index, kind in enumerate(kinds)])


def tuple_table(*kinds):
    td = table("tuple", *kinds)
    td.is_tuple = True
    return td


def leaf():
    """A nested message that grows in each version."""
    td = table("leaf", wf.Int(2), wf.Str(), wf.Bool())
    td.fields += [wf.F("f3", wf.Str(), 2, "né"), wf.F("f4", wf.Opt(wf.Bool()), 2), wf.F("f5", wf.List(wf.Int(2)), 3, [])]
    return td


def variables():
    """One of each kind that lies in a lane."""
    nested = wf.Table(leaf())
    return [
        wf.Str(), wf.Bytes(), wf.List(wf.Str()), wf.List(wf.Bytes()), wf.List(wf.List(wf.Int(4))),
        wf.List(wf.List(wf.Str())), wf.List(nested), wf.List(wf.List(nested)), nested,
        wf.Table(tuple_table(wf.Fixed([wf.Int(4)] * 4), nested)),
        wf.List(wf.Table(tuple_table(wf.Int(4), wf.Bool(), wf.Str()))),
        wf.List(wf.List(wf.Table(tuple_table(wf.Str(), wf.Bytes())))), wf.List(wf.List(wf.Bool())),
    ]


def each(*groups):
    """A table that has these kinds, those of each group from its version on."""
    td, generator = table("each"), Generator(7)
    for version, group in zip(VERSIONS, groups):
        for kind in group:
            default = None if version == 1 or isinstance(kind, wf.Opt) else generator.default(kind)
            if default == "need-opt":
                kind, default = wf.Opt(kind), None
            td.fields.append(wf.F(f"f{len(td.fields)}", kind, version, default))
    return td


def listed(kinds):
    return [wf.List(kind) for kind in kinds]


def optional(kinds):
    return [wf.Opt(kind) for kind in kinds]


def directed():
    """Every kind at every place: plain, later, optional, in lists."""
    lanes, more = variables(), variables()
    half = len(lanes) // 2
    return [
        deep(),
        each(scalars(), [], scalars()),
        each(optional(scalars()), optional(scalars())),
        each(listed(scalars()[:12]), listed(scalars()[12:]), optional(listed(scalars()[10:]))),
        each(lanes, [wf.Bool()], lanes[:half]),
        each(optional(more[:half]), more[half:], optional(more[half:])),
    ]


def deep():
    """Tables in options, rows, tuples and lists of lists, six deep, with a text at every level."""
    td = wf.TD("end", [wf.F("f0", wf.Str()), wf.F("f1", wf.Bool()), wf.F("f2", wf.Str(), 3, "日本")])
    wrap = [
        lambda td: wf.Opt(wf.Table(td)),
        lambda td: wf.List(wf.Table(td)),
        lambda td: wf.Table(td),
        lambda td: wf.List(wf.List(wf.Table(td))),
    ]
    for level in range(6):
        fields = [wf.F("f0", wf.Int(1)), wf.F("f1", wf.Str()), wf.F("f2", wrap[level % 4](td)), wf.F("f3", wf.Bool())]
        if level == 4:
            fields.append(wf.F("f4", wf.List(wf.Str()), 2, []))
        td = wf.TD("level", fields)
        td.is_tuple = level == 3
    return td


def tables(td, version=3):
    """The table and all tables in it, parents first."""
    found, todo = [], [td]
    while todo:
        td = todo.pop(0)
        if any(td is known for known in found):
            continue
        found.append(td)
        todo += [kind.td for field in td.fields if field.since <= version for kind in kinds(field.kind)
                 if isinstance(kind, wf.Table)]
    return found


def kinds(kind):
    """The kind and what it is made of, without the fields of tables."""
    yield kind
    if isinstance(kind, (wf.Opt, wf.List)):
        yield from kinds(kind.e)
    if isinstance(kind, wf.Fixed):
        for part in kind.parts:
            yield from kinds(part)


def is_tuple(td):
    return getattr(td, "is_tuple", False)


def reserve(td, seed, borrows):
    """Removes fields in a later version, as the model's `t_slots.py` does."""
    r = random.Random(seed)
    allowed = (wf.Opt, wf.Int, wf.Flt, wf.Bool, wf.Str, wf.Bytes, wf.List)
    for table in tables(td):
        for field in table.fields:
            nested = any(isinstance(kind, wf.Table) for kind in kinds(field.kind))
            if is_tuple(table) or field.since == 3 or not isinstance(field.kind, allowed) or isinstance(field.kind, Char) or borrows and nested:
                continue
            if r.random() < 0.3:
                field.reserved = r.randrange(field.since + 1, 4)


NEXT = VERSIONS[-1] + 1


def fork(r, td):
    """The table as another writer has it: some tables in it have more fields than version 3, some have fewer."""
    fields = [wf.F(field.name, fork_kind(r, field.kind), field.since, field.default, field.reserved) for field in td.fields]
    roll = r.random()
    if roll < 0.5:
        new = [wf.Str(), wf.Str(), wf.Bytes(), wf.Bool(), wf.Opt(wf.Str()), wf.Int(4), wf.Int(1), wf.List(wf.Str())]
        fields += [wf.F(f"g{index}", r.choice(new), NEXT) for index in range(r.randrange(1, 4))]
    elif roll < 0.65:
        fields = fields[:max(1, len(fields) - r.randrange(1, 3))]
    return wf.TD(td.name, fields)


def fork_kind(r, kind):
    if isinstance(kind, (wf.Opt, wf.List)):
        return type(kind)(fork_kind(r, kind.e))
    return wf.Table(fork(r, kind.td)) if isinstance(kind, wf.Table) else kind


class Schema:
    """The root table, other writers' forms of it, a generator for values, and how the types are spelled in Rust."""

    def __init__(self, seed, td):
        self.seed, self.td = seed, td
        self.generator = Generator(seed)
        self.borrows = seed % 3 == 0
        if seed % 2:
            reserve(td, seed, self.borrows)
        self.forks = [fork(random.Random(f"{seed} {number}"), td) for number in range(6)]


def fits(td):
    """Neither trivial nor a burden for the compiler; something changes between versions."""
    found = tables(td)
    fields = sum(len(table.fields) for table in found)
    changes = any(field.since > 1 for table in found for field in table.fields)
    return 2 <= len(found) <= 3 and 8 <= fields <= 30 and changes


def all_schemas():
    """The same ones every time: directed, the model's lists of rows, random."""
    # Even: nothing of these is removed. Divisible by three: they borrow.
    found, seed = [Schema(number, td) for number, td in zip((2, 4, 6, 8, 10, 12), directed())], 100
    directed_ones = len(found)
    while len(found) < directed_ones + ROWS:
        seed += 1
        found.append(Schema(seed, t_fuzz.rowschema(random.Random(seed), seed)))
    while len(found) < COUNT:
        seed += 1
        td = Generator(seed).td(3)
        if fits(td):
            found.append(Schema(seed, td))
    return found
