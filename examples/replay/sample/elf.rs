//! ELF files: tables of random symbols and relocations, found by their names.

use pinwire::{Layout, Open};

use super::{Random, append};
use crate::protocols::elf::{Class, Data, Ident, Machine, SectionType, Type, Version, elf_be, elf_le};

/// Sections by name: what they are called, their kinds, the size of their entries, and how many of `messages` they
/// hold.
const SECTIONS: [(&str, SectionType, usize, usize); 6] = [
    ("", SectionType::SHT_NULL, 0, 0),
    (".dynsym", SectionType::SHT_DYNSYM, elf_le::Symbol::SIZE, 2),
    (".rela.dyn", SectionType::SHT_RELA, elf_le::Relocation::SIZE, 3),
    (".rela.plt", SectionType::SHT_RELA, elf_le::Relocation::SIZE, 6),
    (".bss", SectionType::SHT_NOBITS, 0, 0),
    (".shstrtab", SectionType::SHT_STRTAB, 0, 0),
];
const SEGMENTS: usize = 2;

/// All names, and where each begins.
fn names() -> (Vec<u8>, Vec<usize>) {
    let (mut all, mut starts) = (Vec::new(), Vec::new());
    for (name, ..) in SECTIONS {
        starts.push(all.len());
        all.extend(name.bytes().chain([0]));
    }
    (all, starts)
}

fn ident(data: Data) -> Ident {
    Ident {
        magic: Ident::MAGIC,
        class: Class::ELFCLASS64.into(),
        data: data.into(),
        version: 1,
        os_abi: 0,
        abi_version: 0,
        padding: [0; 7],
    }
}

macro_rules! sample {
    ($name:ident, $module:ident, $data:ident) => {
        pub(crate) fn $name(messages: usize) -> Vec<u8> {
            let mut random = Random(6);
            let (names, starts) = names();
            let front = $module::Header::SIZE + SEGMENTS * $module::Segment::SIZE;
            let (mut contents, mut sections) = (Vec::new(), Vec::new());
            for ((_, kind, entry, share), start) in SECTIONS.into_iter().zip(starts) {
                let offset = front + contents.len();
                match (kind, share) {
                    (SectionType::SHT_STRTAB, _) => contents.extend(&names),
                    (_, 0) => {}
                    (_, share) => contents.extend(random.bytes(entry * messages.div_ceil(share))),
                }
                let size = front + contents.len() - offset;
                let section = $module::Section {
                    sh_name: start as u32,
                    sh_type: kind.into(),
                    sh_flags: 0,
                    sh_addr: offset as u64,
                    sh_offset: offset as u64,
                    // Takes no bytes of the file, however large.
                    sh_size: if kind == SectionType::SHT_NOBITS { u64::MAX } else { size as u64 },
                    sh_link: 0,
                    sh_info: 0,
                    sh_addralign: 1,
                    sh_entsize: entry as u64,
                };
                append(&mut sections, &section);
            }
            let mut out = Vec::new();
            append(
                &mut out,
                &$module::Header {
                    e_ident: ident(Data::$data),
                    e_type: Type::ET_DYN.into(),
                    e_machine: Open::Known(Machine::EM_RISCV),
                    e_version: Version::EV_CURRENT.into(),
                    e_entry: u64::MAX,
                    e_phoff: $module::Header::SIZE as u64,
                    e_shoff: (front + contents.len()) as u64,
                    e_flags: 0,
                    e_ehsize: $module::Header::SIZE as u16,
                    e_phentsize: $module::Segment::SIZE as u16,
                    e_phnum: SEGMENTS as u16,
                    e_shentsize: $module::Section::SIZE as u16,
                    e_shnum: SECTIONS.len() as u16,
                    e_shstrndx: SECTIONS.len() as u16 - 1,
                },
            );
            for number in 1..=SEGMENTS as u64 {
                let segment = $module::Segment {
                    p_type: 1,
                    p_flags: 5,
                    p_offset: 0,
                    p_vaddr: u64::MAX - number,
                    p_paddr: 0,
                    p_filesz: (front + contents.len()) as u64,
                    p_memsz: 0,
                    p_align: 1,
                };
                append(&mut out, &segment);
            }
            [out, contents, sections].concat()
        }
    };
}

sample!(little, elf_le, ELFDATA2LSB);
sample!(big, elf_be, ELFDATA2MSB);
