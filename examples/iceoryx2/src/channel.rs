//! The service that both processes open.

use std::time::Duration;

use iceoryx2::prelude::*;
use iceoryx2::service::port_factory::publish_subscribe::PortFactory;

use crate::Result;

/// `ipc_threadsafe`, as samples go to other threads of the subscriber; with `ipc` they could not.
pub(crate) type Ipc = ipc_threadsafe::Service;

/// Messages that may wait for the subscriber, and that it may hold at a time.
pub(crate) const DEPTH: usize = 64;

/// How long one side waits for the other before it gives up.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

pub(crate) struct Channel {
    pub(crate) node: Node<Ipc>,
    pub(crate) service: PortFactory<Ipc, [u8], ()>,
}

impl Channel {
    pub(crate) fn open(name: &str) -> Result<Self> {
        set_log_level(LogLevel::Fatal);
        // Files of its own: what others of this machine do with iceoryx2 is not looked at, or cleaned up.
        let mut config = Config::default();
        config.global.prefix = FileName::new(b"pinwire_")?;
        let node = NodeBuilder::new().config(&config).create::<Ipc>()?;
        let service = node
            .service_builder(&name.try_into()?)
            .publish_subscribe::<[u8]>()
            .max_publishers(1)
            .max_subscribers(1)
            .enable_safe_overflow(false) // nothing is lost
            .subscriber_max_buffer_size(DEPTH)
            .subscriber_max_borrowed_samples(DEPTH)
            .open_or_create()?;
        Ok(Self { node, service })
    }
}
