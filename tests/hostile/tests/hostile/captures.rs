//! Files made to hurt: lengths and counts that lie. The work is bounded by the bytes that are there.

use pinwire_examples::replay::{DBN, ICE_IMPACT, ITCH50, NYSE_XDP, PCAP, Protocol, replay_bytes, samples};
use pinwire_hostile::guard::Guarded;
use pinwire_hostile::walk::{Walked, touch_file};

/// Reads hostile bytes at the guard page. Each step of a walk takes bytes, so that there cannot be
/// more steps than this (row X-17).
pub(super) fn read(protocol: &Protocol, bytes: &[u8]) -> Walked {
    let (mut file, mut out) = (Guarded::new(bytes.len()), Guarded::new(1 << 17));
    let bytes = file.place(bytes);
    let walked = touch_file(protocol, bytes, 0..bytes.len(), &mut out).expect("views hold what they promise");
    assert!(walked.steps <= 8 + 2 * bytes.len(), "{} steps for {} bytes", walked.steps, bytes.len());
    let report = replay_bytes(protocol, bytes);
    assert_eq!(report.error, walked.error);
    walked
}

pub(super) fn reason(protocol: &Protocol, bytes: &[u8]) -> String {
    read(protocol, bytes).error.expect("these bytes are bad").reason
}

/// A capture in little-endian order; each frame with the lengths that its header claims.
fn pcap(frames: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut out = header(0xa1b2_c3d4_u32.to_le_bytes(), 1_u32.to_le_bytes());
    for (claimed, frame) in frames {
        out.extend([0; 8]);
        out.extend(claimed.to_le_bytes());
        out.extend(claimed.to_le_bytes());
        out.extend(frame);
    }
    out
}

fn header(magic: [u8; 4], link: [u8; 4]) -> Vec<u8> {
    [magic.as_slice(), &[0; 16], &link].concat()
}

fn one(frame: Vec<u8>) -> Vec<u8> {
    pcap(&[(frame.len() as u32, frame)])
}

fn ethernet(ethertype: u16, rest: &[u8]) -> Vec<u8> {
    [&[0; 12], ethertype.to_be_bytes().as_slice(), rest].concat()
}

/// IPv4 and UDP headers that claim these lengths.
fn ip(version_ihl: u8, total: u16, udp_len: u16, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![version_ihl, 0];
    out.extend(total.to_be_bytes());
    out.extend([0, 0, 0, 0, 64, 17, 0, 0]);
    out.extend([0; 8]);
    out.extend([0, 1, 0, 2]);
    out.extend(udp_len.to_be_bytes());
    out.extend([0, 0]);
    out.extend(payload);
    out
}

fn udp(payload: &[u8]) -> Vec<u8> {
    let len = 8 + payload.len() as u16;
    one(ethernet(0x0800, &ip(0x45, 20 + len, len, payload)))
}

#[test]
fn captured_lengths() {
    for claimed in [u32::MAX, u32::MAX - 1, 1 << 31, 1 << 30, 43] {
        let walked = read(&NYSE_XDP, &pcap(&[(claimed, vec![0; 42])]));
        assert_eq!(walked.error.expect("the frame is not whole").offset, 24 + 16);
    }
    // Frames without a byte: no Ethernet header in any of them.
    let empty = vec![(0, vec![]); 2000];
    assert_eq!(read(&ITCH50, &pcap(&empty)).messages, 0);
}

/// B2-3: other magics and link types are refused by name, not misread.
#[test]
fn other_files() {
    for magic in [0xa1b2_cd34_u32, 0x34cd_b2a1, 0x0a0d_0d0a] {
        for protocol in [&ITCH50, &NYSE_XDP, &ICE_IMPACT, &PCAP] {
            let reason = reason(protocol, &header(magic.to_be_bytes(), [0; 4]));
            assert!(reason.contains(&format!("{magic:08x}")), "{reason}");
        }
    }
    for link in [0_u32, 113, 0x03ff_ffff] {
        let reason = reason(&NYSE_XDP, &header(0xa1b2_c3d4_u32.to_be_bytes(), link.to_be_bytes()));
        assert!(reason.contains(&link.to_string()), "{reason}");
    }
    for magic in [0xa1b2_c3d4_u32, 0xa1b2_3c4d] {
        assert!(read(&NYSE_XDP, &header(magic.to_be_bytes(), 1_u32.to_be_bytes())).error.is_none());
        assert!(read(&NYSE_XDP, &header(magic.to_le_bytes(), 1_u32.to_le_bytes())).error.is_none());
    }
    assert!(read(&NYSE_XDP, &[]).error.is_some());
    assert!(reason(&DBN, &[0x28, 0xb5, 0x2f, 0xfd, 0, 0]).contains("zstd"));
}

