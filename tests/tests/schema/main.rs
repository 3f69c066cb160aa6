//! Layout is data: name, offset, size and kind of every field as a `const`, checked against the real types. (A2-2)

#![allow(unreachable_pub, reason = "`pub` in the modules of a test")]

mod shapes;

use std::fmt::Write as _;
use std::path::Path;

use pw::{At, Field, Items, Kind, Layout, Message, Packet, Role, Row, Scalar, Schema, Union, Variant, Visit, Visitor};
use shapes::{
    AddOrder, BitFields, Body, Book, Feed, Grown, HappeningMoved, Ipv4, Lanes, Leg, Level, Names, Numbers, Quote,
    Record, Ticks, Tree, Udp,
};

/// A schema as text, one line a field.
fn dump(schema: &Schema) -> String {
    let align = if schema.align > 1 { format!(" align={}", schema.align) } else { String::new() };
    let mut out = format!("{} size={}{align}{}\n", schema.name, schema.size, note(schema.doc));
    for field in schema.fields {
        let Field { name, offset, size, kind, order, role, .. } = field;
        write!(out, "  {offset:>3} +{size:<3} {name}: {} {order:?} {role:?}", kind_text(kind)).unwrap();
        if let Some(bits) = field.bits {
            let side = if bits.msb_first { "msb" } else { "lsb" };
            write!(out, " bits {}..{} {side}", bits.start, bits.start + bits.width).unwrap();
        }
        if let Some(flag) = field.flag {
            write!(out, " flag {}.{}", flag.byte, flag.bit).unwrap();
        }
        if field.since > 1 {
            write!(out, " since {}", field.since).unwrap();
        }
        if field.sensitive {
            out += " sensitive";
        }
        writeln!(out, "{}", note(field.doc)).unwrap();
    }
    for Variant { name, tag, value, schema } in schema.variants {
        let value = value.map(|value| format!(" = {value}")).unwrap_or_default();
        writeln!(out, "  {tag}{value} => {name}({})", schema.name).unwrap();
    }
    out
}

fn note(doc: &str) -> String {
    if doc.is_empty() { String::new() } else { format!(" // {doc}") }
}

fn kind_text(kind: &Kind) -> String {
    match kind {
        Kind::Enum { name, repr, open, .. } => {
            format!("{}{name}:{}", if *open { "open " } else { "" }, kind_text(repr))
        }
        Kind::Packet(schema) | Kind::Message(schema) => schema.name.to_owned(),
        Kind::Union(schema) => format!("one of {}", schema.name),
        Kind::Map(entry) => format!(
            "map of {}",
            entry.fields.iter().map(|field| kind_text(field.kind)).collect::<Vec<_>>().join(" to ")
        ),
        Kind::MapOf { members: [key, value], .. } => format!("map of {} to {}", kind_text(key), kind_text(value)),
        Kind::Recursive { kind, levels, .. } => format!("{} {levels} deep", kind_text(kind)),
        Kind::Named(name) => format!("again {name}"),
        Kind::Optional(kind) => format!("{}?", kind_text(kind)),
        Kind::List(kind) => format!("list of {}", kind_text(kind)),
        Kind::Array { element, len } => format!("[{}; {len}]", kind_text(element)),
        Kind::Slice { element, .. } => format!("[{}]", kind_text(element)),
        Kind::Tuple { members, .. } => {
            format!("({})", members.iter().map(|kind| kind_text(kind)).collect::<Vec<_>>().join(", "))
        }
        other => format!("{other:?}"),
    }
}

/// An enum of messages has a schema where it stands.
const fn happening() -> &'static Schema {
    match Tree::SCHEMA.fields[0].kind {
        Kind::Union(schema) => schema,
        _ => panic!("an enum of messages"),
    }
}

const SCHEMAS: [&Schema; 19] = [
    Udp::SCHEMA,
    Ipv4::SCHEMA,
    AddOrder::SCHEMA,
    Level::SCHEMA,
    Book::SCHEMA,
    BitFields::SCHEMA,
    Numbers::SCHEMA,
    Names::SCHEMA,
    Ticks::SCHEMA,
    Feed::SCHEMA,
    Body::UNION_SCHEMA,
    Record::SCHEMA,
    Leg::SCHEMA,
    Quote::SCHEMA,
    Lanes::SCHEMA,
    Grown::SCHEMA,
    Tree::SCHEMA,
    happening(),
    HappeningMoved::SCHEMA,
];

fn golden(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schema/golden").join(format!("{name}.txt"));
    std::fs::read_to_string(&path).unwrap_or_default()
}

