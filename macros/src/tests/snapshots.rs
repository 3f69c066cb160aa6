//! Expansions equal the committed ones, to the letter.

use quote::quote;

use super::{expected, inputs, pretty};

fn committed(name: &str) -> String {
    std::fs::read_to_string(expected(&format!("{name}.expanded.rs"))).unwrap_or_default()
}

/// The first line that differs, so that a long expansion can be compared at a glance.
fn first_difference(left: &str, right: &str) -> Option<String> {
    let (mut ours, mut theirs) = (left.lines(), right.lines());
    for number in 1.. {
        match (ours.next(), theirs.next()) {
            (None, None) => break,
            (our, their) if our == their => {}
            (our, their) => return Some(format!("line {number}: now {our:?}, committed {their:?}")),
        }
    }
    (left != right).then(|| "line ends differ".into())
}

/// `PINWIRE_BLESS=1` rewrites the files; read the difference before committing it.
#[test]
fn expansions_are_the_committed_ones() {
    for (name, expansion) in inputs::expansions() {
        let text = pretty(expansion);
        if std::env::var_os("PINWIRE_BLESS").is_some() {
            std::fs::write(expected(&format!("{name}.expanded.rs")), &text).expect("the folder is there");
        }
        assert_eq!(first_difference(&text, &committed(name)), None, "expansion of {name}");
    }
}

/// Negative control: one changed field gives another expansion.
#[test]
fn another_declaration_differs() {
    let other = quote! {
        #[pinwire(le)]
        pub struct Level {
            pub price: i64,
            pub size: u16,
        }
    };
    assert!(first_difference(&pretty(crate::expand::packet(other)), &committed("level")).is_some());
}

/// No file is left over from an input that is gone.
#[test]
fn every_committed_expansion_has_its_input() {
    let mut found: Vec<_> = std::fs::read_dir(expected(""))
        .expect("the folder is there")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".expanded.rs").map(str::to_owned))
        .collect();
    let mut names: Vec<_> = inputs::expansions().into_iter().map(|(name, _)| name.to_owned()).collect();
    found.sort();
    names.sort();
    assert_eq!(found, names);
}

/// The same item gives the same tokens: nothing depends on time, addresses or order of hashing.
#[test]
fn expansion_is_deterministic() {
    for ((name, first), (_, second)) in inputs::expansions().into_iter().zip(inputs::expansions()) {
        assert_eq!(pretty(first), pretty(second), "{name}");
    }
}
