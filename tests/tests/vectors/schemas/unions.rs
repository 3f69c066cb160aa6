//! `unions.txt`: its schema in each version.

pub mod v1 {
    use crate::json::{choice_json, struct_json};
    use pw::UnknownBuf;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Fill {
        pub lots: u32,
        pub fee: Option<i64>,
    }
    struct_json!(Fill { lots, fee });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Moved {
        pub x: i32,
        pub to: String,
    }
    struct_json!(Moved { x, to });

    #[derive(Message)]
    #[pinwire(crate = ::pw, tag = u16)]
    pub enum Event {
        #[pinwire(tag = 1)]
        Filled(Fill),
        #[pinwire(tag = 2)]
        Moved(Box<Moved>),
        #[pinwire(tag = 258)]
        Halted,
        #[pinwire(tag = 4)]
        Closed,
        #[pinwire(unknown)]
        Unknown(UnknownBuf<u16>),
    }
    choice_json!(Event { Filled Moved } { } Halted Closed);

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Log {
        pub event: Event,
        pub later: Option<Event>,
        pub all: Vec<Event>,
        pub groups: Vec<Vec<Event>>,
        pub end: u8,
    }
    struct_json!(Log { event, later, all, groups, end });
}

pub mod v2 {
    use crate::json::{choice_json, struct_json};
    use pw::UnknownBuf;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Fill {
        pub lots: u32,
        pub fee: Option<i64>,
    }
    struct_json!(Fill { lots, fee });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Moved {
        pub x: i32,
        pub to: String,
    }
    struct_json!(Moved { x, to });

    #[derive(Message)]
    #[pinwire(crate = ::pw, tag = u16)]
    pub enum Event {
        #[pinwire(tag = 1)]
        Filled(Fill),
        #[pinwire(tag = 2)]
        Moved(Box<Moved>),
        #[pinwire(tag = 258)]
        Halted,
        #[pinwire(tag = 4)]
        Closed,
        #[pinwire(tag = 9)]
        Late(Moved),
        #[pinwire(unknown)]
        Unknown(UnknownBuf<u16>),
    }
    choice_json!(Event { Filled Moved Late } { } Halted Closed);

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Log {
        pub event: Event,
        pub later: Option<Event>,
        pub all: Vec<Event>,
        pub groups: Vec<Vec<Event>>,
        pub end: u8,
        #[pinwire(since = 2)]
        pub spare: Option<Event>,
    }
    struct_json!(Log { event, later, all, groups, end, spare });
}

pub mod v3 {
    use crate::json::{choice_json, struct_json};
    use pw::UnknownBuf;
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Fill {
        pub lots: u32,
        pub fee: Option<i64>,
        #[pinwire(since = 3)]
        pub note: Option<String>,
    }
    struct_json!(Fill { lots, fee, note });

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Moved {
        pub x: i32,
        pub to: String,
    }
    struct_json!(Moved { x, to });

    #[derive(Message)]
    #[pinwire(crate = ::pw, tag = u16)]
    pub enum Event {
        #[pinwire(tag = 1)]
        Filled(Fill),
        #[pinwire(tag = 2)]
        Moved(Box<Moved>),
        #[pinwire(tag = 258)]
        Halted {
            #[pinwire(since = 3)]
            reason: Option<String>,
        },
        #[pinwire(tag = 4)]
        Closed,
        #[pinwire(tag = 9)]
        Late(Moved),
        #[pinwire(unknown)]
        Unknown(UnknownBuf<u16>),
    }
    choice_json!(Event { Filled Moved Late } { Halted { reason } } Closed);

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    pub struct Log {
        pub event: Event,
        pub later: Option<Event>,
        pub all: Vec<Event>,
        pub groups: Vec<Vec<Event>>,
        pub end: u8,
        #[pinwire(since = 2)]
        pub spare: Option<Event>,
    }
    struct_json!(Log { event, later, all, groups, end, spare });
}
