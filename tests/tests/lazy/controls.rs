//! Negative controls: what the other tests look for, planted.

use std::panic::catch_unwind;

use pw::Message;

use crate::agree::{Seen, Twin};
use crate::types::{All, Leg, all, leg, nothing};

/// Whether the two views are found to agree.
fn agree(a: &All, b: &All) -> bool {
    let (a, b) = (a.to_vec().expect("written"), b.to_vec().expect("written"));
    let pair = || All::pair(&All::lazy(&a).expect("good"), &All::view(&b).expect("good"));
    catch_unwind(pair).is_ok()
}

/// A getter that returned something else would be seen, whatever the field.
#[test]
fn another_value_is_seen() {
    assert!(agree(&all(), &all()));
    assert!(!agree(&all(), &nothing()));
    let changes: [fn(&mut All); 9] = [
        |all| all.id += 1,
        |all| all.truth = None,
        |all| all.name.push('!'),
        |all| all.text = None,
        |all| all.pairs[1].0 += 1,
        |all| all.notes[2].1.clear(),
        |all| all.names[2][0].push('!'),
        |all| all.legs[3].sizes.push(1),
        |all| all.groups[2][1].ratio += 1,
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let mut changed = all();
        change(&mut changed);
        assert!(!agree(&all(), &changed), "change {number}");
    }
}

/// The damage that is done reaches what only getters look at: bytes that the validator refuses, with a lazy view whose
/// getters all succeed but one.
#[test]
fn damage_that_only_one_getter_sees() {
    let mut bytes = all().to_vec().expect("written");
    let at = bytes.windows(6).position(|window| window == "tüple".as_bytes()).expect("the text of a tuple");
    bytes[at + 1] = 0xff;
    assert!(All::view(&bytes).is_err());
    let mut seen = Seen { len: bytes.len(), ..Seen::default() };
    All::touch(&All::lazy(&bytes).expect("a good header"), &mut seen);
    assert_eq!(seen.errors, 1, "{seen:?}");
}

/// The look at errors is not blind.
#[test]
fn an_error_outside_is_seen() {
    let bytes = leg(1).to_vec().expect("written");
    let error = Leg::lazy(&bytes[..10]).map(|_| ()).expect_err("too short");
    let value = |len| catch_unwind(|| Seen { len, ..Seen::default() }.value(Err::<(), _>(error.within(7)))).is_ok();
    // That more bytes would help is never said of what lies inside.
    assert!(error.needed().is_some() && !value(1000));
}
