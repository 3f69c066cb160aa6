use super::*;
use crate::evolution::compat::find;

fn fault(old: &'static Schema, new: &'static Schema) -> Option<std::string::String> {
    find(&[(of(old), of(new))]).map(|(_, found)| found.text().as_str().into())
}

#[test]
fn good_successors() {
    for new in [&ORDER, &LATER, &RENAMED, &RESERVED] {
        assert_eq!(fault(&ORDER, new), None);
    }
    assert_eq!(fault(&HOLDER, &HOLDER_2), None);
    // A removed field may come back.
    assert_eq!(fault(&RESERVED, &ORDER), None);
}

#[test]
fn an_older_version_is_no_successor() {
    assert!(fault(&LATER, &ORDER).unwrap().contains("lost its field `venue`"));
}

#[test]
fn each_break_is_named() {
    for (what, schema, words) in BROKEN {
        let text = fault(&ORDER, schema).unwrap_or_else(|| panic!("{what} goes unseen"));
        assert!(words.iter().all(|word| text.contains(word)), "{what}: {text}");
    }
}

#[test]
fn a_break_inside_is_named_there() {
    let text = fault(&HOLDER, &HOLDER_X).unwrap();
    assert!(text.contains("`Leg.px` has another type"), "{text}");
    let text = fault(&HOLDER_2, &HOLDER_2X).unwrap();
    assert!(text.contains("`Leg.venue` now holds `note`"), "{text}");
    assert_eq!(fault(&HOLDER, &HOLDER_2X), None, "what was not there before is free");
}

/// Each way of holding a message is looked into: all others stay as they were.
#[test]
fn every_place_of_a_message_is_looked_into() {
    for index in 0..HOLDER.fields.len() {
        let mut fields = HOLDER_2.fields.to_vec();
        fields[index] = HOLDER_2X.fields[index];
        let mixed: &'static Schema = keep(schema("Holder", keep(fields)));
        assert!(fault(&HOLDER_2, mixed).unwrap().contains("`Leg.venue`"), "{}", HOLDER.fields[index].name);
        assert_eq!(fault(&HOLDER, mixed), None);
    }
}

#[test]
#[should_panic(expected = "`Order` is not a later version of `Order`: `Order` has lost its field `venue`")]
fn the_assertion_panics() {
    crate::evolution::compat::assert_compatible(&[(of(&LATER), of(&ORDER))]);
}

const _: () = crate::evolution::compat::assert_compatible(&[(&Kind::Message(&ORDER), &Kind::Message(&LATER))]);
