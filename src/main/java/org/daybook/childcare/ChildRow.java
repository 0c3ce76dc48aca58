package org.daybook.childcare;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.daybook.participants.PersonRow;
import org.daybook.ui.RightToLeft;

/// A child as shown at the desk: the mother's card, the fewest letters of the name that distinguish her children, and an age.
/// Never the name.
///
/// @param id      its ID
/// @param mother  her line
/// @param initial for example `A.`
/// @param age     whole years today
/// @param care    whether the person who looks after the child must know more
public record ChildRow(ChildId id, PersonRow mother, String initial, OptionalInt age, Care care) {
    /// Whether the person who looks after the child must know more.
    public enum Care {
        NOTHING,
        ALLERGY
    }

    private static final int MOST_LETTERS = 3;

    /// Returns the fewest letters of a name that distinguish it from those of brothers and sisters, at most three.
    static String initial(String name, List<String> others) {
        for (int letters = 1; letters < MOST_LETTERS; letters++) {
            var start = start(name, letters);
            int many = letters;
            if (others.stream().noneMatch(other -> start(other, many).equalsIgnoreCase(start))) {
                return RightToLeft.part(start + ".");
            }
        }
        return RightToLeft.part(start(name, MOST_LETTERS) + ".");
    }

    private static String start(String name, int letters) {
        int all = name.codePointCount(0, name.length());
        return name.substring(0, name.offsetByCodePoints(0, Math.min(letters, all)));
    }

    static ChildRow of(Child child, PersonRow mother, List<String> others, LocalDate today) {
        return new ChildRow(child.id(), mother, initial(child.told().name(), others),
                child.told().age().map(age -> OptionalInt.of(age.on(today))).orElse(OptionalInt.empty()),
                child.told().health().allergies().isPresent() ? Care.ALLERGY : Care.NOTHING);
    }
}
