//! The same 100 types, in each contestant's words.

use std::fmt::Write;

use crate::peers;

/// Types of one kind, and those who compete at them.
pub struct Group {
    pub title: &'static str,
    /// Of one type; they turn from type to type, so that no two are the same.
    fields: [&'static str; 12],
    /// Ours first.
    pub contestants: &'static [Contestant],
}

/// One crate to compile.
pub struct Contestant {
    pub name: &'static str,
    what: &'static str,
    /// The crate; its locked release is measured.
    dependency: Option<&'static str>,
    features: &'static str,
    head: &'static str,
    attributes: &'static str,
    /// How a field's type is written.
    field: fn(&str) -> String,
    /// The ratio to reach; 0 for a crate that is no peer.
    pub goal: f64,
    /// Takes part in every nth round: the slow one sits some out, so that the others get more samples.
    pub every: usize,
}

pub const GROUPS: &[Group] = &[
    Group {
        title: "packets with 12 fields",
        fields: ["u64", "u32", "u16", "u8", "i64", "i32", "i16", "u8", "u32", "u16", "u64", "u32"],
        contestants: PACKETS,
    },
    Group {
        title: "messages with 12 fields",
        fields: [
            "u64",
            "u32",
            "String",
            "Option<u32>",
            "Vec<u32>",
            "Vec<String>",
            "Leg",
            "bool",
            "f64",
            "Option<String>",
            "Vec<Leg>",
            "i16",
        ],
        contestants: MESSAGES,
    },
    Group { title: "nothing", fields: [""; 12], contestants: &[EMPTY] },
];

const PACKETS: &[Contestant] = &[
    Contestant {
        name: "ours",
        what: "",
        dependency: Some("pinwire"),
        head: "use pinwire::Packet;\n",
        attributes: "#[derive(Packet)]\n#[pinwire(be)]\n",
        ..EMPTY
    },
    Contestant {
        name: "zerocopy_five",
        what: "five derives",
        dependency: Some("zerocopy"),
        features: r#", features = ["derive"]"#,
        head: "use zerocopy::byteorder::big_endian::*;\nuse zerocopy::*;\n",
        attributes: "#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]\n#[repr(C)]\n",
        field: zerocopy_type,
        // Ours at most 0.35 times theirs.
        goal: 2.86,
        every: 4,
    },
    Contestant {
        name: "deku_two",
        what: "two derives",
        dependency: Some("deku"),
        head: "use deku::prelude::*;\n",
        attributes: "#[derive(DekuRead, DekuWrite)]\n#[deku(endian = \"big\")]\n",
        // Ours at most 1.1 times theirs.
        goal: 0.91,
        ..EMPTY
    },
];

/// `Leg` is one type more, the nested one.
const MESSAGES: &[Contestant] = &[
    Contestant {
        name: "ours_message",
        what: "",
        dependency: Some("pinwire"),
        head: "use pinwire::Message;\n\n#[derive(Message)]\npub struct Leg { pub price: i64, pub venue: String }\n",
        attributes: "#[derive(Message)]\n",
        ..EMPTY
    },
    Contestant {
        name: "rkyv_three",
        what: "three derives, with bytecheck",
        dependency: Some("rkyv"),
        head: "use rkyv::{Archive, Deserialize, Serialize};\n\n\
            #[derive(Archive, Serialize, Deserialize)]\npub struct Leg { pub price: i64, pub venue: String }\n",
        attributes: "#[derive(Archive, Serialize, Deserialize)]\n",
        // Ours at most 0.8 times theirs.
        goal: 1.25,
        ..EMPTY
    },
];

const EMPTY: Contestant = Contestant {
    name: "empty",
    what: "nothing",
    dependency: None,
    features: "",
    head: "",
    attributes: "",
    field: str::to_owned,
    goal: 0.0,
    every: 1,
};

/// `U64` for `u64`: zerocopy keeps the byte order in the type.
fn zerocopy_type(host: &str) -> String {
    if host == "u8" { host.to_owned() } else { host.to_uppercase() }
}

impl Contestant {
    pub fn title(&self) -> String {
        let name = self.dependency.map_or(String::new(), peers::versioned);
        format!("{name}, {}", self.what)
    }

    /// `runtime` is the folder of the crate `pinwire`.
    pub fn manifest(&self, runtime: &str) -> String {
        let dependency = match self.dependency {
            Some("pinwire") => format!("pinwire = {{ path = {runtime:?} }}\n"),
            Some(name) => {
                let version = peers::version(name).unwrap_or("*");
                format!("{name} = {{ version = \"={version}\"{} }}\n", self.features)
            }
            None => String::new(),
        };
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}",
            self.name
        )
    }
}

impl Group {
    /// A new `round` is new text: cargo must compile it again.
    pub fn source(&self, one: &Contestant, types: usize, round: usize) -> String {
        let mut out = format!("// Round {round}.\n{}", one.head);
        for number in 0..types {
            if !one.attributes.is_empty() {
                self.declare(one, &mut out, number);
            }
        }
        out
    }

    fn declare(&self, one: &Contestant, out: &mut String, number: usize) {
        let _ = writeln!(out, "\n{}pub struct Type{number:03} {{", one.attributes);
        for field in 0..self.fields.len() {
            let host = self.fields[(number + field) % self.fields.len()];
            let _ = writeln!(out, "    pub field_{field}: {},", (one.field)(host));
        }
        out.push_str("}\n");
    }
}
