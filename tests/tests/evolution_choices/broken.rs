//! What breaks readers: each change is named by both checks.

use std::collections::BTreeMap;

use pw::__private::{Evolving, LockFile, assert_compatible, assert_locked};
use pw::prelude::*;
use pw::{Fingerprint, Kind, UnknownBuf};

use super::{unaligned, v1, v2, words_of};

/// Each declaration breaks readers of its twin in `v1` by one change; the words say so.
macro_rules! broken {
    ($($module:ident $name:ident [$($word:literal),+] { $($item:tt)* })*) => { $(
        #[allow(dead_code, reason = "only the schema is looked at")]
        mod $module {
            use super::*;
            #[allow(unused_imports, reason = "most take some of the others as they were")]
            use crate::v1::Fill;
            #[derive(Message, Clone, PartialEq, Debug)]
            $($item)*
        }
    )*
        const BROKEN: &[(&str, &Kind, &Kind, &[&str])] = &[
            $((stringify!($module), <v1::$name as Evolving>::KIND, <$module::$name as Evolving>::KIND, &[$($word),+])),*
        ];
    };
}

broken! {
    removed Event ["`Event` has lost its variant `Halted` with tag 7"] {
        #[pinwire(crate = ::pw, tag = u8)]
        pub(crate) enum Event {
            #[pinwire(tag = 1)] Filled(Fill),
            #[pinwire(tag = 2)] Moved { x: i32, to: String },
            #[pinwire(unknown)] Other(UnknownBuf<u8>),
        }
    }
    retagged Event ["variant `Halted` of `Event` has tag 8, and had 7"] {
        #[pinwire(crate = ::pw, tag = u8)]
        pub(crate) enum Event {
            #[pinwire(tag = 1)] Filled(Fill),
            #[pinwire(tag = 2)] Moved { x: i32, to: String },
            #[pinwire(tag = 8)] Halted,
            #[pinwire(unknown)] Other(UnknownBuf<u8>),
        }
    }
    retyped Event ["`EventMoved.x` has another type or size"] {
        #[pinwire(crate = ::pw, tag = u8)]
        pub(crate) enum Event {
            #[pinwire(tag = 1)] Filled(Fill),
            #[pinwire(tag = 2)] Moved { x: i64, to: String },
            #[pinwire(tag = 7)] Halted,
            #[pinwire(unknown)] Other(UnknownBuf<u8>),
        }
    }
    emptied Event ["variant `Filled` of `Event` holds nothing now"] {
        #[pinwire(crate = ::pw, tag = u8)]
        pub(crate) enum Event {
            #[pinwire(tag = 1)] Filled,
            #[pinwire(tag = 2)] Moved { x: i32, to: String },
            #[pinwire(tag = 7)] Halted,
            #[pinwire(unknown)] Other(UnknownBuf<u8>),
        }
    }
    filled Event ["variant `Halted` of `Event` held nothing", "`Halted { #[pinwire(since = 2)]"] {
        #[pinwire(crate = ::pw, tag = u8)]
        pub(crate) enum Event {
            #[pinwire(tag = 1)] Filled(Fill),
            #[pinwire(tag = 2)] Moved { x: i32, to: String },
            #[pinwire(tag = 7)] Halted(Fill),
            #[pinwire(unknown)] Other(UnknownBuf<u8>),
        }
    }
    wider_tag Event ["the tag of `Event` is a u16, and was a u8"] {
        #[pinwire(crate = ::pw, tag = u16)]
        pub(crate) enum Event {
            #[pinwire(tag = 1)] Filled(Fill),
            #[pinwire(tag = 2)] Moved { x: i32, to: String },
            #[pinwire(tag = 7)] Halted,
            #[pinwire(unknown)] Other(UnknownBuf<u16>),
        }
    }
    aligned Event ["`Event` has `align = 4`, and had none"] {
        #[pinwire(crate = ::pw, tag = u8, align = 4)]
        pub(crate) enum Event {
            #[pinwire(tag = 1)] Filled(Fill),
            #[pinwire(tag = 2)] Moved { x: i32, to: String },
            #[pinwire(tag = 7)] Halted,
            #[pinwire(unknown)] Other(UnknownBuf<u8>),
        }
    }
    deeper Node ["`Node.children` is nested 9 levels deep at most, and was 8", "`recursive = 8` back"] {
        #[pinwire(crate = ::pw, recursive = 9)]
        pub(crate) struct Node {
            id: u64, children: Vec<Node>, by_key: BTreeMap<u16, Node>, next: Option<Box<Node>>,
        }
    }
    other_key Node ["the place of `Node.by_key` has another type"] {
        #[pinwire(crate = ::pw, recursive = 8)]
        pub(crate) struct Node {
            id: u64, children: Vec<Node>, by_key: BTreeMap<u32, Node>, next: Option<Box<Node>>,
        }
    }
    less_aligned Tensor ["`Tensor` has `align = 4`, and had `align = 8`"] {
        #[pinwire(crate = ::pw, align = 4)]
        pub(crate) struct Tensor { name: String, data: Vec<f64> }
    }
}

