//! Orders from one process to another through shared memory, without a copy: encoded straight into loans of iceoryx2,
//! and viewed where they lie.
//!
//! ```text
//! cargo run --release --manifest-path examples/iceoryx2/Cargo.toml               both processes; ends by itself
//! cargo run --release --manifest-path examples/iceoryx2/Cargo.toml -- subscribe NAME HOW
//! cargo run --release --manifest-path examples/iceoryx2/Cargo.toml -- publish NAME FIRST END
//! ```
//!
//! `HOW` the subscriber reads: `view` in place; `carry` it as a `Validated` to another thread, still in place; or
//! `snapshot` it first, for publishers that are not trusted to leave alone what they have sent.

mod channel;
mod order;
mod publisher;
mod subscriber;

use std::error::Error;
use std::process::{Child, Command};

use crate::channel::Channel;
use crate::subscriber::{How, Report};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => demonstrate(),
        ["subscribe", name, how] => subscribe(name, how.parse()?).map(|report| println!("{report}")),
        ["publish", name, first, end] => publisher::run(&Channel::open(name)?, first.parse()?..end.parse()?),
        _ => Err("expected nothing, `subscribe NAME HOW` or `publish NAME FIRST END`".into()),
    }
}

fn subscribe(name: &str, how: How) -> Result<Report> {
    subscriber::run(&Channel::open(name)?, how)
}

/// This process subscribes, a second one publishes.
fn demonstrate() -> Result<()> {
    for how in How::ALL {
        let name = format!("orders-{}-{how}", std::process::id());
        let mut publisher = Publisher(spawn(&name, 200_000)?);
        println!("{how:>8}: {}", subscribe(&name, how)?);
        publisher.0.wait()?;
    }
    Ok(())
}

fn spawn(name: &str, count: u64) -> Result<Child> {
    let program = std::env::current_exe()?;
    Ok(Command::new(program).args(["publish", name, "0", &count.to_string()]).spawn()?)
}

/// Does not outlive this process's interest in it.
struct Publisher(Child);

impl Drop for Publisher {
    fn drop(&mut self) {
        let _: std::io::Result<()> = self.0.kill();
        let _: std::io::Result<std::process::ExitStatus> = self.0.wait();
    }
}
