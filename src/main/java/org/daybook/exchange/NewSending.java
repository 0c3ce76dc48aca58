package org.daybook.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;

/// The parts of a woman's record that somebody chose to send, as typed.
///
/// @param site  the receiving site, as the worker writes it
/// @param parts what is sent; without [SharedData#RECORD] nobody would know whose data it is
public record NewSending(String site, Set<SharedData> parts) {
    /// The parts that can be chosen, in this order: those that are hers alone and for which the import has columns.
    public static final List<SharedData> OFFERED = List.of(SharedData.RECORD, SharedData.CONTACT,
            SharedData.MILESTONES);

    public NewSending {
        parts = Set.copyOf(parts);
    }

    /// Returns the sharing in the form in which her consents know it.
    Sharing sharing() {
        return new Sharing(site, parts);
    }

    /// Returns what should be corrected; empty if there are no problems.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        var name = sharing().organisation();
        if (name.isEmpty()) {
            found.add(new Problem("site", "exchange.problem.site"));
        }
        if (name.codePointCount(0, name.length()) > Sharing.LONGEST) {
            found.add(new Problem("site", "exchange.problem.site-too-long"));
        }
        if (!parts.contains(SharedData.RECORD) || !EnumSet.copyOf(OFFERED).containsAll(parts)) {
            found.add(new Problem("parts", "exchange.problem.parts"));
        }
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return "NewSending";
    }
}
