package org.daybook.outreach;

import java.util.HashMap;
import java.util.Map;
import org.daybook.base.Refusal;
import org.daybook.vault.Tx;

/// How many of each material there were before something is written: what is not there is not handed out, also where two
/// colleagues hand out at once. Inside a passage.
///
/// @param stocks by material
record StockBefore(Map<MaterialId, Integer> stocks) {
    /// That more would be handed out than are there.
    static final String NOT_SO_MANY = "outreach.refusal.not-so-many";

    StockBefore {
        stocks = Map.copyOf(stocks);
    }

    /// What is there now.
    static StockBefore read(Tx tx) {
        var all = new HashMap<MaterialId, Integer>();
        new MaterialStore().all(tx).forEach(one -> all.put(one.material().id(), one.stock()));
        return new StockBefore(all);
    }

    /// Goes on only if nothing that was written since takes more than was there. What was below 0 before may stay there.
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
