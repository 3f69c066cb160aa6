"""Rust source of the schemas: for each schema and version a module of types, how to read them from the normal form
and how to write what their views show."""

import struct

import wf
from normal import is_gone, reach
from schemas import VERSIONS, Char, closing_edges, is_array, is_inline, is_packet, is_tuple, kinds, natural, tables

HEAD = """\
//! Made by `generate.py`; not to be edited.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports, reason = "every module brings in the same names")]
#![allow(clippy::type_complexity, reason = "random types are what this is about")]

use pw::Message;

use crate::subject::{Subject, subject};
"""


class Names:
    """A name for each table, enum, packet and union of a schema, the same in all versions."""

    def __init__(self, schema):
        self.known = {}
        self.borrows = schema.borrows
        self.levels = schema.depth
        self.closing = [(table, field, inner) for table, field, inner in closing_edges(schema.td)]
        for table in tables(schema.td):
            if not is_tuple(table) and not is_inline(table):
                self.give(table, "T")
            for kind in (kind for field in table.fields for kind in kinds(field.kind)):
                if isinstance(kind, wf.Enum):
                    self.give(kind, "E")
                elif isinstance(kind, wf.Fixed) and is_packet(kind):
                    self.give(kind, "P")
                elif isinstance(kind, wf.Union):
                    self.give(kind.ud, "U")

    def give(self, thing, letter):
        number = sum(name[0] == letter for name, _ in self.known.values())
        self.known.setdefault(id(thing), (f"{letter}{number}", thing))

    def of(self, thing):
        return self.known[id(thing)][0]

    def limit(self, tables, fields):
        """The directive of a message or an enum in which fields of these tables close a cycle."""
        edges = [(table, inner) for table, field, inner in self.closing if table in tables and field in fields]
        if self.levels and edges:
            return [f"recursive = {self.levels}"]
        # Other cycles than that of a message with itself are named at the field.
        return ["recursive"] if any(table is inner for table, inner in edges) else []

    def is_marked(self, field):
        return any(field is other and table is not inner for table, other, inner in self.closing)


