//! The gateway's command.
#![forbid(unsafe_code)]

mod cli;
mod summary;

use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use clap::Parser;
use cli::{Arguments, Choice};
use gateway::gateway::{Config, Engine, Gateway};
use gateway::live::Live;
use gateway::monitor::{INTERVAL, Monitor};
use gateway::server::Server;
use gateway::{Error, report};
use summary::Summary;

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(summary) if summary.is_good() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("gateway: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<Summary, Error> {
    let (engine, _server) = engine(arguments)?;
    let &Arguments { rate, tcp, udp, desks, once, .. } = arguments;
    let config = Config { engine, rate, tcp, udp, desks, once, ..Config::default() };
    let gateway = Gateway::start(&config, measured)?;
    let mut monitor = Monitor::new(&gateway);
    let live = Live::new();
    let start = Instant::now();
    while start.elapsed() < arguments.duration() {
        thread::sleep(INTERVAL.min(arguments.duration()));
        let late = monitor.look();
        live.show(&monitor, late.as_ref());
    }
    let outcome = gateway.finish()?;
    monitor.look();
    live.clear();
    let summary = Summary::of(&monitor, &outcome, &config);
    show(arguments, &monitor, &summary)?;
    Ok(summary)
}

/// The engine, and the server that was started for it.
fn engine(arguments: &Arguments) -> Result<(Engine, Option<Server>), Error> {
    match (&arguments.nats, arguments.engine) {
        (_, Choice::Queue) => Ok((Engine::Queue, None)),
        (Some(url), _) => Ok((Engine::JetStream(url.clone()), None)),
        (None, choice) => match Server::start() {
            Ok(server) => Ok((Engine::JetStream(server.url().to_owned()), Some(server))),
            Err(why) if choice == Choice::Nats => Err(why.into()),
            Err(why) => {
                eprintln!("no NATS JetStream ({why}): orders go to a queue in this process, which keeps nothing.");
                eprintln!("`bash examples/gateway/nats install` installs the server.");
                Ok((Engine::Queue, None))
            }
        },
    }
}

fn show(arguments: &Arguments, monitor: &Monitor, summary: &Summary) -> Result<(), Error> {
    if arguments.json {
        println!("{}", serde_json::to_string(&summary.counts)?);
    } else {
        println!("{summary}");
    }
    if let Some(path) = &arguments.report {
        report::write(path, monitor, &summary.rows)?;
        eprintln!("report: {}", path.display());
    }
    Ok(())
}

/// Counts with the allocator that this crate brings.
fn measured(work: &mut dyn FnMut()) -> u64 {
    allocation_counter::measure(work).count_total
}
