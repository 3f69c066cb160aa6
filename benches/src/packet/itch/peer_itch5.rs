//! ITCH through the crate `itch5`: its stream parser calls one method per message type.

use std::ops::ControlFlow;

use itch5::messages::*;
use itch5::{MessageHandler, Parser};

#[derive(Default)]
struct Sum(u64);

#[inline(never)]
pub fn sum(file: &[u8]) -> Option<u64> {
    let mut sum = Sum::default();
    Parser::new(file).parse_stream(&mut sum).ok()?;
    Some(sum.0)
}

impl Sum {
    #[inline]
    fn add(&mut self, locate: u16, timestamp: &Timestamp) -> &mut Self {
        self.more([locate.into(), timestamp.to_u64()])
    }

    #[inline]
    fn more<const N: usize>(&mut self, fields: [u64; N]) -> &mut Self {
        self.0 = fields.into_iter().fold(self.0, u64::wrapping_add);
        self
    }

    #[inline]
    fn done(&mut self) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

fn buys(side: BuySellIndicator) -> u64 {
    u64::from(matches!(side, BuySellIndicator::Buy))
}

impl MessageHandler for Sum {
    fn on_system_event(&mut self, m: &SystemEvent) -> ControlFlow<()> {
        self.add(m.stock_locate(), m.timestamp()).done()
    }

    fn on_stock_directory(&mut self, m: &StockDirectory) -> ControlFlow<()> {
        self.add(m.stock_locate(), m.timestamp()).more([m.stock().to_u64(), m.round_lot_size().into()]).done()
    }

    fn on_stock_trading_action(&mut self, m: &StockTradingAction) -> ControlFlow<()> {
        self.add(m.stock_locate(), m.timestamp()).more([m.stock().to_u64()]).done()
    }

    fn on_reg_sho_restriction(&mut self, m: &RegSHORestriction) -> ControlFlow<()> {
        self.add(m.locate_code(), m.timestamp()).more([m.stock().to_u64()]).done()
    }

    fn on_market_participant_position(&mut self, m: &MarketParticipantPosition) -> ControlFlow<()> {
        self.add(m.stock_locate(), m.timestamp()).more([m.stock().to_u64()]).done()
    }

    fn on_add_order_no_mpid_attribution(&mut self, m: &AddOrderNoMPIDAttribution) -> ControlFlow<()> {
        let (shares, price) = (m.shares().into(), m.price().into_u32().into());
        let order = [m.order_reference_number(), buys(m.buy_sell_indicator()), shares, m.stock().to_u64(), price];
        self.add(m.stock_locate(), m.timestamp()).more(order).done()
    }

    fn on_add_order_with_mpid_attribution(&mut self, m: &AddOrderWithMPIDAttribution) -> ControlFlow<()> {
        let (shares, price) = (m.shares().into(), m.price().into_u32().into());
        let order = [m.order_reference_number(), buys(m.buy_sell_indicator()), shares, m.stock().to_u64(), price];
        self.add(m.stock_locate(), m.timestamp()).more(order).done()
    }

    fn on_order_executed(&mut self, m: &OrderExecuted) -> ControlFlow<()> {
        let order = [m.order_reference_number(), m.executed_shares().into(), m.match_number()];
        self.add(m.stock_locate(), m.timestamp()).more(order).done()
    }

    fn on_order_executed_with_price(&mut self, m: &OrderExecutedWithPrice) -> ControlFlow<()> {
        let (shares, price) = (m.executed_shares().into(), m.execution_price().into_u32().into());
        let order = [m.order_reference_number(), shares, m.match_number(), price];
        self.add(m.stock_locate(), m.timestamp()).more(order).done()
    }

    fn on_order_cancel(&mut self, m: &OrderCancel) -> ControlFlow<()> {
        let order = [m.order_reference_number(), m.cancelled_shares().into()];
        self.add(m.stock_locate(), m.timestamp()).more(order).done()
    }

    fn on_order_delete(&mut self, m: &OrderDelete) -> ControlFlow<()> {
        self.add(m.stock_locate(), m.timestamp()).more([m.order_reference_number()]).done()
    }

    fn on_order_replace(&mut self, m: &OrderReplace) -> ControlFlow<()> {
        let references = [m.original_order_reference_number(), m.new_order_reference_number()];
        let order = [m.shares().into(), m.price().into_u32().into()];
        self.add(m.stock_locate(), m.timestamp()).more(references).more(order).done()
    }

    fn on_trade(&mut self, m: &Trade) -> ControlFlow<()> {
        let (shares, price) = (m.shares().into(), m.price().into_u32().into());
        let order = [m.order_reference_number(), buys(m.buy_sell_indicator()), shares, m.stock().to_u64(), price];
        self.add(m.stock_locate(), m.timestamp()).more(order).more([m.match_number()]).done()
    }

    fn on_cross_trade(&mut self, m: &CrossTrade) -> ControlFlow<()> {
        let trade = [m.shares(), m.stock().to_u64(), m.cross_price().into_u32().into(), m.match_number()];
        self.add(m.stock_locate(), m.timestamp()).more(trade).done()
    }

    fn on_net_order_imbalance_indicator(&mut self, m: &NetOrderImbalanceIndicator) -> ControlFlow<()> {
        let shares = [m.paired_shares(), m.imbalance_shares(), m.stock().to_u64()];
        let prices = [m.far_price(), m.near_price(), m.current_reference_price()];
        let prices = prices.map(|price| price.into_u32().into());
        self.add(m.stock_locate(), m.timestamp()).more(shares).more(prices).done()
    }
}
