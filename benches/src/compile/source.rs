//! The same 100 packets, in each contestant's words.

use std::fmt::Write;

use crate::peers;

/// One crate to compile.
pub struct Contestant {
    pub name: &'static str,
    what: &'static str,
    /// The registry crate, whose locked release is measured; none for ours.
    dependency: Option<&'static str>,
    features: &'static str,
    head: &'static str,
    attributes: &'static str,
    /// How a multi-byte field's type is written.
    field: fn(&str) -> String,
    /// The ratio to reach; 0 for a crate that is no peer.
    pub goal: f64,
    /// Takes part in every nth round: the slow one sits some out, so that the others get more samples.
    pub every: usize,
}

pub const FIELDS: [&str; 12] = ["u64", "u32", "u16", "u8", "i64", "i32", "i16", "u8", "u32", "u16", "u64", "u32"];

pub const CONTESTANTS: &[Contestant] = &[
    Contestant {
        name: "ours",
        what: "pinwire",
        dependency: None,
        features: "",
        head: "use pinwire::Packet;\n",
        attributes: "#[derive(Packet)]\n#[pinwire(be)]\n",
        field: str::to_owned,
        goal: 0.0,
        every: 1,
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
        features: "",
        head: "use deku::prelude::*;\n",
        attributes: "#[derive(DekuRead, DekuWrite)]\n#[deku(endian = \"big\")]\n",
        field: str::to_owned,
        // Ours at most 1.1 times theirs.
        goal: 0.91,
        every: 1,
    },
    Contestant {
        name: "empty",
        what: "nothing",
        dependency: None,
        features: "",
        head: "",
        attributes: "",
        field: str::to_owned,
        goal: 0.0,
        every: 1,
    },
];

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
        let dependency = match (self.name, self.dependency) {
            ("ours", _) => format!("pinwire = {{ path = {runtime:?} }}\n"),
            (_, Some(name)) => {
                let version = peers::version(name).unwrap_or("*");
                format!("{name} = {{ version = \"={version}\"{} }}\n", self.features)
            }
            _ => String::new(),
        };
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}",
            self.name
        )
    }

    /// A new `round` is new text: cargo must compile it again.
    pub fn source(&self, packets: usize, round: usize) -> String {
        let mut out = format!("// Round {round}.\n{}", self.head);
        for packet in 0..packets {
            if !self.attributes.is_empty() {
                self.packet(&mut out, packet);
            }
        }
        out
    }

    /// The fields turn from packet to packet, so that no two are the same type.
    fn packet(&self, out: &mut String, packet: usize) {
        let _ = writeln!(out, "\n{}pub struct Packet{packet:03} {{", self.attributes);
        for field in 0..FIELDS.len() {
            let host = FIELDS[(packet + field) % FIELDS.len()];
            let _ = writeln!(out, "    pub field_{field}: {},", (self.field)(host));
        }
        out.push_str("}\n");
    }
}
