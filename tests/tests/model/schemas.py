"""Random schemas in three versions, made by the generator of the model, with what it leaves out: characters, packets and
tuples, keys of every kind, unknown variants. Where the library decided more than the document says, the schemas keep to it:

* Every crossing of an edge that closes a cycle is a level, and the root is one. The model counts the tables of all
  recursive types, which is the same for one of them: only schemas with one have limits that a value can reach.
* Of an aligned message only the lists of scalars that are its own fields are aligned, to the scalar's size or to the
  message's alignment, whichever is less. A list in a list or in a map is not.
"""

import random

import gen
import t_fuzz
import wf

COUNT = 15
# Of these, so many are the model's lists of rows.
ROWS = 2
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


def check_rows(self, td, data, start, end, depth, key=None, inner=wf.Va.rows):
    """The model counts a level for a list without rows, too. The document does not: there is no table."""
    if start < end or not self.R.empty_zero:
        inner(self, td, data, start, end, depth, key)


wf.Va.rows = check_rows


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
    """The model's generator; tuples, arrays, packets, keys and unions go further than its own."""

    def __init__(self, seed, align=False):
        super().__init__(seed, wf.FIX, align=align, rec=True)

    def kind(self, depth, top=True):
        roll = self.r.randrange(24)
        if roll == 0:
            return self.fixed(2)
        if roll == 1:
            return wf.List(self.fixed(1))
        if roll == 2 and depth > 0:
            return wf.Table(self.tuple(depth - 1))
        if roll == 3 and depth > 0:
            return wf.Map(self.key(), self.kind(depth - 1, False))
        return super().kind(depth, top)

    def key(self):
        r = self.r
        enum = wf.Enum(r.choice([1, 2]), {raw: 1 for raw in r.sample(range(9), 4)}, open=r.random() < 0.5)
        return r.choice([wf.Int(r.choice([1, 2, 4, 8, 16]), r.random() < 0.5), wf.Str(), wf.Str(), wf.Bytes(), wf.Bool(), Char(), enum])

    def ud(self, depth):
        union = super().ud(depth)
        union.tagsize = self.r.choice([1, 2, 4])
        for _, _, td, _ in union.variants:
            if td.recursive and not any(field.since == 1 for field in td.fields):
                # It is a struct of its own, also as a row: it has at least one byte.
                td.fields.insert(0, wf.F("first", wf.Int(1)))
            td.is_inline = not td.recursive and (td.fields[:1] == [] or td.fields[0].since > 1 or self.r.random() < 0.5)
        return union

    def cap(self, kind, align):
        """The model's, which does not look into maps. A list's own alignment follows later, see `align_lists`."""
        if isinstance(kind, wf.Map) and wf.align_of(self.R, kind, 3) > align:
            return wf.Map(kind.k, self.cap(kind.v, align))
        return super().cap(kind, align)

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
        td = wf.TD("tuple", [wf.F(f"f{index}", self.cap(kind, 1)) for index, kind in enumerate(members)])
        td.is_tuple = True
        return td

    def value(self, kind, version, depth=0):
        """The model's values, and now and then longer texts and lists, more rows, and variants that nobody knows."""
        if isinstance(kind, Char):
            return self.r.choice([0, 0x61, 0xE9, 0xD7FF, 0xE000, 0x1F980, 0x10FFFF])
        if isinstance(kind, wf.Str) and self.r.random() < 0.1:
            return "".join(self.r.choices("aaaé日🦀", k=self.r.randrange(12, 60)))
        if isinstance(kind, wf.Union) and self.r.random() < 0.08:
            return wf.Unk(self.r.choice([201, 255]), self.r.randbytes(self.r.choice([0, 1, 7])))
        if isinstance(kind, wf.List) and isinstance(kind.e, (wf.Table, wf.Union)) and depth < 2 and self.r.random() < 0.3:
            return [self.value(kind.e, version, depth + 1) for _ in range(self.r.randrange(2, 5))]
        if isinstance(kind, (wf.List, wf.Map, wf.Opt)) and self.r.random() < 0.15 * depth and is_recursive(kind):
            return None if isinstance(kind, wf.Opt) else []
        flat = isinstance(kind, wf.List) and not isinstance(kind.e, (wf.List, wf.Table, wf.Union, wf.Map))
        if flat and self.r.random() < 0.06:
            return [self.value(kind.e, version, depth + 1) for _ in range(self.r.randrange(5, 20))]
        return super().value(kind, version, depth)

    def default(self, kind):
        if isinstance(kind, wf.Fixed):
            return "need-opt"
        if isinstance(kind, wf.Flt):
            return self.r.choice([0x00, 0x3FC0, 0xC010] if kind.size == 4 else [0x00, 0x3FF8, 0xC002]) << 8 * kind.size - 16
        return super().default(kind)


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
    """Every kind at every place: plain, later, optional, in lists. And how many levels a recursive one may have."""
    lanes, more = variables(), variables()
    half = len(lanes) // 2
    return [
        (deep(), None),
        (each(scalars(), [], scalars()), None),
        (each(optional(scalars()[::2]), optional(scalars()[1::2])), None),
        (each(listed(scalars()[:12]), listed(scalars()[12:]), optional(listed(scalars()[10:]))), None),
        (each(lanes, [wf.Bool()], lanes[:half]), None),
        (each(optional(more[:half]), more[half:], optional(more[half:])), None),
        (unions(), None),
        (maps(), None),
        (tree(), 3),
        (cycle(), 4),
        (aligned(), None),
    ]


