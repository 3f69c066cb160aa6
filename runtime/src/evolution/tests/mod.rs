//! Schemas written by hand, so that each rule is shown alone. (B4-4)

mod choices;
mod compat;
mod fingerprints;
mod lock;

use std::any::Any;
use std::boxed::Box;
use std::sync::Mutex;
use std::vec::Vec;

use crate::schema::{Bits, Field, Kind, Order, Role, Schema};

pub(crate) const BASE: Field = Field {
    owner: "Order",
    name: "id",
    doc: "",
    offset: 0,
    size: 8,
    kind: &Kind::Uint,
    order: Order::Le,
    role: Role::Value,
    bits: None,
    since: 1,
    flag: None,
    sensitive: false,
    extent: None,
    pad_to: 0,
    ask: None,
};

pub(crate) const fn field(name: &'static str, since: u16, kind: &'static Kind, size: usize) -> Field {
    Field { name, since, kind, size, ..BASE }
}

pub(crate) const fn schema(name: &'static str, fields: &'static [Field]) -> Schema {
    Schema { name, doc: "", size: 0, fields, variants: &[], align: 1 }
}

pub(crate) const ID: Field = BASE;
pub(crate) const PRICE: Field = field("price", 1, &Kind::Int, 4);
pub(crate) const NOTE: Field = field("note", 1, &Kind::Str, 4);
pub(crate) const FLAGS: Field = field("flags", 2, &Kind::Optional(&Kind::Uint), 4);
pub(crate) const VENUE: Field = field("venue", 3, &Kind::Optional(&Kind::Str), 4);

/// The message that the others are held against.
pub(crate) const ORDER: Schema = schema("Order", &[ID, PRICE, NOTE, FLAGS]);

/// A later version of it.
pub(crate) const LATER: Schema = schema("Order", &[ID, PRICE, NOTE, FLAGS, VENUE]);

pub(crate) const RENAMED: Schema = {
    const FIELDS: &[Field] = &[Field { name: "key", doc: "Its key.", sensitive: true, ..ID }, PRICE, NOTE, FLAGS];
    Schema { name: "Command", doc: "Renamed.", ..schema("", FIELDS) }
};

pub(crate) const RESERVED: Schema = {
    const FIELDS: &[Field] = &[ID, Field { role: Role::Reserved, ..PRICE }, NOTE, FLAGS];
    schema("Order", FIELDS)
};

/// What breaks readers of [`ORDER`], with the words that the message must hold.
pub(crate) const BROKEN: &[(&str, Schema, &[&str])] = &[
    ("last one removed", schema("Order", &[ID, PRICE, NOTE]), &["lost its field `flags`", "reserved"]),
    ("first one removed", schema("Order", &[PRICE, NOTE, FLAGS]), &["`Order.id` now holds `price`"]),
    ("reorder", schema("Order", &[ID, NOTE, PRICE, FLAGS]), &["`Order.price` now holds `note`"]),
    ("insert", schema("Order", &[ID, SIDE, PRICE, NOTE, FLAGS]), &["`Order.price` now holds `side`"]),
    (
        "insert with since",
        schema("Order", &[ID, PRICE, NOTE, VENUE]),
        &["`Order.flags` came with version 2", "`venue`"],
    ),
    ("retype", schema("Order", &[ID, UNSIGNED, NOTE, FLAGS]), &["`Order.price` has another type"]),
    ("wider", schema("Order", &[ID, WIDE, NOTE, FLAGS]), &["`Order.price` has another type"]),
    ("now optional", schema("Order", &[ID, OPTIONAL, NOTE, FLAGS]), &["`Order.price` has another type"]),
    ("str to bytes", schema("Order", &[ID, PRICE, BYTES, FLAGS]), &["`Order.note` has another type"]),
    ("closed group", schema("Order", &[ID, PRICE, NOTE, FLAGS, MORE]), &["`Order.more` joins version 2", "since = 3"]),
    ("other since", schema("Order", &[ID, PRICE, NOTE, LATER_FLAGS]), &["came with version 2", "`since = 3`"]),
];

const SIDE: Field = field("side", 1, &Kind::Uint, 1);
const UNSIGNED: Field = Field { kind: &Kind::Uint, ..PRICE };
const WIDE: Field = Field { size: 8, ..PRICE };
const OPTIONAL: Field = Field { kind: &Kind::Optional(&Kind::Int), ..PRICE };
const BYTES: Field = Field { kind: &Kind::Bytes, ..NOTE };
const MORE: Field = Field { name: "more", ..FLAGS };
const LATER_FLAGS: Field = Field { since: 3, ..FLAGS };

