//! Negative controls: the comparison sees a wrong reader.

use pw::prelude::*;

use crate::compare::{verdict, version};

macro_rules! order {
    ($name:ident { $($(#[$attr:meta])* $field:ident: $ty:ty),* $(,)? }) => {
        mod $name {
            use super::*;
            #[derive(Message)]
            #[pinwire(crate = ::pw)]
            pub(super) struct Order {
                $($(#[$attr])* pub(super) $field: $ty,)*
            }
            version!(Order);
        }
    };
}
order!(one { id: u16, name: String });
order!(two {
    id: u16,
    name: String,
    #[pinwire(since = 2, default = 5)]
    flags: u16
});
// What an evolution must not be.
order!(other_default {
    id: u16,
    name: String,
    #[pinwire(since = 2, default = 6)]
    flags: u16
});
order!(reordered { name: String, id: u16 });
order!(retyped { id: i16, name: String });
order!(inserted {
    id: u16,
    #[pinwire(since = 2, default = 5)]
    flags: u16,
    #[pinwire(since = 2, default = "")]
    name: String
});
order!(grown { id: u16, name: String, flags: u16 });

#[test]
fn the_comparison_sees_what_is_wrong() {
    let one = one::Order { id: 0xfffe, name: "é".into() }.to_vec().unwrap();
    let two_of = |flags| two::Order { id: 0xfffe, name: "é".into(), flags };
    let two = two_of(7).to_vec().unwrap();
    assert_eq!(verdict(&one, &two_of(5), false), Ok(()));
    assert_eq!(verdict(&two, &two_of(7), true), Ok(()));

    let wrong = verdict(&one, &two_of(6), false).unwrap_err();
    assert!(wrong.starts_with("to_value, encoded again"), "{wrong}");
    let wrong = verdict(&one, &two_of(5), true).unwrap_err();
    assert!(wrong.starts_with("not canonical"), "{wrong}");
    let wrong = verdict(&two, &two_of(7), false).unwrap_err();
    assert!(wrong.starts_with("canonical"), "{wrong}");

    let expected = other_default::Order { id: 0xfffe, name: "é".into(), flags: 5 };
    assert!(verdict(&one, &expected, false).is_err(), "another default");
    assert!(verdict(&one, &reordered::Order { id: 0xfffe, name: "é".into() }, true).is_err());
    assert!(verdict(&one, &inserted::Order { id: 0xfffe, flags: 5, name: "é".into() }, false).is_err());
    assert!(verdict(&one, &grown::Order { id: 0xfffe, name: "é".into(), flags: 5 }, false).is_err(), "without `since`");
    let wrong = verdict(&one, &retyped::Order { id: -2, name: "é".into() }, true);
    assert_eq!(wrong, Ok(()), "bytes cannot tell the sign of a number: the fingerprint does");
    assert_ne!(retyped::Order::FINGERPRINT.layout, one::Order::FINGERPRINT.layout);
}
