//! Pictures of layouts. `PINWIRE_BLESS=1` rewrites the one that README shows; look at it before committing it.

use std::collections::BTreeMap;
use std::path::Path;

use pw::{Message, Packet};

use crate::shapes::{Account, Bodies, Feed, Header, Levels, Order, Tensor};
use crate::tails::{Ip, Meta, Riff, Tree, Vlan};

/// As in README.
#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Level {
    pub price: i64,
    pub size: u32,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
pub struct Quote {
    pub symbol: String,
    pub bid: i64,
    pub levels: Vec<Level>,
    #[pinwire(since = 2)]
    pub venue: Option<String>,
}

/// Names as an attacker would choose them, if names came from attackers.
#[derive(Message)]
#[pinwire(crate = ::pw, rename = "Odd")]
pub struct Hard {
    pub r#type: u8,
    pub long: [u8; 300],
    pub a_field_with_a_name_that_is_much_too_long_for_its_box: bool,
    pub map: BTreeMap<String, (u8, Option<char>)>,
}

fn pictures() -> Vec<(&'static str, String)> {
    vec![
        ("quote", Quote::layout_svg()),
        ("order", Order::layout_svg()),
        ("bodies", Bodies::layout_svg()),
        ("account", Account::layout_svg()),
        ("tensor", Tensor::layout_svg()),
        ("header", Header::layout_svg()),
        ("levels", Levels::layout_svg()),
        ("feed", Feed::layout_svg()),
        ("hard", Hard::layout_svg()),
        ("meta", Meta::layout_svg()),
        ("ip", Ip::layout_svg()),
        ("riff", Riff::layout_svg()),
        ("vlan", Vlan::layout_svg()),
        ("tree", Tree::layout_svg()),
    ]
}

#[test]
fn the_picture_of_readme() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/quote.svg");
    let svg = Quote::layout_svg();
    if std::env::var_os("PINWIRE_BLESS").is_some() {
        std::fs::write(&path, &svg).unwrap();
    }
    assert!(svg == std::fs::read_to_string(&path).unwrap_or_default(), "docs/quote.svg is not that of Quote");
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    assert!(readme.contains("docs/quote.svg"));
}

/// Elements that are open, in order; what is not well formed panics.
fn well_formed(xml: &str) -> usize {
    let (mut open, mut count) = (Vec::new(), 0);
    let mut rest = xml;
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        entities(text);
        let (tag, behind) = tag[1..].split_once('>').expect("a tag ends");
        rest = behind;
        count += 1;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "closed in order");
        } else {
            let quotes = tag.matches('"').count();
            assert!(quotes.is_multiple_of(2) && !tag.contains('<'), "{tag}");
            entities(tag);
            if !tag.ends_with('/') {
                open.push(tag.split(' ').next().expect("a name"));
            }
        }
    }
    assert!(open.is_empty() && rest.trim().is_empty());
    count
}

fn entities(text: &str) {
    for (at, _) in text.match_indices('&') {
        let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];
        assert!(known.iter().any(|entity| text[at..].starts_with(entity)), "{text}");
    }
    assert!(!text.chars().any(|char| char.is_control() && char != '\n'));
}

#[test]
fn pictures_are_xml() {
    for (name, svg) in pictures() {
        assert!(well_formed(&svg) > 10, "{name}");
        assert!(svg.len() < 60_000, "{name}: {} characters", svg.len());
        if let Some(folder) = std::env::var_os("PINWIRE_PICTURES") {
            std::fs::write(Path::new(&folder).join(name).with_extension("svg"), svg).unwrap();
        }
    }
}

/// Negative control.
#[test]
#[should_panic(expected = "closed in order")]
fn what_is_not_xml_is_noticed() {
    well_formed("<svg><g></svg></g>");
}

/// Each field has its box, and its words for those who do not see it.
#[test]
fn pictures_name_every_field() {
    let svg = Header::layout_svg();
    for field in Header::SCHEMA.fields {
        assert!(svg.contains(&format!("<title>{}: ", field.name)), "{} has no box", field.name);
        assert!(svg.contains(&format!("{}: ", field.name)), "{} is not described", field.name);
    }
    assert!(svg.contains("offset: 11 bits, signed at byte 2, 2 bytes"));
    let svg = Order::layout_svg();
    for words in ["active: bool bit 0 of byte 8", "lots: u32 at byte", "since version 2", "end in text", "text lane"] {
        assert!(svg.contains(words), "{words}");
    }
    let hard = Hard::layout_svg();
    assert!(hard.contains("<title>type: u8") && hard.contains("map(str, (u8, Option&lt;char&gt;))"));
}

/// Each tail says where it ends, in its box and in the description.
#[test]
fn pictures_say_where_tails_end() {
    let svg = Meta::layout_svg();
    for field in Meta::SCHEMA.fields {
        assert!(svg.contains(&format!("<title>{}: ", field.name)), "{} has no box", field.name);
    }
    for words in [
        "packet: 5 bytes, then 10 tails",
        "count: count, u8",
        "size: length of all, u16 le",
        "times: [u16] le, count in count",
        "mappings: [Mapping], behind its count, u16 le",
        "name: str, up to a byte 0x00",
        "blob: bytes, behind its length, u8, padded to 4",
        "note: str, length in note_len",
        "check: u32 le, 4 bytes",
        "one: Mapping, says itself where it ends",
        "newer: u16 le, 2 bytes or none",
        "times: [u16] from byte 5, count in count. marks: bytes behind that, count in count.",
    ] {
        assert!(svg.contains(words), "{words}\n{svg}");
    }
    assert!(Ip::layout_svg().contains("payload: bytes, length by total and words"));
    assert!(Levels::layout_svg().contains("rows: [Point] from byte 1, all the rest"));
}
