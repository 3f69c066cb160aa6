//! `ascii.txt`: its schema in each version.

pub mod v1 {
    use crate::json::struct_json;
    use pw::prelude::*;

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Name {
        pub long: Ascii<8>,
        pub short: Ascii<4, 0>,
    }
    struct_json!(Name { long, short });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Names {
        pub symbol: Ascii<4>,
        pub name: Option<Name>,
        pub code: Ascii<4, 0>,
        pub all: Vec<Ascii<2>>,
    }
    struct_json!(Names { symbol, name, code, all });
}
