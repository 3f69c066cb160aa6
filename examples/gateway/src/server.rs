//! A server of its own, for as long as the gateway runs.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A `nats-server` that the script beside this package has started. Ends with this value.
#[derive(Debug)]
pub struct Server {
    script: Child,
    url: String,
}

impl Server {
    /// Starts one on a free port of the loopback, with an empty store.
    ///
    /// # Errors
    /// Why there is none, in words.
    pub fn start() -> Result<Self, String> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("nats");
        let mut command = Command::new("bash");
        command.arg(script).arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut script = command.spawn().map_err(|error| format!("bash: {error}"))?;
        match script.stdout.take().and_then(|output| BufReader::new(output).lines().next()) {
            Some(Ok(url)) => Ok(Self { script, url }),
            _ => Err(complaint(&mut script)),
        }
    }

    /// Where it listens.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// What it said on its way out.
fn complaint(script: &mut Child) -> String {
    let mut text = String::new();
    // What cannot be read is not said.
    let _ = script.stderr.take().map(|mut output| output.read_to_string(&mut text));
    let _ = script.wait();
    text.trim().to_owned()
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.script.stdin.take());
        let _ = self.script.wait();
    }
}