#[test]
fn udp_lengths() {
    // A packet header of XDP without messages.
    let payload = [16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for claimed in (0..300).chain(u16::MAX - 2..=u16::MAX) {
        let frame = ethernet(0x0800, &ip(0x45, 20 + 8 + 16, claimed, &payload));
        let walked = read(&NYSE_XDP, &one(frame));
        assert_eq!(walked.error.is_none(), claimed == 24, "length {claimed}: {:?}", walked.error);
    }
}

#[test]
fn ip_header_lengths() {
    for version_ihl in 0..=u8::MAX {
        for total in [0, 1, 19, 20, 21, 27, 28, 44, 60, 61, 1000, u16::MAX] {
            let frame = ethernet(0x0800, &ip(version_ihl, total, 24, &[0; 16]));
            let walked = read(&NYSE_XDP, &one(frame));
            let (version, header) = (version_ihl >> 4, 4 * u16::from(version_ihl & 15));
            if version != 4 || header < 20 || total < header || total > 44 {
                assert!(walked.error.is_some(), "{version_ihl:02x}, total {total}");
            }
        }
    }
}

#[test]
fn vlan_chains() {
    for (tags, ethertype) in [(1, 0x8100_u16), (1, 0x88a8), (1, 0x9100), (2, 0x8100), (16_000, 0x8100)] {
        let mut inner = [ethertype.to_be_bytes(), [0, 0]].concat().repeat(tags);
        inner.drain(..2);
        let endless = ethernet(ethertype, &inner);
        assert!(read(&ITCH50, &one(endless)).error.is_some(), "a tag without what it tags");
        inner.extend([0x08, 0x00]);
        inner.extend(ip(0x45, 28 + 20, 28, &[0; 20]));
        assert!(read(&ITCH50, &one(ethernet(ethertype, &[&[0, 0], &inner[..]].concat()))).error.is_none());
    }
}

/// The headers of a frame in a capture that keeps all of it, and in one that was cut there.
fn headers(frame: &[u8]) -> (Walked, Walked) {
    let mut cut = one(frame.to_vec());
    cut[24 + 12..24 + 16].fill(0xff);
    (read(&PCAP, &one(frame.to_vec())), read(&PCAP, &cut))
}

/// What is wrong with a whole frame is a fault; a cut one has what it has.
#[test]
fn pcap_lengths() {
    let mut frames = Vec::new();
    for claimed in 0..80_u16 {
        let whole = udp_header(claimed, &[0; 16]);
        frames.push((ethernet(0x0800, &ipv4(17, &whole)), claimed == 8 || (20..=24).contains(&claimed), "UDP"));
        frames.push((ethernet(claimed, &[0; 46]), claimed <= 46, "802.3"));
        let packet = [&[0x60, 0, 0, 0], claimed.to_be_bytes().as_slice(), &[59, 1], &[0; 32 + 40]].concat();
        frames.push((ethernet(0x86dd, &packet), claimed <= 40, "IPv6"));
    }
    for words in 0..16_u8 {
        let segment = [[0; 12].as_slice(), &[words << 4], &[0; 7 + 12]].concat();
        frames.push((ethernet(0x0800, &ipv4(6, &segment)), (5..=8).contains(&words), "TCP"));
        let extension = [[17, words].as_slice(), &[0; 62], &udp_header(8, &[])].concat();
        // One that ends in front of the UDP header leaves zeros, of a length that is none.
        frames.push((ethernet(0x86dd, &ipv6(0, &extension)), words == 7, "IPv6 extension"));
    }
    for len in 1..12 {
        frames.push((ethernet(0x0800, &ipv4(17, &udp_header(8 + len, &vec![0; len.into()]))), false, "DNS"));
    }
    for (frame, is_good, what) in frames {
        let (whole, cut) = headers(&frame);
        assert_eq!(whole.error.is_none(), is_good, "{what}: {:?} in {frame:02x?}", whole.error);
        assert!(cut.error.is_none() && cut.messages >= whole.messages, "{what}: {cut:?}");
    }
}

fn udp_header(claimed: u16, payload: &[u8]) -> Vec<u8> {
    [[0, 53, 0, 53].as_slice(), &claimed.to_be_bytes(), &[0; 2], payload].concat()
}

fn ipv4(protocol: u8, payload: &[u8]) -> Vec<u8> {
    let total = 20 + payload.len() as u16;
    [[0x45, 0].as_slice(), &total.to_be_bytes(), &[0; 5], &[protocol], &[0; 10], payload].concat()
}

fn ipv6(next: u8, payload: &[u8]) -> Vec<u8> {
    let len = payload.len() as u16;
    [[0x60, 0, 0, 0].as_slice(), &len.to_be_bytes(), &[next, 1], &[0; 32], payload].concat()
}

/// As many as a frame holds, and then nothing.
#[test]
fn pcap_chains() {
    let extensions = [0, 0, 0, 0, 0, 0, 0, 0].repeat(8000);
    assert!(headers(&ethernet(0x86dd, &ipv6(0, &extensions))).0.error.is_some(), "they do not end");
    let fragments = [44, 0, 0, 0, 0, 0, 0, 0].repeat(8000);
    assert!(headers(&ethernet(0x86dd, &ipv6(44, &fragments))).0.error.is_some());
    let tags = [0x81, 0, 0, 1].repeat(16_000);
    let (whole, cut) = headers(&ethernet(0x8100, &tags[2..]));
    assert!(whole.error.is_some() && cut.error.is_none());
    assert_eq!((whole.messages, cut.messages), (16_000, 16_001), "the last is not whole");
}

#[test]
fn mold_counts() {
    let datagram = |count: u16, blocks: &[u8]| udp(&[&[b'S'; 18], count.to_be_bytes().as_slice(), blocks].concat());
    assert!(read(&ITCH50, &datagram(0xffff, &[])).error.is_none(), "the end of the session");
    assert!(read(&ITCH50, &datagram(0xffff, &[0xff; 9])).error.is_none());
    assert!(read(&ITCH50, &datagram(0xfffe, &[])).error.is_none(), "a header alone asks for messages");
    assert!(read(&ITCH50, &datagram(0xfffe, &[0])).error.is_some());
    // Blocks without a byte: counted, bounded, no message.
    let zeros = vec![0; 60_000];
    assert_eq!(read(&ITCH50, &datagram(30_000, &zeros)).messages, 0);
    assert!(read(&ITCH50, &datagram(30_001, &zeros)).error.is_some());
    assert!(read(&ITCH50, &datagram(1, &[0xff, 0xff, b'S'])).error.is_some());
}

#[test]
fn binary_files() {
    assert_eq!(read(&ITCH50, &vec![0; 1 << 16]).messages, 0, "stacked records of no bytes");
    assert!(read(&ITCH50, &[0, 0, 0]).error.is_some());
    assert!(read(&ITCH50, &[0xff, 0xff]).error.is_some());
    assert!(read(&ITCH50, &[0, 0, b'S', 0]).error.is_some(), "no length, and too short for its type");
    let walked = read(&ITCH50, &[0, 1, b'S', 0, 1, b'?', 0, 2, b'A', 0]);
    assert!(walked.error.is_none() && walked.messages == 3, "messages shorter than their layouts: {walked:?}");
}

#[test]
fn xdp_sizes() {
    let packet = |size: u16, count: u8, messages: &[u8]| {
        udp(&[size.to_le_bytes().as_slice(), &[0, count], &[0; 12], messages].concat())
    };
    for size in 0..4_u8 {
        let walked = read(&NYSE_XDP, &packet(20, 255, &[size, 0, 105, 0]));
        assert!(walked.error.is_some() && walked.messages == 0, "a message of {size} bytes cannot hold its header");
    }
    let empty = [4, 0, 105, 0].repeat(255);
    assert_eq!(read(&NYSE_XDP, &packet(16 + 1020, 255, &empty)).messages, 255);
    assert!(read(&NYSE_XDP, &packet(16, 255, &[])).error.is_some());
    assert!(read(&NYSE_XDP, &packet(0, 0, &[])).error.is_some(), "smaller than its own header");
    assert!(read(&NYSE_XDP, &packet(u16::MAX, 0, &[])).error.is_some());
    assert!(read(&NYSE_XDP, &packet(20, 1, &[0xff, 0xff, 105, 0])).error.is_some());
}

#[test]
fn ice_lengths() {
    let packet =
        |count: u16, messages: &[u8]| udp(&[[0; 6].as_slice(), &count.to_be_bytes(), &[0; 8], messages].concat());
    for claimed in 0..8_u8 {
        let walked = read(&ICE_IMPACT, &packet(1, &[b'T', 0, claimed, b'S', 0, 0, 0]));
        assert_eq!((walked.error.is_none(), walked.messages), (claimed <= 4, usize::from(claimed <= 4)), "{claimed}");
    }
    // Without a body; shorter than the layout, but whole.
    assert_eq!(read(&ICE_IMPACT, &packet(255, &[b'E', 0, 0].repeat(255))).messages, 255);
    assert!(read(&ICE_IMPACT, &packet(u16::MAX, &[])).error.is_some());
    assert!(read(&ICE_IMPACT, &packet(0, &[])).error.is_none(), "a heartbeat");
    assert!(read(&ICE_IMPACT, &packet(1, &[b'E', 0xff, 0xff])).error.is_some());
}

/// In the metadata from version 2 on; `ts_out` stands in front of it.
const TEXT_SIZE: std::ops::Range<usize> = 45..47;

/// Counts of symbols and mappings that lie: one of them, in front of fewer bytes than it says.
#[test]
fn dbn_counts() {
    for (framing, file) in samples(&DBN, 12).into_iter().filter(|(framing, _)| framing.starts_with("version")) {
        assert!(read(&DBN, &file).error.is_none(), "{framing}");
        let end = 8 + u32::from_le_bytes(file[4..8].try_into().expect("4 bytes")) as usize;
        for at in (8 + 100..end - 4).step_by(if framing == "version 1" { 2 } else { 1 }) {
            for claimed in [u32::MAX, 1 << 31, 1 << 27] {
                let mut bad = file.clone();
                let was = bad[at..at + 4].to_vec();
                bad[at..at + 4].copy_from_slice(&claimed.to_le_bytes());
                // Whatever that hits is text, a date, or a count: only counts are wrong.
                let walked = read(&DBN, &bad);
                assert!(walked.error.is_none() || walked.messages == 0, "{framing}: {was:?} at {at}: {walked:?}");
            }
        }
        for at in [8 + 100, 8 + 104] {
            let mut bad = file.clone();
            bad[at + 3] = 0xff;
            assert!(read(&DBN, &bad).error.is_some(), "{framing}: the schema definition, the symbols");
        }
    }
}

#[test]
fn dbn_lengths() {
    for words in 0..=u8::MAX {
        let walked = read(&DBN, &[[words, 160].as_slice(), &[0; 54]].concat());
        assert_eq!(walked.error.is_none(), words == 14, "{words} words in 56 bytes: {:?}", walked.error);
    }
    let metadata =
        |version: u8, length: u32, block: &[u8]| [b"DBN", [version].as_slice(), &length.to_le_bytes(), block].concat();
    assert!(read(&DBN, &metadata(3, u32::MAX, &[0; 200])).error.is_some(), "1 KB that claims 4 GB");
    for version in 0..=u8::MAX {
        for length in [0, 1, 46, 100, 119, 120, 121, 128] {
            let mut block = vec![0; length as usize];
            if let Some(text_size) = block.get_mut(TEXT_SIZE) {
                text_size.copy_from_slice(&[if version == 1 { 0 } else { 71 }, 0]);
            }
            let error = read(&DBN, &metadata(version, length, &block)).error;
            assert_eq!(error.is_none(), (1..=3).contains(&version) && length == 120, "{version}, {length}: {error:?}");
        }
    }
    // With `ts_out`, a record must hold that too.
    let mut block = [0; 120];
    block[TEXT_SIZE].copy_from_slice(&[71, 0]);
    block[TEXT_SIZE.start - 1] = 1;
    for words in 0..=5 {
        let file = [metadata(3, 120, &block), [words, 160].to_vec(), vec![0; 4 * usize::from(words)]].concat();
        assert!(read(&DBN, &file).error.is_some(), "{words} words hold no header and no time");
    }
}