#[test]
fn each_break_is_named() {
    for (what, was, is, words) in BROKEN {
        let by_type = words_of(|| assert_compatible(&[(was, is)])).unwrap_or_else(|| panic!("{what} goes unseen"));
        let lock = LockFile(&[was]).to_string();
        let by_lock =
            words_of(|| assert_locked("a.lock", &lock, &[is])).unwrap_or_else(|| panic!("{what} goes unseen"));
        for word in *words {
            assert!(by_type.contains(word) && by_lock.contains(word), "{what}: {by_type} / {by_lock}");
        }
        assert!(by_lock.contains("never released: delete these lines"), "{by_lock}");
    }
}

#[test]
fn what_may_change_passes_the_lock() {
    let old = LockFile(&[v1::Desk::KIND]).to_string();
    assert_eq!(words_of(|| assert_locked("a.lock", &old, &[v2::Desk::KIND])), None);
    let new = LockFile(&[v2::Desk::KIND]).to_string();
    let shrunk = words_of(|| assert_locked("a.lock", &new, &[v1::Desk::KIND])).unwrap();
    assert!(shrunk.contains("has lost its"), "{shrunk}");
}

/// A removed field keeps its place, in recursive messages and in variants, too.
mod reserved {
    use super::*;
    use crate::v1::Fill;

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, recursive = 8)]
    pub(super) struct Node {
        id: u64,
        #[pinwire(reserved = Vec<Node>)]
        children: (),
        #[pinwire(reserved = BTreeMap<u16, Node>)]
        by_key: (),
        next: Option<Box<Node>>,
    }

    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, tag = u8)]
    pub(super) enum Event {
        #[pinwire(tag = 1)]
        Filled(Fill),
        #[pinwire(tag = 2)]
        Moved {
            x: i32,
            #[pinwire(reserved = String)]
            to: (),
        },
        #[pinwire(tag = 7)]
        Halted,
        #[pinwire(unknown)]
        Other(UnknownBuf<u8>),
    }
}

#[test]
fn removed_fields_keep_their_places() {
    for (was, is) in [(v1::Node::KIND, reserved::Node::KIND), (v1::Event::KIND, reserved::Event::KIND)] {
        assert_eq!(words_of(|| assert_compatible(&[(was, is)])), None);
        assert_eq!(words_of(|| assert_locked("a.lock", &LockFile(&[was]).to_string(), &[is])), None);
    }
}

/// Not in the layout: variants. In it: what never changes.
#[test]
fn layouts() {
    let layout = |fingerprint: Fingerprint| fingerprint.layout;
    assert_ne!(layout(v1::Desk::FINGERPRINT), layout(unaligned::Desk::FINGERPRINT));
    assert_ne!(layout(v1::Node::FINGERPRINT), layout(deeper::Node::FINGERPRINT));
    assert_ne!(layout(v1::Node::FINGERPRINT), layout(other_key::Node::FINGERPRINT));
    assert_ne!(layout(v1::Tensor::FINGERPRINT), layout(less_aligned::Tensor::FINGERPRINT));
    assert_ne!(v1::Desk::FINGERPRINT.schema, v2::Desk::FINGERPRINT.schema);
}
