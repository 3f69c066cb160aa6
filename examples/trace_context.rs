//! A trace context (W3C `traceparent`) that travels with a message, and is no byte of it where nobody traces.
//!
//! ```text
//! cargo run --example trace_context
//! ```
//!
//! A field `Option<TraceContext>` of a message would be 25 bytes also when it is `None`: fields of fixed size have their
//! place in every message. So the context stands behind the message, as a packet of its own. It is there if there are
//! bytes left. The message is the same either way; who wants only that reads it with `view_prefix`. In a packet the context
//! can be a field: the last one, and `optional`.
//!
//! ```text
//! frame header │ message                              trace is off: byte for byte what `Frame::to_vec` writes
//! frame header │ message │ trace id │ span id │ flags           on: 25 bytes more, under the same checksum
//! ```

use std::fmt;

use pinwire::{Envelope, Frame, Packet, layout_at, newest_version, prelude::*};

/// What `traceparent` says, version 00.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
struct TraceContext {
    trace_id: [u8; 16],
    span_id: [u8; 8],
    /// Bit 0: sampled.
    flags: u8,
}

#[derive(Message, Clone, PartialEq, Debug)]
struct Order {
    id: u64,
    lots: u32,
    symbol: String,
}

const ORDER: u16 = 1;

/// A frame with the order, and the context behind it if somebody traces. Writes in place.
fn encode(order: &Order, trace: Option<TraceContext>, sequence: u64, out: &mut [u8]) -> Result<usize, Error> {
    let version = newest_version(Order::SCHEMA);
    let envelope = Envelope { id: ORDER, version, layout: layout_at(Order::SCHEMA, version), sequence };
    Frame::encode_with(envelope, out, |body| {
        let message = order.encode_into(body)?;
        let behind = &mut body[message..];
        let context = trace.map_or(Ok(0), |trace| trace.encode_into(behind)).map_err(|error| error.within(message))?;
        Ok(message + context)
    })
}

/// The order, and the context that came with it. `Frame::view` would take the order alone, and nothing behind it.
fn view<'buf>(frame: &Frame<'buf>) -> Result<(OrderView<'buf>, Option<TraceContext>), Error> {
    let (order, behind) = Order::view_prefix(frame.body())?;
    let trace = if behind.is_empty() { None } else { Some(TraceContext::view(behind)?.to_value()) };
    Ok((order, trace))
}

/// As HTTP says it: `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`.
impl fmt::Display for TraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        write!(f, "00-{}-{}-{:02x}", hex(&self.trace_id), hex(&self.span_id), self.flags)
    }
}

impl TraceContext {
    /// None for anything but a `traceparent` of version 00. Ids of zeros only are none.
    fn from_header(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (version, trace_id, span_id) = (hex::<1>(parts.next()?)?, hex(parts.next()?)?, hex(parts.next()?)?);
        let [flags] = hex(parts.next()?)?;
        let is_one = version == [0] && trace_id != [0; 16] && span_id != [0; 8] && parts.next().is_none();
        is_one.then_some(Self { trace_id, span_id, flags })
    }
}

/// Lower case, as the standard has it.
fn hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.bytes().map(|digit| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    });
    let digits = digits.collect::<Option<Vec<u8>>>()?;
    let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    if digits.len() == 2 * N { bytes.try_into().ok() } else { None }
}

