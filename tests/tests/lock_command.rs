//! The lock as its users meet it: a crate, its file, the command, and what rustc says. (B4-4)

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// A crate of two messages, in a workspace of its own; without std or features, as hard as it can be for a macro.
struct Crate(PathBuf);

const FIRST: &str = "id: u64, note: &'a str, leg: Leg,";

impl Crate {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lock-command");
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        fs::create_dir_all(folder.join("src/locks")).unwrap();
        let manifest = format!(
            "[package]\nname = \"lock-command\"\nedition = \"2024\"\n[workspace]\n[profile.dev]\ndebug = false\nincremental = false\n[dependencies]\npw = {{ package = \"pinwire\", path = {:?}, default-features = false }}\n",
            here.join("../runtime")
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        // The versions that are at hand without a network.
        fs::copy(here.join("../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self(folder)
    }

    fn declare(&self, name: &str, order: &str, leg: &str) {
        let source = format!(
            "#![no_std]
            #![forbid(unsafe_code)]
            #![deny(warnings)]
            #![allow(dead_code)]
            use pw::prelude::*;
            #[derive(Message)] #[pinwire(crate = ::pw)] struct Leg {{ {leg} }}
            #[derive(Message)] #[pinwire(crate = ::pw)] struct {name}<'a> {{ {order} }}
            pw::lock!(\"locks/order.lock\", {name}<'_>);
            pw::lock!(\"locks/legs.lock\" as legs, Leg);"
        );
        fs::write(self.0.join("src/lib.rs"), source).unwrap();
    }

    fn lock(&self) -> PathBuf {
        self.0.join("src/locks/order.lock")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.lock()).unwrap()
    }

    /// `cargo test`, with `PINWIRE_LOCK` if there is a mode. What it says is the error.
    fn test(&self, mode: Option<&str>) -> Result<(), String> {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(["test", "--offline", "--quiet", "--lib"]).current_dir(&self.0).env_remove("PINWIRE_LOCK");
        // That of this test: what pinwire depends on is there.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        command.env("CARGO_TARGET_DIR", target).envs(mode.map(|mode| ("PINWIRE_LOCK", mode)));
        let output = command.output().unwrap();
        let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        if output.status.success() { Ok(()) } else { Err(text) }
    }

    fn fails(&self, mode: Option<&str>, words: &[&str]) {
        let text = self.test(mode).expect_err(&format!("{mode:?} passes, {words:?} missing"));
        // rustc breaks no lines inside a message of its own.
        assert!(words.iter().all(|word| text.contains(word)), "{words:?} missing in\n{text}");
    }

    fn passes(&self, mode: Option<&str>) {
        assert_eq!(self.test(mode), Ok(()), "{mode:?}");
    }
}

#[test]
fn the_life_of_a_lock() {
    let user = Crate::new();
    user.declare("Order", FIRST, "qty: u32");
    let _ = fs::remove_file(user.lock());
    fs::write(user.0.join("src/locks/legs.lock"), "").unwrap();
    let missing = user.test(None).expect_err("there is no file");
    if missing.contains("offline") {
        return println!("SKIPPED: cargo cannot build a crate here without a network:\n{missing}");
    }
    assert!(missing.contains("couldn't read") && missing.contains("order.lock"), "{missing}");

    // An empty file is a start; CI sees that it is one.
    fs::write(user.lock(), "").unwrap();
    user.passes(None);
    user.fails(Some("check"), &["locks/order.lock is behind", "PINWIRE_LOCK=write cargo test"]);
    user.passes(Some("write"));
    user.passes(Some("check"));
    let first = user.text();
    assert!(first.contains("note: str") && first.contains("    message Leg"), "{first}");
    assert!(fs::read_to_string(user.0.join("src/locks/legs.lock")).unwrap().contains("message Leg\n  1 "));

    // New versions of both messages, and a new name: no line goes.
    let grown = "id: u64, remark: &'a str, leg: Leg, #[pinwire(since = 2)] venue: Option<u8>,";
    user.declare("Order", grown, "qty: u32, #[pinwire(since = 2)] fee: Option<u8>");
    user.passes(None);
    user.fails(Some("check"), &["is behind"]);
    user.passes(Some("write"));
    let second = user.text();
    assert!(second.contains("venue: Option<u8>") && second.contains("fee: Option<u8>"), "{second}");
    let kept = |line: &&str| second.contains(line.split(" note").next().unwrap());
    assert!(first.lines().all(|line| kept(&line)), "{first}{second}");

    // A breach is an error of rustc, in every mode: the command cannot overwrite what was released.
    user.declare("Order", FIRST, "qty: u32, #[pinwire(since = 2)] fee: Option<u8>");
    for mode in [None, Some("check"), Some("write")] {
        user.fails(
            mode,
            &["error[E0080]", "locks/order.lock: `Order` has lost its field `venue`", "delete these lines"],
        );
    }
    assert_eq!(user.text(), second);
    user.declare("Order", grown, "qty: i32");
    user.fails(
        None,
        &["locks/order.lock: the place of `Leg.qty` has another type", "locks/legs.lock: the place of `Leg.qty`"],
    );
    user.declare("Command", grown, "qty: u32, #[pinwire(since = 2)] fee: Option<u8>");
    user.fails(None, &["message `Order` is recorded, but not in the list", "rename it in the file, too"]);

    // Never released: without the lines it is free.
    user.declare("Order", FIRST, "qty: u32, #[pinwire(since = 2)] fee: Option<u8>");
    let without: Vec<&str> = second.lines().filter(|line| !line.contains("venue")).collect();
    fs::write(user.lock(), without.join("\n")).unwrap();
    user.passes(Some("write"));
    user.passes(Some("check"));
}
