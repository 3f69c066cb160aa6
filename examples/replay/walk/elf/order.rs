//! What is needed of the structs, whichever byte order they are in.

use pinwire::{EveryBitPattern, Fixed, FromView, Open, Packet};

use crate::protocols::elf::{Binding, Data, SectionType, SymbolType, elf_be, elf_le};

type View<'a, P> = <P as Packet>::View<'a>;

/// The declarations of one byte order.
pub(super) trait Order {
    const DATA: u8;
    type Header: for<'a> FromView<'a>;
    type Segment: Fixed<Bits: EveryBitPattern>;
    type Section: Fixed<Bits: EveryBitPattern>;
    type Symbol: Fixed<Bits: EveryBitPattern>;
    type Relocation: Fixed<Bits: EveryBitPattern>;
    fn header(view: View<'_, Self::Header>) -> Header;
    fn segment(view: View<'_, Self::Segment>) -> Segment;
    fn section(view: View<'_, Self::Section>) -> Section;
    fn symbol(view: View<'_, Self::Symbol>) -> Symbol;
    fn relocation(view: View<'_, Self::Relocation>) -> Relocation;
}

/// Where the tables are.
#[derive(Clone, Copy)]
pub(super) struct Header {
    pub(super) segments: Table,
    pub(super) sections: Table,
    /// The section with the names of sections.
    pub(super) names: u32,
}

/// A table, as the header has it.
#[derive(Clone, Copy)]
pub(super) struct Table {
    pub(super) offset: u64,
    pub(super) count: u64,
    /// Of one entry.
    pub(super) size: u16,
}

#[derive(Clone, Copy)]
pub(super) struct Segment {
    pub(super) offset: u64,
    pub(super) filesz: u64,
    pub(super) vaddr: u64,
}

#[derive(Clone, Copy)]
pub(super) struct Section {
    pub(super) name: u32,
    pub(super) kind: Open<SectionType>,
    pub(super) offset: u64,
    pub(super) size: u64,
    pub(super) link: u32,
    pub(super) info: u32,
    pub(super) entsize: u64,
}

#[derive(Clone, Copy)]
pub(super) struct Symbol {
    pub(super) binding: Open<Binding>,
    pub(super) kind: Open<SymbolType>,
    pub(super) value: u64,
    pub(super) size: u64,
}

#[derive(Clone, Copy)]
pub(super) struct Relocation {
    pub(super) offset: u64,
    pub(super) info: u64,
    pub(super) addend: i64,
}

macro_rules! order {
    ($name:ident, $module:ident, $data:ident) => {
        pub(super) struct $name;

        impl Order for $name {
            const DATA: u8 = Data::$data as u8;
            type Header = $module::Header;
            type Segment = $module::Segment;
            type Section = $module::Section;
            type Symbol = $module::Symbol;
            type Relocation = $module::Relocation;

            fn header(view: View<'_, Self::Header>) -> Header {
                let segments = Table { offset: view.e_phoff(), count: view.e_phnum().into(), size: view.e_phentsize() };
                let sections = Table { offset: view.e_shoff(), count: view.e_shnum().into(), size: view.e_shentsize() };
                Header { segments, sections, names: view.e_shstrndx().into() }
            }
            fn segment(view: View<'_, Self::Segment>) -> Segment {
                Segment { offset: view.p_offset(), filesz: view.p_filesz(), vaddr: view.p_vaddr() }
            }
            fn section(view: View<'_, Self::Section>) -> Section {
                Section {
                    name: view.sh_name(),
                    kind: view.sh_type(),
                    offset: view.sh_offset(),
                    size: view.sh_size(),
                    link: view.sh_link(),
                    info: view.sh_info(),
                    entsize: view.sh_entsize(),
                }
            }
            fn symbol(view: View<'_, Self::Symbol>) -> Symbol {
                Symbol { binding: view.st_bind(), kind: view.st_type(), value: view.st_value(), size: view.st_size() }
            }
            fn relocation(view: View<'_, Self::Relocation>) -> Relocation {
                Relocation { offset: view.r_offset(), info: view.r_info(), addend: view.r_addend() }
            }
        }
    };
}

order!(Little, elf_le, ELFDATA2LSB);
order!(Big, elf_be, ELFDATA2MSB);