class Spelling:
    """One version of a schema in Rust."""

    def __init__(self, names, version):
        self.names, self.version = names, version

    # ---- types

    def has_lifetime(self, kind):
        return self.borrows(kind, ())

    def borrows(self, kind, seen):
        return self.names.borrows and any(
            isinstance(part, (wf.Str, wf.Bytes, wf.Union)) or isinstance(part, wf.Table) and self.table_borrows(part.td, seen)
            for part in kinds(kind))

    def table_has_lifetime(self, td):
        return self.table_borrows(td, ())

    def table_borrows(self, td, seen):
        if any(td is other for other in seen):
            return False
        return any(self.borrows(field.kind, (*seen, td)) for field in td.fields
                   if field.since <= self.version and not is_gone(field, self.version))

    def field_type(self, field, life="'a"):
        """The type of a field, which may be in a box."""
        kind = field.kind.e if isinstance(field.kind, wf.Opt) else field.kind
        if not getattr(field, "is_boxed", False):
            return self.type(field.kind, life)
        boxed = f"Box<{self.type(kind, life)}>"
        return f"Option<{boxed}>" if isinstance(field.kind, wf.Opt) else boxed

    def type(self, kind, life="'a"):
        if isinstance(kind, wf.Opt):
            return f"Option<{self.type(kind.e, life)}>"
        if isinstance(kind, wf.Bool):
            return "bool"
        if isinstance(kind, Char):
            return "char"
        if isinstance(kind, wf.Int):
            return f"{'i' if kind.signed else 'u'}{8 * kind.size}"
        if isinstance(kind, wf.Flt):
            return f"f{8 * kind.size}"
        if isinstance(kind, wf.Enum):
            return f"Open<{self.names.of(kind)}>" if kind.open else self.names.of(kind)
        if isinstance(kind, wf.Fixed):
            return self.fixed_type(kind, life)
        if isinstance(kind, wf.Str):
            return f"&{life} str" if self.names.borrows and life else "String"
        if isinstance(kind, wf.Bytes):
            return f"&{life} [u8]" if self.names.borrows and life else "Vec<u8>"
        if isinstance(kind, wf.List):
            return f"Vec<{self.type(kind.e, life)}>"
        if isinstance(kind, wf.Map):
            return f"BTreeMap<{self.type(kind.k, life)}, {self.type(kind.v, life)}>"
        if isinstance(kind, wf.Union):
            return self.names.of(kind.ud) + (f"<{life}>" if life and self.has_lifetime(kind) else "")
        return self.table_type(kind.td, life)

    def fixed_type(self, kind, life):
        if is_packet(kind):
            return self.names.of(kind)
        if is_array(kind):
            return f"[{self.type(kind.parts[0], life)}; {len(kind.parts)}]"
        return "(" + "".join(self.type(part, life) + ", " for part in kind.parts).strip() + ")"

    def table_type(self, td, life):
        if is_tuple(td):
            return "(" + ", ".join(self.type(field.kind, life) for field in td.fields) + ")"
        return self.names.of(td) + (f"<{life}>" if life and self.table_has_lifetime(td) else "")

    # ---- declarations

    def fields(self, td):
        return [field for field in td.fields if field.since <= self.version]

    def directive(self, field):
        words = [f"since = {field.since}"] if field.since > 1 else []
        words += ["recursive"] if self.names.is_marked(field) else []
        if is_gone(field, self.version):
            words.append(f"reserved = {self.field_type(field, None)}")
        elif field.since > 1 and not isinstance(field.kind, wf.Opt):
            words.append(f"default = {self.constant(field.kind, field.default)}")
        return f"#[pinwire({', '.join(words)})] " if words else ""

    def constant(self, kind, value):
        if isinstance(kind, wf.Bool):
            return "true" if value else "false"
        if isinstance(kind, Char):
            return f"'\\u{{{value:x}}}'"
        if isinstance(kind, wf.Int):
            return str(value)
        if isinstance(kind, wf.Flt):
            return repr(struct.unpack("<f" if kind.size == 4 else "<d", value.to_bytes(kind.size, "little"))[0])
        if isinstance(kind, wf.Enum):
            variant = f"{self.names.of(kind)}::V{value}"
            return f"Open::Known({variant})" if kind.open else variant
        if isinstance(kind, wf.Str):
            return f'"{value}"'
        if isinstance(kind, wf.Bytes):
            return 'b"' + "".join(f"\\x{byte:02x}" for byte in value) + '"'
        assert value == [], kind
        return "[]"

    def message(self, td):
        life = "<'a>" if self.table_has_lifetime(td) else ""
        name = self.names.of(td)
        words = ["crate = ::pw"] + ([f"align = {td.align}"] if td.align > 1 else [])
        words += self.names.limit([td], self.fields(td))
        return (f"#[derive(Message)]\n#[pinwire({', '.join(words)})]\npub struct {name}{life} {{\n"
                + "".join(f"    {self.declared(field)},\n" for field in self.fields(td)) + "}\n"
                + self.take(name + ("<'static>" if life else ""), self.with_gone(td))
                + self.dump(f"{name}View", td)
                + self.assign(name, [field for field, no in self.with_gone(td) if not no]))

    def declared(self, field, visibility="pub "):
        """A field as it is declared; a removed one has no type."""
        type = "()" if is_gone(field, self.version) else self.field_type(field)
        return f"{self.directive(field)}{visibility}{field.name}: {type}"

    def with_gone(self, td):
        return [(field, is_gone(field, self.version)) for field in self.fields(td)]

    def dump(self, view, td):
        shown = [self.show_field(td, field) for field, no in self.with_gone(td) if not no]
        return (f"impl Dump for {view}<'_> {{\n    fn dump(&self, out: &mut Out) {{\n        out.open();\n"
                + "".join(f"        {line}\n" for line in shown) + "        out.close();\n    }\n}\n")

    def show_field(self, td, field):
        own = field.kind.e if isinstance(field.kind, wf.Opt) else field.kind
        if field.kind is own and isinstance(own, wf.List) and isinstance(own.e, (wf.Int, wf.Flt)) and natural(own.e) > 1:
            return f"native!(out, self.{field.name}(), {str(own.align >= natural(own.e)).lower()});"
        return self.show(field.kind, f"self.{field.name}()")

    # ---- unions

    def form(self, td):
        """How a variant is declared: with nothing, with its fields, or with a message."""
        if not is_inline(td):
            return "message"
        return "fields" if self.fields(td) else "unit"

    def union(self, ud):
        name = self.names.of(ud)
        life = "<'a>" if self.names.borrows else ""
        repr = f"u{8 * ud.tagsize}"
        variants = [(variant, tag, td, self.form(td)) for variant, tag, td, since in ud.variants if since <= self.version]
        words = ["crate = ::pw", f"tag = {repr}"] + ([f"align = {ud.align}"] if ud.align > 1 else [])
        inside = [td for _, _, td, form in variants if form == "fields"]
        words += self.names.limit(inside, [field for td in inside for field in self.fields(td)])
        unknown = f"Unknown<'a, {repr}>" if life else f"UnknownBuf<{repr}>"
        return (f"#[derive(Message)]\n#[pinwire({', '.join(words)})]\npub enum {name}{life} {{\n"
                + "".join(f"    #[pinwire(tag = {tag})] {variant}{self.held(td, form)},\n" for variant, tag, td, form in variants)
                + f"    #[pinwire(unknown)] Other({unknown}),\n}}\n"
                + self.take_union(name + ("<'static>" if life else ""), variants)
                + self.dump_union(name, variants)
                + "".join(self.dump(f"{name}{variant}View", td) for variant, _, td, form in variants if form == "fields"))

    def held(self, td, form):
        if form == "fields":
            return " { " + ", ".join(self.declared(field, "") for field in self.fields(td)) + " }"
        return "" if form == "unit" else f"({self.table_type(td, chr(39) + 'a')})"

    def take_union(self, name, variants):
        arms = ""
        for variant, tag, td, form in variants:
            if form == "message":
                arms += f"    {tag} => {variant}(inner),\n"
            else:
                gone = lambda no: ", ".join(field.name for field, is_no in self.with_gone(td) if is_no == no)
                arms += f"    {tag} => {variant} {{ {gone(False)} }} {{ {gone(True)} }},\n"
        return f"take_union!({name} {{\n{arms}}});\n"

    def dump_union(self, name, variants):
        arms = ""
        for variant, tag, _, form in variants:
            inside, shown = ("", "out.open(); out.close();") if form == "unit" else ("(view)", "view.dump(out);")
            arms += f"            Self::{variant}{inside} => {{ out.variant({tag}); {shown} }}\n"
        return (f"impl Dump for {name}View<'_> {{\n    fn dump(&self, out: &mut Out) {{\n        match self {{\n{arms}"
                + "            Self::Other(unknown) => out.unknown(unknown.tag, unknown.bytes),\n        }\n    }\n}\n")

    # ---- changes in place

    def assign(self, name, fields):
        lines = "".join(f"        {self.set(field)}\n" for field in fields)
        return (f"impl Assign for {name}Mut<'_> {{\n    fn assign(&mut self, from: &mut Setting<'_, '_>) {{\n        from.open();\n"
                f"{lines}        from.close();\n    }}\n}}\n")

    def set(self, field):
        """A statement that sets the field, or goes inside, or past it."""
        how = reach(field)
        return {
            "set": f"set!(from, self.set_{field.name});",
            "table": f"self.{field.name}_mut().assign(from);",
            "option": f"from.option(self.{field.name}_mut());",
            "rows": f"rows!(from, self.{field.name}_mut());",
            "slice": f"slice!(from, self.{field.name}_mut());",
            "past": "from.skip();",
        }[how]

    def take(self, name, fields):
        names = {gone: [field.name for field, no in fields if no == gone] for gone in (False, True)}
        gone = f" gone {{ {', '.join(names[True])} }}" if names[True] else ""
        return f"take_fields!({name} {{ {', '.join(names[False])} }}{gone});\n"

    def enum(self, kind):
        variants = ", ".join(f"V{raw} = {raw}" for raw, since in sorted(kind.values.items()) if since <= self.version)
        name = self.names.of(kind)
        return (f"#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]\n#[pinwire(crate = ::pw)]\n#[repr(u{8 * kind.size})]\n"
                f"pub enum {name} {{ {variants} }}\ntake_enum!({name});\n")

    def packet(self, kind):
        name = self.names.of(kind)
        fields = [wf.F(f"p{index}", part) for index, part in enumerate(kind.parts)]
        order = lambda kind: "#[pinwire(be)] " if getattr(kind, "is_big", False) else ""
        declared = ", ".join(f"{order(field.kind)}pub {field.name}: {self.type(field.kind)}" for field in fields)
        return (f"#[derive(Packet)]\n#[pinwire(crate = ::pw, le)]\npub struct {name} {{ {declared} }}\n"
                + self.take(name, [(field, False) for field in fields]))

    # ---- what a view shows

    def show(self, kind, value, depth=0):
        """A statement that writes the value of an expression in the normal form."""
        item = f"x{depth}"
        if isinstance(kind, wf.Opt):
            return f"out.option({value}, |out, {item}| {{ {self.show(kind.e, item, depth + 1)} }});"
        if isinstance(kind, wf.Enum):
            return f"out.leaf({value}.to_repr());"
        if isinstance(kind, wf.List):
            return f"list!(out, {value}, |{item}| {{ {self.show(kind.e, item, depth + 1)} }});"
        if isinstance(kind, wf.Bytes):
            return f"list!(out, {value}, |{item}| {{ out.leaf({item}); }});"
        if isinstance(kind, wf.Fixed):
            return self.show_fixed(kind, value, depth)
        if isinstance(kind, wf.Map):
            return f"map!(out, {value}, |{item}| {{ {self.show(kind.k, item, depth + 1)} }}, {{ {self.show(kind.v, item, depth + 1)} }});"
        if isinstance(kind, wf.Table) and is_tuple(kind.td):
            return self.show_tuple([field.kind for field in kind.td.fields], value, depth)
        if isinstance(kind, (wf.Table, wf.Union)):
            return f"{value}.dump(out);"
        return f"out.leaf({value});"

    def show_fixed(self, kind, value, depth):
        item = f"x{depth}"
        if is_array(kind):
            return f"array!(out, {value}, |{item}| {{ {self.show(kind.parts[0], item, depth + 1)} }});"
        if not is_packet(kind):
            return self.show_tuple(kind.parts, value, depth)
        shown = " ".join(self.show(part, f"{item}.p{index}()", depth + 1) for index, part in enumerate(kind.parts))
        return f"{{ let {item} = {value}; out.open(); {shown} out.close(); }}"

    def show_tuple(self, parts, value, depth):
        names = [f"x{depth}_{index}" for index in range(len(parts))]
        shown = " ".join(self.show(part, name, depth + 1) for part, name in zip(parts, names))
        return f"{{ let ({''.join(name + ', ' for name in names).strip()}) = {value}; out.open(); {shown} out.close(); }}"

    # ---- modules

    def items(self, root):
        """Name and text of all types, and the names of the types that each mentions."""
        texts = {}
        for table in tables(root, self.version):
            parts = [kind for field in self.fields(table) for kind in kinds(field.kind)]
            for kind in parts:
                if isinstance(kind, wf.Enum):
                    texts[self.names.of(kind)] = self.enum(kind)
                elif isinstance(kind, wf.Fixed) and is_packet(kind):
                    texts[self.names.of(kind)] = self.packet(kind)
                elif isinstance(kind, wf.Union):
                    texts[self.names.of(kind.ud)] = self.union(kind.ud)
            if not is_tuple(table) and not is_inline(table):
                texts[self.names.of(table)] = self.message(table)
        return texts


