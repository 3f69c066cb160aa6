//! Two messages that hold each other, where the recursive field is the first that one meets: the other must be named,
//! too, for its changes to be seen.

use pw::__private::{Evolving, LockFile, assert_compatible, assert_locked};
use pw::UnknownBuf;
use pw::prelude::*;

use super::words_of;

mod v1 {
    use super::*;
    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(crate) struct Term {
        #[pinwire(recursive)]
        pub(crate) kind: TermKind,
    }
    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, tag = u8)]
    pub(crate) enum TermKind {
        #[pinwire(tag = 1)]
        Number { value: i64 },
        #[pinwire(tag = 2)]
        Neg(Box<Term>),
        #[pinwire(unknown)]
        Other(UnknownBuf<u8>),
    }
}

mod v2 {
    use super::*;
    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw)]
    pub(crate) struct Term {
        #[pinwire(recursive)]
        pub(crate) kind: TermKind,
    }
    #[derive(Message, Clone, PartialEq, Debug)]
    #[pinwire(crate = ::pw, tag = u8)]
    pub(crate) enum TermKind {
        #[pinwire(tag = 1)]
        Number {
            value: i64,
            #[pinwire(since = 2)]
            unit: Option<String>,
        },
        #[pinwire(tag = 2)]
        Neg(Box<Term>),
        #[pinwire(unknown)]
        Other(UnknownBuf<u8>),
    }
}

pw::assert_compatible!(v1::Term => v2::Term, v1::TermKind => v2::TermKind);
pw::lock!("../lock/term.lock", v2::Term, v2::TermKind);

#[test]
fn messages_that_hold_each_other_are_named_both() {
    let (was, is) = (v1::Term::KIND, v2::Term::KIND);
    let text = words_of(|| assert_compatible(&[(was, is)])).unwrap();
    assert!(text.contains("`Term.kind` is recursive and holds `TermKind`"), "{text}");
    let lock = LockFile(&[was]).to_string();
    let text = words_of(|| assert_locked("a.lock", &lock, &[is])).unwrap();
    assert!(text.contains("name `TermKind`, too, `lock!(\"a.lock\", …, TermKind)`"), "{text}");

    let number = v2::TermKind::Number { value: 3, unit: Some("m".into()) };
    let neg = v2::TermKind::Neg(Box::new(v2::Term { kind: number }));
    let bytes = v2::Term { kind: neg }.to_vec().unwrap();
    let old = v1::Term { kind: v1::TermKind::Number { value: 3 } };
    let old = v1::Term { kind: v1::TermKind::Neg(Box::new(old)) };
    assert_eq!(v1::Term::view(&bytes).unwrap().to_value(), old);
    let bytes = old.to_vec().unwrap();
    let v2::TermKind::Neg(inner) = v2::Term::view(&bytes).unwrap().to_value().kind else { panic!() };
    assert_eq!(inner.kind, v2::TermKind::Number { value: 3, unit: None });
}
