//! `fixed.txt`: its schema in each version.

pub mod v1 {
    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Side {
        V66 = 66,
        V83 = 83,
    }
    enum_json!(Side);

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u16)]
    pub enum Venue {
        V1 = 1,
        V2 = 2,
    }
    enum_json!(Venue);

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Price {
        #[pinwire(be)]
        pub mantissa: i32,
        pub exponent: i8,
        #[pinwire(pad = 3)]
        pub _pad: (),
    }
    struct_json!(Price { mantissa, exponent });

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Trade {
        pub side: Side,
        pub venue: Open<Venue>,
        pub price: Price,
        pub cross: bool,
        #[pinwire(be)]
        pub time: u16,
    }
    struct_json!(Trade { side, venue, price, cross, time });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Fixed {
        pub side: Side,
        pub venue: Open<Venue>,
        pub pos: [f32; 3],
        pub pair: (u8, bool, u16),
        pub marks: [bool; 2],
        pub price: Price,
        pub trade: Option<Trade>,
        pub ladder: [Price; 2],
        pub grid: [[(u8, bool); 2]; 2],
        pub spot: Option<(f32, f32)>,
    }
    struct_json!(Fixed { side, venue, pos, pair, marks, price, trade, ladder, grid, spot });
}

pub mod v2 {
    use crate::json::{enum_json, struct_json};
    use pw::prelude::*;

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u8)]
    pub enum Side {
        V66 = 66,
        V83 = 83,
        V88 = 88,
    }
    enum_json!(Side);

    #[derive(Packet, Clone, Copy, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    #[repr(u16)]
    pub enum Venue {
        V1 = 1,
        V2 = 2,
    }
    enum_json!(Venue);

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Price {
        #[pinwire(be)]
        pub mantissa: i32,
        pub exponent: i8,
        #[pinwire(pad = 3)]
        pub _pad: (),
    }
    struct_json!(Price { mantissa, exponent });

    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    pub struct Trade {
        pub side: Side,
        pub venue: Open<Venue>,
        pub price: Price,
        pub cross: bool,
        #[pinwire(be)]
        pub time: u16,
    }
    struct_json!(Trade { side, venue, price, cross, time });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Fixed {
        pub side: Side,
        pub venue: Open<Venue>,
        pub pos: [f32; 3],
        pub pair: (u8, bool, u16),
        pub marks: [bool; 2],
        pub price: Price,
        pub trade: Option<Trade>,
        pub ladder: [Price; 2],
        pub grid: [[(u8, bool); 2]; 2],
        pub spot: Option<(f32, f32)>,
        #[pinwire(since = 2, default = Side::V66)]
        pub later: Side,
        #[pinwire(since = 2, default = Open::Known(Venue::V2))]
        pub place: Open<Venue>,
    }
    struct_json!(Fixed { side, venue, pos, pair, marks, price, trade, ladder, grid, spot, later, place });
}