/// `PINWIRE_BLESS=1` rewrites the files; read the difference before committing it.
fn bless(name: &str, text: &str) {
    if std::env::var_os("PINWIRE_BLESS").is_some() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schema/golden").join(format!("{name}.txt"));
        std::fs::write(path, text).unwrap();
    }
}

#[test]
fn golden_layouts() {
    for schema in SCHEMAS {
        bless(schema.name, &dump(schema));
        assert_eq!(dump(schema), golden(schema.name), "layout of {}", schema.name);
    }
}

/// Negative control: the same struct with two fields swapped has another layout.
#[test]
fn a_field_reorder_differs() {
    mod reordered {
        use pw::{Packet, U48};
        #[derive(Packet)]
        #[pinwire(crate = ::pw, be)]
        pub struct AddOrder {
            pub timestamp: U48,
            pub stock_locate: u16,
            pub reference: u64,
            pub side: super::shapes::Side,
            pub shares: u32,
            pub stock: pw::Ascii<8>,
            /// Four decimals.
            #[pinwire(null = u32::MAX)]
            pub price: Option<u32>,
        }
    }
    assert_ne!(dump(reordered::AddOrder::SCHEMA), golden("AddOrder"));
    assert_eq!(reordered::AddOrder::SIZE, AddOrder::SIZE, "only the order differs");
}

/// Facts of the schema in const context: array lengths, const asserts, lookups.
#[test]
fn the_schema_is_const() {
    const PRICE: &Field = &AddOrder::SCHEMA.fields[6];
    const _: () = assert!(PRICE.offset == 29 && PRICE.size == 4);
    const _: () = assert!(Udp::SCHEMA.size == Udp::SIZE && matches!(Udp::SCHEMA.fields[4].role, Role::Tail));
    static BLOCK: [u8; AddOrder::SCHEMA.size] = [0; AddOrder::SIZE];
    assert_eq!(BLOCK.len(), 33);
    assert_eq!(PRICE.name, "price");
}

/// Sizes are those of the types that stand there.
#[test]
fn sizes_are_those_of_the_real_types() {
    assert_eq!(size_of::<Row<Level>>(), Level::SCHEMA.size);
    assert_eq!(size_of::<Row<Ipv4>>(), Ipv4::SCHEMA.size);
    assert_eq!(Level::SCHEMA.size, size_of::<i64>() + size_of::<u32>() + 4);
    let sizes: Vec<_> = Numbers::SCHEMA.fields.iter().map(|field| field.size).collect();
    let real =
        [size_of::<i8>(), size_of::<f32>(), size_of::<f64>(), size_of::<bool>(), size_of::<char>(), size_of::<u128>()];
    assert_eq!(sizes, real);
}

/// The values of the top-level fields, as text.
struct Values<'s> {
    owner: &'s str,
    values: Vec<(&'static str, String)>,
}

impl Values<'_> {
    fn push(&mut self, at: At, value: String) {
        assert_eq!(at.field.owner, self.owner);
        self.values.push((at.field.name, value));
    }
}

impl Visitor for Values<'_> {
    fn scalar(&mut self, at: At, value: Scalar) {
        // `Debug` of a float hides the difference between some bit patterns.
        let text = if let Scalar::Float(value) = value { value.to_bits().to_string() } else { format!("{value:?}") };
        self.push(at, text);
    }
    fn null(&mut self, at: At, _: Scalar) {
        self.push(at, "none".into());
    }
    fn variant(&mut self, at: At, raw: Scalar, _: Option<&'static str>) {
        self.push(at, format!("{raw:?}"));
    }
    fn flags(&mut self, at: At, bits: u128, _: &dyn std::fmt::Debug) {
        self.push(at, bits.to_string());
    }
    fn text(&mut self, at: At, text: &[u8]) {
        self.push(at, format!("{text:?}"));
    }
    fn bytes(&mut self, at: At, bytes: &[u8]) {
        self.push(at, format!("{bytes:?}"));
    }
    fn nested<P: Visit>(&mut self, at: At, packet: &P) {
        let mut inner = Values { owner: packet.name(), values: Vec::new() };
        packet.visit(&mut inner);
        self.push(at, format!("{:?}", inner.values));
    }
    fn sequence<S: Items>(&mut self, at: At, items: &S) {
        let mut inner = Values { owner: self.owner, values: Vec::new() };
        items.visit_items(at.field, &mut inner);
        self.push(at, format!("{:?}", inner.values));
    }
}

