//! Row X-6: the suite really tests. A copy of the crates without some rules must let their mistakes through, so the
//! suite would go red; and a build must find what a check does not.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Rules that are taken out of the copy, all at once, and a case of each that then compiles.
/// Without the others of its folder, a case may still fail for what rustc finds.
const RULES: [(&str, &str, &str); 6] = [
    ("bits.rs", "bits_fill_bytes", "twelve_bits"),
    ("bits.rs", "bits_have_one_order", "mixed_run"),
    ("message.rs", "default_is_for_later_fields", "of_version_1"),
    ("packet.rs", "len_names_the_tail", "two_lengths"),
    ("packet.rs", "optional_is_last", "fixed_field"),
    ("union.rs", "one_unknown", "two"),
];

#[test]
fn without_a_rule_its_mistake_compiles() {
    let copy = Copy::new();
    for (file, rule, case) in RULES {
        copy.take_out(file, rule);
        copy.add(rule, case);
    }
    let output = copy.cargo("check");
    assert!(output.status.success(), "the suite would not notice:\n{}", String::from_utf8_lossy(&output.stderr));

    // What fires only when generic code is instantiated is found by a build, and only by a build.
    copy.add("suite_builds", "post_mono");
    assert!(copy.cargo("check").status.success(), "a check is enough: the case shows nothing");
    assert!(!copy.cargo("build").status.success(), "the build did not find the failing assertion");
}

/// The crates of the workspace in a folder of their own, and a package whose programs are cases.
struct Copy {
    root: PathBuf,
}

impl Copy {
    fn new() -> Self {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("mutant");
        let _: std::io::Result<()> = fs::remove_dir_all(&root);
        for krate in ["macros", "runtime"] {
            copy(&Path::new("..").join(krate), &root.join(krate));
        }
        let manifest = fs::read_to_string("../Cargo.toml").expect("read");
        let (_, manifest) = manifest.split_once("[workspace.package]").expect("what members inherit");
        let (inherited, _) = manifest.split_once("[profile").expect("profiles come last");
        let members = "resolver = \"3\"\nmembers = [\"macros\", \"runtime\", \"cases\"]";
        write(&root.join("Cargo.toml"), &format!("[workspace]\n{members}\n[workspace.package]{inherited}"));
        fs::copy("../Cargo.lock", root.join("Cargo.lock")).expect("copy");
        fs::create_dir_all(root.join("cases/src/bin")).expect("create");
        write(
            &root.join("cases/Cargo.toml"),
            "[package]\nname = \"cases\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\nbytemuck.workspace = true\nzerocopy.workspace = true\npinwire = { workspace = true, features = [\"bitflags\", \"bytemuck\"] }\n",
        );
        Self { root }
    }

    /// Makes the rule's function return at once.
    fn take_out(&self, file: &str, rule: &str) {
        let path = self.root.join("macros/src/check").join(file);
        let text = fs::read_to_string(&path).expect("read");
        let start = text.find(&format!("fn {rule}(")).unwrap_or_else(|| panic!("no rule {rule} in {file}"));
        let body = start + text[start..].find("{\n").expect("a body") + 2;
        write(&path, &format!("{}if true {{ return; }}\n{}", &text[..body], &text[body..]));
    }

    fn add(&self, rule: &str, case: &str) {
        let source = Path::new("fail").join(rule).join(case).with_extension("rs");
        fs::copy(&source, self.root.join("cases/src/bin").join(case).with_extension("rs")).expect("copy");
    }

    fn cargo(&self, command: &str) -> Output {
        let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
        let mut cargo = Command::new(cargo);
        cargo.args([command, "--offline", "--bins", "-p", "cases"]).current_dir(&self.root);
        // Where and as trybuild builds: the macros that both depend on are built once.
        cargo.args(["--target", super::rustc(&["--print", "host-tuple"]).trim()]);
        let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("tests").join("trybuild");
        cargo.env("CARGO_TARGET_DIR", target).env_remove("RUSTFLAGS");
        cargo.output().expect("cargo runs")
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("create");
    for entry in fs::read_dir(from).expect("read") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copy");
        }
    }
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
