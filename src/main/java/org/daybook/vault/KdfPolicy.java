package org.daybook.vault;

import java.util.Set;

/// Which costs this program accepts in a slot, and which it gives to new ones. An allow-list, not bounds: whoever edits
/// the file can name neither a weaker cost nor one that eats the computer's memory, and it is asked before any work.
///
/// The program knows one policy only for stores, [#PROGRAM]; what [OpeningAhead] makes is thrown away. Tests build a cheaper one, and a store they made is refused by the
/// program: the cost is chosen by the code that opens, never by the file.
///
/// @param forNew   the cost of new slots
/// @param accepted the costs under which a slot may be opened
record KdfPolicy(KdfCost forNew, Set<KdfCost> accepted) {
    /// Argon2id with 64 MiB, three passes, one lane: about 0.15 s, RFC 9106's second recommendation with one lane.
    static final KdfPolicy PROGRAM = only(new KdfCost(64 * 1024, 3, 1));

    /// Accepts and gives one cost.
    static KdfPolicy only(KdfCost cost) {
        return new KdfPolicy(cost, Set.of(cost));
    }
}
