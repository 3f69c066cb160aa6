//! A small, fast set for Miri: both borrow models, a big-endian and a 32-bit machine. No files, no mappings, no
//! random cases. The golden bytes are the same on every target. (X-15, X-16, A4-2, B4-8)

#![allow(missing_docs, unreachable_pub, reason = "the packets of a test")]

#[path = "miri/messages.rs"]
mod messages;
#[path = "miri/tails.rs"]
mod tails;

use std::format as text;

use pw::{Ascii, I24, I40, Layout, Open, Packet, Row, U24, U40, U48, Union, Unknown};

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u16)]
pub enum Kind {
    One = 0x0102,
    Two = 0xfffe,
}

/// One of each, big-endian; its twin is little-endian.
macro_rules! numbers {
    ($name:ident, $order:ident) => {
        #[derive(Packet, Clone, Copy)]
        #[pinwire(crate = ::pw, $order)]
        pub struct $name {
            pub a: u16,
            pub b: u32,
            pub c: u64,
            pub d: i128,
            pub e: U24,
            pub f: U40,
            pub g: U48,
            pub h: I24,
            pub i: I40,
            pub j: f32,
            pub k: f64,
            pub l: char,
            pub m: Kind,
            pub n: [u16; 2],
            pub o: (u8, u32),
            #[pinwire(bits = 4)]
            pub p: u8,
            #[pinwire(bits = 13)]
            pub q: i16,
            #[pinwire(bits = 7)]
            pub r: u32,
        }
    };
}
numbers!(NumbersBe, be);
numbers!(NumbersLe, le);

macro_rules! value {
    ($name:ident) => {
        $name {
            a: 0x0102,
            b: 0x0304_0506,
            c: 0x0708_090a_0b0c_0d0e,
            d: -2,
            e: U24::new(0x0a_0b0c).unwrap(),
            f: U40::new(0x01_0203_0405).unwrap(),
            g: U48::new(0xf0f1_f2f3_f4f5).unwrap(),
            h: I24::new(-3).unwrap(),
            i: I40::new(-4).unwrap(),
            j: 1.5,
            k: -2.25,
            l: '水',
            m: Kind::Two,
            n: [1, 0x0203],
            o: (9, 0x0a0b_0c0d),
            p: 0xa,
            q: -5,
            r: 0x55,
        }
    };
}

const GOLDEN_BE: &str = "0102030405060708090a0b0c0d0efffffffffffffffffffffffffffffffe0a0b0c0102030405\
    f0f1f2f3f4f5fffffdfffffffffc3fc00000c00200000000000000006c34fffe00010203090a0b0c0daffdd5";
const GOLDEN_LE: &str = "0201060504030e0d0c0b0a090807feffffffffffffffffffffffffffffff0c0b0a0504030201\
    f5f4f3f2f1f0fdfffffcffffffff0000c03f00000000000002c0346c0000feff01000302090d0c0b0abaffab";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| text!("{byte:02x}")).collect()
}

/// Writes, compares with the golden bytes, reads back at an odd address.
macro_rules! golden {
    ($name:ident, $golden:expr) => {
        let value = value!($name);
        let bytes = value.to_vec().unwrap();
        assert_eq!(hex(&bytes), $golden);
        let mut shifted = vec![0xee; bytes.len() + 1];
        shifted[1..].copy_from_slice(&bytes);
        let view = $name::view(&shifted[1..]).unwrap();
        assert_eq!((view.a(), view.b(), view.c(), view.d()), (value.a, value.b, value.c, value.d));
        assert_eq!((view.e(), view.f(), view.g(), view.h(), view.i()), (value.e, value.f, value.g, value.h, value.i));
        assert_eq!((view.j(), view.k(), view.l(), view.m()), (value.j, value.k, value.l, value.m));
        assert_eq!((view.n().to_array(), view.o()), (value.n, value.o));
        assert_eq!((view.p(), view.q(), view.r()), (value.p, value.q, value.r));
        assert_eq!(view.to_value().to_vec().unwrap(), bytes);
    };
}