def inline(*fields):
    """The fields of a variant that is declared with them. Pairs of a kind and a version."""
    td = table("inline")
    for kind, since in fields:
        default = None if since == 1 or isinstance(kind, wf.Opt) else Generator(7).default(kind)
        td.fields.append(wf.F(f"f{len(td.fields)}", kind, since, default))
    td.is_inline = True
    return td


def union(size, *variants, align=1):
    """Pairs of a table and the version it came with; tags with gaps."""
    variants = [(f"V{index}", 3 * index, td, since) for index, (td, since) in enumerate(variants)]
    return wf.Union(wf.UD("union", size, variants, align))


def unions():
    """Unions at every place, with variants of every form, that grow and become more."""
    inner = union(2, (inline((wf.Str(), 1), (wf.Int(2), 1)), 1), (leaf(), 1), (inline(), 2))
    outer = union(
        1, (inline(), 1), (inline((wf.Str(), 2), (wf.Bool(), 3)), 1), (leaf(), 1),
        (inline((wf.Int(4), 1), (inner, 1), (wf.Bool(), 2), (wf.List(inner), 3)), 1),
        (inline((wf.List(wf.Table(leaf())), 1), (wf.Opt(inner), 3)), 2), (table("more", wf.Bytes(), inner), 3))
    row = table("row", wf.Int(1), outer, wf.Str(), inner)
    row.fields.append(wf.F("f4", wf.List(inner), 3, []))
    return each([outer, wf.List(outer), wf.Str(), wf.Opt(inner)], [wf.List(wf.Table(row)), outer, wf.Opt(wf.List(inner))],
                [wf.List(wf.List(inner)), wf.Map(wf.Str(), outer)])


def maps():
    """Maps with every key and with values of every sort, at every place."""
    enum = lambda open: wf.Enum(1, {0: 1, 3: 1, 5: 1, 8: 1}, open)
    keys = [wf.Int(1), wf.Int(2, True), wf.Str(), wf.Int(16), wf.Bool(), Char(), wf.Bytes(), enum(False), enum(True), wf.Int(8, True)]
    either = union(1, (inline(), 1), (inline((wf.Str(), 1)), 2))
    values = [wf.Str(), wf.Bool(), wf.Table(leaf()), wf.List(wf.Int(4)), wf.Flt(8), wf.Bytes(), either,
              wf.Fixed([wf.Int(2), wf.Bool()]), wf.List(wf.Table(leaf())), wf.Map(wf.Int(4), wf.Str())]
    some = [wf.Map(key, value) for key, value in zip(keys, values)]
    row = table("row", wf.Map(wf.Str(), wf.Int(4)), wf.Int(2))
    return each(some[:6], some[6:] + [wf.Opt(wf.Map(wf.Str(), wf.List(wf.Str())))],
                [wf.List(wf.Map(wf.Int(2), wf.Str())), wf.List(wf.Table(row)), wf.Str()])


def tree():
    """A message that holds itself in every way there is, some of them later ones."""
    td = table("tree", wf.Int(4), wf.Str())
    td.fields += [
        wf.F("f2", wf.Opt(wf.Table(td))), wf.F("f3", wf.List(wf.Table(td)), 2, []), wf.F("f4", wf.Map(wf.Str(), wf.Table(td)), 2, []),
        wf.F("f5", wf.List(wf.List(wf.Table(td))), 3, []), wf.F("f6", wf.Bool(), 3, True),
    ]
    return td


