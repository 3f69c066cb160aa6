pub use root::*;
const _: () = ::planus::check_version_compatibility("planus-1.3.0");
#[no_implicit_prelude]
#[allow(clippy::needless_lifetimes)]
mod root {
    pub mod flat {
        #[derive(Copy, Clone, Debug, PartialEq, PartialOrd, Eq, Ord, Hash, Default)]
        pub struct Address {
            pub x0: u8,
            pub x1: u8,
            pub x2: u8,
            pub x3: u8,
        }
        unsafe impl ::planus::Primitive for Address {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 4;
        }
        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Address> for Address {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<1, 3>();
                self.x0.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<1, 2>();
                self.x1.write(cur, buffer_position - 1);
                let (cur, cursor) = cursor.split::<1, 1>();
                self.x2.write(cur, buffer_position - 2);
                let (cur, cursor) = cursor.split::<1, 0>();
                self.x3.write(cur, buffer_position - 3);
                cursor.finish([]);
            }
        }
        impl ::planus::WriteAsOffset<Address> for Address {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Address> {
                unsafe {
                    builder.write_with(4, 0, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();
                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(&mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 4])),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<Address> for Address {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }
        impl ::planus::WriteAsOptional<Address> for Address {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }
        #[derive(Copy, Clone)]
        pub struct AddressRef<'a>(::planus::ArrayWithStartOffset<'a, 4>);
        impl<'a> AddressRef<'a> {
            pub fn x0(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(0).unwrap();
                u8::from_le_bytes(*buffer.as_array())
            }
            pub fn x1(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(1).unwrap();
                u8::from_le_bytes(*buffer.as_array())
            }
            pub fn x2(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(2).unwrap();
                u8::from_le_bytes(*buffer.as_array())
            }
            pub fn x3(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(3).unwrap();
                u8::from_le_bytes(*buffer.as_array())
            }
        }
        impl<'a> ::core::fmt::Debug for AddressRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("AddressRef");
                f.field("x0", &self.x0());
                f.field("x1", &self.x1());
                f.field("x2", &self.x2());
                f.field("x3", &self.x3());
                f.finish()
            }
        }
        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 4>> for AddressRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 4>) -> Self {
                Self(array)
            }
        }
        impl<'a> ::core::convert::From<AddressRef<'a>> for Address {
            #[allow(unreachable_code)]
            fn from(value: AddressRef<'a>) -> Self {
                Self { x0: value.x0(), x1: value.x1(), x2: value.x2(), x3: value.x3() }
            }
        }
        impl<'a, 'b> ::core::cmp::PartialEq<AddressRef<'a>> for AddressRef<'b> {
            fn eq(&self, other: &AddressRef<'_>) -> bool {
                self.x0() == other.x0() && self.x1() == other.x1() && self.x2() == other.x2() && self.x3() == other.x3()
            }
        }
        impl<'a> ::core::cmp::Eq for AddressRef<'a> {}
        impl<'a, 'b> ::core::cmp::PartialOrd<AddressRef<'a>> for AddressRef<'b> {
            fn partial_cmp(&self, other: &AddressRef<'_>) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
        impl<'a> ::core::cmp::Ord for AddressRef<'a> {
            fn cmp(&self, other: &AddressRef<'_>) -> ::core::cmp::Ordering {
                self.x0()
                    .cmp(&other.x0())
                    .then_with(|| self.x1().cmp(&other.x1()))
                    .then_with(|| self.x2().cmp(&other.x2()))
                    .then_with(|| self.x3().cmp(&other.x3()))
            }
        }
        impl<'a> ::core::hash::Hash for AddressRef<'a> {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.x0().hash(state);
                self.x1().hash(state);
                self.x2().hash(state);
                self.x3().hash(state);
            }
        }
        impl<'a> ::planus::TableRead<'a> for AddressRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<4>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }
        impl<'a> ::planus::VectorRead<'a> for AddressRef<'a> {
            const STRIDE: usize = 4;
            #[inline]
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }
        unsafe impl ::planus::VectorWrite<Address> for Address {
            const STRIDE: usize = 4;
            type Value = Address;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }
            #[inline]
            unsafe fn write_values(values: &[Address], bytes: *mut ::core::mem::MaybeUninit<u8>, buffer_position: u32) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (4 * i) as u32,
                    );
                }
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd, Eq, Ord, Hash)]
        pub struct Log {
            pub address: self::Address,
            pub identity: ::planus::alloc::string::String,
            pub userid: ::planus::alloc::string::String,
            pub date: ::planus::alloc::string::String,
            pub request: ::planus::alloc::string::String,
            pub code: u16,
            pub size: u64,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Log {
            fn default() -> Self {
                Self {
                    address: ::core::default::Default::default(),
                    identity: ::core::default::Default::default(),
                    userid: ::core::default::Default::default(),
                    date: ::core::default::Default::default(),
                    request: ::core::default::Default::default(),
                    code: 0,
                    size: 0,
                }
            }
        }
        impl Log {
            #[inline]
            pub fn builder() -> LogBuilder<()> {
                LogBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_address: impl ::planus::WriteAs<self::Address>,
                field_identity: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_userid: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_date: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_request: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_code: impl ::planus::WriteAsDefault<u16, u16>,
                field_size: impl ::planus::WriteAsDefault<u64, u64>,
            ) -> ::planus::Offset<Self> {
                let prepared_address = field_address.prepare(builder);
                let prepared_identity = field_identity.prepare(builder);
                let prepared_userid = field_userid.prepare(builder);
                let prepared_date = field_date.prepare(builder);
                let prepared_request = field_request.prepare(builder);
                let prepared_code = field_code.prepare(builder, &0);
                let prepared_size = field_size.prepare(builder, &0);
                let mut table_writer: ::planus::table_writer::TableWriter<18> = ::core::default::Default::default();
                if prepared_size.is_some() {
                    table_writer.write_entry::<u64>(6);
                }
                table_writer.write_entry::<::planus::Offset<str>>(1);
                table_writer.write_entry::<::planus::Offset<str>>(2);
                table_writer.write_entry::<::planus::Offset<str>>(3);
                table_writer.write_entry::<::planus::Offset<str>>(4);
                if prepared_code.is_some() {
                    table_writer.write_entry::<u16>(5);
                }
                table_writer.write_entry::<self::Address>(0);
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_size) = prepared_size {
                            object_writer.write::<_, _, 8>(&prepared_size);
                        }
                        object_writer.write::<_, _, 4>(&prepared_identity);
                        object_writer.write::<_, _, 4>(&prepared_userid);
                        object_writer.write::<_, _, 4>(&prepared_date);
                        object_writer.write::<_, _, 4>(&prepared_request);
                        if let ::core::option::Option::Some(prepared_code) = prepared_code {
                            object_writer.write::<_, _, 2>(&prepared_code);
                        }
                        object_writer.write::<_, _, 4>(&prepared_address);
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Log>> for Log {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Log>> for Log {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Log>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Log> for Log {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                Log::create(
                    builder,
                    self.address,
                    &self.identity,
                    &self.userid,
                    &self.date,
                    &self.request,
                    self.code,
                    self.size,
                )
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct LogBuilder<State>(State);
        impl LogBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn address<T0>(self, value: T0) -> LogBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<self::Address>,
            {
                LogBuilder((value,))
            }
        }
        impl<T0> LogBuilder<(T0,)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn identity<T1>(self, value: T1) -> LogBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0,) = self.0;
                LogBuilder((v0, value))
            }
        }
        impl<T0, T1> LogBuilder<(T0, T1)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn userid<T2>(self, value: T2) -> LogBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1) = self.0;
                LogBuilder((v0, v1, value))
            }
        }
        impl<T0, T1, T2> LogBuilder<(T0, T1, T2)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn date<T3>(self, value: T3) -> LogBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2) = self.0;
                LogBuilder((v0, v1, v2, value))
            }
        }
        impl<T0, T1, T2, T3> LogBuilder<(T0, T1, T2, T3)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn request<T4>(self, value: T4) -> LogBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2, v3) = self.0;
                LogBuilder((v0, v1, v2, v3, value))
            }
        }
        impl<T0, T1, T2, T3, T4> LogBuilder<(T0, T1, T2, T3, T4)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn code<T5>(self, value: T5) -> LogBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAsDefault<u16, u16>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                LogBuilder((v0, v1, v2, v3, v4, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn code_as_default(self) -> LogBuilder<(T0, T1, T2, T3, T4, ::planus::DefaultValue)> {
                self.code(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5> LogBuilder<(T0, T1, T2, T3, T4, T5)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn size<T6>(self, value: T6) -> LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAsDefault<u64, u64>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                LogBuilder((v0, v1, v2, v3, v4, v5, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn size_as_default(self) -> LogBuilder<(T0, T1, T2, T3, T4, T5, ::planus::DefaultValue)> {
                self.size(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6> LogBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log>
            where
                Self: ::planus::WriteAsOffset<Log>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAs<self::Address>,
            T1: ::planus::WriteAs<::planus::Offset<str>>,
            T2: ::planus::WriteAs<::planus::Offset<str>>,
            T3: ::planus::WriteAs<::planus::Offset<str>>,
            T4: ::planus::WriteAs<::planus::Offset<str>>,
            T5: ::planus::WriteAsDefault<u16, u16>,
            T6: ::planus::WriteAsDefault<u64, u64>,
        > ::planus::WriteAs<::planus::Offset<Log>> for LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
        {
            type Prepared = ::planus::Offset<Log>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAs<self::Address>,
            T1: ::planus::WriteAs<::planus::Offset<str>>,
            T2: ::planus::WriteAs<::planus::Offset<str>>,
            T3: ::planus::WriteAs<::planus::Offset<str>>,
            T4: ::planus::WriteAs<::planus::Offset<str>>,
            T5: ::planus::WriteAsDefault<u16, u16>,
            T6: ::planus::WriteAsDefault<u64, u64>,
        > ::planus::WriteAsOptional<::planus::Offset<Log>> for LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
        {
            type Prepared = ::planus::Offset<Log>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Log>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<
            T0: ::planus::WriteAs<self::Address>,
            T1: ::planus::WriteAs<::planus::Offset<str>>,
            T2: ::planus::WriteAs<::planus::Offset<str>>,
            T3: ::planus::WriteAs<::planus::Offset<str>>,
            T4: ::planus::WriteAs<::planus::Offset<str>>,
            T5: ::planus::WriteAsDefault<u16, u16>,
            T6: ::planus::WriteAsDefault<u64, u64>,
        > ::planus::WriteAsOffset<Log> for LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                let (v0, v1, v2, v3, v4, v5, v6) = &self.0;
                Log::create(builder, v0, v1, v2, v3, v4, v5, v6)
            }
        }
        #[derive(Copy, Clone)]
        pub struct LogRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> LogRef<'a> {
            #[inline]
            pub fn address(&self) -> ::planus::Result<self::AddressRef<'a>> {
                self.0.access_required(0, "Log", "address")
            }
            #[inline]
            pub fn identity(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "Log", "identity")
            }
            #[inline]
            pub fn userid(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(2, "Log", "userid")
            }
            #[inline]
            pub fn date(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(3, "Log", "date")
            }
            #[inline]
            pub fn request(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(4, "Log", "request")
            }
            #[inline]
            pub fn code(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(5, "Log", "code")?.unwrap_or(0))
            }
            #[inline]
            pub fn size(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(6, "Log", "size")?.unwrap_or(0))
            }
        }
        impl<'a> ::core::fmt::Debug for LogRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("LogRef");
                f.field("address", &self.address());
                f.field("identity", &self.identity());
                f.field("userid", &self.userid());
                f.field("date", &self.date());
                f.field("request", &self.request());
                f.field("code", &self.code());
                f.field("size", &self.size());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<LogRef<'a>> for Log {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: LogRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    address: ::core::convert::Into::into(value.address()?),
                    identity: ::core::convert::Into::into(value.identity()?),
                    userid: ::core::convert::Into::into(value.userid()?),
                    date: ::core::convert::Into::into(value.date()?),
                    request: ::core::convert::Into::into(value.request()?),
                    code: ::core::convert::TryInto::try_into(value.code()?)?,
                    size: ::core::convert::TryInto::try_into(value.size()?)?,
                })
            }
        }
        impl<'a> ::planus::TableRead<'a> for LogRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for LogRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset)
                    .map_err(|error_kind| error_kind.with_error_location("[LogRef]", "get", buffer.offset_from_start))
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Log>> for Log {
            type Value = ::planus::Offset<Log>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Log>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for LogRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[LogRef]", "read_as_root", 0))
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd, Eq, Ord, Hash)]
        pub struct Logs {
            pub logs: ::planus::alloc::vec::Vec<self::Log>,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Logs {
            fn default() -> Self {
                Self { logs: ::core::default::Default::default() }
            }
        }
        impl Logs {
            #[inline]
            pub fn builder() -> LogsBuilder<()> {
                LogsBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_logs: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_logs = field_logs.prepare(builder);
                let mut table_writer: ::planus::table_writer::TableWriter<6> = ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Log>]>>(0);
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_logs);
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Logs>> for Logs {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Logs>> for Logs {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Logs>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Logs> for Logs {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                Logs::create(builder, &self.logs)
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct LogsBuilder<State>(State);
        impl LogsBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn logs<T0>(self, value: T0) -> LogsBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>,
            {
                LogsBuilder((value,))
            }
        }
        impl<T0> LogsBuilder<(T0,)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs>
            where
                Self: ::planus::WriteAsOffset<Logs>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>>
            ::planus::WriteAs<::planus::Offset<Logs>> for LogsBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Logs>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>>
            ::planus::WriteAsOptional<::planus::Offset<Logs>> for LogsBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Logs>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Logs>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>> ::planus::WriteAsOffset<Logs>
            for LogsBuilder<(T0,)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                let (v0,) = &self.0;
                Logs::create(builder, v0)
            }
        }
        #[derive(Copy, Clone)]
        pub struct LogsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> LogsRef<'a> {
            #[inline]
            pub fn logs(&self) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::LogRef<'a>>>> {
                self.0.access_required(0, "Logs", "logs")
            }
        }
        impl<'a> ::core::fmt::Debug for LogsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("LogsRef");
                f.field("logs", &self.logs());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<LogsRef<'a>> for Logs {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: LogsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self { logs: value.logs()?.to_vec_result()? })
            }
        }
        impl<'a> ::planus::TableRead<'a> for LogsRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for LogsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset)
                    .map_err(|error_kind| error_kind.with_error_location("[LogsRef]", "get", buffer.offset_from_start))
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Logs>> for Logs {
            type Value = ::planus::Offset<Logs>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Logs>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for LogsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[LogsRef]", "read_as_root", 0))
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, PartialOrd, Default)]
        pub struct Vec3 {
            pub x: f32,
            pub y: f32,
            pub z: f32,
        }
        unsafe impl ::planus::Primitive for Vec3 {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 12;
        }
        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Vec3> for Vec3 {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<4, 8>();
                self.x.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<4, 4>();
                self.y.write(cur, buffer_position - 4);
                let (cur, cursor) = cursor.split::<4, 0>();
                self.z.write(cur, buffer_position - 8);
                cursor.finish([]);
            }
        }
        impl ::planus::WriteAsOffset<Vec3> for Vec3 {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Vec3> {
                unsafe {
                    builder.write_with(12, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();
                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(&mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 12])),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<Vec3> for Vec3 {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }
        impl ::planus::WriteAsOptional<Vec3> for Vec3 {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }
        #[derive(Copy, Clone)]
        pub struct Vec3Ref<'a>(::planus::ArrayWithStartOffset<'a, 12>);
        impl<'a> Vec3Ref<'a> {
            pub fn x(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(0).unwrap();
                f32::from_le_bytes(*buffer.as_array())
            }
            pub fn y(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(4).unwrap();
                f32::from_le_bytes(*buffer.as_array())
            }
            pub fn z(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(8).unwrap();
                f32::from_le_bytes(*buffer.as_array())
            }
        }
        impl<'a> ::core::fmt::Debug for Vec3Ref<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("Vec3Ref");
                f.field("x", &self.x());
                f.field("y", &self.y());
                f.field("z", &self.z());
                f.finish()
            }
        }
        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 12>> for Vec3Ref<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 12>) -> Self {
                Self(array)
            }
        }
        impl<'a> ::core::convert::From<Vec3Ref<'a>> for Vec3 {
            #[allow(unreachable_code)]
            fn from(value: Vec3Ref<'a>) -> Self {
                Self { x: value.x(), y: value.y(), z: value.z() }
            }
        }
        impl<'a, 'b> ::core::cmp::PartialEq<Vec3Ref<'a>> for Vec3Ref<'b> {
            fn eq(&self, other: &Vec3Ref<'_>) -> bool {
                self.x() == other.x() && self.y() == other.y() && self.z() == other.z()
            }
        }
        impl<'a, 'b> ::core::cmp::PartialOrd<Vec3Ref<'a>> for Vec3Ref<'b> {
            fn partial_cmp(&self, other: &Vec3Ref<'_>) -> ::core::option::Option<::core::cmp::Ordering> {
                match self.x().partial_cmp(&other.x()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.y().partial_cmp(&other.y()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                self.z().partial_cmp(&other.z())
            }
        }
        impl<'a> ::planus::TableRead<'a> for Vec3Ref<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<12>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }
        impl<'a> ::planus::VectorRead<'a> for Vec3Ref<'a> {
            const STRIDE: usize = 12;
            #[inline]
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }
        unsafe impl ::planus::VectorWrite<Vec3> for Vec3 {
            const STRIDE: usize = 12;
            type Value = Vec3;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }
            #[inline]
            unsafe fn write_values(values: &[Vec3], bytes: *mut ::core::mem::MaybeUninit<u8>, buffer_position: u32) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 12];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (12 * i) as u32,
                    );
                }
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, PartialOrd, Default)]
        pub struct Triangle {
            pub v0: self::Vec3,
            pub v1: self::Vec3,
            pub v2: self::Vec3,
            pub normal: self::Vec3,
        }
        unsafe impl ::planus::Primitive for Triangle {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 48;
        }
        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Triangle> for Triangle {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<12, 36>();
                self.v0.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<12, 24>();
                self.v1.write(cur, buffer_position - 12);
                let (cur, cursor) = cursor.split::<12, 12>();
                self.v2.write(cur, buffer_position - 24);
                let (cur, cursor) = cursor.split::<12, 0>();
                self.normal.write(cur, buffer_position - 36);
                cursor.finish([]);
            }
        }
        impl ::planus::WriteAsOffset<Triangle> for Triangle {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Triangle> {
                unsafe {
                    builder.write_with(48, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();
                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(&mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 48])),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<Triangle> for Triangle {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }
        impl ::planus::WriteAsOptional<Triangle> for Triangle {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }
        #[derive(Copy, Clone)]
        pub struct TriangleRef<'a>(::planus::ArrayWithStartOffset<'a, 48>);
        impl<'a> TriangleRef<'a> {
            pub fn v0(&self) -> self::Vec3Ref<'a> {
                let buffer = self.0.advance_as_array::<12>(0).unwrap();
                ::core::convert::From::from(buffer)
            }
            pub fn v1(&self) -> self::Vec3Ref<'a> {
                let buffer = self.0.advance_as_array::<12>(12).unwrap();
                ::core::convert::From::from(buffer)
            }
            pub fn v2(&self) -> self::Vec3Ref<'a> {
                let buffer = self.0.advance_as_array::<12>(24).unwrap();
                ::core::convert::From::from(buffer)
            }
            pub fn normal(&self) -> self::Vec3Ref<'a> {
                let buffer = self.0.advance_as_array::<12>(36).unwrap();
                ::core::convert::From::from(buffer)
            }
        }
        impl<'a> ::core::fmt::Debug for TriangleRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TriangleRef");
                f.field("v0", &self.v0());
                f.field("v1", &self.v1());
                f.field("v2", &self.v2());
                f.field("normal", &self.normal());
                f.finish()
            }
        }
        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 48>> for TriangleRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 48>) -> Self {
                Self(array)
            }
        }
        impl<'a> ::core::convert::From<TriangleRef<'a>> for Triangle {
            #[allow(unreachable_code)]
            fn from(value: TriangleRef<'a>) -> Self {
                Self {
                    v0: ::core::convert::From::from(value.v0()),
                    v1: ::core::convert::From::from(value.v1()),
                    v2: ::core::convert::From::from(value.v2()),
                    normal: ::core::convert::From::from(value.normal()),
                }
            }
        }
        impl<'a, 'b> ::core::cmp::PartialEq<TriangleRef<'a>> for TriangleRef<'b> {
            fn eq(&self, other: &TriangleRef<'_>) -> bool {
                self.v0() == other.v0()
                    && self.v1() == other.v1()
                    && self.v2() == other.v2()
                    && self.normal() == other.normal()
            }
        }
        impl<'a, 'b> ::core::cmp::PartialOrd<TriangleRef<'a>> for TriangleRef<'b> {
            fn partial_cmp(&self, other: &TriangleRef<'_>) -> ::core::option::Option<::core::cmp::Ordering> {
                match self.v0().partial_cmp(&other.v0()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.v1().partial_cmp(&other.v1()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.v2().partial_cmp(&other.v2()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                self.normal().partial_cmp(&other.normal())
            }
        }
        impl<'a> ::planus::TableRead<'a> for TriangleRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<48>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }
        impl<'a> ::planus::VectorRead<'a> for TriangleRef<'a> {
            const STRIDE: usize = 48;
            #[inline]
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }
        unsafe impl ::planus::VectorWrite<Triangle> for Triangle {
            const STRIDE: usize = 48;
            type Value = Triangle;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }
            #[inline]
            unsafe fn write_values(
                values: &[Triangle],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 48];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (48 * i) as u32,
                    );
                }
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd)]
        pub struct Mesh {
            pub triangles: ::planus::alloc::vec::Vec<self::Triangle>,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Mesh {
            fn default() -> Self {
                Self { triangles: ::core::default::Default::default() }
            }
        }
        impl Mesh {
            #[inline]
            pub fn builder() -> MeshBuilder<()> {
                MeshBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_triangles: impl ::planus::WriteAs<::planus::Offset<[self::Triangle]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_triangles = field_triangles.prepare(builder);
                let mut table_writer: ::planus::table_writer::TableWriter<6> = ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[self::Triangle]>>(0);
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_triangles);
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Mesh>> for Mesh {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Mesh>> for Mesh {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Mesh>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Mesh> for Mesh {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                Mesh::create(builder, &self.triangles)
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct MeshBuilder<State>(State);
        impl MeshBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn triangles<T0>(self, value: T0) -> MeshBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>,
            {
                MeshBuilder((value,))
            }
        }
        impl<T0> MeshBuilder<(T0,)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh>
            where
                Self: ::planus::WriteAsOffset<Mesh>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>> ::planus::WriteAs<::planus::Offset<Mesh>>
            for MeshBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Mesh>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>>
            ::planus::WriteAsOptional<::planus::Offset<Mesh>> for MeshBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Mesh>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Mesh>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>> ::planus::WriteAsOffset<Mesh> for MeshBuilder<(T0,)> {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                let (v0,) = &self.0;
                Mesh::create(builder, v0)
            }
        }
        #[derive(Copy, Clone)]
        pub struct MeshRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> MeshRef<'a> {
            #[inline]
            pub fn triangles(&self) -> ::planus::Result<::planus::Vector<'a, self::TriangleRef<'a>>> {
                self.0.access_required(0, "Mesh", "triangles")
            }
        }
        impl<'a> ::core::fmt::Debug for MeshRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MeshRef");
                f.field("triangles", &self.triangles());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<MeshRef<'a>> for Mesh {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: MeshRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self { triangles: value.triangles()?.to_vec()? })
            }
        }
        impl<'a> ::planus::TableRead<'a> for MeshRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for MeshRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset)
                    .map_err(|error_kind| error_kind.with_error_location("[MeshRef]", "get", buffer.offset_from_start))
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Mesh>> for Mesh {
            type Value = ::planus::Offset<Mesh>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Mesh>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for MeshRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[MeshRef]", "read_as_root", 0))
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum GameType {
            Survival = 0,
            Creative = 1,
            Adventure = 2,
            Spectator = 3,
        }
        impl GameType {
            pub const ENUM_VALUES: [Self; 4] = [Self::Survival, Self::Creative, Self::Adventure, Self::Spectator];
        }
        impl ::core::convert::TryFrom<u8> for GameType {
            type Error = ::planus::errors::UnknownEnumTagKind;
            #[inline]
            fn try_from(value: u8) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTagKind> {
                #[allow(clippy::match_single_binding)]
                match value {
                    0 => ::core::result::Result::Ok(GameType::Survival),
                    1 => ::core::result::Result::Ok(GameType::Creative),
                    2 => ::core::result::Result::Ok(GameType::Adventure),
                    3 => ::core::result::Result::Ok(GameType::Spectator),
                    _ => ::core::result::Result::Err(::planus::errors::UnknownEnumTagKind { tag: value as i128 }),
                }
            }
        }
        impl ::core::convert::From<GameType> for u8 {
            #[inline]
            fn from(value: GameType) -> Self {
                value as u8
            }
        }
        unsafe impl ::planus::Primitive for GameType {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 1;
        }
        impl ::planus::WriteAsPrimitive<GameType> for GameType {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                (*self as u8).write(cursor, buffer_position);
            }
        }
        impl ::planus::WriteAs<GameType> for GameType {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> GameType {
                *self
            }
        }
        impl ::planus::WriteAsDefault<GameType, GameType> for GameType {
            type Prepared = Self;
            #[inline]
            fn prepare(
                &self,
                _builder: &mut ::planus::Builder,
                default: &GameType,
            ) -> ::core::option::Option<GameType> {
                if self == default { ::core::option::Option::None } else { ::core::option::Option::Some(*self) }
            }
        }
        impl ::planus::WriteAsOptional<GameType> for GameType {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<GameType> {
                ::core::option::Option::Some(*self)
            }
        }
        impl<'buf> ::planus::TableRead<'buf> for GameType {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let n: u8 = ::planus::TableRead::from_buffer(buffer, offset)?;
                ::core::result::Result::Ok(::core::convert::TryInto::try_into(n)?)
            }
        }
        impl<'buf> ::planus::VectorReadInner<'buf> for GameType {
            type Error = ::planus::errors::UnknownEnumTag;
            const STRIDE: usize = 1;
            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTag> {
                let value = unsafe { *buffer.buffer.get_unchecked(offset) };
                let value: ::core::result::Result<Self, _> = ::core::convert::TryInto::try_into(value);
                value.map_err(|error_kind| {
                    error_kind.with_error_location("GameType", "VectorRead::from_buffer", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<GameType> for GameType {
            const STRIDE: usize = 1;
            type Value = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
            #[inline]
            unsafe fn write_values(values: &[Self], bytes: *mut ::core::mem::MaybeUninit<u8>, buffer_position: u32) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 1];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - i as u32,
                    );
                }
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd, Eq, Ord, Hash)]
        pub struct Item {
            pub count: i8,
            pub slot: u8,
            pub id: ::planus::alloc::string::String,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Item {
            fn default() -> Self {
                Self { count: 0, slot: 0, id: ::core::default::Default::default() }
            }
        }
        impl Item {
            #[inline]
            pub fn builder() -> ItemBuilder<()> {
                ItemBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_count: impl ::planus::WriteAsDefault<i8, i8>,
                field_slot: impl ::planus::WriteAsDefault<u8, u8>,
                field_id: impl ::planus::WriteAs<::planus::Offset<str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_count = field_count.prepare(builder, &0);
                let prepared_slot = field_slot.prepare(builder, &0);
                let prepared_id = field_id.prepare(builder);
                let mut table_writer: ::planus::table_writer::TableWriter<10> = ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(2);
                if prepared_count.is_some() {
                    table_writer.write_entry::<i8>(0);
                }
                if prepared_slot.is_some() {
                    table_writer.write_entry::<u8>(1);
                }
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_id);
                        if let ::core::option::Option::Some(prepared_count) = prepared_count {
                            object_writer.write::<_, _, 1>(&prepared_count);
                        }
                        if let ::core::option::Option::Some(prepared_slot) = prepared_slot {
                            object_writer.write::<_, _, 1>(&prepared_slot);
                        }
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Item>> for Item {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Item> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Item>> for Item {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Item>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Item> for Item {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Item> {
                Item::create(builder, self.count, self.slot, &self.id)
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct ItemBuilder<State>(State);
        impl ItemBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn count<T0>(self, value: T0) -> ItemBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<i8, i8>,
            {
                ItemBuilder((value,))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn count_as_default(self) -> ItemBuilder<(::planus::DefaultValue,)> {
                self.count(::planus::DefaultValue)
            }
        }
        impl<T0> ItemBuilder<(T0,)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn slot<T1>(self, value: T1) -> ItemBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u8, u8>,
            {
                let (v0,) = self.0;
                ItemBuilder((v0, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn slot_as_default(self) -> ItemBuilder<(T0, ::planus::DefaultValue)> {
                self.slot(::planus::DefaultValue)
            }
        }
        impl<T0, T1> ItemBuilder<(T0, T1)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id<T2>(self, value: T2) -> ItemBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1) = self.0;
                ItemBuilder((v0, v1, value))
            }
        }
        impl<T0, T1, T2> ItemBuilder<(T0, T1, T2)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Item>
            where
                Self: ::planus::WriteAsOffset<Item>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAsDefault<i8, i8>,
            T1: ::planus::WriteAsDefault<u8, u8>,
            T2: ::planus::WriteAs<::planus::Offset<str>>,
        > ::planus::WriteAs<::planus::Offset<Item>> for ItemBuilder<(T0, T1, T2)>
        {
            type Prepared = ::planus::Offset<Item>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Item> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAsDefault<i8, i8>,
            T1: ::planus::WriteAsDefault<u8, u8>,
            T2: ::planus::WriteAs<::planus::Offset<str>>,
        > ::planus::WriteAsOptional<::planus::Offset<Item>> for ItemBuilder<(T0, T1, T2)>
        {
            type Prepared = ::planus::Offset<Item>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Item>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<
            T0: ::planus::WriteAsDefault<i8, i8>,
            T1: ::planus::WriteAsDefault<u8, u8>,
            T2: ::planus::WriteAs<::planus::Offset<str>>,
        > ::planus::WriteAsOffset<Item> for ItemBuilder<(T0, T1, T2)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Item> {
                let (v0, v1, v2) = &self.0;
                Item::create(builder, v0, v1, v2)
            }
        }
        #[derive(Copy, Clone)]
        pub struct ItemRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> ItemRef<'a> {
            #[inline]
            pub fn count(&self) -> ::planus::Result<i8> {
                ::core::result::Result::Ok(self.0.access(0, "Item", "count")?.unwrap_or(0))
            }
            #[inline]
            pub fn slot(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(1, "Item", "slot")?.unwrap_or(0))
            }
            #[inline]
            pub fn id(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(2, "Item", "id")
            }
        }
        impl<'a> ::core::fmt::Debug for ItemRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("ItemRef");
                f.field("count", &self.count());
                f.field("slot", &self.slot());
                f.field("id", &self.id());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<ItemRef<'a>> for Item {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: ItemRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    count: ::core::convert::TryInto::try_into(value.count()?)?,
                    slot: ::core::convert::TryInto::try_into(value.slot()?)?,
                    id: ::core::convert::Into::into(value.id()?),
                })
            }
        }
        impl<'a> ::planus::TableRead<'a> for ItemRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for ItemRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset)
                    .map_err(|error_kind| error_kind.with_error_location("[ItemRef]", "get", buffer.offset_from_start))
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Item>> for Item {
            type Value = ::planus::Offset<Item>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Item>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for ItemRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[ItemRef]", "read_as_root", 0))
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, PartialOrd, Default)]
        pub struct Abilities {
            pub walk_speed: f32,
            pub fly_speed: f32,
            pub may_fly: bool,
            pub flying: bool,
            pub invulnerable: bool,
            pub may_build: bool,
            pub instabuild: bool,
        }
        unsafe impl ::planus::Primitive for Abilities {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 16;
        }
        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Abilities> for Abilities {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<4, 12>();
                self.walk_speed.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<4, 8>();
                self.fly_speed.write(cur, buffer_position - 4);
                let (cur, cursor) = cursor.split::<1, 7>();
                self.may_fly.write(cur, buffer_position - 8);
                let (cur, cursor) = cursor.split::<1, 6>();
                self.flying.write(cur, buffer_position - 9);
                let (cur, cursor) = cursor.split::<1, 5>();
                self.invulnerable.write(cur, buffer_position - 10);
                let (cur, cursor) = cursor.split::<1, 4>();
                self.may_build.write(cur, buffer_position - 11);
                let (cur, cursor) = cursor.split::<1, 3>();
                self.instabuild.write(cur, buffer_position - 12);
                let cursor = cursor.write::<3, 0>([0; 3]);
                cursor.finish([]);
            }
        }
        impl ::planus::WriteAsOffset<Abilities> for Abilities {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Abilities> {
                unsafe {
                    builder.write_with(16, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();
                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(&mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 16])),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<Abilities> for Abilities {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }
        impl ::planus::WriteAsOptional<Abilities> for Abilities {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }
        #[derive(Copy, Clone)]
        pub struct AbilitiesRef<'a>(::planus::ArrayWithStartOffset<'a, 16>);
        impl<'a> AbilitiesRef<'a> {
            pub fn walk_speed(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(0).unwrap();
                f32::from_le_bytes(*buffer.as_array())
            }
            pub fn fly_speed(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(4).unwrap();
                f32::from_le_bytes(*buffer.as_array())
            }
            pub fn may_fly(&self) -> bool {
                let buffer = self.0.advance_as_array::<1>(8).unwrap();
                buffer.as_array()[0] != 0
            }
            pub fn flying(&self) -> bool {
                let buffer = self.0.advance_as_array::<1>(9).unwrap();
                buffer.as_array()[0] != 0
            }
            pub fn invulnerable(&self) -> bool {
                let buffer = self.0.advance_as_array::<1>(10).unwrap();
                buffer.as_array()[0] != 0
            }
            pub fn may_build(&self) -> bool {
                let buffer = self.0.advance_as_array::<1>(11).unwrap();
                buffer.as_array()[0] != 0
            }
            pub fn instabuild(&self) -> bool {
                let buffer = self.0.advance_as_array::<1>(12).unwrap();
                buffer.as_array()[0] != 0
            }
        }
        impl<'a> ::core::fmt::Debug for AbilitiesRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("AbilitiesRef");
                f.field("walk_speed", &self.walk_speed());
                f.field("fly_speed", &self.fly_speed());
                f.field("may_fly", &self.may_fly());
                f.field("flying", &self.flying());
                f.field("invulnerable", &self.invulnerable());
                f.field("may_build", &self.may_build());
                f.field("instabuild", &self.instabuild());
                f.finish()
            }
        }
        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 16>> for AbilitiesRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 16>) -> Self {
                Self(array)
            }
        }
        impl<'a> ::core::convert::From<AbilitiesRef<'a>> for Abilities {
            #[allow(unreachable_code)]
            fn from(value: AbilitiesRef<'a>) -> Self {
                Self {
                    walk_speed: value.walk_speed(),
                    fly_speed: value.fly_speed(),
                    may_fly: value.may_fly(),
                    flying: value.flying(),
                    invulnerable: value.invulnerable(),
                    may_build: value.may_build(),
                    instabuild: value.instabuild(),
                }
            }
        }
        impl<'a, 'b> ::core::cmp::PartialEq<AbilitiesRef<'a>> for AbilitiesRef<'b> {
            fn eq(&self, other: &AbilitiesRef<'_>) -> bool {
                self.walk_speed() == other.walk_speed()
                    && self.fly_speed() == other.fly_speed()
                    && self.may_fly() == other.may_fly()
                    && self.flying() == other.flying()
                    && self.invulnerable() == other.invulnerable()
                    && self.may_build() == other.may_build()
                    && self.instabuild() == other.instabuild()
            }
        }
        impl<'a, 'b> ::core::cmp::PartialOrd<AbilitiesRef<'a>> for AbilitiesRef<'b> {
            fn partial_cmp(&self, other: &AbilitiesRef<'_>) -> ::core::option::Option<::core::cmp::Ordering> {
                match self.walk_speed().partial_cmp(&other.walk_speed()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.fly_speed().partial_cmp(&other.fly_speed()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.may_fly().partial_cmp(&other.may_fly()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.flying().partial_cmp(&other.flying()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.invulnerable().partial_cmp(&other.invulnerable()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.may_build().partial_cmp(&other.may_build()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                self.instabuild().partial_cmp(&other.instabuild())
            }
        }
        impl<'a> ::planus::TableRead<'a> for AbilitiesRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<16>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }
        impl<'a> ::planus::VectorRead<'a> for AbilitiesRef<'a> {
            const STRIDE: usize = 16;
            #[inline]
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }
        unsafe impl ::planus::VectorWrite<Abilities> for Abilities {
            const STRIDE: usize = 16;
            type Value = Abilities;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }
            #[inline]
            unsafe fn write_values(
                values: &[Abilities],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 16];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (16 * i) as u32,
                    );
                }
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, PartialOrd, Default)]
        pub struct Point2 {
            pub x: f32,
            pub y: f32,
        }
        unsafe impl ::planus::Primitive for Point2 {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 8;
        }
        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Point2> for Point2 {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<4, 4>();
                self.x.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<4, 0>();
                self.y.write(cur, buffer_position - 4);
                cursor.finish([]);
            }
        }
        impl ::planus::WriteAsOffset<Point2> for Point2 {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Point2> {
                unsafe {
                    builder.write_with(8, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();
                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(&mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 8])),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<Point2> for Point2 {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }
        impl ::planus::WriteAsOptional<Point2> for Point2 {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }
        #[derive(Copy, Clone)]
        pub struct Point2Ref<'a>(::planus::ArrayWithStartOffset<'a, 8>);
        impl<'a> Point2Ref<'a> {
            pub fn x(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(0).unwrap();
                f32::from_le_bytes(*buffer.as_array())
            }
            pub fn y(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(4).unwrap();
                f32::from_le_bytes(*buffer.as_array())
            }
        }
        impl<'a> ::core::fmt::Debug for Point2Ref<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("Point2Ref");
                f.field("x", &self.x());
                f.field("y", &self.y());
                f.finish()
            }
        }
        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 8>> for Point2Ref<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 8>) -> Self {
                Self(array)
            }
        }
        impl<'a> ::core::convert::From<Point2Ref<'a>> for Point2 {
            #[allow(unreachable_code)]
            fn from(value: Point2Ref<'a>) -> Self {
                Self { x: value.x(), y: value.y() }
            }
        }
        impl<'a, 'b> ::core::cmp::PartialEq<Point2Ref<'a>> for Point2Ref<'b> {
            fn eq(&self, other: &Point2Ref<'_>) -> bool {
                self.x() == other.x() && self.y() == other.y()
            }
        }
        impl<'a, 'b> ::core::cmp::PartialOrd<Point2Ref<'a>> for Point2Ref<'b> {
            fn partial_cmp(&self, other: &Point2Ref<'_>) -> ::core::option::Option<::core::cmp::Ordering> {
                match self.x().partial_cmp(&other.x()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                self.y().partial_cmp(&other.y())
            }
        }
        impl<'a> ::planus::TableRead<'a> for Point2Ref<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<8>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }
        impl<'a> ::planus::VectorRead<'a> for Point2Ref<'a> {
            const STRIDE: usize = 8;
            #[inline]
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }
        unsafe impl ::planus::VectorWrite<Point2> for Point2 {
            const STRIDE: usize = 8;
            type Value = Point2;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }
            #[inline]
            unsafe fn write_values(values: &[Point2], bytes: *mut ::core::mem::MaybeUninit<u8>, buffer_position: u32) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 8];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (8 * i) as u32,
                    );
                }
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, PartialOrd, Default)]
        pub struct Point3 {
            pub x: f64,
            pub y: f64,
            pub z: f64,
        }
        unsafe impl ::planus::Primitive for Point3 {
            const ALIGNMENT: usize = 8;
            const SIZE: usize = 24;
        }
        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Point3> for Point3 {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<8, 16>();
                self.x.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<8, 8>();
                self.y.write(cur, buffer_position - 8);
                let (cur, cursor) = cursor.split::<8, 0>();
                self.z.write(cur, buffer_position - 16);
                cursor.finish([]);
            }
        }
        impl ::planus::WriteAsOffset<Point3> for Point3 {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Point3> {
                unsafe {
                    builder.write_with(24, 7, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();
                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(&mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 24])),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<Point3> for Point3 {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }
        impl ::planus::WriteAsOptional<Point3> for Point3 {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }
        #[derive(Copy, Clone)]
        pub struct Point3Ref<'a>(::planus::ArrayWithStartOffset<'a, 24>);
        impl<'a> Point3Ref<'a> {
            pub fn x(&self) -> f64 {
                let buffer = self.0.advance_as_array::<8>(0).unwrap();
                f64::from_le_bytes(*buffer.as_array())
            }
            pub fn y(&self) -> f64 {
                let buffer = self.0.advance_as_array::<8>(8).unwrap();
                f64::from_le_bytes(*buffer.as_array())
            }
            pub fn z(&self) -> f64 {
                let buffer = self.0.advance_as_array::<8>(16).unwrap();
                f64::from_le_bytes(*buffer.as_array())
            }
        }
        impl<'a> ::core::fmt::Debug for Point3Ref<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("Point3Ref");
                f.field("x", &self.x());
                f.field("y", &self.y());
                f.field("z", &self.z());
                f.finish()
            }
        }
        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 24>> for Point3Ref<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 24>) -> Self {
                Self(array)
            }
        }
        impl<'a> ::core::convert::From<Point3Ref<'a>> for Point3 {
            #[allow(unreachable_code)]
            fn from(value: Point3Ref<'a>) -> Self {
                Self { x: value.x(), y: value.y(), z: value.z() }
            }
        }
        impl<'a, 'b> ::core::cmp::PartialEq<Point3Ref<'a>> for Point3Ref<'b> {
            fn eq(&self, other: &Point3Ref<'_>) -> bool {
                self.x() == other.x() && self.y() == other.y() && self.z() == other.z()
            }
        }
        impl<'a, 'b> ::core::cmp::PartialOrd<Point3Ref<'a>> for Point3Ref<'b> {
            fn partial_cmp(&self, other: &Point3Ref<'_>) -> ::core::option::Option<::core::cmp::Ordering> {
                match self.x().partial_cmp(&other.x()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.y().partial_cmp(&other.y()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                self.z().partial_cmp(&other.z())
            }
        }
        impl<'a> ::planus::TableRead<'a> for Point3Ref<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<24>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }
        impl<'a> ::planus::VectorRead<'a> for Point3Ref<'a> {
            const STRIDE: usize = 24;
            #[inline]
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }
        unsafe impl ::planus::VectorWrite<Point3> for Point3 {
            const STRIDE: usize = 24;
            type Value = Point3;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }
            #[inline]
            unsafe fn write_values(values: &[Point3], bytes: *mut ::core::mem::MaybeUninit<u8>, buffer_position: u32) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 24];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (24 * i) as u32,
                    );
                }
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, PartialOrd, Eq, Ord, Hash, Default)]
        pub struct Uuid {
            pub a: u32,
            pub b: u32,
            pub c: u32,
            pub d: u32,
        }
        unsafe impl ::planus::Primitive for Uuid {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 16;
        }
        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Uuid> for Uuid {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<4, 12>();
                self.a.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<4, 8>();
                self.b.write(cur, buffer_position - 4);
                let (cur, cursor) = cursor.split::<4, 4>();
                self.c.write(cur, buffer_position - 8);
                let (cur, cursor) = cursor.split::<4, 0>();
                self.d.write(cur, buffer_position - 12);
                cursor.finish([]);
            }
        }
        impl ::planus::WriteAsOffset<Uuid> for Uuid {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Uuid> {
                unsafe {
                    builder.write_with(16, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();
                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(&mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 16])),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<Uuid> for Uuid {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }
        impl ::planus::WriteAsOptional<Uuid> for Uuid {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }
        #[derive(Copy, Clone)]
        pub struct UuidRef<'a>(::planus::ArrayWithStartOffset<'a, 16>);
        impl<'a> UuidRef<'a> {
            pub fn a(&self) -> u32 {
                let buffer = self.0.advance_as_array::<4>(0).unwrap();
                u32::from_le_bytes(*buffer.as_array())
            }
            pub fn b(&self) -> u32 {
                let buffer = self.0.advance_as_array::<4>(4).unwrap();
                u32::from_le_bytes(*buffer.as_array())
            }
            pub fn c(&self) -> u32 {
                let buffer = self.0.advance_as_array::<4>(8).unwrap();
                u32::from_le_bytes(*buffer.as_array())
            }
            pub fn d(&self) -> u32 {
                let buffer = self.0.advance_as_array::<4>(12).unwrap();
                u32::from_le_bytes(*buffer.as_array())
            }
        }
        impl<'a> ::core::fmt::Debug for UuidRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("UuidRef");
                f.field("a", &self.a());
                f.field("b", &self.b());
                f.field("c", &self.c());
                f.field("d", &self.d());
                f.finish()
            }
        }
        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 16>> for UuidRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 16>) -> Self {
                Self(array)
            }
        }
        impl<'a> ::core::convert::From<UuidRef<'a>> for Uuid {
            #[allow(unreachable_code)]
            fn from(value: UuidRef<'a>) -> Self {
                Self { a: value.a(), b: value.b(), c: value.c(), d: value.d() }
            }
        }
        impl<'a, 'b> ::core::cmp::PartialEq<UuidRef<'a>> for UuidRef<'b> {
            fn eq(&self, other: &UuidRef<'_>) -> bool {
                self.a() == other.a() && self.b() == other.b() && self.c() == other.c() && self.d() == other.d()
            }
        }
        impl<'a> ::core::cmp::Eq for UuidRef<'a> {}
        impl<'a, 'b> ::core::cmp::PartialOrd<UuidRef<'a>> for UuidRef<'b> {
            fn partial_cmp(&self, other: &UuidRef<'_>) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
        impl<'a> ::core::cmp::Ord for UuidRef<'a> {
            fn cmp(&self, other: &UuidRef<'_>) -> ::core::cmp::Ordering {
                self.a()
                    .cmp(&other.a())
                    .then_with(|| self.b().cmp(&other.b()))
                    .then_with(|| self.c().cmp(&other.c()))
                    .then_with(|| self.d().cmp(&other.d()))
            }
        }
        impl<'a> ::core::hash::Hash for UuidRef<'a> {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.a().hash(state);
                self.b().hash(state);
                self.c().hash(state);
                self.d().hash(state);
            }
        }
        impl<'a> ::planus::TableRead<'a> for UuidRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<16>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }
        impl<'a> ::planus::VectorRead<'a> for UuidRef<'a> {
            const STRIDE: usize = 16;
            #[inline]
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }
        unsafe impl ::planus::VectorWrite<Uuid> for Uuid {
            const STRIDE: usize = 16;
            type Value = Uuid;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }
            #[inline]
            unsafe fn write_values(values: &[Uuid], bytes: *mut ::core::mem::MaybeUninit<u8>, buffer_position: u32) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 16];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (16 * i) as u32,
                    );
                }
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd)]
        pub struct Entity {
            pub id: ::planus::alloc::string::String,
            pub pos: self::Point3,
            pub motion: self::Point3,
            pub rotation: self::Point2,
            pub fall_distance: f32,
            pub fire: u16,
            pub air: u16,
            pub on_ground: bool,
            pub no_gravity: bool,
            pub invulnerable: bool,
            pub portal_cooldown: i32,
            pub uuid: self::Uuid,
            pub custom_name: ::core::option::Option<::planus::alloc::string::String>,
            pub custom_name_visible: bool,
            pub silent: bool,
            pub glowing: bool,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Entity {
            fn default() -> Self {
                Self {
                    id: ::core::default::Default::default(),
                    pos: ::core::default::Default::default(),
                    motion: ::core::default::Default::default(),
                    rotation: ::core::default::Default::default(),
                    fall_distance: 0.0,
                    fire: 0,
                    air: 0,
                    on_ground: false,
                    no_gravity: false,
                    invulnerable: false,
                    portal_cooldown: 0,
                    uuid: ::core::default::Default::default(),
                    custom_name: ::core::default::Default::default(),
                    custom_name_visible: false,
                    silent: false,
                    glowing: false,
                }
            }
        }
        impl Entity {
            #[inline]
            pub fn builder() -> EntityBuilder<()> {
                EntityBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_id: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_pos: impl ::planus::WriteAs<self::Point3>,
                field_motion: impl ::planus::WriteAs<self::Point3>,
                field_rotation: impl ::planus::WriteAs<self::Point2>,
                field_fall_distance: impl ::planus::WriteAsDefault<f32, f32>,
                field_fire: impl ::planus::WriteAsDefault<u16, u16>,
                field_air: impl ::planus::WriteAsDefault<u16, u16>,
                field_on_ground: impl ::planus::WriteAsDefault<bool, bool>,
                field_no_gravity: impl ::planus::WriteAsDefault<bool, bool>,
                field_invulnerable: impl ::planus::WriteAsDefault<bool, bool>,
                field_portal_cooldown: impl ::planus::WriteAsDefault<i32, i32>,
                field_uuid: impl ::planus::WriteAs<self::Uuid>,
                field_custom_name: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_custom_name_visible: impl ::planus::WriteAsDefault<bool, bool>,
                field_silent: impl ::planus::WriteAsDefault<bool, bool>,
                field_glowing: impl ::planus::WriteAsDefault<bool, bool>,
            ) -> ::planus::Offset<Self> {
                let prepared_id = field_id.prepare(builder);
                let prepared_pos = field_pos.prepare(builder);
                let prepared_motion = field_motion.prepare(builder);
                let prepared_rotation = field_rotation.prepare(builder);
                let prepared_fall_distance = field_fall_distance.prepare(builder, &0.0);
                let prepared_fire = field_fire.prepare(builder, &0);
                let prepared_air = field_air.prepare(builder, &0);
                let prepared_on_ground = field_on_ground.prepare(builder, &false);
                let prepared_no_gravity = field_no_gravity.prepare(builder, &false);
                let prepared_invulnerable = field_invulnerable.prepare(builder, &false);
                let prepared_portal_cooldown = field_portal_cooldown.prepare(builder, &0);
                let prepared_uuid = field_uuid.prepare(builder);
                let prepared_custom_name = field_custom_name.prepare(builder);
                let prepared_custom_name_visible = field_custom_name_visible.prepare(builder, &false);
                let prepared_silent = field_silent.prepare(builder, &false);
                let prepared_glowing = field_glowing.prepare(builder, &false);
                let mut table_writer: ::planus::table_writer::TableWriter<36> = ::core::default::Default::default();
                table_writer.write_entry::<self::Point3>(1);
                table_writer.write_entry::<self::Point3>(2);
                table_writer.write_entry::<::planus::Offset<str>>(0);
                table_writer.write_entry::<self::Point2>(3);
                if prepared_fall_distance.is_some() {
                    table_writer.write_entry::<f32>(4);
                }
                if prepared_portal_cooldown.is_some() {
                    table_writer.write_entry::<i32>(10);
                }
                table_writer.write_entry::<self::Uuid>(11);
                if prepared_custom_name.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(12);
                }
                if prepared_fire.is_some() {
                    table_writer.write_entry::<u16>(5);
                }
                if prepared_air.is_some() {
                    table_writer.write_entry::<u16>(6);
                }
                if prepared_on_ground.is_some() {
                    table_writer.write_entry::<bool>(7);
                }
                if prepared_no_gravity.is_some() {
                    table_writer.write_entry::<bool>(8);
                }
                if prepared_invulnerable.is_some() {
                    table_writer.write_entry::<bool>(9);
                }
                if prepared_custom_name_visible.is_some() {
                    table_writer.write_entry::<bool>(13);
                }
                if prepared_silent.is_some() {
                    table_writer.write_entry::<bool>(14);
                }
                if prepared_glowing.is_some() {
                    table_writer.write_entry::<bool>(15);
                }
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 24>(&prepared_pos);
                        object_writer.write::<_, _, 24>(&prepared_motion);
                        object_writer.write::<_, _, 4>(&prepared_id);
                        object_writer.write::<_, _, 8>(&prepared_rotation);
                        if let ::core::option::Option::Some(prepared_fall_distance) = prepared_fall_distance {
                            object_writer.write::<_, _, 4>(&prepared_fall_distance);
                        }
                        if let ::core::option::Option::Some(prepared_portal_cooldown) = prepared_portal_cooldown {
                            object_writer.write::<_, _, 4>(&prepared_portal_cooldown);
                        }
                        object_writer.write::<_, _, 16>(&prepared_uuid);
                        if let ::core::option::Option::Some(prepared_custom_name) = prepared_custom_name {
                            object_writer.write::<_, _, 4>(&prepared_custom_name);
                        }
                        if let ::core::option::Option::Some(prepared_fire) = prepared_fire {
                            object_writer.write::<_, _, 2>(&prepared_fire);
                        }
                        if let ::core::option::Option::Some(prepared_air) = prepared_air {
                            object_writer.write::<_, _, 2>(&prepared_air);
                        }
                        if let ::core::option::Option::Some(prepared_on_ground) = prepared_on_ground {
                            object_writer.write::<_, _, 1>(&prepared_on_ground);
                        }
                        if let ::core::option::Option::Some(prepared_no_gravity) = prepared_no_gravity {
                            object_writer.write::<_, _, 1>(&prepared_no_gravity);
                        }
                        if let ::core::option::Option::Some(prepared_invulnerable) = prepared_invulnerable {
                            object_writer.write::<_, _, 1>(&prepared_invulnerable);
                        }
                        if let ::core::option::Option::Some(prepared_custom_name_visible) = prepared_custom_name_visible
                        {
                            object_writer.write::<_, _, 1>(&prepared_custom_name_visible);
                        }
                        if let ::core::option::Option::Some(prepared_silent) = prepared_silent {
                            object_writer.write::<_, _, 1>(&prepared_silent);
                        }
                        if let ::core::option::Option::Some(prepared_glowing) = prepared_glowing {
                            object_writer.write::<_, _, 1>(&prepared_glowing);
                        }
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Entity>> for Entity {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Entity> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Entity>> for Entity {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Entity>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Entity> for Entity {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Entity> {
                Entity::create(
                    builder,
                    &self.id,
                    self.pos,
                    self.motion,
                    self.rotation,
                    self.fall_distance,
                    self.fire,
                    self.air,
                    self.on_ground,
                    self.no_gravity,
                    self.invulnerable,
                    self.portal_cooldown,
                    self.uuid,
                    &self.custom_name,
                    self.custom_name_visible,
                    self.silent,
                    self.glowing,
                )
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct EntityBuilder<State>(State);
        impl EntityBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id<T0>(self, value: T0) -> EntityBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<str>>,
            {
                EntityBuilder((value,))
            }
        }
        impl<T0> EntityBuilder<(T0,)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn pos<T1>(self, value: T1) -> EntityBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<self::Point3>,
            {
                let (v0,) = self.0;
                EntityBuilder((v0, value))
            }
        }
        impl<T0, T1> EntityBuilder<(T0, T1)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn motion<T2>(self, value: T2) -> EntityBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<self::Point3>,
            {
                let (v0, v1) = self.0;
                EntityBuilder((v0, v1, value))
            }
        }
        impl<T0, T1, T2> EntityBuilder<(T0, T1, T2)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn rotation<T3>(self, value: T3) -> EntityBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<self::Point2>,
            {
                let (v0, v1, v2) = self.0;
                EntityBuilder((v0, v1, v2, value))
            }
        }
        impl<T0, T1, T2, T3> EntityBuilder<(T0, T1, T2, T3)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn fall_distance<T4>(self, value: T4) -> EntityBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1, v2, v3) = self.0;
                EntityBuilder((v0, v1, v2, v3, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn fall_distance_as_default(self) -> EntityBuilder<(T0, T1, T2, T3, ::planus::DefaultValue)> {
                self.fall_distance(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4> EntityBuilder<(T0, T1, T2, T3, T4)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn fire<T5>(self, value: T5) -> EntityBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAsDefault<u16, u16>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn fire_as_default(self) -> EntityBuilder<(T0, T1, T2, T3, T4, ::planus::DefaultValue)> {
                self.fire(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5> EntityBuilder<(T0, T1, T2, T3, T4, T5)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn air<T6>(self, value: T6) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAsDefault<u16, u16>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, v5, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn air_as_default(self) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, ::planus::DefaultValue)> {
                self.air(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn on_ground<T7>(self, value: T7) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
            where
                T7: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, v5, v6, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn on_ground_as_default(self) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, ::planus::DefaultValue)> {
                self.on_ground(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn no_gravity<T8>(self, value: T8) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)>
            where
                T8: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, v5, v6, v7, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn no_gravity_as_default(
                self,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, ::planus::DefaultValue)> {
                self.no_gravity(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn invulnerable<T9>(self, value: T9) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
            where
                T9: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn invulnerable_as_default(
                self,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, ::planus::DefaultValue)> {
                self.invulnerable(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn portal_cooldown<T10>(
                self,
                value: T10,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)>
            where
                T10: ::planus::WriteAsDefault<i32, i32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn portal_cooldown_as_default(
                self,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, ::planus::DefaultValue)> {
                self.portal_cooldown(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn uuid<T11>(self, value: T11) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
            where
                T11: ::planus::WriteAs<self::Uuid>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, value))
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
            EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn custom_name<T12>(
                self,
                value: T12,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)>
            where
                T12: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn custom_name_as_null(self) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, ())> {
                self.custom_name(())
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
            EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn custom_name_visible<T13>(
                self,
                value: T13,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
            where
                T13: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn custom_name_visible_as_default(
                self,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, ::planus::DefaultValue)>
            {
                self.custom_name_visible(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
            EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn silent<T14>(
                self,
                value: T14,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)>
            where
                T14: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn silent_as_default(
                self,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, ::planus::DefaultValue)>
            {
                self.silent(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
            EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn glowing<T15>(
                self,
                value: T15,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)>
            where
                T15: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14) = self.0;
                EntityBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn glowing_as_default(
                self,
            ) -> EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, ::planus::DefaultValue)>
            {
                self.glowing(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
            EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)>
        {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Entity>
            where
                Self: ::planus::WriteAsOffset<Entity>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAs<::planus::Offset<str>>,
            T1: ::planus::WriteAs<self::Point3>,
            T2: ::planus::WriteAs<self::Point3>,
            T3: ::planus::WriteAs<self::Point2>,
            T4: ::planus::WriteAsDefault<f32, f32>,
            T5: ::planus::WriteAsDefault<u16, u16>,
            T6: ::planus::WriteAsDefault<u16, u16>,
            T7: ::planus::WriteAsDefault<bool, bool>,
            T8: ::planus::WriteAsDefault<bool, bool>,
            T9: ::planus::WriteAsDefault<bool, bool>,
            T10: ::planus::WriteAsDefault<i32, i32>,
            T11: ::planus::WriteAs<self::Uuid>,
            T12: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            T13: ::planus::WriteAsDefault<bool, bool>,
            T14: ::planus::WriteAsDefault<bool, bool>,
            T15: ::planus::WriteAsDefault<bool, bool>,
        > ::planus::WriteAs<::planus::Offset<Entity>>
            for EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)>
        {
            type Prepared = ::planus::Offset<Entity>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Entity> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAs<::planus::Offset<str>>,
            T1: ::planus::WriteAs<self::Point3>,
            T2: ::planus::WriteAs<self::Point3>,
            T3: ::planus::WriteAs<self::Point2>,
            T4: ::planus::WriteAsDefault<f32, f32>,
            T5: ::planus::WriteAsDefault<u16, u16>,
            T6: ::planus::WriteAsDefault<u16, u16>,
            T7: ::planus::WriteAsDefault<bool, bool>,
            T8: ::planus::WriteAsDefault<bool, bool>,
            T9: ::planus::WriteAsDefault<bool, bool>,
            T10: ::planus::WriteAsDefault<i32, i32>,
            T11: ::planus::WriteAs<self::Uuid>,
            T12: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            T13: ::planus::WriteAsDefault<bool, bool>,
            T14: ::planus::WriteAsDefault<bool, bool>,
            T15: ::planus::WriteAsDefault<bool, bool>,
        > ::planus::WriteAsOptional<::planus::Offset<Entity>>
            for EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)>
        {
            type Prepared = ::planus::Offset<Entity>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Entity>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<
            T0: ::planus::WriteAs<::planus::Offset<str>>,
            T1: ::planus::WriteAs<self::Point3>,
            T2: ::planus::WriteAs<self::Point3>,
            T3: ::planus::WriteAs<self::Point2>,
            T4: ::planus::WriteAsDefault<f32, f32>,
            T5: ::planus::WriteAsDefault<u16, u16>,
            T6: ::planus::WriteAsDefault<u16, u16>,
            T7: ::planus::WriteAsDefault<bool, bool>,
            T8: ::planus::WriteAsDefault<bool, bool>,
            T9: ::planus::WriteAsDefault<bool, bool>,
            T10: ::planus::WriteAsDefault<i32, i32>,
            T11: ::planus::WriteAs<self::Uuid>,
            T12: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            T13: ::planus::WriteAsDefault<bool, bool>,
            T14: ::planus::WriteAsDefault<bool, bool>,
            T15: ::planus::WriteAsDefault<bool, bool>,
        > ::planus::WriteAsOffset<Entity>
            for EntityBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Entity> {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15) = &self.0;
                Entity::create(builder, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15)
            }
        }
        #[derive(Copy, Clone)]
        pub struct EntityRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> EntityRef<'a> {
            #[inline]
            pub fn id(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "Entity", "id")
            }
            #[inline]
            pub fn pos(&self) -> ::planus::Result<self::Point3Ref<'a>> {
                self.0.access_required(1, "Entity", "pos")
            }
            #[inline]
            pub fn motion(&self) -> ::planus::Result<self::Point3Ref<'a>> {
                self.0.access_required(2, "Entity", "motion")
            }
            #[inline]
            pub fn rotation(&self) -> ::planus::Result<self::Point2Ref<'a>> {
                self.0.access_required(3, "Entity", "rotation")
            }
            #[inline]
            pub fn fall_distance(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(4, "Entity", "fall_distance")?.unwrap_or(0.0))
            }
            #[inline]
            pub fn fire(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(5, "Entity", "fire")?.unwrap_or(0))
            }
            #[inline]
            pub fn air(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(6, "Entity", "air")?.unwrap_or(0))
            }
            #[inline]
            pub fn on_ground(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(7, "Entity", "on_ground")?.unwrap_or(false))
            }
            #[inline]
            pub fn no_gravity(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(8, "Entity", "no_gravity")?.unwrap_or(false))
            }
            #[inline]
            pub fn invulnerable(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(9, "Entity", "invulnerable")?.unwrap_or(false))
            }
            #[inline]
            pub fn portal_cooldown(&self) -> ::planus::Result<i32> {
                ::core::result::Result::Ok(self.0.access(10, "Entity", "portal_cooldown")?.unwrap_or(0))
            }
            #[inline]
            pub fn uuid(&self) -> ::planus::Result<self::UuidRef<'a>> {
                self.0.access_required(11, "Entity", "uuid")
            }
            #[inline]
            pub fn custom_name(&self) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(12, "Entity", "custom_name")
            }
            #[inline]
            pub fn custom_name_visible(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(13, "Entity", "custom_name_visible")?.unwrap_or(false))
            }
            #[inline]
            pub fn silent(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(14, "Entity", "silent")?.unwrap_or(false))
            }
            #[inline]
            pub fn glowing(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(15, "Entity", "glowing")?.unwrap_or(false))
            }
        }
        impl<'a> ::core::fmt::Debug for EntityRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EntityRef");
                f.field("id", &self.id());
                f.field("pos", &self.pos());
                f.field("motion", &self.motion());
                f.field("rotation", &self.rotation());
                f.field("fall_distance", &self.fall_distance());
                f.field("fire", &self.fire());
                f.field("air", &self.air());
                f.field("on_ground", &self.on_ground());
                f.field("no_gravity", &self.no_gravity());
                f.field("invulnerable", &self.invulnerable());
                f.field("portal_cooldown", &self.portal_cooldown());
                f.field("uuid", &self.uuid());
                if let ::core::option::Option::Some(field_custom_name) = self.custom_name().transpose() {
                    f.field("custom_name", &field_custom_name);
                }
                f.field("custom_name_visible", &self.custom_name_visible());
                f.field("silent", &self.silent());
                f.field("glowing", &self.glowing());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<EntityRef<'a>> for Entity {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: EntityRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    id: ::core::convert::Into::into(value.id()?),
                    pos: ::core::convert::Into::into(value.pos()?),
                    motion: ::core::convert::Into::into(value.motion()?),
                    rotation: ::core::convert::Into::into(value.rotation()?),
                    fall_distance: ::core::convert::TryInto::try_into(value.fall_distance()?)?,
                    fire: ::core::convert::TryInto::try_into(value.fire()?)?,
                    air: ::core::convert::TryInto::try_into(value.air()?)?,
                    on_ground: ::core::convert::TryInto::try_into(value.on_ground()?)?,
                    no_gravity: ::core::convert::TryInto::try_into(value.no_gravity()?)?,
                    invulnerable: ::core::convert::TryInto::try_into(value.invulnerable()?)?,
                    portal_cooldown: ::core::convert::TryInto::try_into(value.portal_cooldown()?)?,
                    uuid: ::core::convert::Into::into(value.uuid()?),
                    custom_name: value.custom_name()?.map(::core::convert::Into::into),
                    custom_name_visible: ::core::convert::TryInto::try_into(value.custom_name_visible()?)?,
                    silent: ::core::convert::TryInto::try_into(value.silent()?)?,
                    glowing: ::core::convert::TryInto::try_into(value.glowing()?)?,
                })
            }
        }
        impl<'a> ::planus::TableRead<'a> for EntityRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for EntityRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[EntityRef]", "get", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Entity>> for Entity {
            type Value = ::planus::Offset<Entity>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Entity>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for EntityRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[EntityRef]", "read_as_root", 0))
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd, Eq, Ord, Hash)]
        pub struct RecipeBook {
            pub recipes: ::planus::alloc::vec::Vec<::planus::alloc::string::String>,
            pub to_be_displayed: ::planus::alloc::vec::Vec<::planus::alloc::string::String>,
            pub is_filtering_craftable: bool,
            pub is_gui_open: bool,
            pub is_furnace_filtering_craftable: bool,
            pub is_furnace_gui_open: bool,
            pub is_blasting_furnace_filtering_craftable: bool,
            pub is_blasting_furnace_gui_open: bool,
            pub is_smoker_filtering_craftable: bool,
            pub is_smoker_gui_open: bool,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for RecipeBook {
            fn default() -> Self {
                Self {
                    recipes: ::core::default::Default::default(),
                    to_be_displayed: ::core::default::Default::default(),
                    is_filtering_craftable: false,
                    is_gui_open: false,
                    is_furnace_filtering_craftable: false,
                    is_furnace_gui_open: false,
                    is_blasting_furnace_filtering_craftable: false,
                    is_blasting_furnace_gui_open: false,
                    is_smoker_filtering_craftable: false,
                    is_smoker_gui_open: false,
                }
            }
        }
        impl RecipeBook {
            #[inline]
            pub fn builder() -> RecipeBookBuilder<()> {
                RecipeBookBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_recipes: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
                field_to_be_displayed: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
                field_is_filtering_craftable: impl ::planus::WriteAsDefault<bool, bool>,
                field_is_gui_open: impl ::planus::WriteAsDefault<bool, bool>,
                field_is_furnace_filtering_craftable: impl ::planus::WriteAsDefault<bool, bool>,
                field_is_furnace_gui_open: impl ::planus::WriteAsDefault<bool, bool>,
                field_is_blasting_furnace_filtering_craftable: impl ::planus::WriteAsDefault<bool, bool>,
                field_is_blasting_furnace_gui_open: impl ::planus::WriteAsDefault<bool, bool>,
                field_is_smoker_filtering_craftable: impl ::planus::WriteAsDefault<bool, bool>,
                field_is_smoker_gui_open: impl ::planus::WriteAsDefault<bool, bool>,
            ) -> ::planus::Offset<Self> {
                let prepared_recipes = field_recipes.prepare(builder);
                let prepared_to_be_displayed = field_to_be_displayed.prepare(builder);
                let prepared_is_filtering_craftable = field_is_filtering_craftable.prepare(builder, &false);
                let prepared_is_gui_open = field_is_gui_open.prepare(builder, &false);
                let prepared_is_furnace_filtering_craftable =
                    field_is_furnace_filtering_craftable.prepare(builder, &false);
                let prepared_is_furnace_gui_open = field_is_furnace_gui_open.prepare(builder, &false);
                let prepared_is_blasting_furnace_filtering_craftable =
                    field_is_blasting_furnace_filtering_craftable.prepare(builder, &false);
                let prepared_is_blasting_furnace_gui_open = field_is_blasting_furnace_gui_open.prepare(builder, &false);
                let prepared_is_smoker_filtering_craftable =
                    field_is_smoker_filtering_craftable.prepare(builder, &false);
                let prepared_is_smoker_gui_open = field_is_smoker_gui_open.prepare(builder, &false);
                let mut table_writer: ::planus::table_writer::TableWriter<24> = ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(0);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(1);
                if prepared_is_filtering_craftable.is_some() {
                    table_writer.write_entry::<bool>(2);
                }
                if prepared_is_gui_open.is_some() {
                    table_writer.write_entry::<bool>(3);
                }
                if prepared_is_furnace_filtering_craftable.is_some() {
                    table_writer.write_entry::<bool>(4);
                }
                if prepared_is_furnace_gui_open.is_some() {
                    table_writer.write_entry::<bool>(5);
                }
                if prepared_is_blasting_furnace_filtering_craftable.is_some() {
                    table_writer.write_entry::<bool>(6);
                }
                if prepared_is_blasting_furnace_gui_open.is_some() {
                    table_writer.write_entry::<bool>(7);
                }
                if prepared_is_smoker_filtering_craftable.is_some() {
                    table_writer.write_entry::<bool>(8);
                }
                if prepared_is_smoker_gui_open.is_some() {
                    table_writer.write_entry::<bool>(9);
                }
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_recipes);
                        object_writer.write::<_, _, 4>(&prepared_to_be_displayed);
                        if let ::core::option::Option::Some(prepared_is_filtering_craftable) =
                            prepared_is_filtering_craftable
                        {
                            object_writer.write::<_, _, 1>(&prepared_is_filtering_craftable);
                        }
                        if let ::core::option::Option::Some(prepared_is_gui_open) = prepared_is_gui_open {
                            object_writer.write::<_, _, 1>(&prepared_is_gui_open);
                        }
                        if let ::core::option::Option::Some(prepared_is_furnace_filtering_craftable) =
                            prepared_is_furnace_filtering_craftable
                        {
                            object_writer.write::<_, _, 1>(&prepared_is_furnace_filtering_craftable);
                        }
                        if let ::core::option::Option::Some(prepared_is_furnace_gui_open) = prepared_is_furnace_gui_open
                        {
                            object_writer.write::<_, _, 1>(&prepared_is_furnace_gui_open);
                        }
                        if let ::core::option::Option::Some(prepared_is_blasting_furnace_filtering_craftable) =
                            prepared_is_blasting_furnace_filtering_craftable
                        {
                            object_writer.write::<_, _, 1>(&prepared_is_blasting_furnace_filtering_craftable);
                        }
                        if let ::core::option::Option::Some(prepared_is_blasting_furnace_gui_open) =
                            prepared_is_blasting_furnace_gui_open
                        {
                            object_writer.write::<_, _, 1>(&prepared_is_blasting_furnace_gui_open);
                        }
                        if let ::core::option::Option::Some(prepared_is_smoker_filtering_craftable) =
                            prepared_is_smoker_filtering_craftable
                        {
                            object_writer.write::<_, _, 1>(&prepared_is_smoker_filtering_craftable);
                        }
                        if let ::core::option::Option::Some(prepared_is_smoker_gui_open) = prepared_is_smoker_gui_open {
                            object_writer.write::<_, _, 1>(&prepared_is_smoker_gui_open);
                        }
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<RecipeBook>> for RecipeBook {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<RecipeBook> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<RecipeBook>> for RecipeBook {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<RecipeBook>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<RecipeBook> for RecipeBook {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<RecipeBook> {
                RecipeBook::create(
                    builder,
                    &self.recipes,
                    &self.to_be_displayed,
                    self.is_filtering_craftable,
                    self.is_gui_open,
                    self.is_furnace_filtering_craftable,
                    self.is_furnace_gui_open,
                    self.is_blasting_furnace_filtering_craftable,
                    self.is_blasting_furnace_gui_open,
                    self.is_smoker_filtering_craftable,
                    self.is_smoker_gui_open,
                )
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct RecipeBookBuilder<State>(State);
        impl RecipeBookBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn recipes<T0>(self, value: T0) -> RecipeBookBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            {
                RecipeBookBuilder((value,))
            }
        }
        impl<T0> RecipeBookBuilder<(T0,)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn to_be_displayed<T1>(self, value: T1) -> RecipeBookBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            {
                let (v0,) = self.0;
                RecipeBookBuilder((v0, value))
            }
        }
        impl<T0, T1> RecipeBookBuilder<(T0, T1)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_filtering_craftable<T2>(self, value: T2) -> RecipeBookBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1) = self.0;
                RecipeBookBuilder((v0, v1, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_filtering_craftable_as_default(self) -> RecipeBookBuilder<(T0, T1, ::planus::DefaultValue)> {
                self.is_filtering_craftable(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2> RecipeBookBuilder<(T0, T1, T2)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_gui_open<T3>(self, value: T3) -> RecipeBookBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2) = self.0;
                RecipeBookBuilder((v0, v1, v2, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_gui_open_as_default(self) -> RecipeBookBuilder<(T0, T1, T2, ::planus::DefaultValue)> {
                self.is_gui_open(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3> RecipeBookBuilder<(T0, T1, T2, T3)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_furnace_filtering_craftable<T4>(self, value: T4) -> RecipeBookBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3) = self.0;
                RecipeBookBuilder((v0, v1, v2, v3, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_furnace_filtering_craftable_as_default(
                self,
            ) -> RecipeBookBuilder<(T0, T1, T2, T3, ::planus::DefaultValue)> {
                self.is_furnace_filtering_craftable(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4> RecipeBookBuilder<(T0, T1, T2, T3, T4)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_furnace_gui_open<T5>(self, value: T5) -> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                RecipeBookBuilder((v0, v1, v2, v3, v4, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_furnace_gui_open_as_default(
                self,
            ) -> RecipeBookBuilder<(T0, T1, T2, T3, T4, ::planus::DefaultValue)> {
                self.is_furnace_gui_open(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_blasting_furnace_filtering_craftable<T6>(
                self,
                value: T6,
            ) -> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                RecipeBookBuilder((v0, v1, v2, v3, v4, v5, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_blasting_furnace_filtering_craftable_as_default(
                self,
            ) -> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, ::planus::DefaultValue)> {
                self.is_blasting_furnace_filtering_craftable(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_blasting_furnace_gui_open<T7>(
                self,
                value: T7,
            ) -> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
            where
                T7: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6) = self.0;
                RecipeBookBuilder((v0, v1, v2, v3, v4, v5, v6, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_blasting_furnace_gui_open_as_default(
                self,
            ) -> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, ::planus::DefaultValue)> {
                self.is_blasting_furnace_gui_open(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_smoker_filtering_craftable<T8>(
                self,
                value: T8,
            ) -> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)>
            where
                T8: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7) = self.0;
                RecipeBookBuilder((v0, v1, v2, v3, v4, v5, v6, v7, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_smoker_filtering_craftable_as_default(
                self,
            ) -> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, ::planus::DefaultValue)> {
                self.is_smoker_filtering_craftable(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_smoker_gui_open<T9>(
                self,
                value: T9,
            ) -> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
            where
                T9: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8) = self.0;
                RecipeBookBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn is_smoker_gui_open_as_default(
                self,
            ) -> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, ::planus::DefaultValue)> {
                self.is_smoker_gui_open(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<RecipeBook>
            where
                Self: ::planus::WriteAsOffset<RecipeBook>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            T2: ::planus::WriteAsDefault<bool, bool>,
            T3: ::planus::WriteAsDefault<bool, bool>,
            T4: ::planus::WriteAsDefault<bool, bool>,
            T5: ::planus::WriteAsDefault<bool, bool>,
            T6: ::planus::WriteAsDefault<bool, bool>,
            T7: ::planus::WriteAsDefault<bool, bool>,
            T8: ::planus::WriteAsDefault<bool, bool>,
            T9: ::planus::WriteAsDefault<bool, bool>,
        > ::planus::WriteAs<::planus::Offset<RecipeBook>>
            for RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
        {
            type Prepared = ::planus::Offset<RecipeBook>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<RecipeBook> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            T2: ::planus::WriteAsDefault<bool, bool>,
            T3: ::planus::WriteAsDefault<bool, bool>,
            T4: ::planus::WriteAsDefault<bool, bool>,
            T5: ::planus::WriteAsDefault<bool, bool>,
            T6: ::planus::WriteAsDefault<bool, bool>,
            T7: ::planus::WriteAsDefault<bool, bool>,
            T8: ::planus::WriteAsDefault<bool, bool>,
            T9: ::planus::WriteAsDefault<bool, bool>,
        > ::planus::WriteAsOptional<::planus::Offset<RecipeBook>>
            for RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
        {
            type Prepared = ::planus::Offset<RecipeBook>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<RecipeBook>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<
            T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            T1: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            T2: ::planus::WriteAsDefault<bool, bool>,
            T3: ::planus::WriteAsDefault<bool, bool>,
            T4: ::planus::WriteAsDefault<bool, bool>,
            T5: ::planus::WriteAsDefault<bool, bool>,
            T6: ::planus::WriteAsDefault<bool, bool>,
            T7: ::planus::WriteAsDefault<bool, bool>,
            T8: ::planus::WriteAsDefault<bool, bool>,
            T9: ::planus::WriteAsDefault<bool, bool>,
        > ::planus::WriteAsOffset<RecipeBook> for RecipeBookBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<RecipeBook> {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9) = &self.0;
                RecipeBook::create(builder, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9)
            }
        }
        #[derive(Copy, Clone)]
        pub struct RecipeBookRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> RecipeBookRef<'a> {
            #[inline]
            pub fn recipes(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>> {
                self.0.access_required(0, "RecipeBook", "recipes")
            }
            #[inline]
            pub fn to_be_displayed(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>> {
                self.0.access_required(1, "RecipeBook", "to_be_displayed")
            }
            #[inline]
            pub fn is_filtering_craftable(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(2, "RecipeBook", "is_filtering_craftable")?.unwrap_or(false))
            }
            #[inline]
            pub fn is_gui_open(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(3, "RecipeBook", "is_gui_open")?.unwrap_or(false))
            }
            #[inline]
            pub fn is_furnace_filtering_craftable(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(
                    self.0.access(4, "RecipeBook", "is_furnace_filtering_craftable")?.unwrap_or(false),
                )
            }
            #[inline]
            pub fn is_furnace_gui_open(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(5, "RecipeBook", "is_furnace_gui_open")?.unwrap_or(false))
            }
            #[inline]
            pub fn is_blasting_furnace_filtering_craftable(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(
                    self.0.access(6, "RecipeBook", "is_blasting_furnace_filtering_craftable")?.unwrap_or(false),
                )
            }
            #[inline]
            pub fn is_blasting_furnace_gui_open(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(
                    self.0.access(7, "RecipeBook", "is_blasting_furnace_gui_open")?.unwrap_or(false),
                )
            }
            #[inline]
            pub fn is_smoker_filtering_craftable(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(
                    self.0.access(8, "RecipeBook", "is_smoker_filtering_craftable")?.unwrap_or(false),
                )
            }
            #[inline]
            pub fn is_smoker_gui_open(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(9, "RecipeBook", "is_smoker_gui_open")?.unwrap_or(false))
            }
        }
        impl<'a> ::core::fmt::Debug for RecipeBookRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("RecipeBookRef");
                f.field("recipes", &self.recipes());
                f.field("to_be_displayed", &self.to_be_displayed());
                f.field("is_filtering_craftable", &self.is_filtering_craftable());
                f.field("is_gui_open", &self.is_gui_open());
                f.field("is_furnace_filtering_craftable", &self.is_furnace_filtering_craftable());
                f.field("is_furnace_gui_open", &self.is_furnace_gui_open());
                f.field("is_blasting_furnace_filtering_craftable", &self.is_blasting_furnace_filtering_craftable());
                f.field("is_blasting_furnace_gui_open", &self.is_blasting_furnace_gui_open());
                f.field("is_smoker_filtering_craftable", &self.is_smoker_filtering_craftable());
                f.field("is_smoker_gui_open", &self.is_smoker_gui_open());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<RecipeBookRef<'a>> for RecipeBook {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: RecipeBookRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    recipes: value.recipes()?.to_vec_result()?,
                    to_be_displayed: value.to_be_displayed()?.to_vec_result()?,
                    is_filtering_craftable: ::core::convert::TryInto::try_into(value.is_filtering_craftable()?)?,
                    is_gui_open: ::core::convert::TryInto::try_into(value.is_gui_open()?)?,
                    is_furnace_filtering_craftable: ::core::convert::TryInto::try_into(
                        value.is_furnace_filtering_craftable()?,
                    )?,
                    is_furnace_gui_open: ::core::convert::TryInto::try_into(value.is_furnace_gui_open()?)?,
                    is_blasting_furnace_filtering_craftable: ::core::convert::TryInto::try_into(
                        value.is_blasting_furnace_filtering_craftable()?,
                    )?,
                    is_blasting_furnace_gui_open: ::core::convert::TryInto::try_into(
                        value.is_blasting_furnace_gui_open()?,
                    )?,
                    is_smoker_filtering_craftable: ::core::convert::TryInto::try_into(
                        value.is_smoker_filtering_craftable()?,
                    )?,
                    is_smoker_gui_open: ::core::convert::TryInto::try_into(value.is_smoker_gui_open()?)?,
                })
            }
        }
        impl<'a> ::planus::TableRead<'a> for RecipeBookRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for RecipeBookRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[RecipeBookRef]", "get", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<RecipeBook>> for RecipeBook {
            type Value = ::planus::Offset<RecipeBook>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<RecipeBook>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for RecipeBookRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[RecipeBookRef]", "read_as_root", 0))
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd)]
        pub struct Vehicle {
            pub uuid: self::Uuid,
            pub entity: ::planus::alloc::boxed::Box<self::Entity>,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Vehicle {
            fn default() -> Self {
                Self { uuid: ::core::default::Default::default(), entity: ::core::default::Default::default() }
            }
        }
        impl Vehicle {
            #[inline]
            pub fn builder() -> VehicleBuilder<()> {
                VehicleBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_uuid: impl ::planus::WriteAs<self::Uuid>,
                field_entity: impl ::planus::WriteAs<::planus::Offset<self::Entity>>,
            ) -> ::planus::Offset<Self> {
                let prepared_uuid = field_uuid.prepare(builder);
                let prepared_entity = field_entity.prepare(builder);
                let mut table_writer: ::planus::table_writer::TableWriter<8> = ::core::default::Default::default();
                table_writer.write_entry::<self::Uuid>(0);
                table_writer.write_entry::<::planus::Offset<self::Entity>>(1);
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 16>(&prepared_uuid);
                        object_writer.write::<_, _, 4>(&prepared_entity);
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Vehicle>> for Vehicle {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Vehicle> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Vehicle>> for Vehicle {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Vehicle>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Vehicle> for Vehicle {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Vehicle> {
                Vehicle::create(builder, self.uuid, &self.entity)
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct VehicleBuilder<State>(State);
        impl VehicleBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn uuid<T0>(self, value: T0) -> VehicleBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<self::Uuid>,
            {
                VehicleBuilder((value,))
            }
        }
        impl<T0> VehicleBuilder<(T0,)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn entity<T1>(self, value: T1) -> VehicleBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<self::Entity>>,
            {
                let (v0,) = self.0;
                VehicleBuilder((v0, value))
            }
        }
        impl<T0, T1> VehicleBuilder<(T0, T1)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Vehicle>
            where
                Self: ::planus::WriteAsOffset<Vehicle>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<self::Uuid>, T1: ::planus::WriteAs<::planus::Offset<self::Entity>>>
            ::planus::WriteAs<::planus::Offset<Vehicle>> for VehicleBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Vehicle>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Vehicle> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<self::Uuid>, T1: ::planus::WriteAs<::planus::Offset<self::Entity>>>
            ::planus::WriteAsOptional<::planus::Offset<Vehicle>> for VehicleBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Vehicle>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Vehicle>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<T0: ::planus::WriteAs<self::Uuid>, T1: ::planus::WriteAs<::planus::Offset<self::Entity>>>
            ::planus::WriteAsOffset<Vehicle> for VehicleBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Vehicle> {
                let (v0, v1) = &self.0;
                Vehicle::create(builder, v0, v1)
            }
        }
        #[derive(Copy, Clone)]
        pub struct VehicleRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> VehicleRef<'a> {
            #[inline]
            pub fn uuid(&self) -> ::planus::Result<self::UuidRef<'a>> {
                self.0.access_required(0, "Vehicle", "uuid")
            }
            #[inline]
            pub fn entity(&self) -> ::planus::Result<self::EntityRef<'a>> {
                self.0.access_required(1, "Vehicle", "entity")
            }
        }
        impl<'a> ::core::fmt::Debug for VehicleRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("VehicleRef");
                f.field("uuid", &self.uuid());
                f.field("entity", &self.entity());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<VehicleRef<'a>> for Vehicle {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: VehicleRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    uuid: ::core::convert::Into::into(value.uuid()?),
                    entity: ::planus::alloc::boxed::Box::new(::core::convert::TryInto::try_into(value.entity()?)?),
                })
            }
        }
        impl<'a> ::planus::TableRead<'a> for VehicleRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for VehicleRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[VehicleRef]", "get", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Vehicle>> for Vehicle {
            type Value = ::planus::Offset<Vehicle>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Vehicle>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for VehicleRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[VehicleRef]", "read_as_root", 0))
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd)]
        pub struct Player {
            pub game_type: self::GameType,
            pub previous_game_type: self::GameType,
            pub score: i64,
            pub dimension: ::planus::alloc::string::String,
            pub selected_item_slot: u32,
            pub selected_item: ::planus::alloc::boxed::Box<self::Item>,
            pub spawn_dimension: ::core::option::Option<::planus::alloc::string::String>,
            pub spawn_x: i64,
            pub spawn_y: i64,
            pub spawn_z: i64,
            pub spawn_forced: ::core::option::Option<bool>,
            pub sleep_timer: u16,
            pub food_exhaustion_level: f32,
            pub food_saturation_level: f32,
            pub food_tick_timer: u32,
            pub xp_level: u32,
            pub xp_p: f32,
            pub xp_total: i32,
            pub xp_seed: i32,
            pub inventory: ::planus::alloc::vec::Vec<self::Item>,
            pub ender_items: ::planus::alloc::vec::Vec<self::Item>,
            pub abilities: self::Abilities,
            pub entered_nether_position: ::core::option::Option<self::Point3>,
            pub root_vehicle: ::core::option::Option<::planus::alloc::boxed::Box<self::Vehicle>>,
            pub shoulder_entity_left: ::core::option::Option<::planus::alloc::boxed::Box<self::Entity>>,
            pub shoulder_entity_right: ::core::option::Option<::planus::alloc::boxed::Box<self::Entity>>,
            pub seen_credits: bool,
            pub recipe_book: ::planus::alloc::boxed::Box<self::RecipeBook>,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Player {
            fn default() -> Self {
                Self {
                    game_type: self::GameType::Survival,
                    previous_game_type: self::GameType::Survival,
                    score: 0,
                    dimension: ::core::default::Default::default(),
                    selected_item_slot: 0,
                    selected_item: ::core::default::Default::default(),
                    spawn_dimension: ::core::default::Default::default(),
                    spawn_x: 0,
                    spawn_y: 0,
                    spawn_z: 0,
                    spawn_forced: ::core::default::Default::default(),
                    sleep_timer: 0,
                    food_exhaustion_level: 0.0,
                    food_saturation_level: 0.0,
                    food_tick_timer: 0,
                    xp_level: 0,
                    xp_p: 0.0,
                    xp_total: 0,
                    xp_seed: 0,
                    inventory: ::core::default::Default::default(),
                    ender_items: ::core::default::Default::default(),
                    abilities: ::core::default::Default::default(),
                    entered_nether_position: ::core::default::Default::default(),
                    root_vehicle: ::core::default::Default::default(),
                    shoulder_entity_left: ::core::default::Default::default(),
                    shoulder_entity_right: ::core::default::Default::default(),
                    seen_credits: false,
                    recipe_book: ::core::default::Default::default(),
                }
            }
        }
        impl Player {
            #[inline]
            pub fn builder() -> PlayerBuilder<()> {
                PlayerBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_game_type: impl ::planus::WriteAsDefault<self::GameType, self::GameType>,
                field_previous_game_type: impl ::planus::WriteAsDefault<self::GameType, self::GameType>,
                field_score: impl ::planus::WriteAsDefault<i64, i64>,
                field_dimension: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_selected_item_slot: impl ::planus::WriteAsDefault<u32, u32>,
                field_selected_item: impl ::planus::WriteAs<::planus::Offset<self::Item>>,
                field_spawn_dimension: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_spawn_x: impl ::planus::WriteAsDefault<i64, i64>,
                field_spawn_y: impl ::planus::WriteAsDefault<i64, i64>,
                field_spawn_z: impl ::planus::WriteAsDefault<i64, i64>,
                field_spawn_forced: impl ::planus::WriteAsOptional<bool>,
                field_sleep_timer: impl ::planus::WriteAsDefault<u16, u16>,
                field_food_exhaustion_level: impl ::planus::WriteAsDefault<f32, f32>,
                field_food_saturation_level: impl ::planus::WriteAsDefault<f32, f32>,
                field_food_tick_timer: impl ::planus::WriteAsDefault<u32, u32>,
                field_xp_level: impl ::planus::WriteAsDefault<u32, u32>,
                field_xp_p: impl ::planus::WriteAsDefault<f32, f32>,
                field_xp_total: impl ::planus::WriteAsDefault<i32, i32>,
                field_xp_seed: impl ::planus::WriteAsDefault<i32, i32>,
                field_inventory: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
                field_ender_items: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
                field_abilities: impl ::planus::WriteAs<self::Abilities>,
                field_entered_nether_position: impl ::planus::WriteAsOptional<self::Point3>,
                field_root_vehicle: impl ::planus::WriteAsOptional<::planus::Offset<self::Vehicle>>,
                field_shoulder_entity_left: impl ::planus::WriteAsOptional<::planus::Offset<self::Entity>>,
                field_shoulder_entity_right: impl ::planus::WriteAsOptional<::planus::Offset<self::Entity>>,
                field_seen_credits: impl ::planus::WriteAsDefault<bool, bool>,
                field_recipe_book: impl ::planus::WriteAs<::planus::Offset<self::RecipeBook>>,
            ) -> ::planus::Offset<Self> {
                let prepared_game_type = field_game_type.prepare(builder, &self::GameType::Survival);
                let prepared_previous_game_type = field_previous_game_type.prepare(builder, &self::GameType::Survival);
                let prepared_score = field_score.prepare(builder, &0);
                let prepared_dimension = field_dimension.prepare(builder);
                let prepared_selected_item_slot = field_selected_item_slot.prepare(builder, &0);
                let prepared_selected_item = field_selected_item.prepare(builder);
                let prepared_spawn_dimension = field_spawn_dimension.prepare(builder);
                let prepared_spawn_x = field_spawn_x.prepare(builder, &0);
                let prepared_spawn_y = field_spawn_y.prepare(builder, &0);
                let prepared_spawn_z = field_spawn_z.prepare(builder, &0);
                let prepared_spawn_forced = field_spawn_forced.prepare(builder);
                let prepared_sleep_timer = field_sleep_timer.prepare(builder, &0);
                let prepared_food_exhaustion_level = field_food_exhaustion_level.prepare(builder, &0.0);
                let prepared_food_saturation_level = field_food_saturation_level.prepare(builder, &0.0);
                let prepared_food_tick_timer = field_food_tick_timer.prepare(builder, &0);
                let prepared_xp_level = field_xp_level.prepare(builder, &0);
                let prepared_xp_p = field_xp_p.prepare(builder, &0.0);
                let prepared_xp_total = field_xp_total.prepare(builder, &0);
                let prepared_xp_seed = field_xp_seed.prepare(builder, &0);
                let prepared_inventory = field_inventory.prepare(builder);
                let prepared_ender_items = field_ender_items.prepare(builder);
                let prepared_abilities = field_abilities.prepare(builder);
                let prepared_entered_nether_position = field_entered_nether_position.prepare(builder);
                let prepared_root_vehicle = field_root_vehicle.prepare(builder);
                let prepared_shoulder_entity_left = field_shoulder_entity_left.prepare(builder);
                let prepared_shoulder_entity_right = field_shoulder_entity_right.prepare(builder);
                let prepared_seen_credits = field_seen_credits.prepare(builder, &false);
                let prepared_recipe_book = field_recipe_book.prepare(builder);
                let mut table_writer: ::planus::table_writer::TableWriter<60> = ::core::default::Default::default();
                if prepared_score.is_some() {
                    table_writer.write_entry::<i64>(2);
                }
                if prepared_spawn_x.is_some() {
                    table_writer.write_entry::<i64>(7);
                }
                if prepared_spawn_y.is_some() {
                    table_writer.write_entry::<i64>(8);
                }
                if prepared_spawn_z.is_some() {
                    table_writer.write_entry::<i64>(9);
                }
                if prepared_entered_nether_position.is_some() {
                    table_writer.write_entry::<self::Point3>(22);
                }
                table_writer.write_entry::<::planus::Offset<str>>(3);
                if prepared_selected_item_slot.is_some() {
                    table_writer.write_entry::<u32>(4);
                }
                table_writer.write_entry::<::planus::Offset<self::Item>>(5);
                if prepared_spawn_dimension.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(6);
                }
                if prepared_food_exhaustion_level.is_some() {
                    table_writer.write_entry::<f32>(12);
                }
                if prepared_food_saturation_level.is_some() {
                    table_writer.write_entry::<f32>(13);
                }
                if prepared_food_tick_timer.is_some() {
                    table_writer.write_entry::<u32>(14);
                }
                if prepared_xp_level.is_some() {
                    table_writer.write_entry::<u32>(15);
                }
                if prepared_xp_p.is_some() {
                    table_writer.write_entry::<f32>(16);
                }
                if prepared_xp_total.is_some() {
                    table_writer.write_entry::<i32>(17);
                }
                if prepared_xp_seed.is_some() {
                    table_writer.write_entry::<i32>(18);
                }
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Item>]>>(19);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Item>]>>(20);
                table_writer.write_entry::<self::Abilities>(21);
                if prepared_root_vehicle.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Vehicle>>(23);
                }
                if prepared_shoulder_entity_left.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Entity>>(24);
                }
                if prepared_shoulder_entity_right.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Entity>>(25);
                }
                table_writer.write_entry::<::planus::Offset<self::RecipeBook>>(27);
                if prepared_sleep_timer.is_some() {
                    table_writer.write_entry::<u16>(11);
                }
                if prepared_game_type.is_some() {
                    table_writer.write_entry::<self::GameType>(0);
                }
                if prepared_previous_game_type.is_some() {
                    table_writer.write_entry::<self::GameType>(1);
                }
                if prepared_spawn_forced.is_some() {
                    table_writer.write_entry::<bool>(10);
                }
                if prepared_seen_credits.is_some() {
                    table_writer.write_entry::<bool>(26);
                }
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_score) = prepared_score {
                            object_writer.write::<_, _, 8>(&prepared_score);
                        }
                        if let ::core::option::Option::Some(prepared_spawn_x) = prepared_spawn_x {
                            object_writer.write::<_, _, 8>(&prepared_spawn_x);
                        }
                        if let ::core::option::Option::Some(prepared_spawn_y) = prepared_spawn_y {
                            object_writer.write::<_, _, 8>(&prepared_spawn_y);
                        }
                        if let ::core::option::Option::Some(prepared_spawn_z) = prepared_spawn_z {
                            object_writer.write::<_, _, 8>(&prepared_spawn_z);
                        }
                        if let ::core::option::Option::Some(prepared_entered_nether_position) =
                            prepared_entered_nether_position
                        {
                            object_writer.write::<_, _, 24>(&prepared_entered_nether_position);
                        }
                        object_writer.write::<_, _, 4>(&prepared_dimension);
                        if let ::core::option::Option::Some(prepared_selected_item_slot) = prepared_selected_item_slot {
                            object_writer.write::<_, _, 4>(&prepared_selected_item_slot);
                        }
                        object_writer.write::<_, _, 4>(&prepared_selected_item);
                        if let ::core::option::Option::Some(prepared_spawn_dimension) = prepared_spawn_dimension {
                            object_writer.write::<_, _, 4>(&prepared_spawn_dimension);
                        }
                        if let ::core::option::Option::Some(prepared_food_exhaustion_level) =
                            prepared_food_exhaustion_level
                        {
                            object_writer.write::<_, _, 4>(&prepared_food_exhaustion_level);
                        }
                        if let ::core::option::Option::Some(prepared_food_saturation_level) =
                            prepared_food_saturation_level
                        {
                            object_writer.write::<_, _, 4>(&prepared_food_saturation_level);
                        }
                        if let ::core::option::Option::Some(prepared_food_tick_timer) = prepared_food_tick_timer {
                            object_writer.write::<_, _, 4>(&prepared_food_tick_timer);
                        }
                        if let ::core::option::Option::Some(prepared_xp_level) = prepared_xp_level {
                            object_writer.write::<_, _, 4>(&prepared_xp_level);
                        }
                        if let ::core::option::Option::Some(prepared_xp_p) = prepared_xp_p {
                            object_writer.write::<_, _, 4>(&prepared_xp_p);
                        }
                        if let ::core::option::Option::Some(prepared_xp_total) = prepared_xp_total {
                            object_writer.write::<_, _, 4>(&prepared_xp_total);
                        }
                        if let ::core::option::Option::Some(prepared_xp_seed) = prepared_xp_seed {
                            object_writer.write::<_, _, 4>(&prepared_xp_seed);
                        }
                        object_writer.write::<_, _, 4>(&prepared_inventory);
                        object_writer.write::<_, _, 4>(&prepared_ender_items);
                        object_writer.write::<_, _, 16>(&prepared_abilities);
                        if let ::core::option::Option::Some(prepared_root_vehicle) = prepared_root_vehicle {
                            object_writer.write::<_, _, 4>(&prepared_root_vehicle);
                        }
                        if let ::core::option::Option::Some(prepared_shoulder_entity_left) =
                            prepared_shoulder_entity_left
                        {
                            object_writer.write::<_, _, 4>(&prepared_shoulder_entity_left);
                        }
                        if let ::core::option::Option::Some(prepared_shoulder_entity_right) =
                            prepared_shoulder_entity_right
                        {
                            object_writer.write::<_, _, 4>(&prepared_shoulder_entity_right);
                        }
                        object_writer.write::<_, _, 4>(&prepared_recipe_book);
                        if let ::core::option::Option::Some(prepared_sleep_timer) = prepared_sleep_timer {
                            object_writer.write::<_, _, 2>(&prepared_sleep_timer);
                        }
                        if let ::core::option::Option::Some(prepared_game_type) = prepared_game_type {
                            object_writer.write::<_, _, 1>(&prepared_game_type);
                        }
                        if let ::core::option::Option::Some(prepared_previous_game_type) = prepared_previous_game_type {
                            object_writer.write::<_, _, 1>(&prepared_previous_game_type);
                        }
                        if let ::core::option::Option::Some(prepared_spawn_forced) = prepared_spawn_forced {
                            object_writer.write::<_, _, 1>(&prepared_spawn_forced);
                        }
                        if let ::core::option::Option::Some(prepared_seen_credits) = prepared_seen_credits {
                            object_writer.write::<_, _, 1>(&prepared_seen_credits);
                        }
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Player>> for Player {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Player> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Player>> for Player {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Player>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Player> for Player {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Player> {
                Player::create(
                    builder,
                    self.game_type,
                    self.previous_game_type,
                    self.score,
                    &self.dimension,
                    self.selected_item_slot,
                    &self.selected_item,
                    &self.spawn_dimension,
                    self.spawn_x,
                    self.spawn_y,
                    self.spawn_z,
                    self.spawn_forced,
                    self.sleep_timer,
                    self.food_exhaustion_level,
                    self.food_saturation_level,
                    self.food_tick_timer,
                    self.xp_level,
                    self.xp_p,
                    self.xp_total,
                    self.xp_seed,
                    &self.inventory,
                    &self.ender_items,
                    self.abilities,
                    self.entered_nether_position,
                    &self.root_vehicle,
                    &self.shoulder_entity_left,
                    &self.shoulder_entity_right,
                    self.seen_credits,
                    &self.recipe_book,
                )
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct PlayerBuilder<State>(State);
        impl PlayerBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn game_type<T0>(self, value: T0) -> PlayerBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<self::GameType, self::GameType>,
            {
                PlayerBuilder((value,))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn game_type_as_default(self) -> PlayerBuilder<(::planus::DefaultValue,)> {
                self.game_type(::planus::DefaultValue)
            }
        }
        impl<T0> PlayerBuilder<(T0,)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn previous_game_type<T1>(self, value: T1) -> PlayerBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<self::GameType, self::GameType>,
            {
                let (v0,) = self.0;
                PlayerBuilder((v0, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn previous_game_type_as_default(self) -> PlayerBuilder<(T0, ::planus::DefaultValue)> {
                self.previous_game_type(::planus::DefaultValue)
            }
        }
        impl<T0, T1> PlayerBuilder<(T0, T1)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn score<T2>(self, value: T2) -> PlayerBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsDefault<i64, i64>,
            {
                let (v0, v1) = self.0;
                PlayerBuilder((v0, v1, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn score_as_default(self) -> PlayerBuilder<(T0, T1, ::planus::DefaultValue)> {
                self.score(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2> PlayerBuilder<(T0, T1, T2)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn dimension<T3>(self, value: T3) -> PlayerBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2) = self.0;
                PlayerBuilder((v0, v1, v2, value))
            }
        }
        impl<T0, T1, T2, T3> PlayerBuilder<(T0, T1, T2, T3)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn selected_item_slot<T4>(self, value: T4) -> PlayerBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0, v1, v2, v3) = self.0;
                PlayerBuilder((v0, v1, v2, v3, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn selected_item_slot_as_default(self) -> PlayerBuilder<(T0, T1, T2, T3, ::planus::DefaultValue)> {
                self.selected_item_slot(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4> PlayerBuilder<(T0, T1, T2, T3, T4)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn selected_item<T5>(self, value: T5) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAs<::planus::Offset<self::Item>>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, value))
            }
        }
        impl<T0, T1, T2, T3, T4, T5> PlayerBuilder<(T0, T1, T2, T3, T4, T5)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn spawn_dimension<T6>(self, value: T6) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn spawn_dimension_as_null(self) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, ())> {
                self.spawn_dimension(())
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn spawn_x<T7>(self, value: T7) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
            where
                T7: ::planus::WriteAsDefault<i64, i64>,
            {
                let (v0, v1, v2, v3, v4, v5, v6) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn spawn_x_as_default(self) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, ::planus::DefaultValue)> {
                self.spawn_x(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn spawn_y<T8>(self, value: T8) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)>
            where
                T8: ::planus::WriteAsDefault<i64, i64>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn spawn_y_as_default(self) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, ::planus::DefaultValue)> {
                self.spawn_y(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn spawn_z<T9>(self, value: T9) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
            where
                T9: ::planus::WriteAsDefault<i64, i64>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn spawn_z_as_default(
                self,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, ::planus::DefaultValue)> {
                self.spawn_z(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn spawn_forced<T10>(self, value: T10) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)>
            where
                T10: ::planus::WriteAsOptional<bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn spawn_forced_as_null(self) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, ())> {
                self.spawn_forced(())
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn sleep_timer<T11>(
                self,
                value: T11,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
            where
                T11: ::planus::WriteAsDefault<u16, u16>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn sleep_timer_as_default(
                self,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, ::planus::DefaultValue)> {
                self.sleep_timer(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn food_exhaustion_level<T12>(
                self,
                value: T12,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)>
            where
                T12: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn food_exhaustion_level_as_default(
                self,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, ::planus::DefaultValue)> {
                self.food_exhaustion_level(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn food_saturation_level<T13>(
                self,
                value: T13,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
            where
                T13: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn food_saturation_level_as_default(
                self,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, ::planus::DefaultValue)>
            {
                self.food_saturation_level(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn food_tick_timer<T14>(
                self,
                value: T14,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)>
            where
                T14: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn food_tick_timer_as_default(
                self,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, ::planus::DefaultValue)>
            {
                self.food_tick_timer(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn xp_level<T15>(
                self,
                value: T15,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)>
            where
                T15: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn xp_level_as_default(
                self,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, ::planus::DefaultValue)>
            {
                self.xp_level(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn xp_p<T16>(
                self,
                value: T16,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)>
            where
                T16: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn xp_p_as_default(
                self,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                ::planus::DefaultValue,
            )> {
                self.xp_p(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn xp_total<T17>(
                self,
                value: T17,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17)>
            where
                T17: ::planus::WriteAsDefault<i32, i32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn xp_total_as_default(
                self,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                ::planus::DefaultValue,
            )> {
                self.xp_total(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn xp_seed<T18>(
                self,
                value: T18,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18)>
            where
                T18: ::planus::WriteAsDefault<i32, i32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn xp_seed_as_default(
                self,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                ::planus::DefaultValue,
            )> {
                self.xp_seed(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn inventory<T19>(
                self,
                value: T19,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19)>
            where
                T19: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18) = self.0;
                PlayerBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, value,
                ))
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19)>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn ender_items<T20>(
                self,
                value: T20,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
            )>
            where
                T20: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19) = self.0;
                PlayerBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, value,
                ))
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20>
            PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
            )>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn abilities<T21>(
                self,
                value: T21,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
            )>
            where
                T21: ::planus::WriteAs<self::Abilities>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20) =
                    self.0;
                PlayerBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20,
                    value,
                ))
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21>
            PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
            )>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn entered_nether_position<T22>(
                self,
                value: T22,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
            )>
            where
                T22: ::planus::WriteAsOptional<self::Point3>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                ) = self.0;
                PlayerBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21,
                    value,
                ))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn entered_nether_position_as_null(
                self,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                (),
            )> {
                self.entered_nether_position(())
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>
            PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
            )>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn root_vehicle<T23>(
                self,
                value: T23,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
            )>
            where
                T23: ::planus::WriteAsOptional<::planus::Offset<self::Vehicle>>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                ) = self.0;
                PlayerBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21,
                    v22, value,
                ))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn root_vehicle_as_null(
                self,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                (),
            )> {
                self.root_vehicle(())
            }
        }
        impl<
            T0,
            T1,
            T2,
            T3,
            T4,
            T5,
            T6,
            T7,
            T8,
            T9,
            T10,
            T11,
            T12,
            T13,
            T14,
            T15,
            T16,
            T17,
            T18,
            T19,
            T20,
            T21,
            T22,
            T23,
        >
            PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
            )>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn shoulder_entity_left<T24>(
                self,
                value: T24,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
            )>
            where
                T24: ::planus::WriteAsOptional<::planus::Offset<self::Entity>>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                ) = self.0;
                PlayerBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21,
                    v22, v23, value,
                ))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn shoulder_entity_left_as_null(
                self,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                (),
            )> {
                self.shoulder_entity_left(())
            }
        }
        impl<
            T0,
            T1,
            T2,
            T3,
            T4,
            T5,
            T6,
            T7,
            T8,
            T9,
            T10,
            T11,
            T12,
            T13,
            T14,
            T15,
            T16,
            T17,
            T18,
            T19,
            T20,
            T21,
            T22,
            T23,
            T24,
        >
            PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
            )>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn shoulder_entity_right<T25>(
                self,
                value: T25,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
            )>
            where
                T25: ::planus::WriteAsOptional<::planus::Offset<self::Entity>>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                    v24,
                ) = self.0;
                PlayerBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21,
                    v22, v23, v24, value,
                ))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn shoulder_entity_right_as_null(
                self,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                (),
            )> {
                self.shoulder_entity_right(())
            }
        }
        impl<
            T0,
            T1,
            T2,
            T3,
            T4,
            T5,
            T6,
            T7,
            T8,
            T9,
            T10,
            T11,
            T12,
            T13,
            T14,
            T15,
            T16,
            T17,
            T18,
            T19,
            T20,
            T21,
            T22,
            T23,
            T24,
            T25,
        >
            PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
            )>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn seen_credits<T26>(
                self,
                value: T26,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
            )>
            where
                T26: ::planus::WriteAsDefault<bool, bool>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                    v24,
                    v25,
                ) = self.0;
                PlayerBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21,
                    v22, v23, v24, v25, value,
                ))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn seen_credits_as_default(
                self,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                ::planus::DefaultValue,
            )> {
                self.seen_credits(::planus::DefaultValue)
            }
        }
        impl<
            T0,
            T1,
            T2,
            T3,
            T4,
            T5,
            T6,
            T7,
            T8,
            T9,
            T10,
            T11,
            T12,
            T13,
            T14,
            T15,
            T16,
            T17,
            T18,
            T19,
            T20,
            T21,
            T22,
            T23,
            T24,
            T25,
            T26,
        >
            PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
            )>
        {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn recipe_book<T27>(
                self,
                value: T27,
            ) -> PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
            )>
            where
                T27: ::planus::WriteAs<::planus::Offset<self::RecipeBook>>,
            {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                    v24,
                    v25,
                    v26,
                ) = self.0;
                PlayerBuilder((
                    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21,
                    v22, v23, v24, v25, v26, value,
                ))
            }
        }
        impl<
            T0,
            T1,
            T2,
            T3,
            T4,
            T5,
            T6,
            T7,
            T8,
            T9,
            T10,
            T11,
            T12,
            T13,
            T14,
            T15,
            T16,
            T17,
            T18,
            T19,
            T20,
            T21,
            T22,
            T23,
            T24,
            T25,
            T26,
            T27,
        >
            PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
            )>
        {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Player>
            where
                Self: ::planus::WriteAsOffset<Player>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAsDefault<self::GameType, self::GameType>,
            T1: ::planus::WriteAsDefault<self::GameType, self::GameType>,
            T2: ::planus::WriteAsDefault<i64, i64>,
            T3: ::planus::WriteAs<::planus::Offset<str>>,
            T4: ::planus::WriteAsDefault<u32, u32>,
            T5: ::planus::WriteAs<::planus::Offset<self::Item>>,
            T6: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            T7: ::planus::WriteAsDefault<i64, i64>,
            T8: ::planus::WriteAsDefault<i64, i64>,
            T9: ::planus::WriteAsDefault<i64, i64>,
            T10: ::planus::WriteAsOptional<bool>,
            T11: ::planus::WriteAsDefault<u16, u16>,
            T12: ::planus::WriteAsDefault<f32, f32>,
            T13: ::planus::WriteAsDefault<f32, f32>,
            T14: ::planus::WriteAsDefault<u32, u32>,
            T15: ::planus::WriteAsDefault<u32, u32>,
            T16: ::planus::WriteAsDefault<f32, f32>,
            T17: ::planus::WriteAsDefault<i32, i32>,
            T18: ::planus::WriteAsDefault<i32, i32>,
            T19: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
            T20: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
            T21: ::planus::WriteAs<self::Abilities>,
            T22: ::planus::WriteAsOptional<self::Point3>,
            T23: ::planus::WriteAsOptional<::planus::Offset<self::Vehicle>>,
            T24: ::planus::WriteAsOptional<::planus::Offset<self::Entity>>,
            T25: ::planus::WriteAsOptional<::planus::Offset<self::Entity>>,
            T26: ::planus::WriteAsDefault<bool, bool>,
            T27: ::planus::WriteAs<::planus::Offset<self::RecipeBook>>,
        > ::planus::WriteAs<::planus::Offset<Player>>
            for PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
            )>
        {
            type Prepared = ::planus::Offset<Player>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Player> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAsDefault<self::GameType, self::GameType>,
            T1: ::planus::WriteAsDefault<self::GameType, self::GameType>,
            T2: ::planus::WriteAsDefault<i64, i64>,
            T3: ::planus::WriteAs<::planus::Offset<str>>,
            T4: ::planus::WriteAsDefault<u32, u32>,
            T5: ::planus::WriteAs<::planus::Offset<self::Item>>,
            T6: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            T7: ::planus::WriteAsDefault<i64, i64>,
            T8: ::planus::WriteAsDefault<i64, i64>,
            T9: ::planus::WriteAsDefault<i64, i64>,
            T10: ::planus::WriteAsOptional<bool>,
            T11: ::planus::WriteAsDefault<u16, u16>,
            T12: ::planus::WriteAsDefault<f32, f32>,
            T13: ::planus::WriteAsDefault<f32, f32>,
            T14: ::planus::WriteAsDefault<u32, u32>,
            T15: ::planus::WriteAsDefault<u32, u32>,
            T16: ::planus::WriteAsDefault<f32, f32>,
            T17: ::planus::WriteAsDefault<i32, i32>,
            T18: ::planus::WriteAsDefault<i32, i32>,
            T19: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
            T20: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
            T21: ::planus::WriteAs<self::Abilities>,
            T22: ::planus::WriteAsOptional<self::Point3>,
            T23: ::planus::WriteAsOptional<::planus::Offset<self::Vehicle>>,
            T24: ::planus::WriteAsOptional<::planus::Offset<self::Entity>>,
            T25: ::planus::WriteAsOptional<::planus::Offset<self::Entity>>,
            T26: ::planus::WriteAsDefault<bool, bool>,
            T27: ::planus::WriteAs<::planus::Offset<self::RecipeBook>>,
        > ::planus::WriteAsOptional<::planus::Offset<Player>>
            for PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
            )>
        {
            type Prepared = ::planus::Offset<Player>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Player>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<
            T0: ::planus::WriteAsDefault<self::GameType, self::GameType>,
            T1: ::planus::WriteAsDefault<self::GameType, self::GameType>,
            T2: ::planus::WriteAsDefault<i64, i64>,
            T3: ::planus::WriteAs<::planus::Offset<str>>,
            T4: ::planus::WriteAsDefault<u32, u32>,
            T5: ::planus::WriteAs<::planus::Offset<self::Item>>,
            T6: ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            T7: ::planus::WriteAsDefault<i64, i64>,
            T8: ::planus::WriteAsDefault<i64, i64>,
            T9: ::planus::WriteAsDefault<i64, i64>,
            T10: ::planus::WriteAsOptional<bool>,
            T11: ::planus::WriteAsDefault<u16, u16>,
            T12: ::planus::WriteAsDefault<f32, f32>,
            T13: ::planus::WriteAsDefault<f32, f32>,
            T14: ::planus::WriteAsDefault<u32, u32>,
            T15: ::planus::WriteAsDefault<u32, u32>,
            T16: ::planus::WriteAsDefault<f32, f32>,
            T17: ::planus::WriteAsDefault<i32, i32>,
            T18: ::planus::WriteAsDefault<i32, i32>,
            T19: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
            T20: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
            T21: ::planus::WriteAs<self::Abilities>,
            T22: ::planus::WriteAsOptional<self::Point3>,
            T23: ::planus::WriteAsOptional<::planus::Offset<self::Vehicle>>,
            T24: ::planus::WriteAsOptional<::planus::Offset<self::Entity>>,
            T25: ::planus::WriteAsOptional<::planus::Offset<self::Entity>>,
            T26: ::planus::WriteAsDefault<bool, bool>,
            T27: ::planus::WriteAs<::planus::Offset<self::RecipeBook>>,
        > ::planus::WriteAsOffset<Player>
            for PlayerBuilder<(
                T0,
                T1,
                T2,
                T3,
                T4,
                T5,
                T6,
                T7,
                T8,
                T9,
                T10,
                T11,
                T12,
                T13,
                T14,
                T15,
                T16,
                T17,
                T18,
                T19,
                T20,
                T21,
                T22,
                T23,
                T24,
                T25,
                T26,
                T27,
            )>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Player> {
                let (
                    v0,
                    v1,
                    v2,
                    v3,
                    v4,
                    v5,
                    v6,
                    v7,
                    v8,
                    v9,
                    v10,
                    v11,
                    v12,
                    v13,
                    v14,
                    v15,
                    v16,
                    v17,
                    v18,
                    v19,
                    v20,
                    v21,
                    v22,
                    v23,
                    v24,
                    v25,
                    v26,
                    v27,
                ) = &self.0;
                Player::create(
                    builder, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19,
                    v20, v21, v22, v23, v24, v25, v26, v27,
                )
            }
        }
        #[derive(Copy, Clone)]
        pub struct PlayerRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> PlayerRef<'a> {
            #[inline]
            pub fn game_type(&self) -> ::planus::Result<self::GameType> {
                ::core::result::Result::Ok(self.0.access(0, "Player", "game_type")?.unwrap_or(self::GameType::Survival))
            }
            #[inline]
            pub fn previous_game_type(&self) -> ::planus::Result<self::GameType> {
                ::core::result::Result::Ok(
                    self.0.access(1, "Player", "previous_game_type")?.unwrap_or(self::GameType::Survival),
                )
            }
            #[inline]
            pub fn score(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(self.0.access(2, "Player", "score")?.unwrap_or(0))
            }
            #[inline]
            pub fn dimension(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(3, "Player", "dimension")
            }
            #[inline]
            pub fn selected_item_slot(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(4, "Player", "selected_item_slot")?.unwrap_or(0))
            }
            #[inline]
            pub fn selected_item(&self) -> ::planus::Result<self::ItemRef<'a>> {
                self.0.access_required(5, "Player", "selected_item")
            }
            #[inline]
            pub fn spawn_dimension(&self) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(6, "Player", "spawn_dimension")
            }
            #[inline]
            pub fn spawn_x(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(self.0.access(7, "Player", "spawn_x")?.unwrap_or(0))
            }
            #[inline]
            pub fn spawn_y(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(self.0.access(8, "Player", "spawn_y")?.unwrap_or(0))
            }
            #[inline]
            pub fn spawn_z(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(self.0.access(9, "Player", "spawn_z")?.unwrap_or(0))
            }
            #[inline]
            pub fn spawn_forced(&self) -> ::planus::Result<::core::option::Option<bool>> {
                self.0.access(10, "Player", "spawn_forced")
            }
            #[inline]
            pub fn sleep_timer(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(11, "Player", "sleep_timer")?.unwrap_or(0))
            }
            #[inline]
            pub fn food_exhaustion_level(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(12, "Player", "food_exhaustion_level")?.unwrap_or(0.0))
            }
            #[inline]
            pub fn food_saturation_level(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(13, "Player", "food_saturation_level")?.unwrap_or(0.0))
            }
            #[inline]
            pub fn food_tick_timer(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(14, "Player", "food_tick_timer")?.unwrap_or(0))
            }
            #[inline]
            pub fn xp_level(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(15, "Player", "xp_level")?.unwrap_or(0))
            }
            #[inline]
            pub fn xp_p(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(16, "Player", "xp_p")?.unwrap_or(0.0))
            }
            #[inline]
            pub fn xp_total(&self) -> ::planus::Result<i32> {
                ::core::result::Result::Ok(self.0.access(17, "Player", "xp_total")?.unwrap_or(0))
            }
            #[inline]
            pub fn xp_seed(&self) -> ::planus::Result<i32> {
                ::core::result::Result::Ok(self.0.access(18, "Player", "xp_seed")?.unwrap_or(0))
            }
            #[inline]
            pub fn inventory(&self) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::ItemRef<'a>>>> {
                self.0.access_required(19, "Player", "inventory")
            }
            #[inline]
            pub fn ender_items(&self) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::ItemRef<'a>>>> {
                self.0.access_required(20, "Player", "ender_items")
            }
            #[inline]
            pub fn abilities(&self) -> ::planus::Result<self::AbilitiesRef<'a>> {
                self.0.access_required(21, "Player", "abilities")
            }
            #[inline]
            pub fn entered_nether_position(&self) -> ::planus::Result<::core::option::Option<self::Point3Ref<'a>>> {
                self.0.access(22, "Player", "entered_nether_position")
            }
            #[inline]
            pub fn root_vehicle(&self) -> ::planus::Result<::core::option::Option<self::VehicleRef<'a>>> {
                self.0.access(23, "Player", "root_vehicle")
            }
            #[inline]
            pub fn shoulder_entity_left(&self) -> ::planus::Result<::core::option::Option<self::EntityRef<'a>>> {
                self.0.access(24, "Player", "shoulder_entity_left")
            }
            #[inline]
            pub fn shoulder_entity_right(&self) -> ::planus::Result<::core::option::Option<self::EntityRef<'a>>> {
                self.0.access(25, "Player", "shoulder_entity_right")
            }
            #[inline]
            pub fn seen_credits(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(26, "Player", "seen_credits")?.unwrap_or(false))
            }
            #[inline]
            pub fn recipe_book(&self) -> ::planus::Result<self::RecipeBookRef<'a>> {
                self.0.access_required(27, "Player", "recipe_book")
            }
        }
        impl<'a> ::core::fmt::Debug for PlayerRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PlayerRef");
                f.field("game_type", &self.game_type());
                f.field("previous_game_type", &self.previous_game_type());
                f.field("score", &self.score());
                f.field("dimension", &self.dimension());
                f.field("selected_item_slot", &self.selected_item_slot());
                f.field("selected_item", &self.selected_item());
                if let ::core::option::Option::Some(field_spawn_dimension) = self.spawn_dimension().transpose() {
                    f.field("spawn_dimension", &field_spawn_dimension);
                }
                f.field("spawn_x", &self.spawn_x());
                f.field("spawn_y", &self.spawn_y());
                f.field("spawn_z", &self.spawn_z());
                if let ::core::option::Option::Some(field_spawn_forced) = self.spawn_forced().transpose() {
                    f.field("spawn_forced", &field_spawn_forced);
                }
                f.field("sleep_timer", &self.sleep_timer());
                f.field("food_exhaustion_level", &self.food_exhaustion_level());
                f.field("food_saturation_level", &self.food_saturation_level());
                f.field("food_tick_timer", &self.food_tick_timer());
                f.field("xp_level", &self.xp_level());
                f.field("xp_p", &self.xp_p());
                f.field("xp_total", &self.xp_total());
                f.field("xp_seed", &self.xp_seed());
                f.field("inventory", &self.inventory());
                f.field("ender_items", &self.ender_items());
                f.field("abilities", &self.abilities());
                if let ::core::option::Option::Some(field_entered_nether_position) =
                    self.entered_nether_position().transpose()
                {
                    f.field("entered_nether_position", &field_entered_nether_position);
                }
                if let ::core::option::Option::Some(field_root_vehicle) = self.root_vehicle().transpose() {
                    f.field("root_vehicle", &field_root_vehicle);
                }
                if let ::core::option::Option::Some(field_shoulder_entity_left) =
                    self.shoulder_entity_left().transpose()
                {
                    f.field("shoulder_entity_left", &field_shoulder_entity_left);
                }
                if let ::core::option::Option::Some(field_shoulder_entity_right) =
                    self.shoulder_entity_right().transpose()
                {
                    f.field("shoulder_entity_right", &field_shoulder_entity_right);
                }
                f.field("seen_credits", &self.seen_credits());
                f.field("recipe_book", &self.recipe_book());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<PlayerRef<'a>> for Player {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: PlayerRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    game_type: ::core::convert::TryInto::try_into(value.game_type()?)?,
                    previous_game_type: ::core::convert::TryInto::try_into(value.previous_game_type()?)?,
                    score: ::core::convert::TryInto::try_into(value.score()?)?,
                    dimension: ::core::convert::Into::into(value.dimension()?),
                    selected_item_slot: ::core::convert::TryInto::try_into(value.selected_item_slot()?)?,
                    selected_item: ::planus::alloc::boxed::Box::new(::core::convert::TryInto::try_into(
                        value.selected_item()?,
                    )?),
                    spawn_dimension: value.spawn_dimension()?.map(::core::convert::Into::into),
                    spawn_x: ::core::convert::TryInto::try_into(value.spawn_x()?)?,
                    spawn_y: ::core::convert::TryInto::try_into(value.spawn_y()?)?,
                    spawn_z: ::core::convert::TryInto::try_into(value.spawn_z()?)?,
                    spawn_forced: if let ::core::option::Option::Some(spawn_forced) = value.spawn_forced()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(spawn_forced)?)
                    } else {
                        ::core::option::Option::None
                    },
                    sleep_timer: ::core::convert::TryInto::try_into(value.sleep_timer()?)?,
                    food_exhaustion_level: ::core::convert::TryInto::try_into(value.food_exhaustion_level()?)?,
                    food_saturation_level: ::core::convert::TryInto::try_into(value.food_saturation_level()?)?,
                    food_tick_timer: ::core::convert::TryInto::try_into(value.food_tick_timer()?)?,
                    xp_level: ::core::convert::TryInto::try_into(value.xp_level()?)?,
                    xp_p: ::core::convert::TryInto::try_into(value.xp_p()?)?,
                    xp_total: ::core::convert::TryInto::try_into(value.xp_total()?)?,
                    xp_seed: ::core::convert::TryInto::try_into(value.xp_seed()?)?,
                    inventory: value.inventory()?.to_vec_result()?,
                    ender_items: value.ender_items()?.to_vec_result()?,
                    abilities: ::core::convert::Into::into(value.abilities()?),
                    entered_nether_position: value.entered_nether_position()?.map(::core::convert::Into::into),
                    root_vehicle: if let ::core::option::Option::Some(root_vehicle) = value.root_vehicle()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(root_vehicle)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    shoulder_entity_left: if let ::core::option::Option::Some(shoulder_entity_left) =
                        value.shoulder_entity_left()?
                    {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(shoulder_entity_left)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    shoulder_entity_right: if let ::core::option::Option::Some(shoulder_entity_right) =
                        value.shoulder_entity_right()?
                    {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(shoulder_entity_right)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    seen_credits: ::core::convert::TryInto::try_into(value.seen_credits()?)?,
                    recipe_book: ::planus::alloc::boxed::Box::new(::core::convert::TryInto::try_into(
                        value.recipe_book()?,
                    )?),
                })
            }
        }
        impl<'a> ::planus::TableRead<'a> for PlayerRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for PlayerRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[PlayerRef]", "get", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Player>> for Player {
            type Value = ::planus::Offset<Player>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Player>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for PlayerRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[PlayerRef]", "read_as_root", 0))
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd)]
        pub struct Players {
            pub players: ::planus::alloc::vec::Vec<self::Player>,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Players {
            fn default() -> Self {
                Self { players: ::core::default::Default::default() }
            }
        }
        impl Players {
            #[inline]
            pub fn builder() -> PlayersBuilder<()> {
                PlayersBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_players: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Player>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_players = field_players.prepare(builder);
                let mut table_writer: ::planus::table_writer::TableWriter<6> = ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Player>]>>(0);
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_players);
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Players>> for Players {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Players> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Players>> for Players {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Players>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Players> for Players {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Players> {
                Players::create(builder, &self.players)
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct PlayersBuilder<State>(State);
        impl PlayersBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn players<T0>(self, value: T0) -> PlayersBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Player>]>>,
            {
                PlayersBuilder((value,))
            }
        }
        impl<T0> PlayersBuilder<(T0,)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Players>
            where
                Self: ::planus::WriteAsOffset<Players>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Player>]>>>
            ::planus::WriteAs<::planus::Offset<Players>> for PlayersBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Players>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Players> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Player>]>>>
            ::planus::WriteAsOptional<::planus::Offset<Players>> for PlayersBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Players>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Players>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Player>]>>> ::planus::WriteAsOffset<Players>
            for PlayersBuilder<(T0,)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Players> {
                let (v0,) = &self.0;
                Players::create(builder, v0)
            }
        }
        #[derive(Copy, Clone)]
        pub struct PlayersRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> PlayersRef<'a> {
            #[inline]
            pub fn players(&self) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::PlayerRef<'a>>>> {
                self.0.access_required(0, "Players", "players")
            }
        }
        impl<'a> ::core::fmt::Debug for PlayersRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PlayersRef");
                f.field("players", &self.players());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<PlayersRef<'a>> for Players {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: PlayersRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self { players: value.players()?.to_vec_result()? })
            }
        }
        impl<'a> ::planus::TableRead<'a> for PlayersRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for PlayersRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[PlayersRef]", "get", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Players>> for Players {
            type Value = ::planus::Offset<Players>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Players>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for PlayersRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[PlayersRef]", "read_as_root", 0))
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum EntityType {
            Destroyer = 0,
            Battleship = 1,
            Carrier = 2,
            Corvette = 3,
            Torpedo = 4,
            Cruiser = 5,
            Frigate = 6,
            Gunboat = 7,
            Submarine = 8,
            Hovercraft = 9,
        }
        impl EntityType {
            pub const ENUM_VALUES: [Self; 10] = [
                Self::Destroyer,
                Self::Battleship,
                Self::Carrier,
                Self::Corvette,
                Self::Torpedo,
                Self::Cruiser,
                Self::Frigate,
                Self::Gunboat,
                Self::Submarine,
                Self::Hovercraft,
            ];
        }
        impl ::core::convert::TryFrom<u8> for EntityType {
            type Error = ::planus::errors::UnknownEnumTagKind;
            #[inline]
            fn try_from(value: u8) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTagKind> {
                #[allow(clippy::match_single_binding)]
                match value {
                    0 => ::core::result::Result::Ok(EntityType::Destroyer),
                    1 => ::core::result::Result::Ok(EntityType::Battleship),
                    2 => ::core::result::Result::Ok(EntityType::Carrier),
                    3 => ::core::result::Result::Ok(EntityType::Corvette),
                    4 => ::core::result::Result::Ok(EntityType::Torpedo),
                    5 => ::core::result::Result::Ok(EntityType::Cruiser),
                    6 => ::core::result::Result::Ok(EntityType::Frigate),
                    7 => ::core::result::Result::Ok(EntityType::Gunboat),
                    8 => ::core::result::Result::Ok(EntityType::Submarine),
                    9 => ::core::result::Result::Ok(EntityType::Hovercraft),
                    _ => ::core::result::Result::Err(::planus::errors::UnknownEnumTagKind { tag: value as i128 }),
                }
            }
        }
        impl ::core::convert::From<EntityType> for u8 {
            #[inline]
            fn from(value: EntityType) -> Self {
                value as u8
            }
        }
        unsafe impl ::planus::Primitive for EntityType {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 1;
        }
        impl ::planus::WriteAsPrimitive<EntityType> for EntityType {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                (*self as u8).write(cursor, buffer_position);
            }
        }
        impl ::planus::WriteAs<EntityType> for EntityType {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> EntityType {
                *self
            }
        }
        impl ::planus::WriteAsDefault<EntityType, EntityType> for EntityType {
            type Prepared = Self;
            #[inline]
            fn prepare(
                &self,
                _builder: &mut ::planus::Builder,
                default: &EntityType,
            ) -> ::core::option::Option<EntityType> {
                if self == default { ::core::option::Option::None } else { ::core::option::Option::Some(*self) }
            }
        }
        impl ::planus::WriteAsOptional<EntityType> for EntityType {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<EntityType> {
                ::core::option::Option::Some(*self)
            }
        }
        impl<'buf> ::planus::TableRead<'buf> for EntityType {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let n: u8 = ::planus::TableRead::from_buffer(buffer, offset)?;
                ::core::result::Result::Ok(::core::convert::TryInto::try_into(n)?)
            }
        }
        impl<'buf> ::planus::VectorReadInner<'buf> for EntityType {
            type Error = ::planus::errors::UnknownEnumTag;
            const STRIDE: usize = 1;
            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTag> {
                let value = unsafe { *buffer.buffer.get_unchecked(offset) };
                let value: ::core::result::Result<Self, _> = ::core::convert::TryInto::try_into(value);
                value.map_err(|error_kind| {
                    error_kind.with_error_location("EntityType", "VectorRead::from_buffer", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<EntityType> for EntityType {
            const STRIDE: usize = 1;
            type Value = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
            #[inline]
            unsafe fn write_values(values: &[Self], bytes: *mut ::core::mem::MaybeUninit<u8>, buffer_position: u32) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 1];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - i as u32,
                    );
                }
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, PartialOrd, Default)]
        pub struct Transform {
            pub altitude: i8,
            pub angle: u16,
            pub position: self::Point2,
            pub velocity: i16,
        }
        unsafe impl ::planus::Primitive for Transform {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 16;
        }
        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Transform> for Transform {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<1, 15>();
                self.altitude.write(cur, buffer_position - 0);
                let cursor = cursor.write::<1, 14>([0; 1]);
                let (cur, cursor) = cursor.split::<2, 12>();
                self.angle.write(cur, buffer_position - 2);
                let (cur, cursor) = cursor.split::<8, 4>();
                self.position.write(cur, buffer_position - 4);
                let (cur, cursor) = cursor.split::<2, 2>();
                self.velocity.write(cur, buffer_position - 12);
                let cursor = cursor.write::<2, 0>([0; 2]);
                cursor.finish([]);
            }
        }
        impl ::planus::WriteAsOffset<Transform> for Transform {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Transform> {
                unsafe {
                    builder.write_with(16, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();
                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(&mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 16])),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<Transform> for Transform {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }
        impl ::planus::WriteAsOptional<Transform> for Transform {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }
        #[derive(Copy, Clone)]
        pub struct TransformRef<'a>(::planus::ArrayWithStartOffset<'a, 16>);
        impl<'a> TransformRef<'a> {
            pub fn altitude(&self) -> i8 {
                let buffer = self.0.advance_as_array::<1>(0).unwrap();
                i8::from_le_bytes(*buffer.as_array())
            }
            pub fn angle(&self) -> u16 {
                let buffer = self.0.advance_as_array::<2>(2).unwrap();
                u16::from_le_bytes(*buffer.as_array())
            }
            pub fn position(&self) -> self::Point2Ref<'a> {
                let buffer = self.0.advance_as_array::<8>(4).unwrap();
                ::core::convert::From::from(buffer)
            }
            pub fn velocity(&self) -> i16 {
                let buffer = self.0.advance_as_array::<2>(12).unwrap();
                i16::from_le_bytes(*buffer.as_array())
            }
        }
        impl<'a> ::core::fmt::Debug for TransformRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TransformRef");
                f.field("altitude", &self.altitude());
                f.field("angle", &self.angle());
                f.field("position", &self.position());
                f.field("velocity", &self.velocity());
                f.finish()
            }
        }
        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 16>> for TransformRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 16>) -> Self {
                Self(array)
            }
        }
        impl<'a> ::core::convert::From<TransformRef<'a>> for Transform {
            #[allow(unreachable_code)]
            fn from(value: TransformRef<'a>) -> Self {
                Self {
                    altitude: value.altitude(),
                    angle: value.angle(),
                    position: ::core::convert::From::from(value.position()),
                    velocity: value.velocity(),
                }
            }
        }
        impl<'a, 'b> ::core::cmp::PartialEq<TransformRef<'a>> for TransformRef<'b> {
            fn eq(&self, other: &TransformRef<'_>) -> bool {
                self.altitude() == other.altitude()
                    && self.angle() == other.angle()
                    && self.position() == other.position()
                    && self.velocity() == other.velocity()
            }
        }
        impl<'a, 'b> ::core::cmp::PartialOrd<TransformRef<'a>> for TransformRef<'b> {
            fn partial_cmp(&self, other: &TransformRef<'_>) -> ::core::option::Option<::core::cmp::Ordering> {
                match self.altitude().partial_cmp(&other.altitude()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.angle().partial_cmp(&other.angle()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                match self.position().partial_cmp(&other.position()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }
                self.velocity().partial_cmp(&other.velocity())
            }
        }
        impl<'a> ::planus::TableRead<'a> for TransformRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<16>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }
        impl<'a> ::planus::VectorRead<'a> for TransformRef<'a> {
            const STRIDE: usize = 16;
            #[inline]
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }
        unsafe impl ::planus::VectorWrite<Transform> for Transform {
            const STRIDE: usize = 16;
            type Value = Transform;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }
            #[inline]
            unsafe fn write_values(
                values: &[Transform],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 16];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (16 * i) as u32,
                    );
                }
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, PartialOrd, Eq, Ord, Hash, Default)]
        pub struct Guidance {
            pub angle: u16,
            pub submerge: bool,
            pub velocity: i16,
        }
        unsafe impl ::planus::Primitive for Guidance {
            const ALIGNMENT: usize = 2;
            const SIZE: usize = 6;
        }
        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Guidance> for Guidance {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<2, 4>();
                self.angle.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<1, 3>();
                self.submerge.write(cur, buffer_position - 2);
                let cursor = cursor.write::<1, 2>([0; 1]);
                let (cur, cursor) = cursor.split::<2, 0>();
                self.velocity.write(cur, buffer_position - 4);
                cursor.finish([]);
            }
        }
        impl ::planus::WriteAsOffset<Guidance> for Guidance {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Guidance> {
                unsafe {
                    builder.write_with(6, 1, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();
                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(&mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 6])),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<Guidance> for Guidance {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }
        impl ::planus::WriteAsOptional<Guidance> for Guidance {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }
        #[derive(Copy, Clone)]
        pub struct GuidanceRef<'a>(::planus::ArrayWithStartOffset<'a, 6>);
        impl<'a> GuidanceRef<'a> {
            pub fn angle(&self) -> u16 {
                let buffer = self.0.advance_as_array::<2>(0).unwrap();
                u16::from_le_bytes(*buffer.as_array())
            }
            pub fn submerge(&self) -> bool {
                let buffer = self.0.advance_as_array::<1>(2).unwrap();
                buffer.as_array()[0] != 0
            }
            pub fn velocity(&self) -> i16 {
                let buffer = self.0.advance_as_array::<2>(4).unwrap();
                i16::from_le_bytes(*buffer.as_array())
            }
        }
        impl<'a> ::core::fmt::Debug for GuidanceRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("GuidanceRef");
                f.field("angle", &self.angle());
                f.field("submerge", &self.submerge());
                f.field("velocity", &self.velocity());
                f.finish()
            }
        }
        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 6>> for GuidanceRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 6>) -> Self {
                Self(array)
            }
        }
        impl<'a> ::core::convert::From<GuidanceRef<'a>> for Guidance {
            #[allow(unreachable_code)]
            fn from(value: GuidanceRef<'a>) -> Self {
                Self { angle: value.angle(), submerge: value.submerge(), velocity: value.velocity() }
            }
        }
        impl<'a, 'b> ::core::cmp::PartialEq<GuidanceRef<'a>> for GuidanceRef<'b> {
            fn eq(&self, other: &GuidanceRef<'_>) -> bool {
                self.angle() == other.angle()
                    && self.submerge() == other.submerge()
                    && self.velocity() == other.velocity()
            }
        }
        impl<'a> ::core::cmp::Eq for GuidanceRef<'a> {}
        impl<'a, 'b> ::core::cmp::PartialOrd<GuidanceRef<'a>> for GuidanceRef<'b> {
            fn partial_cmp(&self, other: &GuidanceRef<'_>) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
        impl<'a> ::core::cmp::Ord for GuidanceRef<'a> {
            fn cmp(&self, other: &GuidanceRef<'_>) -> ::core::cmp::Ordering {
                self.angle()
                    .cmp(&other.angle())
                    .then_with(|| self.submerge().cmp(&other.submerge()))
                    .then_with(|| self.velocity().cmp(&other.velocity()))
            }
        }
        impl<'a> ::core::hash::Hash for GuidanceRef<'a> {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.angle().hash(state);
                self.submerge().hash(state);
                self.velocity().hash(state);
            }
        }
        impl<'a> ::planus::TableRead<'a> for GuidanceRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<6>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }
        impl<'a> ::planus::VectorRead<'a> for GuidanceRef<'a> {
            const STRIDE: usize = 6;
            #[inline]
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }
        unsafe impl ::planus::VectorWrite<Guidance> for Guidance {
            const STRIDE: usize = 6;
            type Value = Guidance;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }
            #[inline]
            unsafe fn write_values(
                values: &[Guidance],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 6];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (6 * i) as u32,
                    );
                }
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd)]
        pub struct Contact {
            pub damage: u8,
            pub entity_id: u32,
            pub entity_type: ::core::option::Option<self::EntityType>,
            pub guidance: self::Guidance,
            pub player_id: ::core::option::Option<u16>,
            pub reloads: ::planus::alloc::vec::Vec<bool>,
            pub transform: self::Transform,
            pub turret_angles: ::planus::alloc::vec::Vec<u16>,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Contact {
            fn default() -> Self {
                Self {
                    damage: 0,
                    entity_id: 0,
                    entity_type: ::core::default::Default::default(),
                    guidance: ::core::default::Default::default(),
                    player_id: ::core::default::Default::default(),
                    reloads: ::core::default::Default::default(),
                    transform: ::core::default::Default::default(),
                    turret_angles: ::core::default::Default::default(),
                }
            }
        }
        impl Contact {
            #[inline]
            pub fn builder() -> ContactBuilder<()> {
                ContactBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_damage: impl ::planus::WriteAsDefault<u8, u8>,
                field_entity_id: impl ::planus::WriteAsDefault<u32, u32>,
                field_entity_type: impl ::planus::WriteAsOptional<self::EntityType>,
                field_guidance: impl ::planus::WriteAs<self::Guidance>,
                field_player_id: impl ::planus::WriteAsOptional<u16>,
                field_reloads: impl ::planus::WriteAs<::planus::Offset<[bool]>>,
                field_transform: impl ::planus::WriteAs<self::Transform>,
                field_turret_angles: impl ::planus::WriteAs<::planus::Offset<[u16]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_damage = field_damage.prepare(builder, &0);
                let prepared_entity_id = field_entity_id.prepare(builder, &0);
                let prepared_entity_type = field_entity_type.prepare(builder);
                let prepared_guidance = field_guidance.prepare(builder);
                let prepared_player_id = field_player_id.prepare(builder);
                let prepared_reloads = field_reloads.prepare(builder);
                let prepared_transform = field_transform.prepare(builder);
                let prepared_turret_angles = field_turret_angles.prepare(builder);
                let mut table_writer: ::planus::table_writer::TableWriter<20> = ::core::default::Default::default();
                if prepared_entity_id.is_some() {
                    table_writer.write_entry::<u32>(1);
                }
                table_writer.write_entry::<::planus::Offset<[bool]>>(5);
                table_writer.write_entry::<self::Transform>(6);
                table_writer.write_entry::<::planus::Offset<[u16]>>(7);
                table_writer.write_entry::<self::Guidance>(3);
                if prepared_player_id.is_some() {
                    table_writer.write_entry::<u16>(4);
                }
                if prepared_damage.is_some() {
                    table_writer.write_entry::<u8>(0);
                }
                if prepared_entity_type.is_some() {
                    table_writer.write_entry::<self::EntityType>(2);
                }
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_entity_id) = prepared_entity_id {
                            object_writer.write::<_, _, 4>(&prepared_entity_id);
                        }
                        object_writer.write::<_, _, 4>(&prepared_reloads);
                        object_writer.write::<_, _, 16>(&prepared_transform);
                        object_writer.write::<_, _, 4>(&prepared_turret_angles);
                        object_writer.write::<_, _, 6>(&prepared_guidance);
                        if let ::core::option::Option::Some(prepared_player_id) = prepared_player_id {
                            object_writer.write::<_, _, 2>(&prepared_player_id);
                        }
                        if let ::core::option::Option::Some(prepared_damage) = prepared_damage {
                            object_writer.write::<_, _, 1>(&prepared_damage);
                        }
                        if let ::core::option::Option::Some(prepared_entity_type) = prepared_entity_type {
                            object_writer.write::<_, _, 1>(&prepared_entity_type);
                        }
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Contact>> for Contact {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Contact> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Contact>> for Contact {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Contact>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Contact> for Contact {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Contact> {
                Contact::create(
                    builder,
                    self.damage,
                    self.entity_id,
                    self.entity_type,
                    self.guidance,
                    self.player_id,
                    &self.reloads,
                    self.transform,
                    &self.turret_angles,
                )
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct ContactBuilder<State>(State);
        impl ContactBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn damage<T0>(self, value: T0) -> ContactBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u8, u8>,
            {
                ContactBuilder((value,))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn damage_as_default(self) -> ContactBuilder<(::planus::DefaultValue,)> {
                self.damage(::planus::DefaultValue)
            }
        }
        impl<T0> ContactBuilder<(T0,)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn entity_id<T1>(self, value: T1) -> ContactBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0,) = self.0;
                ContactBuilder((v0, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn entity_id_as_default(self) -> ContactBuilder<(T0, ::planus::DefaultValue)> {
                self.entity_id(::planus::DefaultValue)
            }
        }
        impl<T0, T1> ContactBuilder<(T0, T1)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn entity_type<T2>(self, value: T2) -> ContactBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsOptional<self::EntityType>,
            {
                let (v0, v1) = self.0;
                ContactBuilder((v0, v1, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn entity_type_as_null(self) -> ContactBuilder<(T0, T1, ())> {
                self.entity_type(())
            }
        }
        impl<T0, T1, T2> ContactBuilder<(T0, T1, T2)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn guidance<T3>(self, value: T3) -> ContactBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<self::Guidance>,
            {
                let (v0, v1, v2) = self.0;
                ContactBuilder((v0, v1, v2, value))
            }
        }
        impl<T0, T1, T2, T3> ContactBuilder<(T0, T1, T2, T3)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn player_id<T4>(self, value: T4) -> ContactBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAsOptional<u16>,
            {
                let (v0, v1, v2, v3) = self.0;
                ContactBuilder((v0, v1, v2, v3, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn player_id_as_null(self) -> ContactBuilder<(T0, T1, T2, T3, ())> {
                self.player_id(())
            }
        }
        impl<T0, T1, T2, T3, T4> ContactBuilder<(T0, T1, T2, T3, T4)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn reloads<T5>(self, value: T5) -> ContactBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAs<::planus::Offset<[bool]>>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                ContactBuilder((v0, v1, v2, v3, v4, value))
            }
        }
        impl<T0, T1, T2, T3, T4, T5> ContactBuilder<(T0, T1, T2, T3, T4, T5)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn transform<T6>(self, value: T6) -> ContactBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAs<self::Transform>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                ContactBuilder((v0, v1, v2, v3, v4, v5, value))
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6> ContactBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn turret_angles<T7>(self, value: T7) -> ContactBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
            where
                T7: ::planus::WriteAs<::planus::Offset<[u16]>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6) = self.0;
                ContactBuilder((v0, v1, v2, v3, v4, v5, v6, value))
            }
        }
        impl<T0, T1, T2, T3, T4, T5, T6, T7> ContactBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Contact>
            where
                Self: ::planus::WriteAsOffset<Contact>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAsDefault<u8, u8>,
            T1: ::planus::WriteAsDefault<u32, u32>,
            T2: ::planus::WriteAsOptional<self::EntityType>,
            T3: ::planus::WriteAs<self::Guidance>,
            T4: ::planus::WriteAsOptional<u16>,
            T5: ::planus::WriteAs<::planus::Offset<[bool]>>,
            T6: ::planus::WriteAs<self::Transform>,
            T7: ::planus::WriteAs<::planus::Offset<[u16]>>,
        > ::planus::WriteAs<::planus::Offset<Contact>> for ContactBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
        {
            type Prepared = ::planus::Offset<Contact>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Contact> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAsDefault<u8, u8>,
            T1: ::planus::WriteAsDefault<u32, u32>,
            T2: ::planus::WriteAsOptional<self::EntityType>,
            T3: ::planus::WriteAs<self::Guidance>,
            T4: ::planus::WriteAsOptional<u16>,
            T5: ::planus::WriteAs<::planus::Offset<[bool]>>,
            T6: ::planus::WriteAs<self::Transform>,
            T7: ::planus::WriteAs<::planus::Offset<[u16]>>,
        > ::planus::WriteAsOptional<::planus::Offset<Contact>> for ContactBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
        {
            type Prepared = ::planus::Offset<Contact>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Contact>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<
            T0: ::planus::WriteAsDefault<u8, u8>,
            T1: ::planus::WriteAsDefault<u32, u32>,
            T2: ::planus::WriteAsOptional<self::EntityType>,
            T3: ::planus::WriteAs<self::Guidance>,
            T4: ::planus::WriteAsOptional<u16>,
            T5: ::planus::WriteAs<::planus::Offset<[bool]>>,
            T6: ::planus::WriteAs<self::Transform>,
            T7: ::planus::WriteAs<::planus::Offset<[u16]>>,
        > ::planus::WriteAsOffset<Contact> for ContactBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Contact> {
                let (v0, v1, v2, v3, v4, v5, v6, v7) = &self.0;
                Contact::create(builder, v0, v1, v2, v3, v4, v5, v6, v7)
            }
        }
        #[derive(Copy, Clone)]
        pub struct ContactRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> ContactRef<'a> {
            #[inline]
            pub fn damage(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(0, "Contact", "damage")?.unwrap_or(0))
            }
            #[inline]
            pub fn entity_id(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(1, "Contact", "entity_id")?.unwrap_or(0))
            }
            #[inline]
            pub fn entity_type(&self) -> ::planus::Result<::core::option::Option<self::EntityType>> {
                self.0.access(2, "Contact", "entity_type")
            }
            #[inline]
            pub fn guidance(&self) -> ::planus::Result<self::GuidanceRef<'a>> {
                self.0.access_required(3, "Contact", "guidance")
            }
            #[inline]
            pub fn player_id(&self) -> ::planus::Result<::core::option::Option<u16>> {
                self.0.access(4, "Contact", "player_id")
            }
            #[inline]
            pub fn reloads(&self) -> ::planus::Result<::planus::Vector<'a, bool>> {
                self.0.access_required(5, "Contact", "reloads")
            }
            #[inline]
            pub fn transform(&self) -> ::planus::Result<self::TransformRef<'a>> {
                self.0.access_required(6, "Contact", "transform")
            }
            #[inline]
            pub fn turret_angles(&self) -> ::planus::Result<::planus::Vector<'a, u16>> {
                self.0.access_required(7, "Contact", "turret_angles")
            }
        }
        impl<'a> ::core::fmt::Debug for ContactRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("ContactRef");
                f.field("damage", &self.damage());
                f.field("entity_id", &self.entity_id());
                if let ::core::option::Option::Some(field_entity_type) = self.entity_type().transpose() {
                    f.field("entity_type", &field_entity_type);
                }
                f.field("guidance", &self.guidance());
                if let ::core::option::Option::Some(field_player_id) = self.player_id().transpose() {
                    f.field("player_id", &field_player_id);
                }
                f.field("reloads", &self.reloads());
                f.field("transform", &self.transform());
                f.field("turret_angles", &self.turret_angles());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<ContactRef<'a>> for Contact {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: ContactRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    damage: ::core::convert::TryInto::try_into(value.damage()?)?,
                    entity_id: ::core::convert::TryInto::try_into(value.entity_id()?)?,
                    entity_type: if let ::core::option::Option::Some(entity_type) = value.entity_type()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(entity_type)?)
                    } else {
                        ::core::option::Option::None
                    },
                    guidance: ::core::convert::Into::into(value.guidance()?),
                    player_id: if let ::core::option::Option::Some(player_id) = value.player_id()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(player_id)?)
                    } else {
                        ::core::option::Option::None
                    },
                    reloads: value.reloads()?.to_vec()?,
                    transform: ::core::convert::Into::into(value.transform()?),
                    turret_angles: value.turret_angles()?.to_vec()?,
                })
            }
        }
        impl<'a> ::planus::TableRead<'a> for ContactRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for ContactRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[ContactRef]", "get", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Contact>> for Contact {
            type Value = ::planus::Offset<Contact>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Contact>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for ContactRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[ContactRef]", "read_as_root", 0))
            }
        }
        #[derive(Copy, Clone, Debug, PartialEq, PartialOrd, Eq, Ord, Hash, Default)]
        pub struct ChunkId {
            pub x: i8,
            pub y: i8,
        }
        unsafe impl ::planus::Primitive for ChunkId {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 2;
        }
        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<ChunkId> for ChunkId {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<1, 1>();
                self.x.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<1, 0>();
                self.y.write(cur, buffer_position - 1);
                cursor.finish([]);
            }
        }
        impl ::planus::WriteAsOffset<ChunkId> for ChunkId {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<ChunkId> {
                unsafe {
                    builder.write_with(2, 0, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();
                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(&mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 2])),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<ChunkId> for ChunkId {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }
        impl ::planus::WriteAsOptional<ChunkId> for ChunkId {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }
        #[derive(Copy, Clone)]
        pub struct ChunkIdRef<'a>(::planus::ArrayWithStartOffset<'a, 2>);
        impl<'a> ChunkIdRef<'a> {
            pub fn x(&self) -> i8 {
                let buffer = self.0.advance_as_array::<1>(0).unwrap();
                i8::from_le_bytes(*buffer.as_array())
            }
            pub fn y(&self) -> i8 {
                let buffer = self.0.advance_as_array::<1>(1).unwrap();
                i8::from_le_bytes(*buffer.as_array())
            }
        }
        impl<'a> ::core::fmt::Debug for ChunkIdRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("ChunkIdRef");
                f.field("x", &self.x());
                f.field("y", &self.y());
                f.finish()
            }
        }
        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 2>> for ChunkIdRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 2>) -> Self {
                Self(array)
            }
        }
        impl<'a> ::core::convert::From<ChunkIdRef<'a>> for ChunkId {
            #[allow(unreachable_code)]
            fn from(value: ChunkIdRef<'a>) -> Self {
                Self { x: value.x(), y: value.y() }
            }
        }
        impl<'a, 'b> ::core::cmp::PartialEq<ChunkIdRef<'a>> for ChunkIdRef<'b> {
            fn eq(&self, other: &ChunkIdRef<'_>) -> bool {
                self.x() == other.x() && self.y() == other.y()
            }
        }
        impl<'a> ::core::cmp::Eq for ChunkIdRef<'a> {}
        impl<'a, 'b> ::core::cmp::PartialOrd<ChunkIdRef<'a>> for ChunkIdRef<'b> {
            fn partial_cmp(&self, other: &ChunkIdRef<'_>) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
        impl<'a> ::core::cmp::Ord for ChunkIdRef<'a> {
            fn cmp(&self, other: &ChunkIdRef<'_>) -> ::core::cmp::Ordering {
                self.x().cmp(&other.x()).then_with(|| self.y().cmp(&other.y()))
            }
        }
        impl<'a> ::core::hash::Hash for ChunkIdRef<'a> {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.x().hash(state);
                self.y().hash(state);
            }
        }
        impl<'a> ::planus::TableRead<'a> for ChunkIdRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<2>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }
        impl<'a> ::planus::VectorRead<'a> for ChunkIdRef<'a> {
            const STRIDE: usize = 2;
            #[inline]
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }
        unsafe impl ::planus::VectorWrite<ChunkId> for ChunkId {
            const STRIDE: usize = 2;
            type Value = ChunkId;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }
            #[inline]
            unsafe fn write_values(values: &[ChunkId], bytes: *mut ::core::mem::MaybeUninit<u8>, buffer_position: u32) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 2];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (2 * i) as u32,
                    );
                }
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd, Eq, Ord, Hash)]
        pub struct TerrainUpdate {
            pub chunk_id: self::ChunkId,
            pub data: ::planus::alloc::vec::Vec<u8>,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for TerrainUpdate {
            fn default() -> Self {
                Self { chunk_id: ::core::default::Default::default(), data: ::core::default::Default::default() }
            }
        }
        impl TerrainUpdate {
            #[inline]
            pub fn builder() -> TerrainUpdateBuilder<()> {
                TerrainUpdateBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_chunk_id: impl ::planus::WriteAs<self::ChunkId>,
                field_data: impl ::planus::WriteAs<::planus::Offset<[u8]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_chunk_id = field_chunk_id.prepare(builder);
                let prepared_data = field_data.prepare(builder);
                let mut table_writer: ::planus::table_writer::TableWriter<8> = ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[u8]>>(1);
                table_writer.write_entry::<self::ChunkId>(0);
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_data);
                        object_writer.write::<_, _, 2>(&prepared_chunk_id);
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<TerrainUpdate>> for TerrainUpdate {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TerrainUpdate> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<TerrainUpdate>> for TerrainUpdate {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<TerrainUpdate>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<TerrainUpdate> for TerrainUpdate {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TerrainUpdate> {
                TerrainUpdate::create(builder, self.chunk_id, &self.data)
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct TerrainUpdateBuilder<State>(State);
        impl TerrainUpdateBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn chunk_id<T0>(self, value: T0) -> TerrainUpdateBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<self::ChunkId>,
            {
                TerrainUpdateBuilder((value,))
            }
        }
        impl<T0> TerrainUpdateBuilder<(T0,)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn data<T1>(self, value: T1) -> TerrainUpdateBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<[u8]>>,
            {
                let (v0,) = self.0;
                TerrainUpdateBuilder((v0, value))
            }
        }
        impl<T0, T1> TerrainUpdateBuilder<(T0, T1)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<TerrainUpdate>
            where
                Self: ::planus::WriteAsOffset<TerrainUpdate>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<self::ChunkId>, T1: ::planus::WriteAs<::planus::Offset<[u8]>>>
            ::planus::WriteAs<::planus::Offset<TerrainUpdate>> for TerrainUpdateBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<TerrainUpdate>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TerrainUpdate> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<self::ChunkId>, T1: ::planus::WriteAs<::planus::Offset<[u8]>>>
            ::planus::WriteAsOptional<::planus::Offset<TerrainUpdate>> for TerrainUpdateBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<TerrainUpdate>;
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<TerrainUpdate>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<T0: ::planus::WriteAs<self::ChunkId>, T1: ::planus::WriteAs<::planus::Offset<[u8]>>>
            ::planus::WriteAsOffset<TerrainUpdate> for TerrainUpdateBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TerrainUpdate> {
                let (v0, v1) = &self.0;
                TerrainUpdate::create(builder, v0, v1)
            }
        }
        #[derive(Copy, Clone)]
        pub struct TerrainUpdateRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> TerrainUpdateRef<'a> {
            #[inline]
            pub fn chunk_id(&self) -> ::planus::Result<self::ChunkIdRef<'a>> {
                self.0.access_required(0, "TerrainUpdate", "chunk_id")
            }
            #[inline]
            pub fn data(&self) -> ::planus::Result<&'a [u8]> {
                self.0.access_required(1, "TerrainUpdate", "data")
            }
        }
        impl<'a> ::core::fmt::Debug for TerrainUpdateRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TerrainUpdateRef");
                f.field("chunk_id", &self.chunk_id());
                f.field("data", &self.data());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<TerrainUpdateRef<'a>> for TerrainUpdate {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: TerrainUpdateRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    chunk_id: ::core::convert::Into::into(value.chunk_id()?),
                    data: value.data()?.to_vec(),
                })
            }
        }
        impl<'a> ::planus::TableRead<'a> for TerrainUpdateRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for TerrainUpdateRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[TerrainUpdateRef]", "get", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<TerrainUpdate>> for TerrainUpdate {
            type Value = ::planus::Offset<TerrainUpdate>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<TerrainUpdate>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for TerrainUpdateRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[TerrainUpdateRef]", "read_as_root", 0))
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd)]
        pub struct Update {
            pub contacts: ::planus::alloc::vec::Vec<self::Contact>,
            pub score: u32,
            pub world_radius: f32,
            pub terrain_updates: ::planus::alloc::vec::Vec<self::TerrainUpdate>,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Update {
            fn default() -> Self {
                Self {
                    contacts: ::core::default::Default::default(),
                    score: 0,
                    world_radius: 0.0,
                    terrain_updates: ::core::default::Default::default(),
                }
            }
        }
        impl Update {
            #[inline]
            pub fn builder() -> UpdateBuilder<()> {
                UpdateBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_contacts: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Contact>]>>,
                field_score: impl ::planus::WriteAsDefault<u32, u32>,
                field_world_radius: impl ::planus::WriteAsDefault<f32, f32>,
                field_terrain_updates: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::TerrainUpdate>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_contacts = field_contacts.prepare(builder);
                let prepared_score = field_score.prepare(builder, &0);
                let prepared_world_radius = field_world_radius.prepare(builder, &0.0);
                let prepared_terrain_updates = field_terrain_updates.prepare(builder);
                let mut table_writer: ::planus::table_writer::TableWriter<12> = ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Contact>]>>(0);
                if prepared_score.is_some() {
                    table_writer.write_entry::<u32>(1);
                }
                if prepared_world_radius.is_some() {
                    table_writer.write_entry::<f32>(2);
                }
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::TerrainUpdate>]>>(3);
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_contacts);
                        if let ::core::option::Option::Some(prepared_score) = prepared_score {
                            object_writer.write::<_, _, 4>(&prepared_score);
                        }
                        if let ::core::option::Option::Some(prepared_world_radius) = prepared_world_radius {
                            object_writer.write::<_, _, 4>(&prepared_world_radius);
                        }
                        object_writer.write::<_, _, 4>(&prepared_terrain_updates);
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Update>> for Update {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Update> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Update>> for Update {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Update>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Update> for Update {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Update> {
                Update::create(builder, &self.contacts, self.score, self.world_radius, &self.terrain_updates)
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct UpdateBuilder<State>(State);
        impl UpdateBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn contacts<T0>(self, value: T0) -> UpdateBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Contact>]>>,
            {
                UpdateBuilder((value,))
            }
        }
        impl<T0> UpdateBuilder<(T0,)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn score<T1>(self, value: T1) -> UpdateBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0,) = self.0;
                UpdateBuilder((v0, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn score_as_default(self) -> UpdateBuilder<(T0, ::planus::DefaultValue)> {
                self.score(::planus::DefaultValue)
            }
        }
        impl<T0, T1> UpdateBuilder<(T0, T1)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn world_radius<T2>(self, value: T2) -> UpdateBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1) = self.0;
                UpdateBuilder((v0, v1, value))
            }
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn world_radius_as_default(self) -> UpdateBuilder<(T0, T1, ::planus::DefaultValue)> {
                self.world_radius(::planus::DefaultValue)
            }
        }
        impl<T0, T1, T2> UpdateBuilder<(T0, T1, T2)> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn terrain_updates<T3>(self, value: T3) -> UpdateBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::TerrainUpdate>]>>,
            {
                let (v0, v1, v2) = self.0;
                UpdateBuilder((v0, v1, v2, value))
            }
        }
        impl<T0, T1, T2, T3> UpdateBuilder<(T0, T1, T2, T3)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Update>
            where
                Self: ::planus::WriteAsOffset<Update>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Contact>]>>,
            T1: ::planus::WriteAsDefault<u32, u32>,
            T2: ::planus::WriteAsDefault<f32, f32>,
            T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::TerrainUpdate>]>>,
        > ::planus::WriteAs<::planus::Offset<Update>> for UpdateBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Update>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Update> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<
            T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Contact>]>>,
            T1: ::planus::WriteAsDefault<u32, u32>,
            T2: ::planus::WriteAsDefault<f32, f32>,
            T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::TerrainUpdate>]>>,
        > ::planus::WriteAsOptional<::planus::Offset<Update>> for UpdateBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Update>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Update>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<
            T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Contact>]>>,
            T1: ::planus::WriteAsDefault<u32, u32>,
            T2: ::planus::WriteAsDefault<f32, f32>,
            T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::TerrainUpdate>]>>,
        > ::planus::WriteAsOffset<Update> for UpdateBuilder<(T0, T1, T2, T3)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Update> {
                let (v0, v1, v2, v3) = &self.0;
                Update::create(builder, v0, v1, v2, v3)
            }
        }
        #[derive(Copy, Clone)]
        pub struct UpdateRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> UpdateRef<'a> {
            #[inline]
            pub fn contacts(&self) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::ContactRef<'a>>>> {
                self.0.access_required(0, "Update", "contacts")
            }
            #[inline]
            pub fn score(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(1, "Update", "score")?.unwrap_or(0))
            }
            #[inline]
            pub fn world_radius(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(2, "Update", "world_radius")?.unwrap_or(0.0))
            }
            #[inline]
            pub fn terrain_updates(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::TerrainUpdateRef<'a>>>> {
                self.0.access_required(3, "Update", "terrain_updates")
            }
        }
        impl<'a> ::core::fmt::Debug for UpdateRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("UpdateRef");
                f.field("contacts", &self.contacts());
                f.field("score", &self.score());
                f.field("world_radius", &self.world_radius());
                f.field("terrain_updates", &self.terrain_updates());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<UpdateRef<'a>> for Update {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: UpdateRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    contacts: value.contacts()?.to_vec_result()?,
                    score: ::core::convert::TryInto::try_into(value.score()?)?,
                    world_radius: ::core::convert::TryInto::try_into(value.world_radius()?)?,
                    terrain_updates: value.terrain_updates()?.to_vec_result()?,
                })
            }
        }
        impl<'a> ::planus::TableRead<'a> for UpdateRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for UpdateRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[UpdateRef]", "get", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Update>> for Update {
            type Value = ::planus::Offset<Update>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Update>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for UpdateRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[UpdateRef]", "read_as_root", 0))
            }
        }
        #[derive(Clone, Debug, PartialEq, PartialOrd)]
        pub struct Updates {
            pub updates: ::planus::alloc::vec::Vec<self::Update>,
        }
        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Updates {
            fn default() -> Self {
                Self { updates: ::core::default::Default::default() }
            }
        }
        impl Updates {
            #[inline]
            pub fn builder() -> UpdatesBuilder<()> {
                UpdatesBuilder(())
            }
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_updates: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Update>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_updates = field_updates.prepare(builder);
                let mut table_writer: ::planus::table_writer::TableWriter<6> = ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Update>]>>(0);
                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_updates);
                    });
                }
                builder.current_offset()
            }
        }
        impl ::planus::WriteAs<::planus::Offset<Updates>> for Updates {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Updates> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl ::planus::WriteAsOptional<::planus::Offset<Updates>> for Updates {
            type Prepared = ::planus::Offset<Self>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Updates>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl ::planus::WriteAsOffset<Updates> for Updates {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Updates> {
                Updates::create(builder, &self.updates)
            }
        }
        #[derive(Debug)]
        #[must_use]
        pub struct UpdatesBuilder<State>(State);
        impl UpdatesBuilder<()> {
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn updates<T0>(self, value: T0) -> UpdatesBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Update>]>>,
            {
                UpdatesBuilder((value,))
            }
        }
        impl<T0> UpdatesBuilder<(T0,)> {
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Updates>
            where
                Self: ::planus::WriteAsOffset<Updates>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Update>]>>>
            ::planus::WriteAs<::planus::Offset<Updates>> for UpdatesBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Updates>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Updates> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Update>]>>>
            ::planus::WriteAsOptional<::planus::Offset<Updates>> for UpdatesBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Updates>;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::core::option::Option<::planus::Offset<Updates>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }
        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Update>]>>> ::planus::WriteAsOffset<Updates>
            for UpdatesBuilder<(T0,)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Updates> {
                let (v0,) = &self.0;
                Updates::create(builder, v0)
            }
        }
        #[derive(Copy, Clone)]
        pub struct UpdatesRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);
        impl<'a> UpdatesRef<'a> {
            #[inline]
            pub fn updates(&self) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::UpdateRef<'a>>>> {
                self.0.access_required(0, "Updates", "updates")
            }
        }
        impl<'a> ::core::fmt::Debug for UpdatesRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("UpdatesRef");
                f.field("updates", &self.updates());
                f.finish()
            }
        }
        impl<'a> ::core::convert::TryFrom<UpdatesRef<'a>> for Updates {
            type Error = ::planus::Error;
            #[allow(unreachable_code)]
            fn try_from(value: UpdatesRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self { updates: value.updates()?.to_vec_result()? })
            }
        }
        impl<'a> ::planus::TableRead<'a> for UpdatesRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(buffer, offset)?))
            }
        }
        impl<'a> ::planus::VectorReadInner<'a> for UpdatesRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;
            unsafe fn from_buffer(buffer: ::planus::SliceWithStartOffset<'a>, offset: usize) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[UpdatesRef]", "get", buffer.offset_from_start)
                })
            }
        }
        unsafe impl ::planus::VectorWrite<::planus::Offset<Updates>> for Updates {
            type Value = ::planus::Offset<Updates>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }
            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Updates>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }
        impl<'a> ::planus::ReadAsRoot<'a> for UpdatesRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[UpdatesRef]", "read_as_root", 0))
            }
        }
    }
}
