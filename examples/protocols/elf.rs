//! ELF, 64-bit: the header, the tables of segments and sections, and what dynamic linking needs.
//!
//! All is named as in `elf.h`.
#![allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "the names of elf.h")]

use pinwire::prelude::*;

mod machine;
pub use machine::*;

/// What begins a file: how to read the rest.
#[derive(Packet)]
#[pinwire(rename = "e_ident")]
pub struct Ident {
    #[pinwire(const = Ident::MAGIC)]
    pub magic: [u8; 4],
    pub class: Open<Class>,
    pub data: Open<Data>,
    pub version: u8,
    pub os_abi: u8,
    pub abi_version: u8,
    pub padding: [u8; 7],
}

impl Ident {
    /// What tells an ELF file from others.
    pub const MAGIC: [u8; 4] = *b"\x7fELF";
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Class {
    ELFCLASS32 = 1,
    ELFCLASS64 = 2,
}

/// Byte order of everything behind the [`Ident`].
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Data {
    ELFDATA2LSB = 1,
    ELFDATA2MSB = 2,
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u16)]
pub enum Type {
    ET_NONE = 0,
    ET_REL = 1,
    ET_EXEC = 2,
    ET_DYN = 3,
    ET_CORE = 4,
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum Version {
    EV_NONE = 0,
    EV_CURRENT = 1,
}

/// Kinds of sections that are read here.
#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum SectionType {
    SHT_NULL = 0,
    SHT_STRTAB = 3,
    SHT_RELA = 4,
    SHT_NOBITS = 8,
    SHT_DYNSYM = 11,
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Binding {
    STB_LOCAL = 0,
    STB_GLOBAL = 1,
    STB_WEAK = 2,
    STB_GNU_UNIQUE = 10,
}

#[derive(Packet, Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum SymbolType {
    STT_NOTYPE = 0,
    STT_OBJECT = 1,
    STT_FUNC = 2,
    STT_SECTION = 3,
    STT_FILE = 4,
    STT_COMMON = 5,
    STT_TLS = 6,
    STT_GNU_IFUNC = 10,
}

/// Declares the structs in one byte order: a file is written in the order of the machine that runs it.
macro_rules! elf {
    ($module:ident, $order:ident) => {
        pub mod $module {
            use pinwire::prelude::*;

            use super::{Binding, Ident, Machine, SectionType, SymbolType, Type, Version};

            /// Stands at the start of the file.
            #[derive(Packet)]
            #[pinwire($order, rename = "Elf64_Ehdr")]
            pub struct Header {
                pub e_ident: Ident,
                pub e_type: Open<Type>,
                pub e_machine: Open<Machine>,
                pub e_version: Open<Version>,
                pub e_entry: u64,
                pub e_phoff: u64,
                pub e_shoff: u64,
                pub e_flags: u32,
                pub e_ehsize: u16,
                pub e_phentsize: u16,
                /// [`PN_XNUM`](super::PN_XNUM) if there are more: then `sh_info` of the first section says how many.
                pub e_phnum: u16,
                pub e_shentsize: u16,
                /// 0 if there are more than fit: then `sh_size` of the first section says how many.
                pub e_shnum: u16,
                /// [`SHN_XINDEX`](super::SHN_XINDEX) if it does not fit: then `sh_link` of the first section has it.
                pub e_shstrndx: u16,
            }

            /// What is loaded, and where.
            #[derive(Packet)]
            #[pinwire($order, rename = "Elf64_Phdr")]
            pub struct Segment {
                pub p_type: u32,
                pub p_flags: u32,
                pub p_offset: u64,
                pub p_vaddr: u64,
                pub p_paddr: u64,
                pub p_filesz: u64,
                pub p_memsz: u64,
                pub p_align: u64,
            }

            #[derive(Packet)]
            #[pinwire($order, rename = "Elf64_Shdr")]
            pub struct Section {
                /// Where the name begins in the section of names.
                pub sh_name: u32,
                pub sh_type: Open<SectionType>,
                pub sh_flags: u64,
                pub sh_addr: u64,
                pub sh_offset: u64,
                pub sh_size: u64,
                pub sh_link: u32,
                pub sh_info: u32,
                pub sh_addralign: u64,
                pub sh_entsize: u64,
            }

            #[derive(Packet)]
            #[pinwire($order, rename = "Elf64_Sym")]
            pub struct Symbol {
                pub st_name: u32,
                #[pinwire(bits = 4, msb)]
                pub st_bind: Open<Binding>,
                #[pinwire(bits = 4, msb)]
                pub st_type: Open<SymbolType>,
                pub st_other: u8,
                pub st_shndx: u16,
                pub st_value: u64,
                pub st_size: u64,
            }

            #[derive(Packet)]
            #[pinwire($order, rename = "Elf64_Rela")]
            pub struct Relocation {
                pub r_offset: u64,
                /// The symbol, and in the lower half the type.
                pub r_info: u64,
                pub r_addend: i64,
            }
        }
    };
}

elf!(elf_be, be);
elf!(elf_le, le);

/// A number of segments that does not fit its field.
pub const PN_XNUM: u16 = 0xffff;
/// An index of a section that does not fit its field.
pub const SHN_XINDEX: u16 = 0xffff;

/// What stands in a file, by its byte order and by where it is found.
#[derive(Packet)]
#[pinwire(tag = (u8, u8), external)]
pub enum Part {
    #[pinwire(tag = (1, 0))]
    HeaderLe(elf_le::Header),
    #[pinwire(tag = (1, 1))]
    SegmentLe(elf_le::Segment),
    #[pinwire(tag = (1, 2))]
    SectionLe(elf_le::Section),
    #[pinwire(tag = (1, 3))]
    SymbolLe(elf_le::Symbol),
    #[pinwire(tag = (1, 4))]
    RelocationLe(elf_le::Relocation),
    #[pinwire(tag = (2, 0))]
    HeaderBe(elf_be::Header),
    #[pinwire(tag = (2, 1))]
    SegmentBe(elf_be::Segment),
    #[pinwire(tag = (2, 2))]
    SectionBe(elf_be::Section),
    #[pinwire(tag = (2, 3))]
    SymbolBe(elf_be::Symbol),
    #[pinwire(tag = (2, 4))]
    RelocationBe(elf_be::Relocation),
}