def cycle():
    """A message that holds itself through a union, rows and a map: an expression."""
    td = table("expression", wf.Str(), wf.Int(2))
    named = table("named", wf.List(wf.Table(td)), wf.Int(1))
    named.fields.append(wf.F("f2", wf.Map(wf.Int(2), wf.Table(td)), 2, []))
    kind = union(1, (inline((wf.Int(8), 1)), 1), (inline((wf.Opt(wf.Table(td)), 1), (wf.Str(), 1)), 1), (named, 1),
                 (inline((wf.List(wf.Table(td)), 1)), 2))
    td.fields += [wf.F("f2", kind), wf.F("f3", wf.List(kind), 3, [])]
    return td


def aligned():
    """Numeric lists of every size in messages of every alignment."""
    numbers = [wf.Int(1), wf.Int(2), wf.Flt(4), wf.Int(4, True), wf.Flt(8), wf.Int(16), Char(), wf.Bool(), wf.Fixed([wf.Int(4)] * 2)]
    small = table("small", wf.Int(2), wf.List(wf.Flt(4)), wf.Str(), wf.List(wf.Flt(8)))
    row = table("row", wf.List(wf.Int(1)), wf.List(wf.Int(8)), wf.Str())
    either = union(1, (inline((wf.List(wf.Flt(4)), 1), (wf.List(wf.Int(2)), 2)), 1), (small, 1), (inline(), 2), align=4)
    for td, align in ((small, 4), (row, 8)):
        td.align = align
    for _, _, td, _ in either.ud.variants:
        td.align = 4
    td = each([*listed(numbers), wf.Str(), wf.Bytes()],
              [wf.Opt(wf.Table(small)), wf.List(wf.Table(row)), either, wf.List(either), wf.List(wf.List(wf.Flt(4)))],
              [wf.Map(wf.Str(), wf.Table(small)), wf.Opt(wf.List(wf.Flt(8))), wf.List(wf.List(wf.Table(small))), wf.Map(wf.Int(1), wf.List(wf.Int(2)))])
    td.align = 16
    return td


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
        todo += [inner for field in td.fields if field.since <= version for kind in kinds(field.kind)
                 for inner in tables_of(kind, version)]
    return found


def tables_of(kind, version=3):
    """The tables that a kind is, or that the variants of a union have."""
    if isinstance(kind, wf.Table):
        return [kind.td]
    return [td for _, _, td, since in kind.ud.variants if since <= version] if isinstance(kind, wf.Union) else []


def kinds(kind):
    """The kind and what it is made of, without the fields of tables."""
    yield kind
    if isinstance(kind, (wf.Opt, wf.List)):
        yield from kinds(kind.e)
    if isinstance(kind, wf.Map):
        yield from kinds(kind.k)
        yield from kinds(kind.v)
    if isinstance(kind, wf.Fixed):
        for part in kind.parts:
            yield from kinds(part)


def is_inline(td):
    return getattr(td, "is_inline", False)


def closing_edges(td, around=()):
    """Fields that hold a table which stands around theirs."""
    around = (*around, td)
    for field in td.fields:
        for kind in kinds(field.kind):
            for inner in tables_of(kind):
                if any(inner is outer for outer in around):
                    yield td, field, inner
                else:
                    yield from closing_edges(inner, around)


def mark(td):
    """Says of each field whether it closes a cycle, and of some nested messages that they are in a box."""
    for _, field, inner in closing_edges(td):
        inner.recursive, field.closes = True, inner
    for number, table in enumerate(tables(td)):
        for field in table.fields:
            kind = field.kind.e if isinstance(field.kind, wf.Opt) else field.kind
            nested = isinstance(kind, wf.Table) and not is_tuple(kind.td)
            field.is_boxed = nested and (hasattr(field, "closes") or number % 2 == 1)


def is_recursive(kind):
    return any(inner.recursive for part in kinds(kind) for inner in tables_of(part))


def natural(kind):
    """The alignment that a list of these has by itself: what can be lent as numbers of the processor."""
    if isinstance(kind, wf.Fixed) and is_array(kind):
        return natural(kind.parts[0])
    return kind.size if isinstance(kind, (wf.Int, wf.Flt)) and not isinstance(kind, Char) else 1


def align_lists(td):
    for table in tables(td):
        for field in table.fields:
            for kind in kinds(field.kind):
                if isinstance(kind, wf.List):
                    kind.align = 1
            own = field.kind.e if isinstance(field.kind, wf.Opt) else field.kind
            if isinstance(own, wf.List) and isinstance(own.e, (*wf.FIXK, wf.Bool)):
                own.align = min(natural(own.e), table.align)


def is_tuple(td):
    return getattr(td, "is_tuple", False)