#[test]
fn golden_bytes_are_the_same_on_every_target() {
    golden!(NumbersBe, GOLDEN_BE);
    golden!(NumbersLe, GOLDEN_LE);
}

/// Negative control: the two orders differ, so the goldens above tell them apart.
#[test]
fn the_orders_differ() {
    assert_ne!(GOLDEN_BE, GOLDEN_LE);
    assert_ne!(value!(NumbersBe).to_vec().unwrap(), value!(NumbersLe).to_vec().unwrap());
}

#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
pub struct Level {
    pub price: i64,
    pub size: U24,
    pub kind: Open<Kind>,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Trade<'a> {
    pub id: u32,
    pub symbol: Ascii<6>,
    pub best: Level,
    pub levels: [Level; 2],
    #[pinwire(null = 0)]
    pub price: Option<u32>,
    #[pinwire(len = note)]
    pub note_len: u8,
    pub note: &'a str,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, le)]
pub struct Rows<'a> {
    pub id: u8,
    #[pinwire(rest)]
    pub rows: &'a [Row<Level>],
}

#[derive(Packet)]
#[pinwire(crate = ::pw, be)]
pub struct Owned {
    pub id: u8,
    #[pinwire(rest)]
    pub values: Vec<u16>,
}

#[derive(Packet)]
#[pinwire(crate = ::pw, tag = u8)]
pub enum Feed<'a> {
    #[pinwire(tag = 1)]
    Trade(Trade<'a>),
    #[pinwire(tag = 2)]
    Level(Level),
    #[pinwire(unknown)]
    Unknown(Unknown<'a, u8>),
}

fn write_trade(out: &mut [u8]) -> &mut [u8] {
    let level = Level { price: -1, size: U24::MAX, kind: Open::Known(Kind::One) };
    let head = TradeHead { id: 7, symbol: Ascii::new("ESZ6").unwrap(), best: level, levels: [level; 2], price: None };
    Trade::writer(out, head).note("grüße").finish().unwrap()
}

#[test]
fn write_read_change_at_every_alignment() {
    for start in 0..8 {
        let mut buffer = [0xaa; 96];
        let written = write_trade(&mut buffer[start..]);
        let len = written.len();
        let view = Trade::view(written).unwrap();
        let (symbol, note) = (view.symbol(), view.note());
        assert_eq!((symbol.as_str().unwrap(), note, view.price()), ("ESZ6", "grüße", None));
        assert_eq!(view.levels().iter().map(|level| level.price()).sum::<i64>(), -2);
        assert_eq!(view.best().kind(), Open::Known(Kind::One));

        let mut change = Trade::view_mut(&mut buffer[start..start + len]).unwrap();
        change.set_price(Some(9)).unwrap();
        change.set_id(8);
        assert_eq!(change.as_view().unwrap().price(), Some(9));
        change.set_price(None).unwrap();
        assert_eq!(Trade::view(&buffer[start..start + len]).unwrap().id(), 8);
        assert_eq!(buffer[start + len], 0xaa, "nothing after the packet is written");
    }
}

#[test]
fn rows_at_odd_addresses() {
    let bytes: [u8; 1 + 1 + 26 + 5] = std::array::from_fn(|index| index as u8);
    let rows = Rows::view(&bytes[1..28]).unwrap().rows();
    assert_eq!((rows.len(), rows[1].view().price()), (2, i64::from_le_bytes(*bytes[15..].first_chunk().unwrap())));
    let (prefix, rest) = Level::rows_prefix(&bytes[1..]);
    assert_eq!((prefix.len(), rest.len()), (2, 6));
    let again: &[Row<Level>] = zerocopy::FromBytes::ref_from_bytes(zerocopy::IntoBytes::as_bytes(prefix)).unwrap();
    assert_eq!(again, prefix);
    let cast: &[Row<Level>] = bytemuck::cast_slice(&bytes[1..27]);
    assert_eq!(cast, prefix);
    assert_eq!(Owned::view(&bytes[3..8]).unwrap().values().iter().collect::<Vec<_>>(), [0x0405, 0x0607]);
    assert_eq!(Owned::view(&bytes[3..8]).unwrap().to_value().values, [0x0405, 0x0607]);
}

#[test]
fn text_casts_at_odd_addresses() {
    let bytes = *b"?ab  cd\0\0";
    let texts: &[Ascii<4>] = bytemuck::cast_slice(&bytes[1..]);
    assert_eq!((texts[0].as_str().unwrap(), texts[1].as_str().unwrap()), ("ab", "cd"));
    assert_eq!(bytemuck::bytes_of(&texts[1]), b"cd\0\0");
    assert_eq!(bytemuck::from_bytes::<Ascii<4, 0>>(&bytes[5..]).as_bytes(), b"cd");
}

#[test]
fn unions_and_streams() {
    let mut buffer = [0; 96];
    buffer[0] = 1;
    let len = 1 + write_trade(&mut buffer[1..]).len();
    let level = Feed::Level(Level { price: 3, size: U24::MIN, kind: Open::Unknown(5) });
    let more = level.encode_into(&mut buffer[len..]).unwrap();
    let mut stream = Feed::stream(&buffer[..len + more + 3]);
    assert!(matches!(stream.next(), Some(Ok(FeedView::Trade(trade))) if trade.note() == "grüße"));
    assert!(matches!(stream.next(), Some(Ok(FeedView::Level(level))) if level.kind() == Open::Unknown(5)));
    // Zeros: a tag that is not known, so the rest is kept.
    assert!(matches!(stream.next(), Some(Ok(FeedView::Unknown(unknown))) if unknown.bytes == [0, 0]));
    assert!(stream.next().is_none());
    let cut = Feed::stream(&buffer[..len - 1]).next().unwrap().unwrap_err();
    assert_eq!((cut.needed(), cut.offset()), (Some(1), 1));
    assert!(Feed::view_as(2, &buffer[..13]).is_ok());
}

/// Every prefix and a flipped bit in every byte: an error or a view, and every getter can be called.
#[test]
fn hostile_bytes() {
    let mut buffer = [0; 96];
    let bytes = write_trade(&mut buffer).to_vec();
    for cut in 0..bytes.len() {
        assert!(Trade::view(&bytes[..cut]).is_err());
    }
    for index in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[index] ^= 0x80;
        if let Ok(view) = Trade::view(&changed) {
            assert!(text!("{view:?}").starts_with("Trade { id: "));
        }
    }
}

/// Views move to other threads while the buffer stays. (A1-2)
#[test]
fn a_view_in_a_scoped_thread() {
    let mut buffer = [0; 96];
    let view = Trade::view(write_trade(&mut buffer)).unwrap();
    let id = std::thread::scope(|scope| scope.spawn(move || view.id()).join().unwrap());
    assert_eq!(id, 7);
}

/// The largest lengths on this target: typed errors, no overflow. (A3-4)
#[test]
fn lengths_of_any_width() {
    #[derive(Packet)]
    #[pinwire(crate = ::pw, le)]
    struct Long<'a> {
        #[pinwire(len = (body + 4) / 8)]
        len: u64,
        body: &'a [u8],
    }
    for len in [0, 1, u64::from(u32::MAX), 1 << 61, u64::MAX] {
        let bytes =
            len.checked_mul(8).and_then(|bytes| bytes.checked_sub(4)).and_then(|bytes| usize::try_from(bytes).ok());
        let error = Long::view(&len.to_le_bytes()).map(|view| view.body().len()).unwrap_err();
        assert_eq!(error.needed(), bytes);
    }
}
