//! Datagrams: each is received into a slot of its own, and holds one frame.

use std::collections::HashMap;
use std::io;
use std::net::{SocketAddr, UdpSocket};

use pinwire::Frame;
use pinwire::pool::Lease;

use super::{Closed, Entrance, TICK, is_order};
use crate::memory::{Arrived, DATAGRAM, Intake};
use crate::order::{MAX_FRAME, parts};
use crate::producer::is_timeout;

/// A credit is for so many orders, unless one is missing.
const CREDIT: u64 = 16;

/// Receives until producers have ended and nothing comes any more.
pub(crate) fn receive(socket: &UdpSocket, entrance: &Entrance) -> io::Result<()> {
    socket.set_read_timeout(Some(TICK))?;
    let mut datagrams = Datagrams { socket, entrance, expected: HashMap::new() };
    let mut is_open = true;
    while is_open {
        let allocations = (entrance.measure)(&mut || is_open = datagrams.turn().is_ok());
        entrance.tally.allocations.add(allocations);
    }
    Ok(())
}

struct Datagrams<'run> {
    socket: &'run UdpSocket,
    entrance: &'run Entrance,
    /// Number of the next order of each producer.
    expected: HashMap<u16, u64>,
}

impl Datagrams<'_> {
    fn turn(&mut self) -> Result<(), Closed> {
        let mut slot = self.entrance.lease(MAX_FRAME, &DATAGRAM)?;
        match self.socket.recv_from(slot.spare_mut()) {
            Ok(_) if self.entrance.is_over() => Err(Closed),
            Ok((len, from)) => {
                slot.set_len(len).map_err(|_| Closed)?;
                self.sort(&slot.freeze(), from)
            }
            Err(error) if is_timeout(&error) && self.entrance.is_closing() => Err(Closed),
            // A producer that has gone is not the socket's end.
            Err(_) => Ok(()),
        }
    }

    /// Hands on the order if it is its producer's next one.
    fn sort(&mut self, slot: &Lease<Intake>, from: SocketAddr) -> Result<(), Closed> {
        let Some(order) = self.order(slot) else { return Ok(()) };
        let (producer, number) = parts(order.view().id());
        let expected = self.expected.entry(producer).or_insert(0);
        let is_next = number == *expected;
        *expected += u64::from(is_next);
        let credit = *expected;
        if is_next {
            self.entrance.hand_on(order)?;
        }
        if !is_next || credit.is_multiple_of(CREDIT) {
            // A credit that is lost is asked for again.
            let _ = self.socket.send_to(&credit.to_le_bytes(), from);
        }
        Ok(())
    }

    fn order(&self, slot: &Lease<Intake>) -> Option<Arrived> {
        match Frame::parse(slot) {
            Ok(frame) if is_order(&frame) => self.entrance.admit(slot, Frame::HEADER_LEN..slot.len()),
            _ => {
                self.entrance.tally.invalid.add(1);
                None
            }
        }
    }
}
