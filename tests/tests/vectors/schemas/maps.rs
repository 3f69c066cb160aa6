//! `maps.txt`: its schema in each version.

pub mod v1 {
    use std::collections::BTreeMap;

    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Side {
        V66 = 66,
        V83 = 83,
    }
    enum_json!(Side);

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Leg {
        pub ratio: i16,
        pub name: String,
    }
    struct_json!(Leg { ratio, name });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Maps {
        pub names: BTreeMap<String, u32>,
        pub legs: BTreeMap<i16, Leg>,
        pub sides: BTreeMap<Side, String>,
        pub blobs: BTreeMap<Vec<u8>, Vec<String>>,
        pub flags: BTreeMap<bool, u8>,
        pub chars: BTreeMap<char, f32>,
        pub wide: BTreeMap<u64, Vec<u16>>,
    }
    struct_json!(Maps { names, legs, sides, blobs, flags, chars, wide });
}

pub mod v2 {
    use std::collections::BTreeMap;

    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Side {
        V66 = 66,
        V83 = 83,
    }
    enum_json!(Side);

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Leg {
        pub ratio: i16,
        pub name: String,
    }
    struct_json!(Leg { ratio, name });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Maps {
        pub names: BTreeMap<String, u32>,
        pub legs: BTreeMap<i16, Leg>,
        pub sides: BTreeMap<Side, String>,
        pub blobs: BTreeMap<Vec<u8>, Vec<String>>,
        pub flags: BTreeMap<bool, u8>,
        pub chars: BTreeMap<char, f32>,
        pub wide: BTreeMap<u64, Vec<u16>>,
        #[pinwire(since = 2)]
        pub spare: Option<BTreeMap<u8, u8>>,
    }
    struct_json!(Maps { names, legs, sides, blobs, flags, chars, wide, spare });
}
