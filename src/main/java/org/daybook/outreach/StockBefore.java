package org.daybook.outreach;

import java.util.HashMap;
import java.util.Map;
import org.daybook.base.Refusal;
import org.daybook.vault.Tx;

/// The stock of each material before something is written, so that no more is handed out than is in stock, even if two
/// colleagues hand out at the same time. Used inside a passage.
///
/// @param stocks the stock by material
record StockBefore(Map<MaterialId, Integer> stocks) {
    /// The refusal when more would be handed out than is in stock.
    static final String NOT_SO_MANY = "outreach.refusal.not-so-many";

    StockBefore {
        stocks = Map.copyOf(stocks);
    }

    /// Reads the current stock.
    static StockBefore read(Tx tx) {
        var all = new HashMap<MaterialId, Integer>();
        new MaterialStore().all(tx).forEach(one -> all.put(one.material().id(), one.stock()));
        return new StockBefore(all);
    }

    /// Checks that what was written since does not take more than was in stock. A stock that was negative before may stay so.
    ///
    /// @throws Refusal `outreach.refusal.not-so-many`
    void demandEnough(Tx tx) {
        read(tx).stocks.forEach((material, now) -> {
            if (now < 0 && now < stocks.getOrDefault(material, 0)) {
                throw new Refusal(NOT_SO_MANY);
            }
        });
    }
}
