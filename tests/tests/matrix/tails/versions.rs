//! Optional values at the end: old readers and new writers, and the other way around. (B4-4, A3-4)

use pw::ErrorKind::{NeedMore, TooShort, Trailing};
use pw::prelude::*;

use super::tools::is;

/// The same packet in all versions: `len = self`, or open.
macro_rules! versions {
    ($($name:ident { $($first:tt)* })*) => {$(
        pub(super) mod $name {
            use pw::{Packet, U24};

            #[derive(Packet, Clone, Copy, PartialEq, Debug)]
            #[pinwire(crate = ::pw, be)]
            pub struct Strict<'a> {
                $($first)*
                #[pinwire(prefix = u8)]
                pub name: &'a str,
            }
            #[derive(Packet, Clone, Copy, PartialEq, Debug)]
            #[pinwire(crate = ::pw, be)]
            pub struct One<'a> {
                $($first)*
                #[pinwire(prefix = u8)]
                pub name: &'a str,
                #[pinwire(rest)]
                pub later: &'a [u8],
            }
            #[derive(Packet, Clone, Copy, PartialEq, Debug)]
            #[pinwire(crate = ::pw, be)]
            pub struct Two<'a> {
                $($first)*
                #[pinwire(prefix = u8)]
                pub name: &'a str,
                #[pinwire(optional)]
                pub second: Option<u16>,
                #[pinwire(rest)]
                pub later: &'a [u8],
            }
            #[derive(Packet, Clone, Copy, PartialEq, Debug)]
            #[pinwire(crate = ::pw, be)]
            pub struct Three<'a> {
                $($first)*
                #[pinwire(prefix = u8)]
                pub name: &'a str,
                #[pinwire(optional)]
                pub second: Option<u16>,
                #[pinwire(optional)]
                pub third: Option<U24>,
            }
        }
    )*};
}
versions! {
    closed { #[pinwire(len = self)] pub size: u16, }
    open { pub size: u16, }
}

const SECOND: u16 = 0x0202;
const THIRD: u32 = 0x03_0303;

/// What each version writes: without, with one, with both values.
fn written() -> [Vec<u8>; 3] {
    let three = closed::Three { size: 0, name: "né", second: Some(SECOND), third: U24::new(THIRD) };
    [closed::Three { second: None, third: None, ..three }, closed::Three { third: None, ..three }, three]
        .map(|value| value.to_vec().unwrap())
}

/// Each reader sees what it knows of, keeps the rest as bytes, and writes what it read.
#[test]
fn every_reader_of_every_writer() {
    for (version, bytes) in written().iter().enumerate() {
        let (second, third) = ((version >= 1).then_some(SECOND), U24::new(THIRD).filter(|_| version >= 2));
        macro_rules! check {
            ($($module:ident)*) => {$({
                let view = $module::Three::view(bytes).unwrap();
                assert_eq!((view.name(), view.second(), view.third()), ("né", second, third));
                assert_eq!(view.to_value().to_vec().unwrap(), *bytes);
                let view = $module::Two::view(bytes).unwrap();
                assert_eq!((view.name(), view.second()), ("né", second));
                assert_eq!(view.later(), third.map_or(&[][..], |_| &[3; 3]));
                assert_eq!(view.to_value().to_vec().unwrap(), *bytes);
                let view = $module::One::view(bytes).unwrap();
                assert_eq!((view.name(), view.later()), ("né", &bytes[6..]));
                assert_eq!(view.to_value().to_vec().unwrap(), *bytes, "what is not known is not lost");
                let strict = $module::Strict::view(bytes).map(|view| view.name());
                assert_eq!(strict.ok(), (version == 0).then_some("né"));
            })*};
        }
        check! { closed open }
    }
    let [_, two, three] = written();
    // Without `rest`, a version takes what it knows, and no more.
    is::<closed::Strict<'_>>(&two, Err((Trailing(2), 6, "Strict")));
    is::<open::Strict<'_>>(&three, Err((Trailing(5), 6, "Strict")));
}

/// Streams of all versions: where the whole has a length, all packets; without one, what is optional takes what comes next.
#[test]
fn streams_of_all_versions() {
    let bytes = written().concat();
    let three: Vec<_> = closed::Three::stream(&bytes).map(|view| view.unwrap()).collect();
    assert_eq!(three.iter().map(|view| view.second()).collect::<Vec<_>>(), [None, Some(SECOND), Some(SECOND)]);
    assert_eq!(three.iter().map(|view| view.third()).collect::<Vec<_>>(), [None, None, U24::new(THIRD)]);
    let one: Vec<_> = closed::One::stream(&bytes).map(|view| view.unwrap().later().len()).collect();
    assert_eq!(one, [0, 2, 5]);
    let two: Vec<_> = closed::Two::stream(&bytes).map(|view| view.unwrap().later().len()).collect();
    assert_eq!(two, [0, 0, 3]);

    let mut strict = closed::Strict::stream(&bytes);
    assert!(strict.next().unwrap().is_ok());
    let error = strict.next().unwrap().unwrap_err();
    assert_eq!((error.kind(), error.offset(), strict.offset()), (Trailing(2), 12, 6));
    assert!(strict.next().is_none());

    assert_eq!(open::One::stream(&bytes).count(), 1, "`rest` takes all");
    let first = open::Three::stream(&bytes).next().unwrap().unwrap();
    assert_eq!((first.second(), first.third()), (Some(8), U24::new(0x03_6ec3)), "the start of the second packet");
}

/// A value is there as a whole or not at all: all cuts.
#[test]
fn optional_values_are_whole() {
    let [one, two, three] = written();
    for cut in 6..=three.len() {
        let mut bytes = three[..cut].to_vec();
        is::<open::Three<'_>>(
            &bytes,
            match cut {
                7 => Err((NeedMore(1), 6, "Three.second")),
                9 | 10 => Err((NeedMore(11 - cut), 8, "Three.third")),
                _ => Ok(()),
            },
        );
        bytes[1] = cut as u8;
        is::<closed::Three<'_>>(
            &bytes,
            match cut {
                7 => Err((TooShort(1), 6, "Three.second")),
                9 | 10 => Err((TooShort(11 - cut), 8, "Three.third")),
                _ => Ok(()),
            },
        );
    }
    assert_eq!((one.len(), two.len(), three.len()), (6, 8, 11));
}

/// In place: what is in the block can be set, and no tail moves. (B5-7)
#[test]
fn a_newer_packet_is_changed_in_place() {
    let mut bytes = written()[2].clone();
    let mut packet = open::One::view_mut(&mut bytes).unwrap();
    packet.set_size(0xbeef);
    assert_eq!(packet.as_view().unwrap().later(), [2, 2, 3, 3, 3]);
    assert_eq!(bytes[..3], [0xbe, 0xef, 3]);
    assert_eq!(closed::One::view(&bytes).unwrap_err().kind(), NeedMore(0xbeef - 11));
}
