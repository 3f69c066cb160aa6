//! Documents whose headers lie about what stands where.

use pinwire_examples::replay::{ELF, sample};

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
