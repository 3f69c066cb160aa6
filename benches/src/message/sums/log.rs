//! `log`.

use super::{Text, Total, sums};
use crate::message::data::log::{
    Address, AddressView, ArchivedAddress, ArchivedLog, ArchivedLogs, Log, LogRef, LogView, Logs, LogsRef, LogsView,
};
use crate::message::flat;

sums! {
    Total::total [x0 x1 x2 x3] of
        fields Address, fields ArchivedAddress, getters AddressView<'_>, getters flat::AddressRef<'_>
}

sums! {
    Total::total [address identity userid date request code size] of
        fields Log, fields LogRef<'_>, fields ArchivedLog, getters LogView<'_>, getters flat::LogRef<'_>
}

sums! {
    Text::text [identity userid date request] of
        fields Log, fields ArchivedLog, getters LogView<'_>, getters flat::LogRef<'_>
}

sums! {
    Total::total [logs] of
        fields Logs, fields LogsRef<'_>, fields ArchivedLogs, getters LogsView<'_>, getters flat::LogsRef<'_>
}

sums! {
    Text::text [logs] of fields Logs, fields ArchivedLogs, getters LogsView<'_>, getters flat::LogsRef<'_>
}
