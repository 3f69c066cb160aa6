"""Rust source of the schemas: for each schema and version a module of types, how to read them from the normal form
and how to write what their views show."""

import struct

import wf
from normal import is_gone, reach
from schemas import VERSIONS, Char, is_array, is_packet, is_tuple, kinds, tables

HEAD = """\
//! Made by `generate.py`; not to be edited.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_imports, reason = "every module brings in the same names")]
#![allow(clippy::type_complexity, reason = "random types are what this is about")]

use pw::Message;

use crate::subject::{Subject, subject};
"""


class Names:
    """A name for each table, enum and packet of a schema, the same in all versions."""

    def __init__(self, schema):
        self.known = {}
        self.borrows = schema.borrows
        for table in tables(schema.td):
            if not is_tuple(table):
                self.give(table, "T")
            for kind in (kind for field in table.fields for kind in kinds(field.kind)):
                if isinstance(kind, wf.Enum):
                    self.give(kind, "E")
                elif isinstance(kind, wf.Fixed) and is_packet(kind):
                    self.give(kind, "P")

    def give(self, thing, letter):
        number = sum(name[0] == letter for name, _ in self.known.values())
        self.known.setdefault(id(thing), (f"{letter}{number}", thing))

    def of(self, thing):
        return self.known[id(thing)][0]


class Spelling:
    """One version of a schema in Rust."""

    def __init__(self, names, version):
        self.names, self.version = names, version

    # ---- types

    def has_lifetime(self, kind):
        return any(self.names.borrows and isinstance(part, (wf.Str, wf.Bytes))
                   or isinstance(part, wf.Table) and self.table_has_lifetime(part.td) for part in kinds(kind))

    def table_has_lifetime(self, td):
        return any(self.has_lifetime(field.kind) for field in td.fields
                   if field.since <= self.version and not is_gone(field, self.version))

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
        return self.names.of(td) + (f"<{life}>" if self.table_has_lifetime(td) else "")

    # ---- declarations

    def fields(self, td):
        return [field for field in td.fields if field.since <= self.version]

    def directive(self, field):
        words = [f"since = {field.since}"] if field.since > 1 else []
        if is_gone(field, self.version):
            words.append(f"reserved = {self.type(field.kind, None)}")
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
        gone = [is_gone(field, self.version) for field in self.fields(td)]
        types = ["()" if no else self.type(field.kind) for field, no in zip(self.fields(td), gone)]
        declared = "".join(f"    {self.directive(field)}pub {field.name}: {type},\n"
                           for field, type in zip(self.fields(td), types))
        shown = [self.show(field.kind, f"self.{field.name}()") for field, no in zip(self.fields(td), gone) if not no]
        return (f"#[derive(Message)]\n#[pinwire(crate = ::pw)]\npub struct {name}{life} {{\n{declared}}}\n"
                + self.take(name + ("<'static>" if life else ""), list(zip(self.fields(td), gone)))
                + f"impl Dump for {name}View<'_> {{\n    fn dump(&self, out: &mut Out) {{\n        out.open();\n"
                + "".join(f"        {line}\n" for line in shown) + "        out.close();\n    }\n}\n"
                + self.assign(name, [field for field, no in zip(self.fields(td), gone) if not no]))

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
        return (f"#[derive(Packet, Clone, Copy, PartialEq, Debug)]\n#[pinwire(crate = ::pw)]\n#[repr(u{8 * kind.size})]\n"
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
        if isinstance(kind, wf.Table):
            if is_tuple(kind.td):
                return self.show_tuple([field.kind for field in kind.td.fields], value, depth)
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
            if not is_tuple(table):
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