// A message in another one, in each way that a field can hold it.

const LEG_FIELDS: &[Field] = &[of_leg(field("qty", 1, &Kind::Uint, 4)), of_leg(field("px", 1, &Kind::Float, 8))];
const LEG_LATER: &[Field] =
    &[of_leg(field("qty", 1, &Kind::Uint, 4)), of_leg(field("px", 1, &Kind::Float, 8)), of_leg(VENUE)];
const LEG_BROKEN: &[Field] = &[of_leg(field("qty", 1, &Kind::Uint, 4)), of_leg(field("px", 1, &Kind::Float, 4))];
const LEG_BROKEN_LATE: &[Field] =
    &[of_leg(field("qty", 1, &Kind::Uint, 4)), of_leg(field("px", 1, &Kind::Float, 8)), of_leg(NOTE_LATE)];
const NOTE_LATE: Field = field("note", 3, &Kind::Optional(&Kind::Bytes), 4);

const fn of_leg(field: Field) -> Field {
    Field { owner: "Leg", ..field }
}

pub(crate) const LEG: Schema = schema("Leg", LEG_FIELDS);
const LEG_2: Schema = schema("Leg", LEG_LATER);
const LEG_X: Schema = schema("Leg", LEG_BROKEN);
const LEG_2X: Schema = schema("Leg", LEG_BROKEN_LATE);

/// A message that holds a `Leg` in each way.
macro_rules! holder {
    ($leg:expr) => {
        schema(
            "Holder",
            const {
                &[
                    field("leg", 1, &Kind::Message($leg), 4),
                    field("legs", 1, &Kind::List(&Kind::Message($leg)), 4),
                    field("maybe", 1, &Kind::Optional(&Kind::Message($leg)), 4),
                    field("pair", 1, &Kind::Tuple { members: &[&Kind::Uint, &Kind::Message($leg)], sizes: &[2, 4] }, 4),
                    field(
                        "two",
                        1,
                        &Kind::Tuple { members: &[&Kind::Message(&ORDER), &Kind::Message($leg)], sizes: &[4, 4] },
                        4,
                    ),
                ]
            },
        )
    };
}

pub(crate) const HOLDER: Schema = holder!(&LEG);
pub(crate) const HOLDER_2: Schema = holder!(&LEG_2);
pub(crate) const HOLDER_X: Schema = holder!(&LEG_X);
pub(crate) const HOLDER_2X: Schema = holder!(&LEG_2X);

// A frozen packet in a message.

const fn packet(fields: &'static [Field], size: usize) -> Schema {
    Schema { size, ..schema("Vec3", fields) }
}

const X: Field = Field { owner: "Vec3", ..field("x", 1, &Kind::Float, 4) };
const Y: Field = Field { offset: 4, name: "y", ..X };
const VEC: Schema = packet(&[X, Y], 8);

/// The same packet with each fact changed that places a bit.
const VECS: &[(&str, Schema)] = &[
    ("more", packet(&[X, Y, Field { offset: 8, name: "z", ..X }], 12)),
    ("fewer", packet(&[X], 4)),
    ("order", packet(&[X, Field { order: Order::Be, ..Y }], 8)),
    ("kind", packet(&[X, Field { kind: &Kind::Uint, ..Y }], 8)),
    ("offset", packet(&[X, Field { offset: 5, ..Y }], 8)),
    ("size", packet(&[X, Y], 9)),
    ("role", packet(&[X, Field { role: Role::Const, ..Y }], 8)),
    ("bits", packet(&[X, Field { bits: Some(Bits { start: 1, width: 2, msb_first: false }), ..Y }], 8)),
    ("bit order", packet(&[X, Field { bits: Some(Bits { start: 1, width: 2, msb_first: true }), ..Y }], 8)),
];

/// A message, or an enum of some.
pub(crate) fn of(schema: &'static Schema) -> &'static Kind {
    keep(if schema.variants.is_empty() { Kind::Message(schema) } else { Kind::Union(schema) })
}

/// Schemas that are made at run time must live for ever. Kept, so that no tool calls it a leak.
fn keep<T: Sync + 'static>(value: T) -> &'static T {
    static KEPT: Mutex<Vec<&'static (dyn Any + Sync)>> = Mutex::new(Vec::new());
    let kept: &'static T = Box::leak(Box::new(value));
    KEPT.lock().unwrap().push(kept);
    kept
}
