//! Documents whose headers lie about what stands where.

use pinwire_examples::replay::{ELF, TZIF, WAV, sample};

use super::captures::{read, reason};

/// Sets bytes of a little-endian file.
fn set<const N: usize>(file: &mut [u8], at: usize, value: [u8; N]) {
    file[at..at + N].copy_from_slice(&value);
}

const PHOFF: usize = 32;
const SHOFF: usize = 40;
const PHENTSIZE: usize = 54;
const PHNUM: usize = 56;
const SHENTSIZE: usize = 58;
const SHNUM: usize = 60;
const SHSTRNDX: usize = 62;

/// Where the header of a section begins.
fn section(file: &[u8], index: usize) -> usize {
    let start = file[SHOFF..SHOFF + 8].try_into().expect("8 bytes");
    u64::from_le_bytes(start) as usize + 64 * index
}

#[test]
fn elf_offsets() {
    let good = sample(&ELF, 12);
    assert_eq!(read(&ELF, &good).error, None);
    let section = section(&good, 1);
    for lie in [good.len() as u64 + 1, 1 << 32, 1 << 63, u64::MAX - 63, u64::MAX] {
        // The tables; a segment; a section.
        for at in [PHOFF, SHOFF, 64 + 8, 64 + 32, section + 24, section + 32] {
            let mut bad = good.clone();
            set(&mut bad, at, lie.to_le_bytes());
            let error = read(&ELF, &bad).error.expect("not in the file");
            assert!(error.offset <= at, "{at}: {error}");
        }
    }
}

#[test]
fn elf_counts_and_sizes() {
    let good = sample(&ELF, 12);
    for count in [u16::MAX, 1000] {
        for at in [PHNUM, SHNUM, SHSTRNDX, PHENTSIZE, SHENTSIZE] {
            let mut bad = good.clone();
            set(&mut bad, at, count.to_le_bytes());
            let error = read(&ELF, &bad).error;
            // The first section, which tells what does not fit, is one of zeros: no segments, no names.
            let elsewhere = count == u16::MAX && (at == PHNUM || at == SHSTRNDX);
            assert_eq!(error.is_none(), elsewhere, "{at}: {error:?}");
        }
    }
    let first = section(&good, 0);
    // As many sections as the first one says.
    for (count, is_good) in [(6_u64, true), (0, true), (7, false), (1 << 58, false), (u64::MAX, false)] {
        let mut file = good.clone();
        set(&mut file, SHNUM, [0; 2]);
        set(&mut file, first + 32, count.to_le_bytes());
        set(&mut file, SHSTRNDX, if count == 0 { [0; 2] } else { [5, 0] });
        assert_eq!(read(&ELF, &file).error.is_none(), is_good, "{count} sections");
    }
    for entry in [0_u64, 1, 23, 25, u64::MAX] {
        for index in 1..=3 {
            let mut bad = good.clone();
            let at = section(&bad, index) + 56;
            set(&mut bad, at, entry.to_le_bytes());
            assert!(reason(&ELF, &bad).contains("entries of"), "{entry}");
        }
    }
}

/// Names are compared, not searched for: a thousand sections may share one long name.
#[test]
fn elf_names() {
    let mut file = sample(&ELF, 12);
    let last = section(&file, 5);
    for start in [u32::MAX, 1 << 31, 44] {
        let mut bad = file.clone();
        set(&mut bad, last, start.to_le_bytes());
        assert!(reason(&ELF, &bad).contains("the name of a section"), "{start}");
    }
    // Relocations of the same name over the same bytes: read once.
    let relocations = file[section(&file, 2)..][..64].to_vec();
    file.extend(relocations.repeat(1000));
    set(&mut file, SHNUM, 1006_u16.to_le_bytes());
    let walked = read(&ELF, &file);
    assert_eq!(walked.error, None);
    assert!(walked.messages < 1100, "{walked:?}");
}

#[test]
fn elf_of_other_kinds() {
    let good = sample(&ELF, 12);
    for (at, byte) in [(0, b'E'), (4, 1), (4, 0), (5, 0), (5, 3)] {
        let mut bad = good.clone();
        bad[at] = byte;
        assert!(read(&ELF, &bad).error.is_some(), "{byte} at {at}");
    }
    // The other byte order: every number is another.
    let mut bad = good;
    bad[5] = 2;
    assert!(read(&ELF, &bad).error.is_some());
}

