//! Random schemas in three versions, values, and damaged bytes: the library and the executable model of the wire format
//! agree on every byte, every verdict and every value. (A3-4, X-4, X-16)
//!
//! `PINWIRE_BLESS=1` makes `schemas.rs` and `sample.txt` anew. `PINWIRE_MODEL_SECONDS=60` compares for that long.

#![allow(unreachable_pub, reason = "`pub` in the modules of a test")]

mod compare;
mod controls;
mod generator;
mod hunt;
mod prelude;
mod schemas;
mod setting;
mod subject;
mod text;
mod tokens;

use compare::{Comparison, Counts};

/// Lines that the generator made once: all that is left to compare where there is no model.
pub const SAMPLE: &str = include_str!("sample.txt");

/// Rounds over all schemas, and the seconds after which the generator stops in any case.
fn extent() -> [String; 2] {
    match std::env::var("PINWIRE_MODEL_SECONDS") {
        Ok(seconds) => [u32::MAX.to_string(), seconds],
        Err(_) if std::env::var_os("PINWIRE_QUICK").is_some() => ["4".to_owned(), "8".to_owned()],
        Err(_) => ["20".to_owned(), "5".to_owned()],
    }
}

/// Compares all lines. Mistakes are gathered: a pattern among them says more than the first.
fn compared(lines: impl Iterator<Item = String>) -> Result<Counts, String> {
    let mut comparison = Comparison::default();
    let mut mistakes = Vec::new();
    for line in lines {
        mistakes.extend(comparison.line(&line).err());
        if mistakes.len() == 20 {
            break;
        }
    }
    if mistakes.is_empty() { Ok(comparison.counts) } else { Err(mistakes.join("\n\n")) }
}

/// Values, bytes, mutations: what the model says of them as it runs.
#[test]
fn the_model_and_the_code_agree() {
    let [rounds, seconds] = extent();
    let Some(lines) = generator::Lines::of(&["cases", &rounds, &seconds]) else { return };
    let counts = compared(lines).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    println!("{} schemas, {counts}", schemas::ALL.len());
    // A comparison of nothing would succeed, too.
    assert!(counts.values > 100 && counts.refused > 1000 && counts.canonical > 100, "too little: {counts}");
    assert!(counts.accepted > 2 * counts.canonical, "too few messages that are not canonical: {counts}");
}

/// The same for a few lines, also where there is no model.
#[test]
fn the_sample_and_the_code_agree() {
    let counts = compared(SAMPLE.lines().map(str::to_owned)).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    println!("{counts}");
    assert!(counts.values > 20 && counts.refused > 20 && counts.canonical > 20, "too little: {counts}");
}

/// What is committed is what the generator makes.
#[test]
fn the_committed_schemas_are_those_of_the_generator() {
    for (name, what) in [("schemas.rs", "rust"), ("sample.txt", "sample")] {
        let Some(made) = generator::output(&[what]) else { return };
        let path = generator::beside(name);
        if std::env::var_os("PINWIRE_BLESS").is_some() {
            std::fs::write(&path, &made).expect("the file can be written");
        }
        let committed = std::fs::read_to_string(path).expect("the file can be read");
        assert!(committed == made, "{name} is not what the generator makes: PINWIRE_BLESS=1 makes it anew");
    }
}
