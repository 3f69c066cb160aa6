//! Whose memory it is, and how long it should be out.

use std::time::Duration;

use pinwire::pool::{Domain, Gate, Label, Passage, Pool, PoolError, Validated};

use crate::order::{MAX_FRAME, Order};

/// The domain of what arrives.
#[derive(Debug)]
pub enum Intake {}

/// The domain of the risk check, and of all behind it.
#[derive(Debug)]
pub enum Risk {}

impl Domain for Intake {
    const NAME: &'static str = "intake";
}

impl Domain for Risk {
    const NAME: &'static str = "risk";
}

/// Risk reads what arrived. Nobody can write to it any more.
pub static TO_RISK: Gate<Intake, Risk> = Gate::new(Passage::ReadOnly);

/// What one read of a connection gave; its orders are slices of it.
pub static CHUNK: Label = Label::new("chunk").owner("tcp").lifespan(Duration::from_millis(250));
/// One datagram.
pub static DATAGRAM: Label = Label::new("datagram").owner("udp").lifespan(Duration::from_millis(250));

/// An order that has arrived.
pub type Arrived = Validated<Order<'static>, Intake>;
/// An order that risk has seen.
pub type Approved = Validated<Order<'static>, Risk>;

/// Bytes that are read from a connection at once.
pub const CHUNK_LEN: usize = 16 << 10;

/// The gateway's memory: so many slots for chunks, and eight times as many for datagrams. It does not grow.
///
/// # Errors
/// Those of [`pinwire::pool::Builder::build`].
pub fn pool(chunks: usize) -> Result<Pool<Intake>, PoolError> {
    let builder = Pool::builder().name("gateway").domain::<Intake>();
    builder.class(MAX_FRAME, 8 * chunks).class(CHUNK_LEN, chunks).build()
}
