package org.daybook.app;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// An act that she may try, and what it returned to her.
///
/// @param name  how themes and reports call it
/// @param looks whether it changes nothing: if nothing reaches her, it counts for no act
/// @param does  returns what reached her, in the words of [ChainOracle]
record ChainAct(String name, boolean looks, Function<Chain, Set<String>> does) {
    /// An act that returns what she may read.
    static ChainAct act(String name, Function<Chain, Set<String>> does) {
        return new ChainAct(name, true, does);
    }

    /// An act that changes something and shows nothing.
    static ChainAct quiet(String name, Consumer<Chain> does) {
        return new ChainAct(name, false, chain -> {
            does.accept(chain);
            return Set.of();
        });
    }
}
