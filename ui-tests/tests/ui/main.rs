//! The compile-fail suite: each mistake in `fail/<rule>/` is refused with the message that stands beside it, and its
//! nearest legal twin in `pass/` compiles and runs.
//!
//! The messages are those of one compiler. After a change of a message: `TRYBUILD=overwrite cargo test -p
//! pinwire-ui-tests`, and read every line of the diff.

mod meta;
mod mutant;

use std::io::Write;
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
    let cases = trybuild::TestCases::new();
    // One case that passes makes trybuild build and not only check, so that assertions in generic code fire.
    cases.pass("pass/suite_builds/*.rs");
    cases.compile_fail("fail/*/*.rs");
}

/// Whether this compiler words its errors as the `.stderr` files do.
fn is_pinned() -> Result<(), String> {
    let version = rustc(&["--version"]);
    if !version.starts_with(PINNED) {
        return Err(format!("they are those of {}, this is {}", PINNED.trim(), version.trim()));
    }
    // With the sources of std at hand, rustc quotes them.
    let sources = format!("{}/lib/rustlib/src/rust/library", rustc(&["--print", "sysroot"]).trim());
    if std::path::Path::new(&sources).exists() {
        return Err("rust-src is installed".to_owned());
    }
    Ok(())
}

fn rustc(arguments: &[&str]) -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
    let output = Command::new(rustc).args(arguments).output().expect("rustc runs");
    String::from_utf8(output.stdout).expect("rustc speaks UTF-8")
}