def mentions(text, names):
    words = set("".join(letter if letter.isalnum() or letter == "_" else " " for letter in text).split())
    return words & set(names)


def unchanged(texts, before):
    """Types that are the same as in the version before, in all that they are made of."""
    same = {name for name in texts if before.get(name) == texts[name]}
    while True:
        left = {name for name in same if mentions(texts[name], texts) <= same}
        if left == same:
            return same
        same = left


def module(version, texts, before):
    same = unchanged(texts, before)
    shared = "".join(f"pub use super::v{version - 1}::{name};\n" for name in sorted(same))
    own = "\n".join(texts[name] for name in sorted(set(texts) - same))
    return f"pub mod v{version} {{\nuse crate::prelude::*;\n{shared}{own}}}\n"


def schema_text(index, schema):
    names, before, modules = Names(schema), {}, []
    for version in VERSIONS:
        texts = Spelling(names, version).items(schema.td)
        modules.append(module(version, texts, before))
        before = texts
    return f"/// Seed {schema.seed}.\npub mod s{index} {{\n" + "\n".join(modules) + "}\n"


def source(schemas):
    out = [HEAD]
    out += [schema_text(index, schema) for index, schema in enumerate(schemas)]
    rows = []
    for index, schema in enumerate(schemas):
        roots = [f"s{index}::v{version}::" + Spelling(Names(schema), version).table_type(schema.td, "'_")
                 for version in VERSIONS]
        rows.append("    [" + ", ".join(f"subject!({root})" for root in roots) + "],\n")
    out.append(f"/// All of them, by version.\npub static ALL: [[Subject; {len(VERSIONS)}]; {len(schemas)}] = [\n"
               + "".join(rows) + "];\n")
    return "\n".join(out)