fn main() -> Result<(), Error> {
    let order = Order { id: 7, lots: 3, symbol: "ESZ6".to_owned() };
    let trace = TraceContext::from_header("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    let mut out = [0; 256];
    for trace in [None, trace] {
        let len = encode(&order, trace, 1, &mut out)?;
        let (order, seen) = view(&Frame::parse(&out[..len])?)?;
        let seen = seen.map_or_else(|| "no trace".to_owned(), |trace| trace.to_string());
        println!("{len} bytes: order {} for {}, {seen}", order.id(), order.symbol());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use pinwire::ErrorKind;

    use super::*;

    const HEADER: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    fn order() -> Order {
        Order { id: 7, lots: 3, symbol: "ESZ6".to_owned() }
    }

    fn frame(trace: Option<TraceContext>) -> Vec<u8> {
        let mut out = [0; 256];
        let len = encode(&order(), trace, 9, &mut out).unwrap();
        out[..len].to_vec()
    }

    /// A5-6: round trip.
    #[test]
    fn a_context_comes_back() {
        let trace = TraceContext::from_header(HEADER).unwrap();
        let bytes = frame(Some(trace));
        let (seen, context) = view(&Frame::parse(&bytes).unwrap()).unwrap();
        assert!(seen == order());
        assert_eq!((context, context.unwrap().to_string().as_str()), (Some(trace), HEADER));
    }

    /// A5-6: zero bytes when off: the frame is the one that is written without any of this. 25 when on.
    #[test]
    fn nothing_when_off() {
        let plain = Frame::to_vec(&order(), ORDER, 9).unwrap();
        assert_eq!(frame(None), plain);
        assert_eq!(Frame::parse(&plain).unwrap().view::<Order>().unwrap().id(), 7);
        assert_eq!(view(&Frame::parse(&plain).unwrap()).unwrap().1, None);
        assert_eq!(frame(TraceContext::from_header(HEADER)).len(), plain.len() + 25);
    }

    /// Why the context is not a field of the message.
    #[test]
    fn a_field_would_be_there_also_when_it_is_none() {
        #[derive(Message)]
        struct Traced {
            id: u64,
            lots: u32,
            symbol: String,
            #[pinwire(since = 2)]
            trace: Option<TraceContext>,
        }
        let off = Traced { id: 7, lots: 3, symbol: "ESZ6".to_owned(), trace: None };
        let bytes = off.to_vec().unwrap();
        assert!(bytes.len() >= order().encoded_len() + 25, "{} and {}", bytes.len(), order().encoded_len());
        // Who does not know the field reads the rest.
        assert_eq!(Order::view(&bytes).unwrap().symbol(), "ESZ6");
    }

    /// In a packet it can be a field: the last one, and `optional`.
    #[test]
    fn the_last_field_of_a_packet_is_nothing_when_off() {
        #[derive(Packet, Clone, Copy)]
        #[pinwire(be)]
        struct Tick {
            price: u32,
            #[pinwire(optional)]
            trace: Option<TraceContext>,
        }
        let mut tick = Tick { price: 100, trace: None };
        assert_eq!(tick.to_vec().unwrap(), [0, 0, 0, 100]);
        tick.trace = TraceContext::from_header(HEADER);
        let bytes = tick.to_vec().unwrap();
        assert_eq!(bytes.len(), 4 + 25);
        assert_eq!(Tick::view(&bytes).unwrap().to_value().trace, tick.trace);
    }

    #[test]
    fn every_part_of_a_context_is_none() {
        let bytes = frame(TraceContext::from_header(HEADER));
        let message = order().encoded_len();
        for cut in 1..25 {
            let envelope = Envelope { id: ORDER, version: 1, layout: 0, sequence: 9 };
            let body = &bytes[Frame::HEADER_LEN..bytes.len() - cut];
            let mut out = [0; 256];
            let copy = |place: &mut [u8]| {
                place[..body.len()].copy_from_slice(body);
                Ok(body.len())
            };
            let len = Frame::encode_with(envelope, &mut out, copy).unwrap();
            assert!(view(&Frame::parse(&out[..len]).unwrap()).is_err(), "{} bytes behind it", body.len() - message);
        }
        // A reader that knows no trailers says that there is something.
        let unknown = Frame::parse(&bytes).unwrap().view::<Order>().unwrap_err();
        assert_eq!(unknown.kind(), ErrorKind::Trailing(25));
    }

    #[test]
    fn only_a_traceparent_is_one() {
        assert!(TraceContext::from_header(HEADER).is_some_and(|trace| trace.flags == 1));
        let zeros = "00-00000000000000000000000000000000-00f067aa0ba902b7-01";
        for bad in [
            "",
            "00",
            zeros,
            &HEADER.to_uppercase(),
            &HEADER[..54],
            &format!("{HEADER}-x"),
            &HEADER.replacen("00", "ff", 1),
        ] {
            assert_eq!(TraceContext::from_header(bad), None, "{bad}");
        }
    }
}
