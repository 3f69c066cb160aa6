//! A server that can be killed, and waiting with an end.

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fs, process};

use gateway::gateway::Engine;

/// Nothing that is waited for takes so long.
const LONG: Duration = Duration::from_secs(30);

/// Waits for it.
#[track_caller]
pub(crate) fn until(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < LONG, "waited in vain until {what}");
        thread::sleep(Duration::from_millis(1));
    }
}

/// A `nats-server` with a port and a store that stay when it is started again.
pub(crate) struct Server {
    child: Child,
    port: u16,
    store: PathBuf,
}

impl Server {
    /// None, and a line that says so, if it is not installed.
    pub(crate) fn start() -> Option<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a socket");
        let port = listener.local_addr().expect("it is bound").port();
        drop(listener);
        let store = env::temp_dir().join(format!("pinwire-gateway-{}-{port}", process::id()));
        let Some(child) = spawn(port, &store) else {
            let _ = writeln!(std::io::stderr().lock(), "SKIPPED: faults of the stream (nats-server is not installed)");
            return None;
        };
        let server = Self { child, port, store };
        server.wait();
        Some(server)
    }

    pub(crate) fn engine(&self) -> Engine {
        Engine::JetStream(format!("nats://127.0.0.1:{}", self.port))
    }

    /// SIGKILL.
    pub(crate) fn kill(&mut self) {
        self.child.kill().and_then(|()| self.child.wait()).expect("it ran");
    }

    /// On the same store. Returns when it could be reached.
    pub(crate) fn restart(&mut self) -> Instant {
        self.child = spawn(self.port, &self.store).expect("it was installed");
        self.wait();
        Instant::now()
    }

    pub(crate) fn signal(&self, signal: &str) {
        let pid = self.child.id().to_string();
        let status = Command::new("bash").args(["-c", "kill \"$0\" \"$1\"", signal, &pid]).status();
        assert!(status.is_ok_and(|status| status.success()), "{signal} was not sent");
    }

    fn wait(&self) {
        until("the server listens", || TcpStream::connect(("127.0.0.1", self.port)).is_ok());
    }
}

fn spawn(port: u16, store: &PathBuf) -> Option<Child> {
    let names = ["nats-server", "/usr/sbin/nats-server"];
    names.into_iter().find_map(|name| spawn_named(name, port, store))
}

fn spawn_named(name: &str, port: u16, store: &PathBuf) -> Option<Child> {
    let mut command = Command::new(name);
    command.args(["--jetstream", "--addr", "127.0.0.1", "--port"]).arg(port.to_string());
    command.arg("--store_dir").arg(store).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().ok()
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.store);
    }
}
