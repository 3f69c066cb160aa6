//! Connections: one read gives a chunk of many frames, and each order is a slice of it. Nothing but a frame that was cut
//! off by the end of a read is copied.

use std::io;
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use pinwire::Scanner;
use pinwire::pool::LeaseMut;

use super::{Closed, Entrance, TICK, is_order};
use crate::memory::{CHUNK, CHUNK_LEN, Intake};
use crate::order::MAX_FRAME;
use crate::producer::is_timeout;

/// More are turned away.
const MOST_CONNECTIONS: usize = 64;

/// Serves connections, each in a thread, until producers have ended and all are closed.
pub(crate) fn listen(listener: &TcpListener, entrance: &Entrance) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let mut connections = Vec::new();
    while !entrance.is_closing() {
        connections.retain(|connection: &thread::JoinHandle<()>| !connection.is_finished());
        match listener.accept() {
            Ok((socket, _)) if connections.len() < MOST_CONNECTIONS => {
                let entrance = entrance.clone();
                connections.push(thread::spawn(move || serve(socket, &entrance)));
            }
            Ok(_) => {}
            Err(_) => thread::sleep(Duration::from_millis(2)),
        }
    }
    for connection in connections {
        // One that panicked has ended, too.
        let _ = connection.join();
    }
    Ok(())
}

fn serve(socket: TcpStream, entrance: &Entrance) {
    let ready = socket.set_nonblocking(false).and_then(|()| socket.set_read_timeout(Some(TICK)));
    let mut connection = Connection {
        socket,
        entrance,
        scanner: Scanner::with_max_len(MAX_FRAME as u32),
        rest: [0; MAX_FRAME],
        rest_len: 0,
        heard: Instant::now(),
    };
    let mut is_open = ready.is_ok();
    while is_open {
        let allocations = (entrance.measure)(&mut || is_open = connection.turn().is_ok());
        entrance.tally.allocations.add(allocations);
    }
    let cut_off = connection.rest_len as u64;
    entrance.tally.skipped.add(connection.scanner.skipped() + cut_off);
}

struct Connection<'run> {
    socket: TcpStream,
    entrance: &'run Entrance,
    scanner: Scanner,
    /// The start of a frame that the last chunk ended in. Kept here and not in a lease: who never sends the rest holds no
    /// slot.
    rest: [u8; MAX_FRAME],
    rest_len: usize,
    heard: Instant,
}

impl Connection<'_> {
    /// One read.
    fn turn(&mut self) -> Result<(), Closed> {
        let mut chunk = self.chunk()?;
        match chunk.read_from(&self.socket) {
            Ok(0) => Err(Closed),
            Ok(_) if self.entrance.is_over() => Err(Closed),
            Ok(_) => {
                self.heard = Instant::now();
                self.split(chunk)
            }
            Err(error) if is_timeout(&error) => self.keep_waiting(),
            Err(_) => Err(Closed),
        }
    }

    /// A chunk that begins with the rest of the last one.
    fn chunk(&self) -> Result<LeaseMut<Intake>, Closed> {
        let mut chunk = self.entrance.lease(CHUNK_LEN, &CHUNK)?;
        chunk.push_slice(&self.rest[..self.rest_len]).map_err(|_| Closed)?;
        Ok(chunk)
    }

    fn keep_waiting(&self) -> Result<(), Closed> {
        let Entrance { tally, idle, .. } = self.entrance;
        if self.entrance.is_closing() {
            return Err(Closed);
        }
        if self.heard.elapsed() < *idle {
            return Ok(());
        }
        tally.idle.add(1);
        Err(Closed)
    }

    /// Hands on the orders of a chunk, and keeps what is behind the last whole frame.
    fn split(&mut self, chunk: LeaseMut<Intake>) -> Result<(), Closed> {
        let chunk = chunk.freeze();
        let mut frames = self.scanner.frames(&chunk);
        while let Some(frame) = frames.next() {
            let end = frames.taken();
            if !is_order(&frame) {
                self.entrance.tally.invalid.add(1);
            } else if let Some(order) = self.entrance.admit(&chunk, end - frame.body().len()..end) {
                self.entrance.hand_on(order)?;
            }
        }
        let rest = chunk.get(frames.taken()..).unwrap_or(&[]);
        self.rest_len = rest.len();
        // Never longer: the scanner waits for no frame that is.
        self.rest.get_mut(..rest.len()).ok_or(Closed)?.copy_from_slice(rest);
        Ok(())
    }
}
