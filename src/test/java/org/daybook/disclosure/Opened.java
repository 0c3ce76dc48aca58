package org.daybook.disclosure;

/// The number of counts of a publication that the audit reveals, for tests of other rooms.
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