fn values<P: Packet>(bytes: &[u8]) -> Vec<(&'static str, String)> {
    let mut values = Values { owner: P::SCHEMA.name, values: Vec::new() };
    P::view(bytes).unwrap().visit(&mut values);
    values.values
}

/// Every bit that is flipped changes the value of that field that the schema places there, and of no other.
fn offsets_are_true<P: Packet>(bytes: &[u8]) {
    let before = values::<P>(bytes);
    for bit in 0..P::SCHEMA.size * 8 {
        let mut changed = bytes.to_vec();
        changed[bit / 8] ^= 1 << (bit % 8);
        let after = values::<P>(&changed);
        let differ: Vec<_> =
            before.iter().zip(&after).filter(|(before, after)| before != after).map(|(value, _)| value.0).collect();
        let expected: Vec<_> =
            P::SCHEMA.fields.iter().filter(|field| holds(field, bit)).map(|field| field.name).collect();
        assert_eq!(differ, expected, "bit {bit} of {}", P::SCHEMA.name);
    }
}

fn holds(field: &Field, bit: usize) -> bool {
    if !(field.offset * 8..(field.offset + field.size) * 8).contains(&bit) || field.role == Role::Pad {
        return false;
    }
    let Some(bits) = field.bits else { return true };
    let in_byte = if bits.msb_first { 7 - bit % 8 } else { bit % 8 };
    let position = u32::try_from((bit / 8 - field.offset) * 8 + in_byte).unwrap();
    (bits.start..bits.start + bits.width).contains(&position)
}

#[test]
fn every_bit_belongs_to_the_field_that_the_schema_says() {
    offsets_are_true::<Ipv4>(&[0x45; 20]);
    offsets_are_true::<Level>(&[0x31; 16]);
}

/// Negative control of the walk above: a schema that is off by one bit would be noticed.
#[test]
fn a_shifted_field_is_noticed() {
    let ihl = &Ipv4::SCHEMA.fields[1];
    let shifted = Field { bits: ihl.bits.map(|bits| pw::Bits { start: bits.start - 1, ..bits }), ..*ihl };
    assert_ne!(
        (0..8).map(|bit| holds(ihl, bit)).collect::<Vec<_>>(),
        (0..8).map(|bit| holds(&shifted, bit)).collect::<Vec<_>>()
    );
}

/// A union's schemas by tag.
#[test]
fn schema_of_a_tag() {
    assert_eq!(Feed::schema_of(b'A').map(|schema| schema.name), Some("AddOrder"));
    assert_eq!(Feed::schema_of(b'?'), None);
    assert_eq!(Body::schema_of((3, 0)).map(|schema| schema.name), Some("Numbers"));
    assert_eq!(Body::schema_of((1, 15)), None);
}

/// Messages: the places of the schema are those of the bytes, by a message in which each byte of the block differs.
#[test]
fn places_of_a_message_are_true() {
    let mut bytes =
        Quote { id: 0, side: shapes::Side::Buy, active: false, stop: None, known: None, at: 0.0, pair: (0, 0) }
            .to_vec()
            .unwrap();
    assert_eq!(bytes.len(), 6 + Quote::SCHEMA.size);
    let field = |name| Quote::SCHEMA.fields.iter().find(|field| field.name == name).unwrap();
    for (name, text) in [("id", "0x1"), ("at", "0x1"), ("pair", "0x1")] {
        let field = field(name);
        assert!(field.size > 0, "{text}");
        bytes[6 + field.offset] = 1;
    }
    let view = Quote::view(&bytes).unwrap();
    assert_eq!((view.id(), view.at().to_bits(), view.pair()), (1, 1, (1, 0)));
    for (name, expected) in
        [("active", (true, None, None)), ("stop", (true, Some(0), None)), ("known", (true, Some(0), Some(false)))]
    {
        let flag = field(name).flag.unwrap();
        bytes[6 + flag.byte] |= 1 << flag.bit;
        let view = Quote::view(&bytes).unwrap();
        assert_eq!((view.active(), view.stop(), view.known()), expected);
    }
    assert!(Quote::view_canonical(&bytes).is_ok());
}

/// A2-2 in const context, for messages.
#[test]
fn the_schema_of_a_message_is_const() {
    const NOTE: &Field = &Grown::SCHEMA.fields[4];
    const _: () = assert!(NOTE.since == 3 && NOTE.sensitive && !Grown::SCHEMA.fields[0].sensitive);
    assert_eq!(NOTE.name, "note");
    assert!(matches!(Grown::SCHEMA.fields[3].role, Role::Reserved));
}
