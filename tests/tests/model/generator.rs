//! The model's side: the generator, run by python3 over `../shared/wire_model`.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Once;

/// A file beside this one.
pub fn beside(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/model").join(name)
}

/// Says once, in a line that is seen in any case, that the comparison is left out: the test runner keeps back only what
/// the print macros write.
fn skipped(why: &str) {
    static SAID: Once = Once::new();
    let line = format!("\nSKIPPED: {why}: comparison with the model of the wire format\n");
    // Nothing better can be done if standard error is closed.
    SAID.call_once(|| drop(std::io::stderr().write_all(line.as_bytes())));
}

/// The generator, ready to run; `None`, and a line that says so, where there is no model or no python3.
pub fn generator(arguments: &[&str]) -> Option<Command> {
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/wire_model");
    if !model.join("wf.py").is_file() {
        skipped("../shared/wire_model is absent");
        return None;
    }
    if Command::new("python3").arg("--version").stdout(Stdio::null()).status().is_err() {
        skipped("there is no python3");
        return None;
    }
    let mut command = Command::new("python3");
    command.arg(beside("generate.py")).arg(model).args(arguments).env("PYTHONIOENCODING", "utf-8");
    Some(command)
}

/// All that the generator writes.
pub fn output(arguments: &[&str]) -> Option<String> {
    let output = generator(arguments)?.stderr(Stdio::inherit()).output().expect("python3 starts");
    assert!(output.status.success(), "the generator failed");
    Some(String::from_utf8(output.stdout).expect("the generator writes UTF-8"))
}

/// The generator's lines, each as soon as it is written; its failure fails the test.
pub struct Lines {
    child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Lines {
    pub fn of(arguments: &[&str]) -> Option<Self> {
        let mut child = generator(arguments)?.stdout(Stdio::piped()).spawn().expect("python3 starts");
        let lines = BufReader::new(child.stdout.take().expect("a pipe was asked for")).lines();
        Some(Self { child, lines })
    }
}

impl Iterator for Lines {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        match self.lines.next() {
            Some(line) => Some(line.expect("the generator writes UTF-8")),
            None => {
                let status = self.child.wait().expect("the generator ends");
                assert!(status.success(), "the generator failed: {status}");
                None
            }
        }
    }
}

impl Drop for Lines {
    /// A test that fails early leaves no process behind.
    fn drop(&mut self) {
        // Fails only where the child has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
