package org.daybook.vault;

import java.util.Set;

/// The costs this program accepts in a slot, and the cost of new ones. An allow-list, not bounds: by editing the file nobody
/// can set a weaker cost or one that exhausts the computer's memory. It is checked before any work.
///
/// The program has only one policy for stores, [#PROGRAM]; what [OpeningAhead] computes is discarded. Tests use a cheaper one,
/// and the program refuses a store they made: the opening code determines the cost, never the file.
///
/// @param forNew   the cost of new slots
/// @param accepted the costs under which a slot may be opened
record KdfPolicy(KdfCost forNew, Set<KdfCost> accepted) {
    /// Argon2id with 64 MiB, three passes, one lane: about 0.15 s, RFC 9106's second recommendation with one lane.
    static final KdfPolicy PROGRAM = only(new KdfCost(64 * 1024, 3, 1));

    /// Returns a policy that accepts and uses only one cost.
    static KdfPolicy only(KdfCost cost) {
        return new KdfPolicy(cost, Set.of(cost));
    }
}
