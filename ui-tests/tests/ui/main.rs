//! The compile-fail suite: each mistake in `fail/<rule>/` is refused with the message that stands beside it, and its
//! nearest legal twin in `pass/` compiles and runs.
//!
//! The messages are those of one compiler. After a change of a message: `TRYBUILD=overwrite cargo test -p
//! pinwire-ui-tests`, and read every line of the diff.

mod meta;
mod mutant;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Whose messages the `.stderr` files hold.
const PINNED: &str = "rustc 1.95.0 ";

#[test]
fn mistakes_are_refused() {
    if let Err(reason) = is_pinned() {
        // Straight to stderr: what a passing test prints is not shown.
        let _: std::io::Result<()> = writeln!(std::io::stderr(), "SKIPPED: compile-fail messages ({reason})");
        return;
    }
    let (built, checked): (Vec<_>, Vec<_>) = meta::mistakes().into_iter().partition(|path| is_found_by_a_build(path));
    assert!(!built.is_empty() && checked.len() > built.len(), "{} cases need a build", built.len());
    // Without a case that passes, trybuild checks, and all cases at once.
    let cases = trybuild::TestCases::new();
    checked.iter().for_each(|path| cases.compile_fail(path));
    drop(cases);
    // With one that passes it builds, one case after the other, so that assertions in generic code fire.
    let cases = trybuild::TestCases::new();
    cases.pass("pass/suite_builds/*.rs");
    built.iter().for_each(|path| cases.compile_fail(path));
}

/// Whether the mistake shows only when generic code is instantiated. A case that is taken for the other kind is not
/// let through: a check does not refuse it.
fn is_found_by_a_build(path: &Path) -> bool {
    let stderr = fs::read_to_string(path.with_extension("stderr")).unwrap_or_default();
    stderr.contains("the above error was encountered while instantiating")
}

/// Whether this compiler words its errors as the `.stderr` files do.
fn is_pinned() -> Result<(), String> {
    let version = rustc(&["--version"]);
    if !version.starts_with(PINNED) {
        return Err(format!("they are those of {}, this is {}", PINNED.trim(), version.trim()));
    }
    // With the sources of std at hand, rustc quotes them.
    let sources = format!("{}/lib/rustlib/src/rust/library", rustc(&["--print", "sysroot"]).trim());
    if Path::new(&sources).exists() {
        return Err("rust-src is installed".to_owned());
    }
    Ok(())
}

fn rustc(arguments: &[&str]) -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
    let output = Command::new(rustc).args(arguments).output().expect("rustc runs");
    String::from_utf8(output.stdout).expect("rustc speaks UTF-8")
}
