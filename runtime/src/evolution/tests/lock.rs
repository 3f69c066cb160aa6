use std::string::{String, ToString};
use std::vec::Vec;

use super::*;
use crate::evolution::lock::find;
use crate::evolution::render::LockFile;

/// One of so many cases is enough where each takes a thousand times as long.
const INTERPRETED: usize = if cfg!(miri) { 9 } else { 1 };

fn file(roots: &[&'static Schema]) -> String {
    LockFile(&kinds(roots)).to_string()
}

fn kinds(roots: &[&'static Schema]) -> Vec<&'static Kind> {
    roots.iter().map(|root| of(root)).collect()
}

fn breach(file: &str, roots: &[&'static Schema]) -> Option<String> {
    find(file, &kinds(roots)).map(|breach| breach.text("order.lock").as_str().into())
}

#[test]
fn it_reads_as_text() {
    let lines: Vec<String> = file(&[&ORDER, &HOLDER]).lines().map(without_digits).collect();
    assert_eq!(lines.join("\n"), include_str!("expected.lock").trim_end());
}

/// The line with dots for the fingerprint.
pub(super) fn without_digits(line: &str) -> String {
    let is_digits = |word: &str| word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    line.split(' ').map(|word| if is_digits(word) { "…" } else { word }).collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_as_recorded_passes() {
    let order = file(&[&ORDER]);
    for roots in [&[&ORDER][..], &[&LATER], &[&RESERVED], &[&LEG, &ORDER]] {
        assert_eq!(breach(&order, roots), None);
    }
    let holder = file(&[&HOLDER]);
    assert_eq!(breach(&holder, &[&HOLDER]), None);
    assert_eq!(breach(&holder, &[&HOLDER_2]), None);
    assert_eq!(breach("", &[&ORDER]), None, "an empty file is a start");
    assert_eq!(breach("# nothing yet\r\n\r\n", &[&ORDER]), None);
    assert_eq!(breach(&order.replace('\n', "\r\n"), &[&ORDER]), None, "a checkout with other line ends");
    assert_eq!(breach(order.trim_end(), &[&ORDER]), None, "no end of the last line");
}

#[test]
fn renaming_fields_is_free() {
    const KEY: Schema = Schema { name: "Order", ..RENAMED_FIELDS };
    const RENAMED_FIELDS: Schema = schema("", &[Field { name: "key", ..ID }, PRICE, NOTE, FLAGS]);
    assert_eq!(breach(&file(&[&ORDER]), &[&KEY]), None);
}

#[test]
fn a_renamed_root_is_renamed_in_the_file_too() {
    let order = file(&[&ORDER]);
    let text = breach(&order, &[&RENAMED]).unwrap();
    assert!(text.contains("message `Order`") && text.contains("rename it in the file, too"), "{text}");
    assert_eq!(breach(&order.replace("message Order", "message Command"), &[&RENAMED]), None);
}

#[test]
fn each_breach_is_named() {
    for (what, schema, words) in BROKEN {
        let text = breach(&file(&[&ORDER]), &[schema]).unwrap_or_else(|| panic!("{what} goes unseen"));
        assert!(words.iter().all(|word| text.contains(word)), "{what}: {text}");
        assert!(text.contains("never released: delete these lines"), "{text}");
        assert!(text.starts_with("order.lock: "), "{text}");
    }
}

#[test]
fn a_breach_inside_is_named_there() {
    let text = breach(&file(&[&HOLDER]), &[&HOLDER_X]).unwrap();
    assert!(text.contains("`Leg.px` has another type"), "{text}");
    let text = breach(&file(&[&HOLDER_2]), &[&HOLDER_2X]).unwrap();
    assert!(text.contains("`Leg.venue` now holds `note`"), "{text}");
    let text = breach(&file(&[&HOLDER_2]), &[&HOLDER]).unwrap();
    assert!(text.contains("`Leg` has lost its field `venue`"), "{text}");
}

#[test]
fn a_frozen_packet_stays() {
    const HAS_VEC: Schema = schema("Body", &[ID, AT]);
    const AT: Field = field("at", 1, &Kind::Packet(&VEC), 8);
    for (what, packet) in VECS {
        let kind: &'static Kind = keep(Kind::Packet(packet));
        let fields = keep([ID, Field { kind, ..AT }]);
        let schema: &'static Schema = keep(schema("Body", fields));
        let text = breach(&file(&[&HAS_VEC]), &[schema]).unwrap_or_else(|| panic!("{what} goes unseen"));
        assert!(text.contains(".at` has another type"), "{what}: {text}");
    }
}

/// Whatever line is lost or changed, the file never passes for more than it says, and never panics.
#[test]
fn damaged_files() {
    let whole = file(&[&ORDER]);
    let digits = whole.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_hexdigit());
    for (index, byte) in digits.step_by(INTERPRETED) {
        let mut bytes = whole.clone().into_bytes();
        bytes[index] = if byte == b'0' { b'1' } else { b'0' };
        let _ = breach(core::str::from_utf8(&bytes).unwrap(), &[&ORDER]);
    }
    let broken = whole.replacen("  1 ", "  1 0", 1);
    assert!(breach(&broken, &[&ORDER]).unwrap().contains("is not a line of a lock file"));
    for line in ["<<<<<<< HEAD", "message ", " message Order", "  1 0123456789abcdef x: u8", "\tmessage Order"] {
        let text = breach(&std::format!("{line}\n{whole}"), &[&ORDER]).unwrap();
        assert!(text.contains("line 1 is not"), "{line}: {text}");
    }
    let deeper = whole.replacen("  1 ", "    1 ", 1);
    assert!(breach(&deeper, &[&ORDER]).is_some());
}

/// A changed digit of any recorded fingerprint is seen.
#[test]
fn every_fingerprint_counts() {
    let whole = file(&[&HOLDER_2]);
    let lines: Vec<&str> = whole.lines().collect();
    let is_field = |line: &str| line.starts_with(' ') && !line.contains("message");
    for (number, line) in lines.iter().enumerate().filter(|(_, line)| is_field(line)).step_by(INTERPRETED) {
        let mut changed = lines.clone();
        let start = line.find(|c: char| c.is_ascii_digit()).unwrap() + 2;
        let digit = if &line[start..=start] == "0" { "1" } else { "0" };
        let text = [&line[..start], digit, &line[start + 1..]].concat();
        changed[number] = &text;
        assert!(breach(&changed.join("\n"), &[&HOLDER_2]).unwrap().contains("another type"), "{line}");
    }
}

#[test]
fn names_of_roots_are_unique() {
    assert!(breach("", &[&ORDER, &LEG, &LATER]).unwrap().contains("two messages of this lock are called `Order`"));
}

#[test]
#[should_panic(expected = "order.lock: message `Order` is recorded")]
fn the_assertion_panics() {
    crate::evolution::lock::assert_locked("order.lock", &file(&[&ORDER]), &[of(&LEG)]);
}
