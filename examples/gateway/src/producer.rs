//! Those who send orders. They are not part of the gateway: threads of the same process for convenience.

use std::io::{self, ErrorKind, Write};
use std::net::{SocketAddr, TcpStream, UdpSocket};
use std::thread;
use std::time::{Duration, Instant};

use crate::order::{MAX_FRAME, write_frame};
use crate::tally::Tally;

/// Frames that are written at once.
const BATCH: u64 = 32;
/// Datagrams that may be on their way: no more than a socket's buffer holds.
const WINDOW: u64 = 64;
/// After so long without a credit, datagrams are sent again.
const PATIENCE: Duration = Duration::from_millis(20);
/// So often in a row once the run stops, and then nobody is there.
const TRIES: u32 = 500;

/// Orders of one producer at an even pace.
pub(crate) struct Pace {
    start: Instant,
    /// Orders a second; 0 is as many as go.
    rate: u64,
    made: u64,
}

impl Pace {
    pub(crate) fn new(rate: u64) -> Self {
        Self { start: Instant::now(), rate, made: 0 }
    }

    /// The numbers of the orders that are due, at most `most`; waits for the first.
    fn next(&mut self, most: u64) -> core::ops::Range<u64> {
        let first = self.made;
        while self.due() == 0 {
            thread::sleep(Duration::from_micros(500));
        }
        self.made += self.due().min(most);
        first..self.made
    }

    fn due(&self) -> u64 {
        match self.rate {
            0 => u64::MAX,
            rate => ((self.start.elapsed().as_secs_f64() * rate as f64) as u64).saturating_sub(self.made),
        }
    }
}

/// Sends orders over a connection until the run stops.
pub(crate) fn tcp(producer: u16, rate: u64, to: SocketAddr, tally: &Tally) -> io::Result<()> {
    let mut socket = TcpStream::connect(to)?;
    socket.set_nodelay(true)?;
    let mut buffer = vec![0; BATCH as usize * MAX_FRAME];
    let mut pace = Pace::new(rate);
    while !tally.is_stopping() {
        let numbers = pace.next(BATCH);
        let count = numbers.end - numbers.start;
        let len = write_frames(producer, numbers, &mut buffer)?;
        socket.write_all(&buffer[..len])?;
        tally.sent.add(count);
    }
    Ok(())
}

fn write_frames(producer: u16, numbers: core::ops::Range<u64>, buffer: &mut [u8]) -> io::Result<usize> {
    numbers.into_iter().try_fold(0, |at, number| {
        let len = write_frame(producer, number, &mut buffer[at..]).map_err(io::Error::other)?;
        Ok(at + len)
    })
}

/// Sends orders in datagrams until the run stops and the gateway has them all.
pub(crate) fn udp(producer: u16, rate: u64, to: SocketAddr, tally: &Tally) -> io::Result<()> {
    let socket = UdpSocket::bind(("127.0.0.1", 0))?;
    socket.connect(to)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    let mut sender = Datagrams { socket, producer, credited: 0, sent: 0, buffer: [0; MAX_FRAME] };
    let mut pace = Pace::new(rate);
    while !tally.is_stopping() {
        let numbers = pace.next(WINDOW / 2);
        sender.wait_for(numbers.end.saturating_sub(WINDOW), tally)?;
        sender.send(numbers.clone())?;
        tally.sent.add(numbers.end - numbers.start);
    }
    sender.wait_for(sender.sent, tally)
}

/// Go-back-n: what the gateway has not credited is sent again, from the first that is missing.
struct Datagrams {
    socket: UdpSocket,
    producer: u16,
    /// The gateway has all orders below.
    credited: u64,
    sent: u64,
    buffer: [u8; MAX_FRAME],
}

impl Datagrams {
    fn send(&mut self, numbers: core::ops::Range<u64>) -> io::Result<()> {
        self.sent = self.sent.max(numbers.end);
        for number in numbers {
            let len = write_frame(self.producer, number, &mut self.buffer).map_err(io::Error::other)?;
            self.socket.send(&self.buffer[..len])?;
        }
        Ok(())
    }

    /// Until the gateway has all orders below `number`.
    fn wait_for(&mut self, number: u64, tally: &Tally) -> io::Result<()> {
        let mut tries = 0;
        while self.credited < number {
            match self.credit() {
                Ok(credit) => self.credited = self.credited.max(credit.min(self.sent)),
                Err(error) if tries < TRIES && is_timeout(&error) => {
                    tries += u32::from(tally.is_stopping());
                    tally.resent.add(self.sent - self.credited);
                    self.send(self.credited..self.sent)?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn credit(&self) -> io::Result<u64> {
        let mut credit = [0; 8];
        self.socket.recv(&mut credit)?;
        Ok(u64::from_le_bytes(credit))
    }
}

/// Whether a socket said that its time is over.
pub(crate) fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}
