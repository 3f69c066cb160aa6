//! Negative controls: the comparison must see a byte, a verdict or a value that is wrong, or it proves nothing.

use crate::compare::Comparison;
use crate::{SAMPLE, compared, generator};

/// Each line of the sample of this kind, changed; every changed line must be seen. `None` leaves a line out.
fn must_be_seen(kind: char, change: impl Fn(&[&str]) -> Option<Vec<String>>) {
    let mut changed = 0;
    for line in SAMPLE.lines().filter(|line| line.starts_with(kind)) {
        Comparison::default().line(line).unwrap();
        let fields: Vec<&str> = line.split('\t').collect();
        let Some(wrong) = change(&fields) else { continue };
        let wrong = wrong.join("\t");
        assert_ne!(wrong, line);
        assert!(Comparison::default().line(&wrong).is_err(), "unseen: {wrong}");
        changed += 1;
    }
    assert!(changed > 10, "only {changed} lines could be changed");
}

fn with(fields: &[&str], index: usize, text: String) -> Vec<String> {
    let mut fields: Vec<String> = fields.iter().map(|&field| field.to_owned()).collect();
    fields[index] = text;
    fields
}

/// The last digit of the bytes becomes another.
fn flipped(bytes: &str) -> String {
    let (rest, last) = bytes.split_at(bytes.len() - 1);
    format!("{rest}{}", if last == "0" { "1" } else { "0" })
}

#[test]
fn a_wrong_byte_of_an_encoding_is_seen() {
    must_be_seen('V', |fields| Some(with(fields, 3, flipped(fields[3]))));
}

#[test]
fn a_refusal_that_was_none_is_seen() {
    for reader in 4..7 {
        must_be_seen('B', |fields| (fields[reader] != "-").then(|| with(fields, reader, "-".to_owned())));
    }
}

#[test]
fn an_acceptance_that_was_none_is_seen() {
    for reader in 4..7 {
        must_be_seen('B', |fields| (fields[reader] == "-").then(|| with(fields, reader, "!( )".to_owned())));
    }
}

#[test]
fn a_canonical_form_that_is_none_is_seen() {
    for reader in 4..7 {
        must_be_seen('B', |fields| {
            let text = fields[reader].strip_prefix('=')?.split_once(' ')?.1;
            Some(with(fields, reader, format!("!{text}")))
        });
    }
}

#[test]
fn canonical_bytes_that_differ_are_seen() {
    for reader in 4..7 {
        must_be_seen('B', |fields| {
            let (bytes, text) = fields[reader].strip_prefix('=')?.split_once(' ')?;
            Some(with(fields, reader, format!("={} {text}", flipped(bytes))))
        });
    }
}

#[test]
fn a_value_that_differs_is_seen() {
    for reader in 4..7 {
        must_be_seen('B', |fields| {
            let value = fields[reader].strip_suffix(" )")?;
            Some(with(fields, reader, format!("{value} 7 )")))
        });
    }
}

#[test]
fn a_setter_that_does_something_else_is_seen() {
    must_be_seen('S', |fields| Some(with(fields, 6, flipped(fields[6]))));
}

#[test]
fn a_second_canonical_form_is_seen() {
    let line = SAMPLE.lines().find(|line| line.starts_with('B') && line.contains("\t!")).unwrap();
    let fields: Vec<&str> = line.split('\t').collect();
    let reader = fields.iter().position(|field| field.starts_with('!')).unwrap() - 4;
    let (schema, text) = (fields[1].parse().unwrap(), &fields[reader + 4][1..]);
    let mut comparison = Comparison::default();
    comparison.only_form((schema, reader), text, b"one").unwrap();
    comparison.only_form((schema, reader), text, b"one").unwrap();
    assert!(comparison.only_form((schema, reader), text, b"two").is_err());
}

/// Each rule of the format that the model can do without makes a difference to some message here. (`empty_table` and
/// `min_len` make none to a root that has at least one byte.)
#[test]
fn a_model_without_a_rule_is_seen() {
    for rule in ["flag_since", "exact_versions", "slot_exact", "row_start", "empty_zero", "canon_exact"] {
        let Some(mut lines) = generator::Lines::of(&["cases", "4", "8", rule]) else { return };
        let mut comparison = Comparison::default();
        assert!(lines.any(|line| comparison.line(&line).is_err()), "unseen: the model without {rule}");
    }
}

#[test]
fn a_line_that_is_none_is_seen() {
    assert!(compared(["X\t0".to_owned()].into_iter()).is_err());
    assert!(compared(["B\t999\town\t00\t-\t-\t-".to_owned()].into_iter()).is_err());
}
