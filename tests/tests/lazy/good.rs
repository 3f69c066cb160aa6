//! On good bytes each lazy getter succeeds and returns what the checked one does.

use pw::Message;

use crate::agree::Twin;
use crate::types::{All, Places, Places2, all, book, model, node, nothing, places, places2};

/// Each getter, and `check` of the whole.
#[track_caller]
pub fn agrees<M: Twin>(bytes: &[u8]) {
    let view = M::view(bytes).expect("a good message");
    let lazy = M::lazy(bytes).expect("a good message");
    M::pair(&lazy, &view);
    assert!(M::same(&M::check(&lazy).expect("a good message"), &view));
}

fn own<M: Twin>(value: &M) {
    agrees::<M>(&value.to_vec().expect("it can be written"));
}

#[test]
fn every_kind_of_field() {
    own(&all());
    own(&nothing());
}

#[test]
fn enums_maps_and_boxes() {
    own(&book());
}

#[test]
fn messages_that_hold_themselves() {
    for depth in 0..4 {
        own(&node(depth));
    }
    assert!(node(4).to_vec().is_err(), "five levels of four");
}

#[test]
fn aligned_bodies() {
    own(&model());
    let bytes = model().to_vec().expect("it can be written");
    let lazy = crate::types::Model::lazy(&bytes).expect("a good message");
    let third = lazy.layers().expect("a list").get(3).expect("a row");
    assert_eq!(third.data().map(|data| data.len()), Ok(3));
}

/// W36 to W39, in a root, a nested message, rows, lists of rows and options.
#[test]
fn older_and_newer_writers() {
    own(&places());
    own(&places2());
    agrees::<Places2>(&places().to_vec().expect("it can be written"));
    agrees::<Places>(&places2().to_vec().expect("it can be written"));
}

#[test]
fn defaults_of_what_an_older_writer_does_not_have() {
    let bytes = places().to_vec().expect("it can be written");
    let lazy = Places2::lazy(&bytes).expect("an older message");
    assert_eq!(lazy.tail(), Ok(None));
    for row in lazy.rows().expect("rows").iter() {
        assert_eq!((row.lot(), row.open(), row.venue(), row.blob()), (Ok(-7), Ok(true), Ok("xé"), Ok(&b"blob"[..])));
        assert_eq!(row.tags().map(|tags| tags.len()), Ok(0));
        assert_eq!(row.more().map(|more| more.len()), Ok(0));
        assert!(matches!(row.other(), Ok(None)));
    }
}

/// Borrowed fields, and getters that are words of the language or of the lazy view itself.
#[test]
fn names_and_borrows() {
    use pw::prelude::*;

    #[derive(Message)]
    #[pinwire(crate = ::pw)]
    struct Odd<'a> {
        check: &'a str,
        get: u8,
        r#type: &'a [u8],
        deref: bool,
        legs: &'a [u32],
    }
    let bytes = Odd { check: "é", get: 3, r#type: b"ty", deref: true, legs: &[1, 2] }.to_vec().expect("written");
    let odd = Odd::lazy(&bytes).expect("a good message");
    assert_eq!((odd.check(), odd.get(), odd.r#type(), odd.deref()), (Ok("é"), Ok(3), Ok(&b"ty"[..]), Ok(true)));
    assert_eq!(odd.legs().map(|legs| legs.get(1)), Ok(Some(2)));
    assert_eq!(pw::LazyTable::check(&odd).map(|view| view.get()), Ok(3));
}

/// What a getter returns lives as long as the bytes, not as long as the view.
#[test]
fn values_outlive_their_views() {
    let bytes = all().to_vec().expect("it can be written");
    let name = {
        let legs = All::lazy(&bytes).expect("a good message").legs().expect("rows");
        legs.get(0).expect("a row").name().expect("text")
    };
    assert_eq!(name, "é𝄞");
}
