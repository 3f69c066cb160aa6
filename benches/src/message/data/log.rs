//! `log`: 10,000 lines of a web server.

use pinwire::prelude::*;

use crate::random::Random;

pub const LINES: usize = 10_000;

everybody! {
    #[derive(Packet, Clone, Copy, PartialEq)]
    #[repr(C)]
    #[pinwire(le)]
    pub struct Address {
        pub x0: u8,
        pub x1: u8,
        pub x2: u8,
        pub x3: u8,
    }
}

everybody! {
    #[derive(Message, Clone, PartialEq)]
    pub struct Log {
        pub address: Address,
        pub identity: String,
        pub userid: String,
        pub date: String,
        pub request: String,
        pub code: u16,
        pub size: u64,
    }
}

everybody! {
    #[derive(Message, Clone, PartialEq)]
    pub struct Logs {
        pub logs: Vec<Log>,
    }
}

borrowers! {
    #[derive(Message)]
    pub struct LogRef<'a> {
        pub address: Address,
        pub identity: &'a str,
        pub userid: &'a str,
        pub date: &'a str,
        pub request: &'a str,
        pub code: u16,
        pub size: u64,
    }
}

borrowers! {
    #[derive(Message)]
    pub struct LogsRef<'a> {
        pub logs: Vec<LogRef<'a>>,
    }
}

/// Half of the lines have none. Nobody is favoured by the lengths: up to 8 bytes, rkyv keeps a string in place.
const USERS: [&str; 8] =
    ["dorothy", "jonathan", "margaret", "nicholas", "patricia", "veronica", "benjamin", "caroline"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const METHODS: [&str; 5] = ["GET", "PUT", "POST", "PATCH", "DELETE"];
const ROUTES: [&str; 7] = [
    "/index.html",
    "/robots.txt",
    "/api/session",
    "/assets/site.css",
    "/api/orders/item",
    "/images/banner.png",
    "/assets/vendor.min.js",
];
const PROTOCOLS: [&str; 4] = ["HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/3"];
const CODES: [u16; 12] = [200, 201, 204, 206, 301, 302, 304, 400, 403, 404, 500, 503];

pub fn generate() -> Logs {
    let mut random = Random::new(0x106);
    Logs { logs: (0..LINES).map(|_| log(&mut random)).collect() }
}

fn log(random: &mut Random) -> Log {
    let [x0, x1, x2, x3] = (random.next() as u32).to_le_bytes();
    Log {
        address: Address { x0, x1, x2, x3 },
        identity: "-".to_owned(),
        userid: if random.chance(50) { "-" } else { random.pick(&USERS) }.to_owned(),
        date: date(random),
        request: format!("{} {} {}", random.pick(&METHODS), random.pick(&ROUTES), random.pick(&PROTOCOLS)),
        code: random.pick(&CODES),
        size: random.below(100_000_000),
    }
}

/// Numbers without leading zeros, as in the community's set: 24.9 bytes on average.
fn date(random: &mut Random) -> String {
    let (day, month, year) = (random.between(1, 28), random.pick(&MONTHS), random.between(1970, 2021));
    let (hour, minute, second) = (random.below(24), random.below(60), random.below(60));
    let (sign, zone) = (random.pick(&["+", "-"]), random.below(13));
    format!("{day}/{month}/{year}:{hour}:{minute}:{second} {sign}{zone:02}00")
}
