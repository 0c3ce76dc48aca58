package org.daybook.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.Problem;
import org.daybook.staff.StaffId;

/// The plan of a group: women who follow a path together for a while.
///
/// @param path        the path
/// @param name        the name, at most 60 characters
/// @param startsOn    the first day
/// @param endsOn      the planned last day; empty if open-ended
/// @param capacity    places, 1 to 500; empty if there is no limit
/// @param language    ISO 639 code of the language spoken, or none in particular
/// @param facilitator the person who leads it, if decided
public record GroupPlan(Path path, String name, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn,
        OptionalInt capacity, Optional<String> language, Optional<StaffId> facilitator) {
    /// The longest name, in characters.
    public static final int LONGEST_NAME = 60;
    /// The largest number of places.
    public static final int MOST_PLACES = 500;

    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (name.isBlank()) {
            found.add(new Problem("name", "paths.group.name.missing"));
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            found.add(new Problem("name", "paths.group.too-long"));
        } else if (name.codePoints().anyMatch(GroupPlan::isUnseen)) {
            found.add(new Problem("name", "paths.group.name.unseen"));
        }
        if (startsOn.isEmpty()) {
            found.add(new Problem("startsOn", "paths.group.starts.missing"));
        }
        if (endsOn.isPresent() && startsOn.filter(first -> endsOn.get().isBefore(first)).isPresent()) {
            found.add(new Problem("endsOn", "paths.group.ends.before"));
        }
        if (capacity.isPresent() && (capacity.getAsInt() < 1 || capacity.getAsInt() > MOST_PLACES)) {
            found.add(new Problem("capacity", "paths.group.capacity.problem"));
        }
        return found;
    }

    /// Checks for marks that turn the direction of the text after them, and for line breaks: one line of a list would spoil
    /// others.
    static boolean isUnseen(int letter) {
        return Character.isISOControl(letter) || letter >= 0x202A && letter <= 0x202E
                || letter >= 0x2066 && letter <= 0x2069;
    }
}
