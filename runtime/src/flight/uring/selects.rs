//! Requests for which the kernel chooses the buffer: they have none of their own, and complete many times.

use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::task::Waker;
use std::io;

use io_uring::{IoUring, cqueue, opcode, squeue};

use super::File;
use super::flights::MOST_AGAIN;
use super::provided::Group;
use crate::flight::{Table, Token};
use crate::pool::{Domain, LeaseMut, Pool, call, unharmed};

/// Marks the tokens of this table in `user_data`: those of [`Ops`](crate::flight::Ops) do not come so far.
pub(super) const MARK: u64 = 1 << 63;

pub(super) struct Selects<D: Domain> {
    table: Table<Select<D>>,
    groups: Vec<Option<Group<D>>>,
    /// Requests that the kernel has.
    pub(super) under_way: usize,
}

struct Select<D: Domain> {
    socket: File,
    /// Nothing is the end of what comes there.
    is_datagram: bool,
    group: u16,
    arrived: VecDeque<io::Result<LeaseMut<D>>>,
    waker: Option<Waker>,
    /// The kernel has it.
    is_armed: bool,
    /// Somebody wants it to end.
    is_cancelled: bool,
    /// How often the kernel cancelled it all the same, since the last message.
    again: u8,
    /// Nothing comes any more.
    is_over: bool,
    is_watched: bool,
}

impl<D: Domain> Select<D> {
    /// The thread that it belonged to has ended, and nobody asked for that: whoever waits makes another request.
    fn is_lost(&mut self, result: i32) -> bool {
        let is_lost = result == -libc::ECANCELED && !self.is_cancelled && self.again < MOST_AGAIN;
        self.again = if is_lost { self.again + 1 } else { 0 };
        is_lost
    }
}

/// What other people's code may run on when it is dropped or woken, so behind the lock.
#[must_use = "to be dropped behind the lock"]
pub(super) struct Left<D: Domain> {
    waker: Option<Waker>,
    unused: Option<Waker>,
    leases: Vec<LeaseMut<D>>,
    socket: Option<File>,
}

impl<D: Domain> Default for Left<D> {
    fn default() -> Self {
        Self { waker: None, unused: None, leases: Vec::new(), socket: None }
    }
}

impl<D: Domain> Left<D> {
    pub(super) fn let_go(self) {
        unharmed(|| drop((self.unused, self.leases, self.socket)));
        self.waker.into_iter().for_each(call);
    }
}

/// What a completion entry has for who waits.
enum Arrived<D: Domain> {
    Item(io::Result<LeaseMut<D>>),
    End,
    Nothing,
}

/// What there is for who waits.
pub(super) enum Next<D: Domain> {
    Item(io::Result<LeaseMut<D>>),
    Over,
    /// Nothing, and the kernel does not have the request.
    Idle,
    Wait,
}

impl<D: Domain> Selects<D> {
    pub(super) fn new() -> Self {
        Self { table: Table::new(), groups: Vec::new(), under_way: 0 }
    }

    pub(super) fn provide(&mut self, ring: &IoUring, pool: &Pool<D>, count: u16, len: usize) -> io::Result<u16> {
        let free = self.groups.iter().position(Option::is_none).unwrap_or(self.groups.len());
        let id = u16::try_from(free).map_err(|_| io::Error::other("65536 groups of buffers"))?;
        let group = Group::new(ring, id, pool, count, len)?;
        match self.groups.get_mut(free) {
            Some(place) => *place = Some(group),
            None => self.groups.push(Some(group)),
        }
        Ok(id)
    }

    fn group(&mut self, id: u16) -> Option<&mut Group<D>> {
        self.groups.get_mut(usize::from(id))?.as_mut()
    }

    /// How many buffers the kernel has.
    pub(super) fn buffers(&mut self, id: u16) -> usize {
        self.group(id).map_or(0, |group| group.count())
    }

    /// Nobody will use the group any more. It ends with the last request that does.
    pub(super) fn close(&mut self, ring: &IoUring, id: u16) -> Vec<LeaseMut<D>> {
        let Some(group) = self.group(id) else { return Vec::new() };
        group.is_closing = true;
        self.end_group(ring, id)
    }

    fn end_group(&mut self, ring: &IoUring, id: u16) -> Vec<LeaseMut<D>> {
        let Some(place) = self.groups.get_mut(usize::from(id)) else { return Vec::new() };
        let over = place.take_if(|group| group.is_closing && group.users == 0);
        over.map_or_else(Vec::new, |group| group.close(ring))
    }

    /// The ring goes: what the kernel does not let go of is abandoned.
    pub(super) fn close_all(&mut self, ring: &IoUring) {
        for group in self.groups.drain(..).flatten() {
            drop(group.close(ring));
        }
    }

    pub(super) fn insert(&mut self, socket: File, group: u16) -> Token {
        self.table.insert(Select {
            is_datagram: socket.is_datagram(),
            socket,
            group,
            arrived: VecDeque::new(),
            waker: None,
            is_armed: false,
            is_cancelled: false,
            again: 0,
            is_over: false,
            is_watched: true,
        })
    }