/// The six counts of a block are those of what follows, and no other.
#[test]
fn tzif_counts() {
    let good = sample(&TZIF, 12);
    assert_eq!(read(&TZIF, &good).error, None);
    let second = 4 + good[4..].windows(4).position(|four| four == b"TZif").expect("a second block");
    for block in [0, second] {
        for at in (block + 20..block + 44).step_by(4) {
            let was = u32::from_be_bytes(good[at..at + 4].try_into().expect("4 bytes"));
            for lie in [was + 1, was.wrapping_sub(1), 1 << 31, u32::MAX] {
                let mut bad = good.clone();
                set(&mut bad, at, lie.to_be_bytes());
                assert!(read(&TZIF, &bad).error.is_some(), "{lie} in place of {was} at {at}");
            }
        }
    }
}

#[test]
fn tzif_indices() {
    let good = sample(&TZIF, 12);
    // Behind the header and 12 times; behind 12 indices, in the first of the types.
    for (at, least) in [(44 + 12 * 4, 4), (44 + 12 * 5 + 5, 13)] {
        for index in 0..=u8::MAX {
            let mut file = good.clone();
            file[at] = index;
            assert_eq!(read(&TZIF, &file).error.is_none(), index < least, "{index} at {at}");
        }
    }
}

#[test]
fn tzif_ends() {
    let good = sample(&TZIF, 12);
    assert!(reason(&TZIF, &[&good[..], b"\n"].concat()).contains("are left"));
    assert!(read(&TZIF, &good[..good.len() - 1]).error.is_some(), "a footer without its end");
    for version in 0..=u8::MAX {
        let mut file = good.clone();
        file[4] = version;
        // The first version has nothing behind its block.
        assert_eq!(read(&TZIF, &file).error.is_none(), version >= b'2', "version {version}");
    }
    assert!(read(&TZIF, &[b"TZif2", [0; 39].as_slice()].concat()).error.is_some(), "half of it");
}

/// A RIFF file of these chunks: name, claimed size, bytes.
fn riff(chunks: &[(&[u8; 4], u32, &[u8])]) -> Vec<u8> {
    let mut body = b"WAVE".to_vec();
    for (id, size, bytes) in chunks {
        body.extend([id.as_slice(), &size.to_le_bytes(), bytes].concat());
    }
    [b"RIFF", (body.len() as u32).to_le_bytes().as_slice(), &body].concat()
}

/// PCM of one channel, of so many bits.
fn format(channels: u8, bits: u8) -> [u8; 16] {
    [1, 0, channels, 0, 0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, bits, 0]
}

#[test]
fn wav_chunks() {
    let mono = format(1, 8);
    let fmt = (b"fmt ", 16, mono.as_slice());
    for claimed in [0, 1, 2, 3, 4, 5, u32::MAX - 1, u32::MAX] {
        // A byte that fills up an odd size; not a zero, which is no fault.
        let error = read(&WAV, &riff(&[fmt, (b"data", claimed, b"abc!")])).error;
        assert_eq!(error.is_none(), claimed == 3 || claimed == 4, "{claimed}: {error:?}");
    }
    assert!(reason(&WAV, &riff(&[fmt])).contains("`data`"));
    assert!(reason(&WAV, &riff(&[(b"data", 2, b"ab")])).contains("`fmt `"));
    assert!(reason(&WAV, &riff(&[(b"fmt ", 14, &mono[..14]), (b"data", 0, b"")])).contains("more bytes"));
    for (channels, bits) in [(0, 8), (1, 0)] {
        let format = format(channels, bits);
        assert!(reason(&WAV, &riff(&[(b"fmt ", 16, &format), (b"data", 2, b"ab")])).contains("no bytes"));
    }
    let empty = (b"    ", 0, b"".as_slice());
    let many = vec![empty; 5000];
    let walked = read(&WAV, &riff(&[&[fmt, (b"data", 0, b"")], many.as_slice()].concat()));
    assert_eq!((walked.error, walked.messages), (None, 5003));
}

#[test]
fn wav_sizes() {
    let good = sample(&WAV, 12);
    let size = u32::from_le_bytes(good[4..8].try_into().expect("4 bytes"));
    for claimed in [0, 3, 4, size - 1, size + 1, u32::MAX] {
        let mut bad = good.clone();
        set(&mut bad, 4, claimed.to_le_bytes());
        assert!(read(&WAV, &bad).error.is_some(), "{claimed} in place of {size}");
    }
    assert!(reason(&WAV, &[&good[..], &[0]].concat()).contains("are left"));
    for (at, byte) in [(3, b'X'), (8, b'A')] {
        let mut bad = good.clone();
        bad[at] = byte;
        assert!(read(&WAV, &bad).error.is_some_and(|error| error.offset == at / 8 * 8));
    }
}
