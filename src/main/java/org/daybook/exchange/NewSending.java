package org.daybook.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;

/// What somebody chose to send of a woman's record, as typed.
///
/// @param site  which site gets it, as the worker writes it
/// @param parts what goes; without [SharedData#RECORD] nobody could say whose it is
public record NewSending(String site, Set<SharedData> parts) {
    /// What can be chosen, in this order: what the import has columns for and what is hers alone.
    public static final List<SharedData> OFFERED = List.of(SharedData.RECORD, SharedData.CONTACT,
            SharedData.MILESTONES);

    public NewSending {
        parts = Set.copyOf(parts);
    }

    /// As her consents know it.
    Sharing sharing() {
        return new Sharing(site, parts);
    }

    /// What should be looked at again; empty when all is well.
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
