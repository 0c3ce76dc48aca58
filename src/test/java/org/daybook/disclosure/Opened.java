package org.daybook.disclosure;

/// How many counts of a published thing the audit opens, for tests of other rooms.
public final class Opened {
    private Opened() {}

    /// @param json in the format of the reference attacker
    public static long by(String json) {
        var read = AttackerDocument.json(json);
        return new Audit(read.width, read.small, Audit.Depth.INTERVALS).attack(read.model).values().stream()
                .filter(found -> found.measure() != AttackVerdict.Measure.OK || found.provedEmpty()
                        || found.provedExists())
                .count();
    }
}