def reserve(td, seed, borrows):
    """Removes fields in a later version, as the model's `t_slots.py` does."""
    r = random.Random(seed)
    allowed = (wf.Opt, wf.Int, wf.Flt, wf.Bool, wf.Str, wf.Bytes, wf.List, wf.Map)
    for table in tables(td):
        for field in table.fields:
            nested = any(isinstance(kind, (wf.Table, wf.Union)) for kind in kinds(field.kind))
            if is_tuple(table) or field.since == 3 or not isinstance(field.kind, allowed) or isinstance(field.kind, Char) or borrows and nested:
                continue
            if not hasattr(field, "closes") and r.random() < 0.3:
                field.reserved = r.randrange(field.since + 1, 4)


NEXT = VERSIONS[-1] + 1


def fork(r, td, known):
    """The table as another writer has it: some tables in it have more fields than version 3, some have fewer, and some
    unions have variants that version 3 does not know."""
    if id(td) in known:
        return known[id(td)]
    other = known[id(td)] = wf.TD(td.name, [], td.align, td.recursive)
    fields = [wf.F(field.name, fork_kind(r, field.kind, known), field.since, field.default, field.reserved) for field in td.fields]
    roll = r.random()
    if roll < 0.5:
        new = [wf.Str(), wf.Str(), wf.Bytes(), wf.Bool(), wf.Opt(wf.Str()), wf.Int(4), wf.Int(1), wf.List(wf.Str())]
        fields += [wf.F(f"g{index}", r.choice(new), NEXT) for index in range(r.randrange(1, 4))]
    elif roll < 0.65:
        fields = fields[:max(1, len(fields) - r.randrange(1, 3))]
    other.fields += fields
    return other


def fork_kind(r, kind, known):
    if isinstance(kind, wf.Opt):
        return wf.Opt(fork_kind(r, kind.e, known))
    if isinstance(kind, wf.List):
        return wf.List(fork_kind(r, kind.e, known), kind.align)
    if isinstance(kind, wf.Map):
        return wf.Map(kind.k, fork_kind(r, kind.v, known))
    if isinstance(kind, wf.Union):
        return wf.Union(fork_union(r, kind.ud, known))
    return wf.Table(fork(r, kind.td, known)) if isinstance(kind, wf.Table) else kind


def fork_union(r, ud, known):
    if id(ud) not in known:
        other = known[id(ud)] = wf.UD(ud.name, ud.tagsize, [], ud.align)
        other.variants += [(name, tag, fork(r, td, known), since) for name, tag, td, since in ud.variants]
        if r.random() < 0.7:
            other.variants.append(("new", 99, table("new", *r.sample([wf.Int(4), wf.Str(), wf.List(wf.Int(2))], r.randrange(3))), NEXT))
    return known[id(ud)]


class Schema:
    """The root table, other writers' forms of it, a generator for values, and how the types are spelled in Rust."""

    def __init__(self, seed, td, depth=None):
        self.seed, self.td, self.depth = seed, td, depth
        # The document as it is. A negative control takes a rule away.
        self.rules = wf.Rules(depth=depth or wf.FIX.depth)
        self.generator = Generator(seed)
        self.borrows = seed % 3 == 0
        mark(td)
        align_lists(td)
        if seed % 2:
            reserve(td, seed, self.borrows)
        self.forks = [fork(random.Random(f"{seed} {number}"), td, {}) for number in range(6)]


def fits(td):
    """Neither trivial nor a burden for the compiler; something changes between versions."""
    found = tables(td)
    fields = sum(len(table.fields) for table in found)
    changes = any(field.since > 1 for table in found for field in table.fields)
    return 2 <= len(found) <= 6 and 8 <= fields <= 30 and changes


def has_later_kinds(td):
    """Unions, maps, recursion, alignment: at least two of them."""
    every = [kind for table in tables(td) for field in table.fields for kind in kinds(field.kind)]
    has = [any(isinstance(kind, wf.Union) for kind in every), any(isinstance(kind, wf.Map) for kind in every),
           any(table.recursive for table in tables(td)), any(table.align > 1 for table in tables(td))]
    return sum(has) > 1


def all_schemas():
    """The same ones every time: directed, the model's lists of rows, random."""
    # Even: nothing of these is removed. Divisible by three: they borrow.
    found = [Schema(2 * number, td, depth) for number, (td, depth) in enumerate(directed(), 1)]
    directed_ones, seed = len(found), 100
    while len(found) < directed_ones + ROWS:
        seed += 1
        found.append(Schema(seed, t_fuzz.rowschema(random.Random(seed), seed)))
    while len(found) < COUNT:
        seed += 1
        td = Generator(seed, align=seed % 3 == 2).td(3)
        if fits(td) and has_later_kinds(td):
            found.append(Schema(seed, td))
    return found
