//! Lists the pass cases, so that all of them are one test crate: to build each as a program of its own takes a minute.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=pass");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut list = String::new();
    for rule in sorted(&root.join("pass")) {
        // A case may have a file beside it, such as a lock file.
        for case in sorted(&rule).iter().filter(|file| file.extension().is_some_and(|found| found == "rs")) {
            println!("cargo::rerun-if-changed={}", case.display());
            let name = format!("{}_{}", stem(&rule), stem(case));
            writeln!(list, "#[path = {case:?}]\nmod {name};\n#[test]\nfn pass_{name}() {{\n    {name}::main();\n}}")
                .unwrap();
        }
    }
    fs::write(out.join("pass.rs"), list).unwrap();
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
