//! Which datagrams of a capture are of the protocol: captures of a whole network hold others, too.
//!
//! That is decided for each flow over the whole capture, before a message of it is counted: a
//! datagram alone cannot tell a corrupt one of the protocol from a good one of another.

use std::collections::{BTreeMap, BTreeSet};

use super::pcap::{Datagram, Frame, Order, next_frame, udp};
use super::{Cursor, Datagrams, Nowhere};

/// Datagrams with the same destination.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Flow {
    pub(super) address: u32,
    pub(super) port: u16,
}

/// What a datagram, or a flow, shows about being of the protocol; the last outweighs those before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Evidence {
    /// Nothing: no messages, and something else could look like that.
    Neither,
    /// It cannot be read, or leaves bytes over.
    Against,
    /// It is filled exactly as its header says.
    For,
}

/// The flows of a capture, as far as they are known.
pub(super) struct Flows<'a> {
    order: Order,
    /// All frames.
    frames: Cursor<'a>,
    feeds: BTreeSet<Flow>,
    /// Flows of other protocols. Not looked for before a flow does not begin as the protocol has
    /// it: most captures hold nothing but the feed, and are walked once.
    foreign: Option<BTreeSet<Flow>>,
}

impl<'a> Flows<'a> {
    pub(super) fn new(order: Order, frames: Cursor<'a>) -> Self {
        Self { order, frames, feeds: BTreeSet::new(), foreign: None }
    }

    /// Whether the datagram is of another protocol.
    #[inline]
    pub(super) fn is_foreign<W: Datagrams>(&mut self, datagram: &Datagram<'a>) -> bool {
        match &self.foreign {
            Some(foreign) => foreign.contains(&datagram.flow),
            None => !self.feeds.contains(&datagram.flow) && self.meet::<W>(datagram),
        }
    }

    #[cold]
    fn meet<W: Datagrams>(&mut self, datagram: &Datagram<'a>) -> bool {
        if W::datagram(datagram.payload, &mut Nowhere) == Ok(Evidence::For) {
            self.feeds.insert(datagram.flow);
            return false;
        }
        self.foreign.insert(foreign::<W>(self.order, self.frames)).contains(&datagram.flow)
    }
}

/// Flows of which no datagram is as the protocol has it. Without any flow of the protocol there
/// are none: then what is wrong with the datagrams is what is wrong with the file.
fn foreign<W: Datagrams>(order: Order, mut frames: Cursor<'_>) -> BTreeSet<Flow> {
    let mut flows = BTreeMap::new();
    while let Ok(frame) = next_frame::<W::Tag>(order, &mut frames, &mut Nowhere) {
        judge::<W>(&frame, &mut flows);
    }
    if !flows.values().any(|evidence| *evidence == Evidence::For) {
        return BTreeSet::new();
    }
    flows.into_iter().filter(|(_, evidence)| *evidence == Evidence::Against).map(|(flow, _)| flow).collect()
}

fn judge<W: Datagrams>(frame: &Frame<'_>, flows: &mut BTreeMap<Flow, Evidence>) {
    // Faults below UDP are the walk's to report.
    let Ok(Some(datagram)) = udp::<W::Tag>(frame, &mut Nowhere) else { return };
    let evidence = flows.entry(datagram.flow).or_insert(Evidence::Neither);
    if *evidence == Evidence::For {
        return;
    }
    *evidence = match W::datagram(datagram.payload, &mut Nowhere) {
        Ok(Evidence::For) => Evidence::For,
        // What was not captured might have made it whole.
        _ if frame.cut => *evidence,
        found => found.unwrap_or(Evidence::Against).max(*evidence),
    };
}
