//! The hostile crate's packets do what they say, and not only compile.

#![allow(missing_docs, reason = "a test")]

use pinwire_hygiene::{aliases, fields, generated, kinds, lifetimes, names, scopes, tails};
use renamed::{Layout, Message, Open, Packet, Sequence};

/// Sizes come from the types, not from how they are spelled.
#[test]
fn aliases_mean_what_they_are() {
    assert_eq!(aliases::Aliased::SIZE, 8);
    let view = aliases::Aliased::view(b"\x01\x02\xff\xffab  rest").unwrap();
    assert_eq!(
        (view.wide(), view.maybe(), view.text().as_bytes(), view.tail()),
        (0x0201, None, &b"ab"[..], &b"rest"[..])
    );
}

#[test]
fn shadowed_names() {
    let bytes = [1, 0, 0, 0, 7, 9, 0, 0];
    let names::PacketView::Some(view) = names::Packet::view(&bytes).unwrap() else { panic!("another variant") };
    assert_eq!((view.number(), view.maybe()), (7, None));
    assert!(matches!(view.error(), names::Error::None));
    assert!(names::Packet::view(&[1, 0, 0, 0, 7, 4, 0, 0]).is_err());
}

#[test]
fn names_of_locals_and_keywords() {
    let mut out = [0xff; 64];
    let head = fields::LocalsHead {
        bytes: 1,
        block: 2,
        out: 3,
        field: 4,
        view: 5,
        value: 6,
        head: [7; 3],
        visitor: (8, 9),
        error: true,
        self_: 's',
        rest: None,
        at: 10,
        slot: 11,
        draft: 12,
    };
    let written = fields::Locals::writer(&mut out, head).tail(b"end").finish().unwrap();
    let view = fields::Locals::view(written).unwrap();
    assert_eq!((view.bytes(), view.block(), view.out(), view.field(), view.view(), view.value()), (1, 2, 3, 4, 5, 6));
    assert_eq!((view.visitor(), view.valid(), view.extent(), view.tail()), ((8, 9), 7, 4, &b"end"[..]));

    let view = fields::Methods::view(&[3; 26]).unwrap();
    assert_eq!(
        (view.name(), view.get(), view.r#type(), view.r#match(), view.crate_(), view.visit_()),
        (3, 0x303, 3, &[3, 3], 3, 3)
    );
    assert_eq!(view.r#where(), 3);
    let names: Vec<_> = fields::Methods::SCHEMA.fields.iter().map(|field| field.name).collect();
    assert_eq!(names[10..], ["type", "match", "fn", "impl", "crate_", "where", "visit_"]);

    let view: fields::ShortView<'_> = fields::AnInconvenientlyLongName::view(&[0xff, 5]).unwrap();
    assert_eq!(view.open().to_repr(), 5);
    assert!(matches!(view.raw(), fields::Raw::r#yield));
    assert_eq!(fields::AnInconvenientlyLongName::SCHEMA.name, "Short");
    assert_eq!(fields::r#struct::view(b"\x02ab").unwrap().r#loop(), b"ab");
}

#[test]
fn lifetimes_and_macros() {
    let lifetimes::BothView::Buf(view) = lifetimes::Both::view(&[1, 0, 7, 8]).unwrap() else {
        panic!("another variant")
    };
    assert_eq!((view.id(), view.tail()), (7, &[8][..]));
    assert_eq!(lifetimes::Bytes::view(&[0, 1, 0, 2, 3]).unwrap().tail().tail(), [3]);
    let view = generated::Written::view(&[0, 0, 0, 1, 0, 7, 0, 0, 0, 2, 0, 0, 0, 3, 9]).unwrap();
    assert_eq!((view.id(), view.array().to_array(), view.tail()), (1, [2, 3], &[9][..]));
    assert_eq!(generated::Conditional::view(&[0, 1, 1, 0]).map(|view| (view.id(), view.twisted())), Ok((1, 1)));
    assert!(generated::Chosen::view(&[1; 12]).is_ok());
}

#[test]
fn scopes_and_kinds() {
    assert_eq!(scopes::local(&[1, 1, 2]), Ok(0x103));
    assert_eq!(scopes::restricted(&[1, 0, 1, 2, 3, 4, 5]), Ok(1 + 2 + 3 + 2));
    let message = kinds::Message::view(&[2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 3]);
    assert!(message.is_err(), "one byte too many");
    let mut fixed = [0; kinds::Fixed::SIZE];
    assert!(kinds::Fixed::view(&fixed).is_err());
    let open = kinds::Fixed::SCHEMA.fields.iter().find(|field| field.name == "open").unwrap().offset;
    fixed[open - 2] = 16;
    assert!(kinds::Fixed::view(&fixed).is_err(), "the enum in bits");
    assert!(matches!(Open::<kinds::Kind>::from_repr(1), Open::Known(kinds::Kind::First)));
}

#[test]
fn expressions_of_the_user() {
    let view = fields::Expressions::view(&[0, 7, 0, 8, 0, 9, 0, 10, 0, 10]).unwrap();
    assert_eq!((view.first(), view.second(), view.third(), view.fourth(), view.fifth()), (7, 8, None, 10, None));
}

/// Messages: kinds are those of the types, whatever they are called.
#[test]
fn messages_mean_what_they_are() {
    use pinwire_hygiene::messages::in_the_way::{Aliased, Message as Hostile};
    let value = Aliased {
        wide: 0x0102,
        truth: true,
        maybe: None,
        text: "é",
        bytes: b"ab",
        numbers: &[0x0304],
        texts: &["x"],
        later: 5,
        later_truth: false,
        later_text: "",
    };
    let mut out = [0xff; 128];
    let len = value.encode_into(&mut out).unwrap();
    assert_eq!(len, value.encoded_len());
    let view = Aliased::view_canonical(&out[..len]).unwrap();
    assert!(view == value);
    assert_eq!(
        (view.wide(), view.truth(), view.maybe(), view.text(), view.bytes()),
        (0x0102, true, None, "é", &b"ab"[..])
    );
    assert_eq!((view.numbers().get(0), view.texts().get(0), view.later()), (Some(0x0304), Some("x"), 5));
    let sizes: Vec<_> = Aliased::SCHEMA.fields.iter().map(|field| field.size).collect();
    assert_eq!(sizes, [2, 0, 2, 4, 4, 4, 4, 2, 0, 4]);

    let names: Vec<_> = Hostile::SCHEMA.fields.iter().map(|field| field.name).collect();
    assert_eq!((names.len(), names[3], names[28]), (29, "type", "reserved"));
    // Version 1 of it: what came later has its defaults.
    let first = Hostile::SCHEMA.fields.iter().find(|field| field.since == 2).unwrap();
    let mut bytes = vec![0; 6 + first.offset];
    let slot = |name| Hostile::SCHEMA.fields.iter().find(|field| field.name == name).unwrap().offset as u16;
    bytes[..2].copy_from_slice(&(first.offset as u16).to_le_bytes());
    bytes[2..4].copy_from_slice(&slot("text").to_le_bytes());
    bytes[4..6].copy_from_slice(&slot("data").to_le_bytes());
    let view = Hostile::view(&bytes).unwrap();
    assert_eq!((view.encoded_len(), view.default(), view.since()), (7, 8, 9));
    assert_eq!((view.value(), view.table(), view.take(), view.r#type()), (0, 0, 0, None));
    let mut view = Hostile::view_mut(&mut bytes).unwrap();
    view.set_value(1);
    view.set_type(Some(2));
    view.set_self_('x');
    assert!(view.set_since(3).is_err());
    let view = Hostile::view(&bytes).unwrap();
    assert_eq!((view.value(), view.r#type(), view.self_()), (1, Some(2), 'x'));
}

/// Messages without `alloc`, by macros, in functions, behind restricted names.
#[test]
fn messages_in_all_places() {
    use pinwire_hygiene::messages;
    let mut out = [0; 256];
    let inner = messages::Inner { text: "in" };
    let value = messages::Readable { text: "é", inner, maybe: Some(b"x") };
    let len = value.encode_into(&mut out).unwrap();
    let back = messages::Readable::view_canonical(&out[..len]).unwrap().to_value();
    assert_eq!((back.text, back.inner.text, back.maybe), ("é", "in", Some(&b"x"[..])));

    let value = messages::Taken { take: 1, table: "x", later: 2, tuple: Some((3, "y")) };
    let len = value.encode_into(&mut out).unwrap();
    assert_eq!(messages::Taken::view(&out[..len]).unwrap().to_value().tuple, Some((3, "y")));
    assert_eq!(messages::Written::SCHEMA.name, "Written");
    // A message of version 1, by hand.
    assert_eq!(
        messages::Conditional::view(&[2, 0, 255, 255, 255, 255, 7, 0]).map(|view| (view.id(), view.later())),
        Ok((7, 9))
    );
    assert_eq!(messages::local(&[2, 0, 255, 255, 255, 255, 7, 0]), Ok(12));
    assert_eq!(messages::restricted(&[7, 0, 3, 0, 255, 255, 1, 0, 2, 3, 0, 0, 0, b'a', b'b', b'c']), Ok(1 + 2 + 3));
    let view: messages::ShortView<'_> =
        messages::AnInconvenientlyLongName::view(&[1, 0, 255, 255, 255, 255, 7]).unwrap();
    assert_eq!(view.number_(), 7);
}

#[test]
fn several_tails() {
    let mut out = [0xff; 128];
    let tree = tails::Tree { bytes: 1, value: Sequence::view(&[2, 0, 3, 0]).unwrap() };
    let head = tails::TailsHead { depth: 1 };
    let written = tails::Tails::writer(&mut out, head)
        .tails(&[7; 4])
        .tail_0("two")
        .block(&[])
        .count(&[])
        .prefix("three")
        .tag(tails::Chosen::Tree(tree))
        .end("four")
        .fixed((5, 6))
        .nested(tree)
        .optional(Some(8))
        .valid(&[9])
        .finish()
        .unwrap();
    let length = written.len();
    let view = tails::Tails::view(written).unwrap();
    assert_eq!((view.depth(), view.affine(), view.number(), view.other()), (1, 3, 0, 9));
    assert_eq!((view.tails(), view.tail_0(), view.prefix(), view.end()), (&[7; 4][..], "two", "three", "four"));
    assert!(matches!(view.tag(), tails::ChosenView::Tree(tree) if tree.value().len() == 2));
    assert_eq!((view.fixed(), view.nested().bytes(), view.optional(), view.valid()), ((5, 6), 1, Some(8), &[9][..]));
    assert_eq!(view.whole() as usize, length - 2);

    let mut packets = tails::Tree::cursor_mut(&mut out[..0]);
    assert!(packets.next().is_none());
}