    /// What the kernel is to be told of the request; it counts as under way from here on.
    pub(super) fn arm(&mut self, token: Token) -> Option<squeue::Entry> {
        let select = self.table.get_mut(token).ok().filter(|select| !select.is_armed)?;
        let (fd, id) = (select.socket.target(), select.group);
        let entry = opcode::RecvMulti::new(fd, id).build().user_data(token.to_bits() | MARK);
        select.is_armed = true;
        self.under_way += 1;
        let group = self.group(id)?;
        group.fill();
        group.users += 1;
        Some(entry)
    }

    /// The kernel does not have it, or not any more.
    pub(super) fn disarm(&mut self, token: Token) {
        let Ok(select) = self.table.get_mut(token) else { return };
        select.is_armed = false;
        let id = select.group;
        self.under_way -= 1;
        if let Some(group) = self.group(id) {
            group.users -= 1;
        }
    }

    /// A completion entry. None if there is no such request.
    pub(super) fn arrived(&mut self, ring: &IoUring, token: Token, result: i32, flags: u32) -> Option<Left<D>> {
        let select = self.table.get_mut(token).ok().filter(|select| select.is_armed)?;
        let id = select.group;
        let (is_lost, is_datagram) = (select.is_lost(result), select.is_datagram);
        let buffer = cqueue::buffer_select(flags);
        let flight = buffer.and_then(|number| self.group(id)?.take(number));
        let (item, unused) = match (usize::try_from(result), flight) {
            // The peer sends nothing more.
            (Ok(0), flight) if !cqueue::more(flags) && !is_datagram => (Arrived::End, flight),
            // An empty datagram ends the request, and nothing else.
            (Ok(0), None) => (Arrived::Nothing, None),
            (Ok(count), Some(flight)) => (Arrived::Item(flight.complete(count).map_err(io::Error::other)), None),
            (Ok(_), None) => (Arrived::Item(Err(io::Error::other("data without a buffer"))), None),
            (Err(_), flight) if is_lost => (Arrived::Nothing, flight),
            (Err(_), flight) => (Arrived::Item(Err(io::Error::from_raw_os_error(result.wrapping_neg()))), flight),
        };
        let mut left = Left::default();
        left.leases.extend(unused.and_then(|flight| flight.complete(0).ok()));
        self.hand_out(token, item, &mut left);
        if !cqueue::more(flags) {
            self.disarm(token);
            left.leases.extend(self.end_group(ring, id));
            self.forget(token, &mut left);
        }
        Some(left)
    }

    fn hand_out(&mut self, token: Token, item: Arrived<D>, left: &mut Left<D>) {
        let Ok(select) = self.table.get_mut(token) else { return };
        left.waker = select.waker.take();
        match item {
            Arrived::Item(item) if select.is_watched => select.arrived.push_back(item),
            Arrived::Item(item) => left.leases.extend(item.ok()),
            Arrived::End => select.is_over = true,
            Arrived::Nothing => {}
        }
    }

    /// When neither the kernel nor anybody else has it.
    fn forget(&mut self, token: Token, left: &mut Left<D>) {
        let is_gone = self.table.get_mut(token).is_ok_and(|select| !select.is_watched && !select.is_armed);
        if is_gone && let Ok(select) = self.table.remove(token) {
            left.leases.extend(select.arrived.into_iter().flatten());
            left.socket = Some(select.socket);
        }
    }

    /// Nobody waits for it any more. Whether the kernel should be told.
    pub(super) fn unwatch(&mut self, token: Token) -> (bool, Left<D>) {
        let mut left = Left::default();
        let Ok(select) = self.table.get_mut(token) else { return (false, left) };
        select.is_watched = false;
        left.leases.extend(core::mem::take(&mut select.arrived).into_iter().flatten());
        let is_armed = select.is_armed;
        let waker = select.waker.take();
        self.forget(token, &mut left);
        // Of somebody who does not wait any more: not to be called, but to be dropped behind the lock.
        left.unused = waker;
        (is_armed, left)
    }

    /// What came, or a waker for it.
    pub(super) fn next(&mut self, token: Token, waker: Option<Waker>) -> (Next<D>, Option<Waker>) {
        let Ok(select) = self.table.get_mut(token) else { return (Next::Over, waker) };
        let id = select.group;
        match select.arrived.pop_front() {
            Some(item) => {
                // Only now: a peer whose messages nobody takes gets at no more than the group has.
                if let Some(group) = self.group(id) {
                    group.fill();
                }
                (Next::Item(item), waker)
            }
            None if select.is_over => (Next::Over, waker),
            None if !select.is_armed => (Next::Idle, waker),
            None => (Next::Wait, core::mem::replace(&mut select.waker, waker)),
        }
    }

    /// Nothing comes any more, for anybody who waits.
    pub(super) fn end(&mut self, error: impl Fn() -> io::Error) -> Vec<Waker> {
        let mut wakers = Vec::new();
        for (_, select) in self.table.iter_mut().filter(|(_, select)| !select.is_over) {
            if select.is_armed {
                select.arrived.push_back(Err(error()));
            }
            select.is_over = true;
            wakers.extend(select.waker.take());
        }
        wakers
    }

    /// Those that the kernel has, as it knows them; they are to be cancelled.
    pub(super) fn cancel_all(&mut self) -> impl Iterator<Item = Token> {
        let armed = self.table.iter_mut().filter(|(_, select)| select.is_armed);
        armed.map(|(token, select)| {
            select.is_cancelled = true;
            Token::from_bits(token.to_bits() | MARK)
        })
    }
}
