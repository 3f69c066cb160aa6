//! `log`.

use super::{Text, Total, sums};
use crate::message::data::log::{
    Address, AddressView, ArchivedAddress, ArchivedLog, ArchivedLogs, Log, LogRef, LogView, Logs, LogsRef, LogsView,
};
use crate::message::{borsh, flat, flatc, proto};

sums! {
    Total::total [x0 x1 x2 x3] of
        fields Address, fields ArchivedAddress, getters AddressView<'_>, getters flat::AddressRef<'_>, getters flatc::Address, fields proto::Address, getters borsh::AddressView
}

sums! {
    Total::total [address identity userid date request code size] of
        fields Log, fields LogRef<'_>, fields ArchivedLog, getters LogView<'_>, getters flat::LogRef<'_>, getters flatc::Log<'_>, fields proto::Log, getters borsh::LogView
}

sums! {
    Text::text [identity userid date request] of
        fields Log, fields ArchivedLog, getters LogView<'_>, getters flat::LogRef<'_>, getters flatc::Log<'_>, getters borsh::LogView
}

sums! {
    Total::total [logs] of
        fields Logs, fields LogsRef<'_>, fields ArchivedLogs, getters LogsView<'_>, getters flat::LogsRef<'_>, getters flatc::Logs<'_>, fields proto::Logs, getters borsh::LogsView
}

sums! {
    Text::text [logs] of fields Logs, fields ArchivedLogs, getters LogsView<'_>, getters flat::LogsRef<'_>, getters flatc::Logs<'_>, getters borsh::LogsView
}
